import type { KeptOffer } from '../../shared/offers/offer.ts'
import {
  addressedIn,
  bareName,
  namesInLine,
  wordsCalled,
} from '../../shared/statistics/report-lines.ts'
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

/** Who works here, or did: their names stand under every entry. */
export async function readStaff(db: Reader): Promise<PeopleKeys> {
  const rows = await db.selectFrom('users').select('name').execute()
  return { name: rows.flatMap(({ name }) => keysOfName(bareName(name))), email: [], phone: [] }
}

/** Partners around the office, also those who are known by a line in an offer or a training only. */
export async function readContacts(db: Reader): Promise<PeopleKeys> {
  const rows = await db.selectFrom('contact_persons').select(['name', 'email', 'phone']).execute()
  const names = [...rows.map(({ name }) => name), ...(await readGuests(db))].map(bareName)
  return {
    name: [...names, ...(await readNamedInPassing(db))].flatMap(keysOfName),
    email: rows.map(({ email }) => email.toLowerCase()),
    phone: rows.flatMap(({ phone }) => phoneKeysOf(phone)),
  }
}

/** Guests of meetings known by name only. */
async function readGuests(db: Reader): Promise<string[]> {
  const guests = await db
    .selectFrom('meeting_guests')
    .select('name')
    .distinct()
    .where('name', '<>', '')
    .where('name', 'not in', ({ selectFrom }) => selectFrom('organisations').select('name'))
    .execute()
  return guests.map(({ name }) => name)
}

/** The contact of an offer, who interprets there, who taught. */
async function readNamedInPassing(db: Reader): Promise<string[]> {
  const organisations = await db.selectFrom('organisations').select('name').execute()
  const offers = await db
    .selectFrom('offers')
    .select(['name', 'contact_person', 'languages'])
    .execute()
  const trainings = await db.selectFrom('trainings').select(['title', 'trainer']).execute()
  const called = wordsCalled([
    ...[...organisations, ...offers].map(({ name }) => name),
    ...trainings.map(({ title }) => title),
  ])
  const lines = [
    ...offers.map(({ contact_person }) => contact_person),
    ...trainings.map(({ trainer }) => trainer),
  ]
  return [
    ...lines.flatMap(line => namesInLine(line, called)),
    ...offers.flatMap(({ languages }) =>
      (JSON.parse(languages) as KeptOffer['languages']).flatMap(({ via }) => addressedIn(via)),
    ),
  ]
}

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{Cf}'’]+/u
const keysOfName = (name: string) => name.split(BETWEEN_WORDS).flatMap(nameKeysOf)

/** Typed freely, and maybe two of them. */
function phoneKeysOf(line: string): readonly string[] {
  const candidates = line.split(' / ').flatMap(candidatesIn)
  return candidates.flatMap(({ kind, keys }) => (kind === 'phone' ? keys : []))
}
