import { type RawBuilder, sql } from 'kysely'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { Reader } from '../store/reader.ts'
import type { NameKeyKind } from './case-table.ts'
import type { NameQuery, WordKeys } from './name-keys.ts'
import {
  BEGUN,
  BEYOND,
  beginnings,
  type Cost,
  costOfLevel,
  ELSEWHERE,
  SOUND,
  SPELLING,
  TYPED,
} from './search-keys.ts'

/** A record as one figure: whose it is, the cost of the word, and whether it is closed. */
export type Held = number
const BITS = 32
export const idOf = (held: Held) => Math.floor(held / BITS)
export const costOf = (held: Held): Cost => (held >> 1) & 15
export const closedOf = (held: Held) => held & 1

/** Who holds one word of a search; some are named more than once. */
export type Holders = readonly Held[]

/** Where more hold a word, it tells too little to begin with: 'a' is held by every third. */
const MOST_HOLDERS = 4000

type Arm = {
  kinds: readonly NameKeyKind[]
  from: string
  to: string
  /** Of the row; in SQL, where it depends on the key. */
  cost: RawBuilder<number>
}

const SPELLED = costOfLevel(SPELLING) + ELSEWHERE
const HEARD = costOfLevel(SOUND) + ELSEWHERE
const exactly = (kind: NameKeyKind, cost: Cost) => (key: string) => ({
  ...{ kinds: [kind], from: key, to: key },
  cost: sql.lit(cost),
})

/** The ways to hold a word at one level. */
function armsOf(word: WordKeys, isLast: boolean, level: number): Arm[] {
  if (level === TYPED)
    return word.tokens.map(token => ({
      ...{ kinds: ['f', 't'] as const, from: token, to: token + BEYOND },
      cost: sql<number>`(kind = 't') * ${sql.lit(ELSEWHERE)} + (key <> ${token}) * ${sql.lit(BEGUN)}`,
    }))
  if (level === SOUND) return word.phonetic.map(exactly('p', HEARD))
  const begun = isLast ? beginnings(word) : []
  return [
    ...begun.map(start => ({
      ...{ kinds: ['s'] as const, from: start, to: start + BEYOND },
      cost: sql<number>`${sql.lit(SPELLED)} + (key <> ${start}) * ${sql.lit(BEGUN)}`,
    })),
    ...word.skeletons.filter(key => !begun.includes(key)).map(exactly('s', SPELLED)),
  ]
}

/** Of each word; null where it has too many holders. Grows level by level. */
export function gatherHolders(db: Reader, query: NameQuery) {
  const last = query.length - 1
  const sets: (Held[] | null)[] = query.map(() => [])

  async function add(arms: readonly Arm[], words: readonly number[]): Promise<void> {
    for (const arm of arms) {
      const open = words.filter(index => sets[index])
      if (open.length === 0) return
      const held = await holdersOf(db, arm)
      for (const index of open) {
        const all = [...sets[index]!, ...held]
        sets[index] = all.length > MOST_HOLDERS ? null : all
      }
    }
  }

  return async (level: number): Promise<readonly (Holders | null)[]> => {
    for (const [index, { word, withNext }] of query.entries()) {
      await add(armsOf(word, index === last, level), [index])
      if (withNext) await add(armsOf(withNext, index === last - 1, level), [index, index + 1])
    }
    return sets
  }
}

/** All of them in one text: thousands of rows would take much longer. */
async function holdersOf(db: Reader, arm: Arm): Promise<Held[]> {
  const range = db
    .selectFrom('client_name_keys')
    .select(sql<number>`name_id * ${sql.lit(BITS)} + (${arm.cost}) * 2 + closed`.as('held'))
    .where('kind', 'in', arm.kinds)
    .where('closed', 'in', [0, 1])
    .where('key', '>=', arm.from)
    .where('key', '<=', arm.to)
    .limit(MOST_HOLDERS + 1)
    .as('holders')
  const { list } = await db
    .selectFrom(range)
    .select(sql<string | null>`group_concat(held)`.as('list'))
    .executeTakeFirstOrThrow()
  return JSON.parse(`[${list ?? ''}]`)
}

/** Who may have been born then: a date that is known less well is not another one. */
export async function holdersOfBirth(db: Reader, date: PartialDate): Promise<Holders> {
  const rows = await db
    .selectFrom('client_names')
    .select(['id', 'closed'])
    .where(eb =>
      eb.or(
        birthRanges(date).map(({ from: first, to }) =>
          eb.and([eb('birth', '>=', first), eb('birth', '<=', to)]),
        ),
      ),
    )
    .limit(MOST_HOLDERS)
    .execute()
  return rows.map(({ id, closed }) => id * BITS + closed)
}

/** The best first: 8 March 1991, March 1991, 1991, and the first of January for its year. */
export function birthRanges(date: PartialDate): { from: string; to: string }[] {
  if (date.precision === 'unknown') return []
  const { value } = date
  if (date.precision === 'year') return [{ from: value, to: value + BEYOND }]
  const year = value.slice(0, 4)
  const less = [year, `${year}-01-01`].filter(other => other !== value)
  const exact = (key: string) => ({ from: key, to: key })
  if (date.precision === 'month') return [{ from: value, to: value + BEYOND }, ...less.map(exact)]
  return [value, value.slice(0, 7), ...less].map(exact)
}
