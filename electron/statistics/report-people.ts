import { candidatesIn, nameKeysOf } from '../../shared/statistics/report-names.ts'
import type { Reader } from '../store/reader.ts'

/** Under which keys some people are found in a text. */
export type PeopleKeys = Readonly<Record<'name' | 'email' | 'phone', readonly string[]>>

export async function readHelpers(db: Reader): Promise<PeopleKeys> {
  const rows = await db
    .selectFrom('helpers')
    .select(['family_name', 'given_names', 'own_script', 'email', 'phone'])
    .execute()
  return {
    name: rows.flatMap(({ family_name, given_names, own_script }) =>
      [family_name, given_names, own_script].flatMap(keysOfName),
    ),
    email: rows.map(({ email }) => email.toLowerCase()),
    phone: rows.map(({ phone }) => phone),
  }
}

/** Partners around the office: contact persons, and guests of meetings known by name only. */
export async function readContacts(db: Reader): Promise<PeopleKeys> {
  const rows = await db.selectFrom('contact_persons').select(['name', 'email', 'phone']).execute()
  const guests = await db
    .selectFrom('meeting_guests')
    .select('name')
    .distinct()
    .where('name', '<>', '')
    .where('name', 'not in', ({ selectFrom }) => selectFrom('organisations').select('name'))
    .execute()
  return {
    name: [...rows, ...guests].flatMap(({ name }) => keysOfName(name.replace(TITLES, ' '))),
    email: rows.map(({ email }) => email.toLowerCase()),
    phone: rows.flatMap(({ phone }) => phoneKeysOf(phone)),
  }
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{Cf}'’]+/u
const keysOfName = (name: string) => name.split(BETWEEN_WORDS).flatMap(nameKeysOf)

/** How somebody is addressed is nobody's name. */
const TITLES = /(?<!\p{L})(?:frau|herrn?|dr|prof)(?!\p{L})/giu

/** Typed freely, and maybe two of them. */
function phoneKeysOf(line: string): readonly string[] {
  const candidates = line.split(' / ').flatMap(candidatesIn)
  return candidates.flatMap(({ kind, keys }) => (kind === 'phone' ? keys : []))
}
