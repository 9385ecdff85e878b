import { expect, test } from 'vitest'
import { runInWorker } from '../../electron/optimise/in-worker.ts'
import { proposeMatches } from '../../shared/matching/propose.ts'
import { aMatchCounty } from '../support/match-county.ts'

const county = aMatchCounty({ cases: 60, helpers: 25 })
const never = new AbortController().signal

test('the thread answers what the function answers', async () => {
  const fixed = [{ caseId: county.cases[0]!.id, helperId: county.helpers[0]!.id }]
  const pairs = { ...county.world.pairs, refused: new Set([`${county.cases[1]!.id}/x`]) }
  const input = { ...county, fixed, world: { ...county.world, pairs } }
  const shares: number[] = []
  const onProgress = (done: number, total: number) => void shares.push(done / total)
  const result = await runInWorker('proposeMatches', input, { signal: never, onProgress })
  expect(result).toEqual(proposeMatches(input))
  expect(result.served).toBeGreaterThan(0)
  expect(shares.at(-1)).toBe(1)
})

test('can be cancelled in the middle', async () => {
  const large = aMatchCounty({ cases: 3000, helpers: 1500 })
  const stop = new AbortController()
  const onProgress = () => stop.abort(new Error('enough'))
  const running = runInWorker('proposeMatches', large, { signal: stop.signal, onProgress })
  await expect(running).rejects.toThrow('enough')
})

test('what is cancelled before does not begin', async () => {
  const signal = AbortSignal.abort(new Error('not needed'))
  await expect(runInWorker('proposeMatches', county, { signal })).rejects.toThrow('not needed')
})
