import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../store/database.ts'
import type { NameKeyKind } from './case-table.ts'
import { readQuery, type WordKeys } from './name-keys.ts'

type Eb = ExpressionBuilder<Database, 'clients'>
type Condition = Expression<SqlBool>
type Scope = { closed: readonly (0 | 1)[] }

/** Sorts after every key that begins with the typed letters. */
const LAST_LETTER = '\u{10ffff}'
const FILE_NUMBER = /^\d{4}(-\d*)?$/

/**
 * The plus keeps SQLite from looking up row after row by an index of this column: everything that
 * is asked stands in the index of the list.
 */
export function inList(column: 'id' | 'responsible') {
  return sql<string>`+${sql.ref(`clients.${column}`)}`
}

/** The same rule as `findsName`: every word is held, alone or together with a neighbour. */
export function holdsText(eb: Eb, text: string, scope: Scope): Condition {
  if (FILE_NUMBER.test(text)) return startsWith(eb.ref('clients.number'), text)
  const query = readQuery(text)
  if (query.length === 0) return eb.lit(false)
  const pairs = query.map(({ withNext }) => withNext && holdsWord(eb, withNext, scope))
  return eb.and(
    query.map(({ word }, index) =>
      eb.or(
        [holdsWord(eb, word, scope), pairs[index], pairs[index - 1]].filter(
          condition => condition !== undefined,
        ),
      ),
    ),
  )
}

function startsWith(column: Expression<string>, start: string): Condition {
  return sql<SqlBool>`(${column} >= ${start} and ${column} < ${start + LAST_LETTER})`
}

type Lookup = { kinds: readonly NameKeyKind[]; holds: (key: Expression<string>) => Condition }

function lookupsOf({ tokens, skeletons, phonetic }: WordKeys): Lookup[] {
  const among = (keys: readonly string[]) => (key: Expression<string>) =>
    sql<SqlBool>`${key} in (${sql.join(keys)})`
  const whole = [
    { kinds: ['s' as const], keys: skeletons },
    { kinds: ['p' as const], keys: phonetic },
  ]
  return [
    ...tokens.map(token => ({
      kinds: ['f', 't'] as const,
      holds: (key: Expression<string>) => startsWith(key, token),
    })),
    ...whole
      .filter(({ keys }) => keys.length > 0)
      .map(({ kinds, keys }) => ({ kinds, holds: among(keys) })),
  ]
}

/** One look-up after the other: joined by "or" they would go through all keys. */
function holdsWord(eb: Eb, word: WordKeys, { closed }: Scope): Condition {
  const [first, ...others] = lookupsOf(word).map(({ kinds, holds }) =>
    eb
      .selectFrom('client_name_keys as held')
      // a cross join keeps this order: from the few keys to their people
      .crossJoin('client_names as named')
      .select('named.client_id')
      .whereRef('named.id', '=', 'held.name_id')
      .where('held.kind', 'in', kinds)
      .where('held.closed', 'in', closed)
      .where(held => holds(held.ref('held.key'))),
  )
  if (!first) return eb.lit(false)
  const keys = others.reduce((all, one) => all.unionAll(one), first)
  return eb(inList('id'), 'in', keys)
}
