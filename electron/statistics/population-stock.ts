import { type SqlBool, sql } from 'kysely'
import { ageOn } from '../../shared/clients/options.ts'
import { blankEntry, statusGroupOn } from '../../shared/clients/residence-history.ts'
import { defaultResidenceLaw } from '../../shared/clients/residence-law.ts'
import type { StatusGroup } from '../../shared/clients/residence-status.ts'
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
import { placeCategories } from './population-places.ts'
import { type History, stockOn } from './population-presence.ts'
import type { Span } from './population-span.ts'

/** The first of several, in the order in which they stand in the record. */
export const firstCitizenship = sql<string | null>`(
  select key from client_citizenships
  where client_citizenships.client_id = clients.id order by position limit 1)`

/** Open at the end, or come up since the first day. */
const neededFields = ({ from, to }: Span) => sql<string | null>`(
  select group_concat(field) from needs
  where needs.client_id = clients.id and opened_on <= ${to}
    and (opened_on >= ${from} or closed_on is null or closed_on > ${to}))`

type Asked = {
  places: readonly Category[]
  /** Dimensions, where not all are asked for: each costs a look somewhere else. */
  only?: readonly string[]
}

/** People differ in so much that hardly two are alike: they are never counted together. */
export async function loadStock(
  history: History,
  span: Span,
  { places, only }: Asked,
): Promise<CountedRow[]> {
  const isAsked = (key: string) => only === undefined || only.some(one => one.startsWith(key))
  const unasked = sql<null>`null`
  const rows = await stockOn(history, span.to)
    .select(['clients.id as who', 'birth_value', 'birth_precision', 'gender', 'german_level'])
    .select(['depth', 'municipality'])
    .select((isAsked('staat') ? firstCitizenship : unasked).as('citizenship'))
    .select((isAsked('bedarf') ? neededFields(span) : unasked).as('fields'))
    .execute()
  const groupOf = isAsked('status') ? await statusGroupsOn(history, span.to) : null
  const [placeOf, needOf] = [placeCategories(places), yesOrNo('bedarf')]
  const categoriesOf = (row: (typeof rows)[number]): CountedRow['categories'] => ({
    alter: ageCategory(ageOn(birthOf(row), span.to)),
    geschlecht: genderCategory(row.gender),
    staat: citizenshipCategory(row.citizenship === null ? [] : [row.citizenship]),
    status: groupOf ? statusCategory(groupOf(row.who)) : '',
    deutsch: germanCategory(row.german_level),
    tiefe: row.depth,
    gemeinde: placeOf(row.municipality),
    ...needOf(row.fields),
  })
  return rows.map(row => {
    const all = categoriesOf(row)
    const categories = only ? Object.fromEntries(only.map(key => [key, all[key] ?? ''])) : all
    return { who: row.who, count: 1, categories }
  })
}

type Birth = { birth_value: string | null; birth_precision: PartialDate['precision'] }
export const birthOf = ({ birth_value: value, birth_precision: precision }: Birth) =>
  (value === null ? null : { precision, value }) as PartialDate | null

/** An answer for each field, of a list as the database writes it; many have the same. */
export function yesOrNo(prefix: string): (listed: string | null) => Record<string, string> {
  const known = new Map<string, Record<string, string>>()
  const answers = (chosen: ReadonlySet<string>) =>
    Object.fromEntries(
      fieldDimension.categories.map(({ key }) => [
        `${prefix}-${key}`,
        chosen.has(key) ? 'ja' : 'nein',
      ]),
    )
  return listed => {
    const found = known.get(listed ?? '') ?? answers(new Set((listed ?? '').split(',')))
    known.set(listed ?? '', found)
    return found
  }
}

/** The residence of everybody who is in the stock, as it was on that day. */
export async function statusGroupsOn(
  history: History,
  day: string,
): Promise<(id: string) => StatusGroup> {
  const rows = await history.db
    .selectFrom('residence_entries')
    .select(['client_id', 'status', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('client_id', 'in', stockOn(history, day).select('clients.id'))
    .where(sql<SqlBool>`valid_from <= ${day}`)
    .execute()
  const histories = Map.groupBy(rows, ({ client_id }) => client_id)
  const { extensions } = defaultResidenceLaw
  return id =>
    statusGroupOn(
      (histories.get(id) ?? []).map(entry => ({ ...blankEntry, ...entry })),
      day,
      extensions,
    )
}
