import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstStepId, firstSteps } from './first-steps.ts'

const facts = fc.record({
  hasOfficeAddress: fc.boolean(),
  hasSheet: fc.boolean(),
  hasExtraFolder: fc.boolean(),
  hasBackup: fc.boolean(),
  activeUsers: fc.nat({ max: 4 }),
  hasRates: fc.boolean(),
})

test('every step is there once, and what is open comes first', () => {
  fc.assert(
    fc.property(facts, given => {
      const steps = firstSteps(given)
      expect(steps.map(step => step.id).toSorted()).toEqual(firstStepId.options.toSorted())
      const done = steps.map(step => step.done)
      expect(done).toEqual(done.toSorted((a, b) => Number(a) - Number(b)))
    }),
  )
})

test('a substitute is a second person who may enter', () => {
  const others = {
    hasOfficeAddress: true,
    hasSheet: true,
    hasExtraFolder: true,
    hasBackup: true,
    hasRates: true,
  }
  const open = (activeUsers: number) =>
    firstSteps({ ...others, activeUsers }).flatMap(step => (step.done ? [] : [step.id]))
  expect(open(1)).toEqual(['substitute'])
  expect(open(2)).toEqual([])
})
