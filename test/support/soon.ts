import { expect } from 'vitest'

type Awaited = ReturnType<typeof expect.poll<unknown>>

/** Waits for what will come true; vitest's own second is short for a busy machine. */
export function soon(read: () => unknown): Awaited {
  return expect.poll(read, { timeout: 30_000, interval: 20 })
}
