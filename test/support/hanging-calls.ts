import { stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'

export type RunningCall = { name: string; ended: Promise<unknown> }

/**
 * For a test that was given up: which calls never ended and what the process waits for. Before glibc
 * 2.41 a wakeup of the threads that work on files can get lost (its bug 25847); such a call goes on
 * with the next one to them.
 */
export async function whatHangs(
  running: ReadonlySet<RunningCall>,
  patienceMs = 5000,
): Promise<string | undefined> {
  const calls = [...running]
  if (calls.length === 0) return undefined
  const waitsFor = [...new Set(process.getActiveResourcesInfo())].toSorted().join(', ')
  const within = (work: Promise<unknown>) =>
    Promise.race([work.then(() => 'yes'), delay(patienceMs, 'no')])
  const canRead = await within(stat('.'))
  const wentOn = await within(Promise.all(calls.map(({ ended }) => ended)))
  const names = calls.map(({ name }) => name).join(', ')
  return `${names} did not end. Waited for: ${waitsFor}. One more file call ends: ${canRead}. They went on: ${wentOn}.`
}
