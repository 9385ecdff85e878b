import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LockingEvent, lockHouse } from './locking.ts'

const calls: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  calls.length = 0
  const call = async (name: string) => {
    calls.push(name)
    return { ok: true, value: {} }
  }
  vi.stubGlobal('window', Object.assign(new EventTarget(), { wir: { call } }))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const holds = (work: Promise<unknown>) =>
  window.addEventListener('wir:locking', event => (event as LockingEvent).detail.waitFor(work))

test('what is being typed is put away before the lock is asked for', async () => {
  const saved = Promise.withResolvers<void>()
  holds(saved.promise)
  holds(Promise.reject(new Error('could not be saved')))
  const locked = lockHouse()
  await vi.advanceTimersByTimeAsync(500)
  expect(calls).toEqual([])
  saved.resolve()
  await locked
  expect(calls).toEqual(['store.lock'])
})

test('a save that waits for a long copy does not keep the door open', async () => {
  holds(new Promise(() => {}))
  const locked = lockHouse()
  await vi.advanceTimersByTimeAsync(2000)
  expect(calls).toEqual(['store.lock'])
  await locked
})
