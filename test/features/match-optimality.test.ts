import fc from 'fast-check'
import type { Highs, Model } from 'highs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import { anInventedCounty } from '../../scripts/bench/matching-county.ts'
import { checkCertificate } from '../../shared/matching/certificate.ts'
import type { Instance } from '../../shared/matching/instance.ts'
import { solve } from '../../shared/matching/solver.ts'
import { solveByHighs } from '../support/matching-by-highs.ts'
import { anInstance } from '../support/random-instances.ts'

// Somebody else's solver, by another method, has to find the same best. It calculates in fractions
// of cases and is right up to a small error; the numbers compared are whole.

const NEARLY = 1e-6
let highs: Highs
let model: Model

beforeAll(async () => {
  highs = await loadHighs()
  model = highs.createModel()
  model.options.set('output_flag', false)
})
afterAll(() => model.dispose())

function expectTheSame(instance: Instance) {
  const ours = solve(instance)
  const { objective, taken } = solveByHighs(highs, model, instance)
  expect(Math.abs(objective - ours.objective)).toBeLessThan(NEARLY * (1 + ours.objective))
  expect(Math.round(objective)).toBe(ours.objective)
  expect(checkCertificate(instance, ours)).toMatchObject({ checked: true, problem: null })
  // no case is better divided: the linear program has whole numbers of its own accord
  expect(taken.every(share => Math.abs(share - Math.round(share)) < NEARLY)).toBe(true)
}

test('as good as highs in 200 invented counties', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const clients = 1 + Math.floor(seed / 2)
    const helpers = 1 + ((seed * 7) % 43)
    expectTheSame(anInventedCounty({ clients, helpers, perClient: 1 + (seed % 12) }, seed))
  }
})

test('as good as highs where much is equally good, forbidden or without places', () => {
  const property = fc.property(anInstance({ clients: 25, helpers: 12 }), expectTheSame)
  fc.assert(property, { numRuns: 200 })
})
