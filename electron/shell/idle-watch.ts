import { powerMonitor } from 'electron'
import type { LockReason } from '../../shared/store/store.ts'

const LOOK_EVERY_MS = 5000

/** Locks when nobody is there: after the set idle time, on suspend and when the screen is locked. */
export function watchPresence(lock: (reason: LockReason) => void) {
  let idleSeconds = Number.POSITIVE_INFINITY
  powerMonitor.on('suspend', () => lock('suspend'))
  powerMonitor.on('lock-screen', () => lock('screen-lock'))
  const timer = setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleSeconds) lock('idle')
  }, LOOK_EVERY_MS)
  timer.unref()
  return {
    setIdleLimit: (minutes: number) => {
      idleSeconds = minutes * 60
    },
    /** Nothing to lock any more. */
    rest: () => {
      idleSeconds = Number.POSITIVE_INFINITY
    },
  }
}
