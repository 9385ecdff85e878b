import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../store/database.ts'
import { readQuery, type WordKeys } from './name-keys.ts'

type Eb = ExpressionBuilder<Database, 'clients'>
type Condition = Expression<SqlBool>
type Scope = { closed: readonly (0 | 1)[] }

/** Sorts after every key that begins with the typed letters. */
const LAST_LETTER = '\u{10ffff}'
const FILE_NUMBER = /^\d{4}(-\d*)?$/

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

function holdsWord(eb: Eb, { tokens, skeletons, phonetic }: WordKeys, scope: Scope): Condition {
  const keys = eb
    .selectFrom('client_name_keys as held')
    .innerJoin('client_names as named', 'named.id', 'held.name_id')
    .select('named.client_id')
    .where('held.closed', 'in', scope.closed)
    .where(held =>
      held.or([
        ...tokens.map(token =>
          held.and([held('held.kind', 'in', ['f', 't']), startsWith(held.ref('held.key'), token)]),
        ),
        held.and([held('held.kind', '=', 's'), held('held.key', 'in', skeletons)]),
        held.and([held('held.kind', '=', 'p'), held('held.key', 'in', phonetic)]),
      ]),
    )
  return eb('clients.id', 'in', keys)
}
