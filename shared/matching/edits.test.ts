import { expect, test } from 'vitest'
import { type SeededRandom, seededRandom } from '../../electron/demo/seeded-random.ts'
import { aCountyCase, aCountyHelper, aMatchCounty } from '../../test/support/match-county.ts'
import { pairKey } from './match-facts.ts'
import { proposeMatches } from './propose.ts'
import type { RunInput, Together } from './run-input.ts'

// What an office does over months: people come, go and change; some proposals are decided.

type House = { input: RunInput; confirmed: readonly Together[]; nextNumber: number }
type Edit = (house: House, random: SeededRandom) => House

const [CASES, HELPERS] = [16, 8]

const withInput = (house: House, part: Partial<RunInput>): House => ({
  ...house,
  input: { ...house.input, ...part },
})
const keyOf = ({ caseId, helperId }: Together) => pairKey(caseId, helperId)
const isReserved = ({ fixed }: RunInput, id: string) => fixed.some(({ caseId }) => caseId === id)

/** One of those that are proposed, if any are. */
function decided(random: SeededRandom, { previous }: RunInput, decide: (one: Together) => House) {
  return previous.length === 0 ? null : decide(random.pick(previous))
}

const edits: Record<string, Edit> = {
  newCase: (house, random) => {
    const cases = [...house.input.cases, aCountyCase(random, house.nextNumber)]
    return { ...withInput(house, { cases }), nextNumber: house.nextNumber + 1 }
  },
  newHelper: (house, random) => {
    const helpers = [...house.input.helpers, aCountyHelper(random, house.nextNumber)]
    return { ...withInput(house, { helpers }), nextNumber: house.nextNumber + 1 }
  },
  caseWithdrawn: (house, random) => {
    const gone = random.below(house.input.cases.length)
    const cases = house.input.cases.filter(
      ({ id }, at) => at !== gone || isReserved(house.input, id),
    )
    return withInput(house, { cases })
  },
  helperStops: (house, random) => {
    const gone = random.below(house.input.helpers.length)
    const helpers = house.input.helpers.map((one, at) =>
      at === gone ? { ...one, active: false } : one,
    )
    return withInput(house, { helpers })
  },
  caseChanges: (house, random) => {
    const changed = random.below(house.input.cases.length)
    const cases = house.input.cases.map((one, at) =>
      at === changed ? { ...aCountyCase(random, 1), id: one.id } : one,
    )
    return withInput(house, { cases })
  },
  helperChanges: (house, random) => {
    const changed = random.below(house.input.helpers.length)
    const helpers = house.input.helpers.map((one, at) => {
      if (at !== changed) return one
      return { ...aCountyHelper(random, 1), id: one.id, placesLeft: one.placesLeft }
    })
    return withInput(house, { helpers })
  },
  weightsChange: (house, random) => {
    const language = 300 + random.below(200)
    const weights = { ...house.input.world.weights, language, topics: 550 - language }
    return withInput(house, { world: { ...house.input.world, weights } })
  },
  confirmed: (house, random) =>
    decided(random, house.input, one => {
      const cases = house.input.cases.filter(({ id }) => id !== one.caseId)
      const helpers = house.input.helpers.map(helper =>
        helper.id === one.helperId ? { ...helper, placesLeft: helper.placesLeft - 1 } : helper,
      )
      const confirmed = [...house.confirmed, one]
      return { ...withInput(house, { cases, helpers }), confirmed }
    }) ?? house,
  reserved: (house, random) =>
    decided(random, house.input, one => withInput(house, { fixed: [...house.input.fixed, one] })) ??
    house,
  released: house => withInput(house, { fixed: house.input.fixed.slice(1) }),
  refused: (house, random) =>
    decided(random, house.input, one => {
      const { world } = house.input
      const refused = new Set([...world.pairs.refused, keyOf(one)])
      return withInput(house, { world: { ...world, pairs: { ...world.pairs, refused } } })
    }) ?? house,
}

/** What is decided leaves the list; a small office takes in as many again. */
function atItsSize(house: House, random: SeededRandom): House {
  let [{ cases, helpers }, { nextNumber }] = [house.input, house]
  while (cases.length < CASES) cases = [...cases, aCountyCase(random, nextNumber++)]
  while (helpers.length < HELPERS) helpers = [...helpers, aCountyHelper(random, nextNumber++)]
  const kept = cases.filter(
    ({ id }, at) => at >= cases.length - CASES || isReserved(house.input, id),
  )
  const stillActive = helpers.filter(({ active }) => active).slice(-2 * HELPERS)
  return { ...withInput(house, { cases: kept, helpers: stillActive }), nextNumber }
}

const heldIn = ({ confirmed, input }: House) => [...confirmed, ...input.fixed]
const count = (pairs: readonly Together[], helperId: string) =>
  pairs.filter(one => one.helperId === helperId).length

test('what is confirmed or reserved never changes under 1,000 edits', () => {
  const random = seededRandom(20_261_121)
  const names = Object.keys(edits)
  const input = aMatchCounty({ cases: CASES, helpers: HELPERS })
  let house: House = { input, confirmed: [], nextNumber: 100 }
  let heldCount = 0
  for (let at = 0; at < 1000; at += 1) {
    const name = random.pick(names)
    const before = name === 'released' ? house.confirmed : heldIn(house)
    house = edits[name]!(house, random)
    const { proposals, proof } = proposeMatches(house.input)
    const together = [...heldIn(house), ...proposals]
    expect(together.map(keyOf)).toEqual(expect.arrayContaining(before.map(keyOf)))
    expect(new Set(together.map(({ caseId }) => caseId)).size).toBe(together.length)
    for (const { id, placesLeft } of house.input.helpers)
      if (count(proposals, id) > 0)
        expect(count(proposals, id) + count(house.input.fixed, id)).toBeLessThanOrEqual(placesLeft)
    expect(proof.checked).toBe(true)
    heldCount += before.length
    house = atItsSize(withInput(house, { previous: proposals }), random)
  }
  expect(heldCount).toBeGreaterThan(1000)
}, 30_000)
