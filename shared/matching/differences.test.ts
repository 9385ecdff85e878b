import { expect, test } from 'vitest'
import { differenceOf } from './differences.ts'
import type { RunResult } from './run.ts'

const blank: RunResult = {
  ...{ proposals: [], unserved: [], fairness: [], shortages: [], prices: [], floor: 0 },
  ...{ served: 0, waiting: 0, helpers: 0, edges: 0, meanScore: 0, worstScore: 0 },
  proof: { objective: 0, dual: 0, checked: true },
}

function aRun(pairs: readonly (readonly [string, string | null, number])[]): RunResult {
  return {
    ...blank,
    served: pairs.length,
    proposals: pairs.flatMap(([caseId, helperId, score]) =>
      helperId === null ? [] : [{ caseId, helperId, score, benefit: 5000, fingerprint: '' }],
    ),
    unserved: pairs.flatMap(([caseId, helperId]) =>
      helperId === null ? [{ caseId, cause: 'niemand', removedBy: [] }] : [],
    ),
  }
}

test('says who comes, goes, changes and stays', () => {
  const before = aRun([
    ['changes', 'h1', 700],
    ['loses', 'h2', 600],
    ['stays', 'h3', 500],
    ['still alone', null, 0],
    ['no longer waits', 'h4', 400],
  ])
  const after = aRun([
    ['stays', 'h3', 510],
    ['still alone', null, 0],
    ['new', 'h2', 900],
    ['loses', null, 0],
    ['changes', 'h4', 710],
  ])
  expect(differenceOf(before, after)).toEqual({
    changes: [
      { caseId: 'changes', before: 'h1', after: 'h4', scoreBefore: 700, scoreAfter: 710 },
      { caseId: 'loses', before: 'h2', after: null, scoreBefore: 600, scoreAfter: null },
      { caseId: 'new', before: null, after: 'h2', scoreBefore: null, scoreAfter: 900 },
    ],
    unchanged: 1,
    // of those who still wait: h1, h2 and h3 before; h2, h3 and h4 after
    before: { served: 3, meanScore: 600, worstScore: 500 },
    after: { served: 3, meanScore: 707, worstScore: 510 },
  })
})

test('the first run is compared with nothing, and a run with itself differs in nothing', () => {
  const run = aRun([['one', 'h1', 700]])
  expect(differenceOf(null, run)).toMatchObject({
    changes: [{ caseId: 'one', before: null, after: 'h1' }],
    ...{ unchanged: 0, before: { served: 0, meanScore: 0, worstScore: 0 } },
  })
  expect(differenceOf(run, run)).toMatchObject({ changes: [], unchanged: 1 })
})
