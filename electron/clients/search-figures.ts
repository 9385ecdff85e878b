import { sql } from 'kysely'
import { readPhone } from '../../shared/clients/phone.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { Reader } from '../store/reader.ts'
import { BEYOND } from './search-keys.ts'
import { birthRanges } from './search-sets.ts'
import type { SearchText } from './search-text.ts'

// Case numbers, birth dates and phones. Each returns ids of records, the best first.

const DEEPEST_MERGE = 20

/** The number of a record that was merged away leads to the one that took it in. */
export async function findByNumber(
  db: Reader,
  { numbers, numberStart }: Pick<SearchText, 'numbers' | 'numberStart'>,
  most: number,
): Promise<string[]> {
  const found = db.selectFrom('clients').select(['id', 'merged_into'])
  const rows =
    numbers.length === 0
      ? []
      : await found.where('number', 'in', numbers).orderBy('number', 'desc').limit(most).execute()
  if (rows.length < most && numberStart !== null)
    rows.push(
      ...(await found
        .where('number', '>=', numberStart)
        .where('number', '<', numberStart + BEYOND)
        .orderBy('number')
        .limit(most)
        .execute()),
    )
  const ids = await Promise.all(rows.map(row => keptOf(db, row)))
  return [...new Set(ids)]
}

async function keptOf(
  db: Reader,
  row: { id: string; merged_into: string | null },
): Promise<string> {
  let current = row
  for (let depth = 0; current.merged_into !== null && depth < DEEPEST_MERGE; depth += 1)
    current = await db
      .selectFrom('clients')
      .select(['id', 'merged_into'])
      .where('id', '=', current.merged_into)
      .executeTakeFirstOrThrow()
  return current.id
}

export async function findByBirth(db: Reader, date: PartialDate, most: number): Promise<string[]> {
  const ids: string[] = []
  for (const { from, to } of birthRanges(date)) {
    for (const closed of [0, 1]) {
      if (ids.length >= most) return ids
      const rows = await db
        .selectFrom('client_names')
        .select('client_id')
        .where('birth', '>=', from)
        .where('birth', '<=', to)
        .where('closed', '=', closed)
        .orderBy('birth')
        .limit(most)
        .execute()
      ids.push(...rows.map(({ client_id }) => client_id))
    }
  }
  return ids
}

/** From the beginning, with or without +49; else anywhere in the number. */
export async function findByPhone(db: Reader, digits: string, most: number): Promise<string[]> {
  const national = digits.replace(/^(0049|49|0)/, '')
  const starts = [`+49${national}`, `+${digits.replace(/^00/, '')}`, readPhone(digits) ?? '+']
  const found = db
    .selectFrom('clients')
    .select('id')
    .where('phone', '<>', '')
    .where('merged_into', 'is', null)
  for (const start of starts.filter(text => text.length > 1)) {
    const rows = await found
      .where('phone', '>=', start)
      .where('phone', '<', start + BEYOND)
      .orderBy('phone')
      .limit(most)
      .execute()
    if (rows.length > 0) return rows.map(({ id }) => id)
  }
  const rows = await found.where(sql<boolean>`instr(phone, ${national}) > 0`).limit(most).execute()
  return rows.map(({ id }) => id)
}
