import { readSync } from 'node:fs'

/** Loaded and ready; nothing is touched before the test says so. */
export function waitForGo(): void {
  readSync(0, Buffer.alloc(2))
}
