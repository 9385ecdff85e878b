import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LockReason } from '../../shared/store/store.ts'
import { powerMonitor } from '../../test/support/fake-electron.ts'
import { watchPresence } from './idle-watch.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  powerMonitor.removeAllListeners()
  powerMonitor.idleSeconds = 0
})

function watched() {
  const locked: LockReason[] = []
  return { locked, presence: watchPresence(reason => locked.push(reason)) }
}

test('the house is locked after the set time without a hand on the keyboard, not before', () => {
  const { locked, presence } = watched()
  presence.setIdleLimit(10)
  powerMonitor.idleSeconds = 599
  vi.advanceTimersByTime(60_000)
  expect(locked).toEqual([])
  powerMonitor.idleSeconds = 600
  vi.advanceTimersByTime(5000)
  expect(locked).toEqual(['idle'])
})

test('a locked house is not locked again by idling', () => {
  const { locked, presence } = watched()
  powerMonitor.idleSeconds = 100_000
  vi.advanceTimersByTime(60_000)
  presence.setIdleLimit(1)
  presence.rest()
  vi.advanceTimersByTime(60_000)
  expect(locked).toEqual([])
})

test('closing the lid and locking the screen lock at once', () => {
  const { locked } = watched()
  powerMonitor.emit('suspend')
  powerMonitor.emit('lock-screen')
  expect(locked).toEqual(['suspend', 'screen-lock'])
})
