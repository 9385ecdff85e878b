import type { Transaction } from 'kysely'
import type { PersonSection } from '../../shared/clients/client.ts'
import { AppError } from '../../shared/errors.ts'
import type { Database } from '../store/database.ts'
import type { NameKeyKind } from './case-table.ts'
import { nameKeys } from './name-keys.ts'

type NamedPerson = Pick<
  PersonSection,
  'familyName' | 'givenNames' | 'birthName' | 'ownScript' | 'otherSpellings'
>
export type NameKey = { kind: NameKeyKind; key: string }

/** Enough to order hits of one key by name; the whole name stands once in `client_names`. */
const SORT_LENGTH = 12

/** Every text under which a person may be looked for. */
export function namesOf(person: NamedPerson): string[] {
  const { familyName, givenNames, birthName, ownScript, otherSpellings } = person
  return [familyName, givenNames, birthName, ownScript, ...otherSpellings].filter(Boolean)
}

/**
 * Replaces the keys of a record; without names no search finds it. To be called whenever its names
 * or its birth date change, after the row itself has been written.
 */
export async function storeNameKeys(
  trx: Transaction<Database>,
  clientId: string,
  names: readonly string[],
): Promise<void> {
  await trx.deleteFrom('client_names').where('client_id', '=', clientId).execute()
  if (names.length === 0) return
  const client = await trx
    .selectFrom('clients')
    .select(['family_name', 'name_sort', 'birth_value', 'closed_on'])
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow(() => new AppError('not-found'))
  const keys = keysToStore(client.family_name, names)
  const closed = client.closed_on === null ? 0 : 1
  const { id } = await trx
    .insertInto('client_names')
    .values({
      ...{ client_id: clientId, closed, name_sort: client.name_sort, birth: client.birth_value },
      keys: writeKeys(keys),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (keys.length === 0) return
  const sort = client.name_sort.slice(0, SORT_LENGTH)
  await trx
    .insertInto('client_name_keys')
    .values(keys.map(({ kind, key }) => ({ kind, key, closed, sort, name_id: id })))
    .execute()
}

/** A word of the family name is no other word besides. */
export function keysToStore(familyName: string, names: readonly string[]): NameKey[] {
  const family = new Set(nameKeys(familyName).tokens)
  const { tokens, skeletons, phonetic } = nameKeys(names)
  const as = (kind: NameKeyKind, keys: readonly string[]) => keys.map(key => ({ kind, key }))
  return [
    ...as('f', [...family]),
    ...as(
      't',
      tokens.filter(token => !family.has(token)),
    ),
    ...as('s', skeletons),
    ...as('p', phonetic),
  ]
}

/** Keys hold letters, figures and spaces: no line break. */
export function writeKeys(keys: readonly NameKey[]): string {
  return keys.map(({ kind, key }) => kind + key).join('\n')
}

export function readKeys(text: string): NameKey[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(written => ({ kind: written[0] as NameKeyKind, key: written.slice(1) }))
}
