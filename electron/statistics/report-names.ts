import { type SqlBool, sql } from 'kysely'
import type { AnnualReport, FoundName } from '../../shared/statistics/annual-report.ts'
import {
  type Candidate,
  candidatesIn,
  type Known,
  nameKeysOf,
  namesIn,
  type Whose,
} from '../../shared/statistics/report-names.ts'
import type { Reader } from '../store/reader.ts'

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

/** The text asks the store, not the other way round: it costs the same however many people there are. */
async function lookUp(db: Reader, candidates: readonly Candidate[]): Promise<Known> {
  const keysOf = (kind: Candidate['kind']) => [
    ...new Set(candidates.filter(one => one.kind === kind).flatMap(one => one.keys)),
  ]
  const helpers = await db
    .selectFrom('helpers')
    .select(['family_name', 'given_names', 'own_script', 'email', 'phone'])
    .execute()
  const helping = (keys: readonly string[]) => keys.map(key => [key, 'ehrenamt'] as const)
  const clients = await lookUpClients(db, {
    ...{ name: keysOf('name'), number: keysOf('number') },
    ...{ email: keysOf('email'), phone: keysOf('phone') },
  })
  return {
    number: new Map(clients.number.map(key => [key, 'nummer'])),
    name: new Map<string, Whose>([
      ...helping(helpers.flatMap(namesOfHelper)),
      ...clients.name.map(key => [key, 'klientin'] as const),
    ]),
    email: new Map<string, Whose>([
      ...helping(helpers.map(({ email }) => email.toLowerCase())),
      ...clients.email.map(key => [key, 'klientin'] as const),
    ]),
    phone: new Map<string, Whose>([
      ...helping(helpers.map(({ phone }) => phone)),
      ...clients.phone.map(key => [key, 'klientin'] as const),
    ]),
  }
}

type Named = { family_name: string; given_names: string; own_script: string }

function namesOfHelper({ family_name, given_names, own_script }: Named): string[] {
  const words = [family_name, given_names, own_script].flatMap(text =>
    text.split(/[^\p{L}\p{M}\p{Cf}'’]+/u),
  )
  return words.flatMap(nameKeysOf)
}

type Keys = Readonly<Record<Candidate['kind'], readonly string[]>>

const isAmong = (column: string, keys: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(keys)}))`

/** Those of the keys that are stored; the search for names keeps a word of every spelling. */
async function lookUpClients(db: Reader, keys: Keys): Promise<Record<keyof Keys, string[]>> {
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
