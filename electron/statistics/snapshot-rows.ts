import { sql, type Transaction } from 'kysely'
import type { CountedRow, CountedRows } from '../../shared/statistics/count-cells.ts'
import { yesNo } from '../../shared/statistics/dimensions.ts'
import { programmeFor } from '../../shared/statistics/programme.ts'
import type { Database } from '../store/database.ts'
import type { Reader } from '../store/reader.ts'

// Who was counted in a frozen quarter, and as what. A row goes with its client; the counts stay.

const clients = ['bestand', 'zugang', 'abgang'] as const
const ownerTables = {
  vermittlung: 'referrals',
  begleitung: 'assignments',
  'begleitung-neu': 'assignments',
  'begleitung-ende': 'assignments',
  huerde: 'barriers',
} as const
type Owned = keyof typeof ownerTables
const owned = Object.keys(ownerTables) as Owned[]
const keptPopulations: readonly string[] = [...clients, ...owned]
export const isKept = (population: string): boolean => keptPopulations.includes(population)

export type FrozenRows = { rows: CountedRows; owners: ReadonlyMap<string, string> }

export async function readFrozenRows(db: Reader, quarter: string): Promise<FrozenRows> {
  const found = await db
    .selectFrom('snapshot_people')
    .select(['population', 'who', 'client_id', 'facts'])
    .where('quarter', '=', quarter)
    .execute()
  const rows: Record<string, CountedRow[]> = Object.fromEntries(
    keptPopulations.map(population => [population, []]),
  )
  const owners = new Map<string, string>()
  for (const { population, who, client_id, facts } of found) {
    owners.set(who, client_id)
    rows[population]?.push({ who, count: 1, categories: readFacts(population, facts) })
  }
  return { rows, owners }
}

const unlessYes = new Map(
  programmeFor([]).populations.map(({ key, dimensions }) => {
    const asked = dimensions.filter(({ categories }) => categories === yesNo)
    return [key, Object.fromEntries(asked.map(dimension => [dimension.key, 'nein']))]
  }),
)

/** Half of what is known of somebody are fields in which nothing was needed: they are not written. */
const writeFacts = (categories: CountedRow['categories']) =>
  JSON.stringify(categories, (_, value) => (value === 'nein' ? undefined : value))

export const readFacts = (population: string, json: string): CountedRow['categories'] => ({
  ...unlessYes.get(population),
  ...JSON.parse(json),
})

/** `known` are the owners of what may no longer be there by itself. */
export async function replaceFrozenRows(
  db: Transaction<Database>,
  quarter: string,
  { rows, owners: known }: FrozenRows,
): Promise<void> {
  await db.deleteFrom('snapshot_people').where('quarter', '=', quarter).execute()
  for (const population of keptPopulations) {
    const counted = rows[population] ?? []
    const owners = await ownersOf(db, population, counted)
    const lines = counted.flatMap(({ who, categories }) => {
      const client_id = owners.get(who) ?? known.get(who)
      if (client_id === undefined) return []
      return [{ who, client_id, facts: writeFacts(categories) }]
    })
    await insertLines(db, { quarter, population }, lines)
  }
}

type Line = { who: string; client_id: string; facts: string }

/** One statement for all: thousands of rows of five values each would be many statements. */
async function insertLines(
  db: Transaction<Database>,
  { quarter, population }: { quarter: string; population: string },
  lines: readonly Line[],
): Promise<void> {
  if (lines.length === 0) return
  await sql`insert into snapshot_people (quarter, population, who, client_id, facts)
    select ${quarter}, ${population}, value ->> 'who', value ->> 'client_id', value ->> 'facts'
    from json_each(${JSON.stringify(lines)})`.execute(db)
}

async function ownersOf(
  db: Reader,
  population: string,
  rows: readonly CountedRow[],
): Promise<ReadonlyMap<string, string>> {
  const table = ownerTables[population as Owned]
  if (table === undefined) return new Map(rows.map(({ who }) => [who, who]))
  const found = await db
    .selectFrom(table)
    .select(['id', 'client_id'])
    .where('id', 'in', idsIn(rows.map(({ who }) => who)))
    .execute()
  return new Map(found.map(({ id, client_id }) => [id, client_id]))
}

/** Any number of ids as one value: a statement takes only so many. */
export const idsIn = (ids: readonly string[]) =>
  sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
