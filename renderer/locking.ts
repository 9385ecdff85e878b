import { AppError } from '../shared/errors.ts'
import { api, onAppEvent } from './api.ts'

export type LockingEvent = CustomEvent<{ waitFor: (work: Promise<unknown>) => void }>

/** As long as a save may take: one that waits for a long backup must not keep the door open. */
const PUT_AWAY_MS = 2000

/** Everyone who holds something typed puts it away, then the store is locked. */
export async function lockHouse(): Promise<void> {
  const work: Promise<unknown>[] = []
  const waitFor = (promise: Promise<unknown>) => work.push(promise)
  window.dispatchEvent(new CustomEvent('wir:locking', { detail: { waitFor } }))
  const enough = new Promise(resolve => setTimeout(resolve, PUT_AWAY_MS))
  await Promise.race([Promise.allSettled(work), enough])
  // The vault ends while it answers: being locked is what was asked for.
  await api.store.lock({}).catch(error => {
    if (!(error instanceof AppError && error.code === 'locked')) throw error
  })
}

/** The system asks for a lock: idle time, suspend, screen lock. */
export function obeyLocking(): () => void {
  return onAppEvent(event => {
    if (event.type === 'locking') void lockHouse()
  })
}
