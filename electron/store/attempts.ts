import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFileAtomically } from './atomic-file.ts'
import { asFileError, errnoOf } from './file-errors.ts'

export const attemptsFileName = 'attempts.json'
const freeTries = 5
const longestWaitMs = 15 * 60 * 1000

const slotAttempts = z.strictObject({
  failed: z.int().min(0),
  lastUnlockedAt: z.iso.datetime().nullable(),
})
const attemptsFile = z.strictObject({
  format: z.literal('wir-attempts/1'),
  slots: z.record(z.string(), slotAttempts),
})

/** `waitFrom` is a reading of the monotonic clock: turning the wall clock gains nothing. */
export type SlotAttempts = z.infer<typeof slotAttempts> & { waitFrom: number }
export type Attempts = { readonly [slotId: string]: SlotAttempts }

export function attemptsOf(all: Attempts, slotId: string): SlotAttempts {
  return (
    (Object.hasOwn(all, slotId) ? all[slotId] : undefined) ?? {
      failed: 0,
      lastUnlockedAt: null,
      waitFrom: 0,
    }
  )
}

export function freeTriesLeft(state: SlotAttempts): number {
  return Math.max(0, freeTries - state.failed)
}

/** Five free tries, then 2, 4, 8 … seconds before the next one, at most a quarter of an hour. */
export function waitLeftMs(state: SlotAttempts, monotonicNow: number): number {
  if (state.failed < freeTries) return 0
  const waitMs = Math.min(longestWaitMs, 1000 * 2 ** (state.failed - freeTries + 1))
  return Math.max(0, Math.ceil(state.waitFrom + waitMs - monotonicNow))
}

/** Counted before the passphrase is tried, so that ending the program in between gains nothing. */
export function countAttempt(all: Attempts, slotId: string, monotonicNow: number): Attempts {
  const state = attemptsOf(all, slotId)
  return { ...all, [slotId]: { ...state, failed: state.failed + 1, waitFrom: monotonicNow } }
}

export function countSuccess(all: Attempts, slotId: string, at: string): Attempts {
  return { ...all, [slotId]: { failed: 0, lastUnlockedAt: at, waitFrom: 0 } }
}

/** The passphrase was right, whatever comes of it: earlier slips no longer count. */
export function countRight(all: Attempts, slotId: string): Attempts {
  return { ...all, [slotId]: { ...attemptsOf(all, slotId), failed: 0, waitFrom: 0 } }
}

/** Takes one attempt back that failed for another reason, such as a lost device secret. */
export function uncountAttempt(all: Attempts, slotId: string): Attempts {
  const state = attemptsOf(all, slotId)
  return { ...all, [slotId]: { ...state, failed: Math.max(0, state.failed - 1) } }
}

/** These outlive a lost keyring: one whose people never unlocked here is of another store. */
export function knowsNoneOf(all: Attempts, slotIds: readonly string[]): boolean {
  return Object.keys(all).length > 0 && !slotIds.some(id => Object.hasOwn(all, id))
}

/** Read at the start of a process: outstanding waits begin anew, in full. */
export async function loadAttempts(folder: string, monotonicNow: number): Promise<Attempts> {
  const file = attemptsFile.safeParse(await readJson(join(folder, attemptsFileName)))
  if (!file.success) return {}
  const entries = Object.entries(file.data.slots)
  return Object.fromEntries(entries.map(([id, slot]) => [id, { ...slot, waitFrom: monotonicNow }]))
}

export async function saveAttempts(folder: string, all: Attempts): Promise<void> {
  const slots = Object.fromEntries(
    Object.entries(all).map(([id, { failed, lastUnlockedAt }]) => [id, { failed, lastUnlockedAt }]),
  )
  const text = JSON.stringify({ format: 'wir-attempts/1', slots }, null, 2)
  await writeFileAtomically(join(folder, attemptsFileName), Buffer.from(`${text}\n`))
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError || errnoOf(error) === 'ENOENT') return undefined
    throw asFileError(error)
  }
}
