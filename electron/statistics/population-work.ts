import { sql } from 'kysely'
import type { Gender } from '../../shared/clients/options.ts'
import type { KnownAgeGroup } from '../../shared/clients/short-contact.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import { type Category, genderCategory } from '../../shared/statistics/dimensions.ts'
import type { Reader } from '../store/reader.ts'
import { placeCategories } from './population-places.ts'
import { type Bounds, type Counting, isWithin, type Span } from './population-span.ts'
import { yesOrNo } from './population-stock.ts'
import { alike, asText, tally } from './population-tally.ts'

// ---- short contacts

export const shortContactsIn = (db: Reader, { from, to }: Bounds) =>
  db.selectFrom('short_contacts').where('day', '>=', from).where('day', '<=', to)

/** By the key of their table they come in one order, which makes the same topics one group. */
const topics = sql<string | null>`(select group_concat(field) from short_contact_fields
  where short_contact_fields.contact_id = short_contacts.id)`

type Contact = [KnownAgeGroup | null, Gender, place: string | null, topics: string | null]

export async function loadShortContacts(
  db: Reader,
  span: Span,
  { places, withWho }: Counting & { places: readonly Category[] },
): Promise<CountedRow[]> {
  const [placeOf, topicOf] = [placeCategories(places), yesOrNo('thema')]
  const contacts = shortContactsIn(db, span)
  const columns = [...['age_group', 'gender', 'municipality'].map(name => sql.ref(name)), topics]
  const rows = withWho
    ? await eachContact(contacts)
    : (await alike<Contact>(contacts.select(asText(columns)))).map(one => ({ who: '', ...one }))
  return rows.map(({ who, count, said: [age, gender, place, fields] }) => ({
    ...{ who, count },
    categories: {
      alter: age === null ? 'unbekannt' : agesOfContacts[age],
      geschlecht: genderCategory(gender),
      gemeinde: placeOf(place),
      ...topicOf(fields),
    },
  }))
}

async function eachContact(contacts: ReturnType<typeof shortContactsIn>) {
  const rows = await contacts
    .select(['id as who', 'age_group', 'gender', 'municipality', topics.as('fields')])
    .execute()
  return rows.map(({ who, age_group, gender, municipality, fields }) => {
    const said: Contact = [age_group, gender, municipality, fields]
    return { who, count: 1, said }
  })
}

/** Their finer borders lie inside those of the programme. */
const agesOfContacts: Readonly<Record<KnownAgeGroup, string>> = {
  ...{ '0-13': '0-17', '14-17': '0-17', '18-26': '18-26' },
  ...{ '27-44': '27-64', '45-64': '27-64', '65+': '65+' },
}

// ---- barriers

export const barriersIn = (db: Reader, span: Bounds) =>
  db.selectFrom('barriers').where(isWithin(sql.ref('barriers.noted_on'), span))

export async function loadBarriers(
  db: Reader,
  span: Span,
  counting: Counting,
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'barriers.id')
  const rows = await barriersIn(db, span)
    .select(['field', who, count])
    .$if(!counting.withWho, query => query.groupBy('field'))
    .execute()
  return rows.map(({ field, ...row }) => ({ ...row, categories: { feld: field } }))
}
