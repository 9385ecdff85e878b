import { sql } from 'kysely'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { Reader } from '../store/reader.ts'
import type { NameKeyKind } from './case-table.ts'
import { readQuery, type WordKeys } from './name-keys.ts'
import { BEYOND } from './search-keys.ts'

/** So many are compared in full; of more, those who share most. */
const MOST_CANDIDATES = 40
/** Of one word. Whoever holds a name that is still more frequent must share something else too. */
const MOST_HOLDERS = 8000
const MOST_BORN = 3000

export type Sought = { names: readonly string[]; birthDate: PartialDate }

/**
 * Who may be this person: two words of the name in common by letters, consonants or sound, or one
 * and the year of birth, or the same day of birth. Ids of `client_names`, the likeliest first.
 */
export async function findCandidates(db: Reader, { names, birthDate }: Sought): Promise<number[]> {
  const shared = new Map<number, number>()
  for (const word of wordsOf(names))
    for (const id of await holdersOf(db, word)) shared.set(id, (shared.get(id) ?? 0) + 1)
  const bornThatYear = new Set(await bornIn(db, yearOf(birthDate)))
  const sameDay = await bornIn(db, dayOf(birthDate))
  for (const id of sameDay) shared.set(id, (shared.get(id) ?? 0) + 1)
  const weightOf = (id: number, words: number) => words + (bornThatYear.has(id) ? 1 : 0)
  const exactly = new Set(sameDay)
  return [...shared]
    .map(([id, words]) => ({ id, weight: weightOf(id, words) }))
    .filter(({ id, weight }) => weight > 1 || exactly.has(id))
    .toSorted((a, b) => b.weight - a.weight || b.id - a.id)
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id)
}

/** Each word once, however many spellings hold it, and neighbours that may be one word. */
function wordsOf(names: readonly string[]): WordKeys[] {
  const words = names.flatMap(name =>
    readQuery(name).flatMap(({ word, withNext }) => (withNext ? [word, withNext] : [word])),
  )
  const distinct = new Map(words.map(word => [word.skeletons[0] ?? word.tokens[0], word]))
  return [...distinct.values()]
}

async function holdersOf(db: Reader, word: WordKeys): Promise<Set<number>> {
  const parts: (readonly [readonly NameKeyKind[], readonly string[]])[] = [
    [['f', 't'], word.tokens],
    [['s'], word.skeletons],
    [['p'], word.phonetic],
  ]
  const holders = new Set<number>()
  for (const [kinds, keys] of parts) {
    if (keys.length === 0) continue
    const found = db
      .selectFrom('client_name_keys')
      .select('name_id')
      .where('kind', 'in', kinds)
      .where('closed', 'in', [0, 1])
      .where('key', 'in', keys)
      .limit(MOST_HOLDERS)
      .as('held')
    const { ids } = await db
      .selectFrom(found)
      .select(sql<string | null>`group_concat(name_id)`.as('ids'))
      .executeTakeFirstOrThrow()
    for (const id of JSON.parse(`[${ids ?? ''}]`) as number[]) holders.add(id)
  }
  return holders
}

type Range = { from: string; to: string } | null

function yearOf({ value }: PartialDate): Range {
  return value === null ? null : { from: value.slice(0, 4), to: value.slice(0, 4) + BEYOND }
}

/** The first of January stands for a day that nobody knows. */
function dayOf({ precision, value }: PartialDate): Range {
  return precision !== 'day' || value.endsWith('-01-01') ? null : { from: value, to: value }
}

async function bornIn(db: Reader, range: Range): Promise<number[]> {
  if (range === null) return []
  const found = db
    .selectFrom('client_names')
    .select('id')
    .where('birth', '>=', range.from)
    .where('birth', '<=', range.to)
    .limit(MOST_BORN)
    .as('born')
  const { ids } = await db
    .selectFrom(found)
    .select(sql<string | null>`group_concat(id)`.as('ids'))
    .executeTakeFirstOrThrow()
  return JSON.parse(`[${ids ?? ''}]`)
}
