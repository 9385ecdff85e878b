import type { Transaction } from 'kysely'
import type { DataGroup } from '../../shared/referrals/release.ts'
import type { LetterSheet } from '../../shared/referrals/sheets.ts'
import type { TemplateKind } from '../../shared/referrals/template.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

export type PrintedSheet = {
  id: string
  clientId: string
  referralId: string
  releaseId: string | null
  kind: TemplateKind
  groups: readonly DataGroup[]
  sheet: LetterSheet
  on: string
  by: string
  at: string
}

/** As it was printed, so that one can say later what it held. */
export async function insertLetter(
  db: Transaction<Database>,
  { clientId, referralId, releaseId, groups, sheet, on, by, at, ...letter }: PrintedSheet,
): Promise<void> {
  await db
    .insertInto('letters')
    .values({
      ...letter,
      ...{ client_id: clientId, referral_id: referralId, release_id: releaseId },
      ...{ groups: JSON.stringify(groups), sheet: JSON.stringify(sheet) },
      ...{ printed_on: on, printed_by: by, printed_at: at },
      ...{ sent_on: null, delivery: null, told_on: null },
    })
    .execute()
}

/** When the recipient was written to last; null if nothing has left yet. */
export async function lastSentOn(db: Reader, referralId: string): Promise<string | null> {
  const row = await db
    .selectFrom('letters')
    .select(({ fn }) => fn.max('sent_on').as('on'))
    .where('referral_id', '=', referralId)
    .where('kind', '=', 'vermittlung')
    .executeTakeFirst()
  return row?.on ?? null
}
