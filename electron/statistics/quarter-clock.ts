import type { Reader } from '../store/reader.ts'

/** Clocks are put right by seconds now and then; that says nothing. */
const SLACK_MS = 5 * 60_000

/** Something is recorded for later than now: which quarter is over cannot be told. */
export async function isClockBehind(db: Reader, now: string): Promise<boolean> {
  const { audit } = await db
    .selectFrom('audit')
    .select(eb => eb.fn.max('at').as('audit'))
    .executeTakeFirstOrThrow()
  const { frozen } = await db
    .selectFrom('snapshots')
    .select(eb => eb.fn.max('frozen_at').as('frozen'))
    .executeTakeFirstOrThrow()
  return [audit, frozen].some(at => at !== null && Date.parse(at) > Date.parse(now) + SLACK_MS)
}
