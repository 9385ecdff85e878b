import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillHouse } from '../support/client-rows.ts'
import { aHouse } from '../support/house.ts'
import { clerkHabits, clerkOrders } from './names/clerk-variants.ts'
import { namePairs } from './names/name-pairs.ts'

const people = [
  ...new Map(
    namePairs
      .flatMap(pair => [pair.first, pair.second])
      .map(name => [`${name.familyName}, ${name.givenNames}`, name]),
  ).values(),
]
/** More than share one frequent word among all of them. */
const limit = 50
const peopleInAStore = async () => {
  const { house, ids } = await fillHouse(await aHouse(), people)
  const finds = async (text: string, id: string) =>
    (await house.api.clients.search({ text, limit })).hits.some(hit => hit.id === id)
  return { finds, all: people.map((name, index) => ({ name, id: ids[index]! })) }
}

/** One in ten for each name, another ten for the next: all of them take half a minute. */
const habitsOf = (index: number) => clerkHabits.filter((_, place) => (index + place) % 10 === 0)

test('every record is found under the habits of writing its name', async () => {
  const { finds, all } = await peopleInAStore()
  const lost: string[] = []
  for (const [index, { name, id }] of all.entries()) {
    const plain = `${name.givenNames} ${name.familyName}`
    const typed = new Set(habitsOf(index).map(({ write }) => write(plain)))
    for (const text of typed) if (!(await finds(text, id))) lost.push(text)
  }
  expect(lost).toEqual([])
})

test('every record is found in every order, with two habits at once', async () => {
  const { finds, all } = await peopleInAStore()
  const property = fc.asyncProperty(
    fc.constantFrom(...all),
    fc.constantFrom(...clerkOrders.filter(({ habit }) => !/only/.test(habit))),
    fc.constantFrom(...clerkHabits),
    fc.constantFrom(...clerkHabits.filter(({ habit }) => !/article|abd/.test(habit))),
    async ({ name, id }, order, first, second) => {
      // a whole name without a gap cannot be taken apart
      fc.pre(first.habit !== 'space as hyphen' || second.habit !== 'hyphen left out')
      const typed = second.write(first.write(order.write(name)))
      expect(await finds(typed, id), typed).toBe(true)
    },
  )
  await fc.assert(property, { numRuns: 300 })
})

test('whoever is one person under two names is among the similar ones', async () => {
  const { house, ids } = await fillHouse(await aHouse(), people)
  const idOf = (name: (typeof people)[number]) =>
    ids[
      people.findIndex(
        one => one.familyName === name.familyName && one.givenNames === name.givenNames,
      )
    ]
  const blank = { birthName: '', ownScript: '', otherSpellings: [], placeOfBirth: '' }
  const nothing = { gender: 'x' as const, citizenships: [] }
  const birthDate = { precision: 'unknown', value: null } as const
  const lost: string[] = []
  const pairs = namePairs.filter(({ same }) => same)
  for (const { first, second, text } of pairs) {
    const person = { ...blank, ...nothing, ...first, birthDate }
    const found = await house.api.clients.findSimilar({ person, exceptId: idOf(first) ?? null })
    if (!found.some(({ id }) => id === idOf(second))) lost.push(text)
  }
  // without a birth date: those whose consonants differ are found once it is known
  expect(lost.length / pairs.length, lost.join('; ')).toBeLessThan(0.05)
})
