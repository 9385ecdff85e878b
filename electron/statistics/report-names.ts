import { type SqlBool, sql } from 'kysely'
import type { AnnualReport, FoundName } from '../../shared/statistics/annual-report.ts'
import {
  type Candidate,
  candidatesIn,
  type Known,
  namesIn,
  type Whose,
} from '../../shared/statistics/report-names.ts'
import type { Reader } from '../store/reader.ts'
import { type PeopleKeys, readContacts, readHelpers, readStaff } from './report-people.ts'

type Part = { chapter: FoundName['chapter']; text: string; candidates: Candidate[] }

/** Every name, number and address of somebody in the store that stands in the report. */
export async function findNames(db: Reader, report: AnnualReport): Promise<FoundName[]> {
  const parts = [
    { chapter: null, text: report.title },
    ...report.chapters.map(({ key, text }) => ({ chapter: key, text })),
  ].map((part): Part => ({ ...part, candidates: candidatesIn(part.text) }))
  const known = await lookUp(
    db,
    parts.flatMap(({ candidates }) => candidates),
  )
  return parts.flatMap(({ chapter, text, candidates }) =>
    namesIn(text, candidates, known).map(found => ({ ...found, chapter })),
  )
}

/** The text asks for clients, not the other way round: it costs the same however many there are. */
async function lookUp(db: Reader, candidates: readonly Candidate[]): Promise<Known> {
  const keysOf = (kind: Candidate['kind']) => [
    ...new Set(candidates.filter(one => one.kind === kind).flatMap(one => one.keys)),
  ]
  const clients = await lookUpClients(db, {
    ...{ name: keysOf('name'), number: keysOf('number') },
    ...{ email: keysOf('email'), phone: keysOf('phone') },
  })
  const contacts = await readContacts(db)
  const helpers = await readHelpers(db)
  const staff = await readStaff(db)
  // whoever is in a file is that in the first place
  const whose = (kind: keyof PeopleKeys) =>
    new Map<string, Whose>([
      ...staff[kind].map(key => [key, 'team'] as const),
      ...contacts[kind].map(key => [key, 'kontakt'] as const),
      ...helpers[kind].map(key => [key, 'ehrenamt'] as const),
      ...clients[kind].map(key => [key, 'klientin'] as const),
    ])
  return {
    number: new Map(clients.number.map(key => [key, 'nummer'])),
    ...{ name: whose('name'), email: whose('email'), phone: whose('phone') },
  }
}

type Keys = Readonly<Record<Candidate['kind'], readonly string[]>>

const isAmong = (column: string, keys: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(keys)}))`

/** Those of the keys that are stored; the search for names keeps a word of every spelling. */
async function lookUpClients(db: Reader, keys: Keys): Promise<Keys> {
  const names = await db
    .selectFrom('client_name_keys')
    .select('key')
    .distinct()
    .where('kind', 'in', ['f', 't'])
    .where('closed', 'in', [0, 1])
    .where(isAmong('key', keys.name))
    .execute()
  const valuesOf = async (column: 'number' | 'email' | 'phone') => {
    const written = sql<string>`lower(${sql.ref(column)})`
    const rows = await db
      .selectFrom('clients')
      .select(written.as('key'))
      .where(
        sql<SqlBool>`${written} in (select value from json_each(${JSON.stringify(keys[column])}))`,
      )
      .execute()
    return rows.map(({ key }) => key)
  }
  return {
    name: names.map(({ key }) => key),
    number: await valuesOf('number'),
    email: await valuesOf('email'),
    phone: await valuesOf('phone'),
  }
}
