import { api, onAppEvent } from './api.ts'

export type LockingEvent = CustomEvent<{ waitFor: (work: Promise<unknown>) => void }>

/** Everyone who holds something typed puts it away, then the store is locked. */
export async function lockHouse(): Promise<void> {
  const work: Promise<unknown>[] = []
  const waitFor = (promise: Promise<unknown>) => work.push(promise)
  window.dispatchEvent(new CustomEvent('wir:locking', { detail: { waitFor } }))
  await Promise.allSettled(work)
  await api.store.lock({})
}

/** The system asks for a lock: idle time, suspend, screen lock. */
export function obeyLocking(): () => void {
  return onAppEvent(event => {
    if (event.type === 'locking') void lockHouse()
  })
}
