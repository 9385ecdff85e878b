import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findsName, nameKeys, readQuery } from '../../../electron/clients/name-keys.ts'
import { clerkHabits, clerkOrders } from './clerk-variants.ts'
import { namePairs } from './name-pairs.ts'

const names = [
  ...new Map(
    namePairs
      .flatMap(pair => [pair.first, pair.second])
      .map(name => [`${name.familyName}, ${name.givenNames}`, name]),
  ).values(),
]
const keysOf = (name: (typeof names)[number]) => nameKeys([name.givenNames, name.familyName])

describe('a search', () => {
  it('finds a record under every variant of its name', () => {
    const lost: string[] = []
    for (const name of names) {
      const keys = keysOf(name)
      for (const { habit, write } of clerkHabits) {
        const plain = `${name.givenNames} ${name.familyName}`
        const typed = write(plain)
        if (typed !== plain && !findsName(readQuery(typed), keys)) lost.push(`${habit}: ${typed}`)
      }
    }
    expect(lost).toEqual([])
  })

  it('finds it in every order, with two habits at once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...clerkOrders),
        fc.constantFrom(...clerkHabits),
        fc.constantFrom(...clerkHabits.filter(habit => !/article|abd/.test(habit.habit))),
        (name, order, first, second) => {
          // a whole name without a gap is no habit, and cannot be taken apart
          fc.pre(first.habit !== 'space as hyphen' || second.habit !== 'hyphen left out')
          const typed = second.write(first.write(order.write(name)))
          expect(
            findsName(readQuery(typed), keysOf(name)),
            `${typed} (${first.habit}, ${second.habit})`,
          ).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('finds each pair that is one name, by one part or the other', () => {
    const finds = (typed: string, name: (typeof names)[number]) =>
      findsName(readQuery(typed), keysOf(name))
    const lost = namePairs.filter(
      ({ same, first, second }) =>
        same && !finds(second.familyName, first) && !finds(second.givenNames, first),
    )
    expect(lost.map(pair => pair.text)).toEqual([])
  })

  it('does not find everyone', () => {
    const keys = names.map(keysOf)
    const found = names.map(name => {
      const query = readQuery(`${name.givenNames} ${name.familyName}`)
      return keys.filter(other => findsName(query, other)).length
    })
    const mean = found.reduce((sum, count) => sum + count, 0) / found.length
    expect(mean).toBeLessThan(names.length / 100)
  })
})
