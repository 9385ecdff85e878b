import { AppError } from '../shared/errors.ts'
import { api, onAppEvent } from './api.ts'

export type LockingEvent = CustomEvent<{ waitFor: (work: Promise<unknown>) => void }>

/** Everyone who holds something typed puts it away, then the store is locked. */
export async function lockHouse(): Promise<void> {
  const work: Promise<unknown>[] = []
  const waitFor = (promise: Promise<unknown>) => work.push(promise)
  window.dispatchEvent(new CustomEvent('wir:locking', { detail: { waitFor } }))
  await Promise.allSettled(work)
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
