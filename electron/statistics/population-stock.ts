import { type SqlBool, sql } from 'kysely'
import { ageOn, type ReferralField } from '../../shared/clients/options.ts'
import { statusGroupOn } from '../../shared/clients/residence-history.ts'
import { defaultResidenceLaw } from '../../shared/clients/residence-law.ts'
import type { PartialDate } from '../../shared/lib/dates.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import {
  ageCategory,
  type Category,
  citizenshipCategory,
  fieldDimension,
  genderCategory,
  germanCategory,
  statusCategory,
} from '../../shared/statistics/dimensions.ts'
import { entryOf } from '../clients/residence-repository.ts'
import type { Reader } from '../store/reader.ts'
import { placeCategories } from './population-places.ts'
import { stockOn } from './population-presence.ts'
import type { Span } from './population-span.ts'

/** The first of several, in the order in which they stand in the record. */
export const firstCitizenship = sql<string | null>`(
  select key from client_citizenships
  where client_citizenships.client_id = clients.id order by position limit 1)`

/** Open at the end, or come up since the first day. */
const neededFields = ({ from, to }: Span) => sql<string | null>`(
  select group_concat(distinct field) from needs
  where needs.client_id = clients.id and opened_on <= ${to}
    and (opened_on >= ${from} or closed_on is null or closed_on > ${to}))`

/** People differ in so much that hardly two are alike: they are never counted together. */
export async function loadStock(
  db: Reader,
  span: Span,
  places: readonly Category[],
): Promise<CountedRow[]> {
  const rows = await stockOn(db, span.to)
    .select(['clients.id as who', 'birth_value', 'birth_precision', 'gender', 'german_level'])
    .select(['depth', 'municipality'])
    .select([firstCitizenship.as('citizenship'), neededFields(span).as('fields')])
    .execute()
  const statusOf = await statusesOn(db, span.to)
  const placeOf = placeCategories(places)
  return rows.map(row => ({
    ...{ who: row.who, count: 1 },
    categories: {
      alter: ageCategory(ageOn(birthOf(row), span.to)),
      geschlecht: genderCategory(row.gender),
      staat: citizenshipCategory(row.citizenship === null ? [] : [row.citizenship]),
      status: statusOf(row.who),
      deutsch: germanCategory(row.german_level),
      tiefe: row.depth,
      gemeinde: placeOf(row.municipality),
      ...yesOrNo('bedarf', row.fields),
    },
  }))
}

type Birth = { birth_value: string | null; birth_precision: PartialDate['precision'] }
const birthOf = ({ birth_value: value, birth_precision: precision }: Birth) =>
  (value === null ? null : { precision, value }) as PartialDate | null

/** An answer for each field, of a list as the database writes it. */
export function yesOrNo(prefix: string, listed: string | null): Record<string, string> {
  const chosen = new Set((listed ?? '').split(','))
  return Object.fromEntries(
    fieldDimension.categories.map(({ key }) => [
      `${prefix}-${key as ReferralField}`,
      chosen.has(key) ? 'ja' : 'nein',
    ]),
  )
}

/** The residence of everybody who is in the stock, as it was on that day. */
async function statusesOn(db: Reader, day: string): Promise<(id: string) => string> {
  const rows = await db
    .selectFrom('residence_entries')
    .selectAll()
    .where('client_id', 'in', stockOn(db, day).select('clients.id'))
    .where(sql<SqlBool>`valid_from <= ${day}`)
    .execute()
  const histories = Map.groupBy(rows, ({ client_id }) => client_id)
  const { extensions } = defaultResidenceLaw
  return id =>
    statusCategory(statusGroupOn((histories.get(id) ?? []).map(entryOf), day, extensions))
}
