import { type SqlBool, sql } from 'kysely'
import type { ReferralField } from '../../shared/clients/options.ts'
import type { KnownAgeGroup } from '../../shared/clients/short-contact.ts'
import type { ReferralState, Refusal } from '../../shared/referrals/referral.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import {
  answerDaysCategory,
  type Category,
  genderCategory,
} from '../../shared/statistics/dimensions.ts'
import type { Reader } from '../store/reader.ts'
import { placeCategories } from './population-places.ts'
import type { Counting, Span } from './population-span.ts'
import { yesOrNo } from './population-stock.ts'
import { tally } from './population-tally.ts'

// What is looked up elsewhere is looked up in a query of its own: beside the grouping it would be
// asked twice.

// ---- short contacts

export const shortContactsIn = (db: Reader, { from, to }: Span) =>
  db.selectFrom('short_contacts').where('day', '>=', from).where('day', '<=', to)

/** By the key of their table they come in one order, which makes the same topics one group. */
const topics = sql<string | null>`(select group_concat(field) from short_contact_fields
  where short_contact_fields.contact_id = short_contacts.id)`

export async function loadShortContacts(
  db: Reader,
  span: Span,
  { places, ...counting }: Counting & { places: readonly Category[] },
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'contacts.id')
  const contacts = shortContactsIn(db, span)
    .select(['id', 'age_group', 'gender', 'municipality', topics.as('fields')])
    .as('contacts')
  const rows = await db
    .selectFrom(contacts)
    .select(['age_group', 'gender', 'municipality', 'fields', who, count])
    .$if(!counting.withWho, query =>
      query.groupBy(['age_group', 'gender', 'municipality', 'fields']),
    )
    .execute()
  const [placeOf, topicOf] = [placeCategories(places), yesOrNo('thema')]
  return rows.map(row => ({
    ...{ who: row.who, count: row.count },
    categories: {
      alter: row.age_group === null ? 'unbekannt' : agesOfContacts[row.age_group],
      geschlecht: genderCategory(row.gender),
      gemeinde: placeOf(row.municipality),
      ...topicOf(row.fields),
    },
  }))
}

/** Their finer borders lie inside those of the programme. */
const agesOfContacts: Readonly<Record<KnownAgeGroup, string>> = {
  ...{ '0-13': '0-17', '14-17': '0-17', '18-26': '18-26' },
  ...{ '27-44': '27-64', '45-64': '27-64', '65+': '65+' },
}

// ---- referrals

export const referralsIn = (db: Reader, { from, to }: Span) =>
  db
    .selectFrom('referrals')
    .where('removed_at', 'is', null)
    .where('sent_on', '>=', from)
    .where('sent_on', '<=', to)

/** Of the need, out of a narrow index: its rows lie scattered among all that were ever noted. */
export const neededField = sql<ReferralField>`(select field from needs
  indexed by needs_with_field where needs.id = referrals.need_id)`

/** Null while nobody has answered; a day before the sending is a slip and counts as the same day. */
export const answerDays = sql<number | null>`
  max(0, cast(julianday(referrals.answered_on) - julianday(referrals.sent_on) as integer))`

/** Withdrawn later: what had been said until then still counts. */
const wasAccepted = sql<number>`(referrals.state = 'zurueckgezogen' and exists (
  select 1 from referral_events
  where referral_events.referral_id = referrals.id and referral_events.kind = 'angenommen'))`

export async function loadReferrals(
  db: Reader,
  span: Span,
  counting: Counting,
): Promise<CountedRow[]> {
  const { who, count } = tally(counting, 'sent.id')
  const sent = referralsIn(db, span)
    .select(['id', neededField.as('field'), 'state', 'refusal', answerDays.as('days')])
    .select(wasAccepted.as('accepted'))
    .as('sent')
  const rows = await db
    .selectFrom(sent)
    .select(['field', 'state', 'refusal', 'days', 'accepted', who, count])
    .$if(!counting.withWho, query =>
      query.groupBy(['field', 'state', 'refusal', 'days', 'accepted']),
    )
    .execute()
  return rows.map(row => ({
    ...{ who: row.who, count: row.count },
    categories: {
      feld: row.field,
      ausgang: outcomeCategory({ ...row, accepted: row.accepted === 1 }),
      antwort: answerDaysCategory(row.days),
    },
  }))
}

type Course = {
  state: ReferralState
  refusal: Refusal | null
  days: number | null
  accepted: boolean
}

function outcomeCategory({ state, refusal, days, accepted }: Course): string {
  if (state === 'abgelehnt') {
    if (refusal === 'kapazitaet') return 'kein-platz'
    return refusal === 'unzustaendig' ? 'nicht-zustaendig' : 'sonst-abgelehnt'
  }
  // whoever was accepted may have broken off, or withdrawn from a waiting list
  if (state === 'zurueckgezogen' && !accepted) return days === null ? 'ohne-antwort' : 'warteliste'
  if (state === 'warteliste') return 'warteliste'
  return state === 'vermittelt' || state === 'entwurf' ? 'ohne-antwort' : 'angenommen'
}

// ---- barriers

export const barriersIn = (db: Reader, { from, to }: Span) =>
  db.selectFrom('barriers').where(sql<SqlBool>`barriers.noted_on between ${from} and ${to}`)

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
