import { sql } from 'kysely'
import type { ReferralField } from '../../shared/clients/options.ts'
import type { ReferralState, Refusal } from '../../shared/referrals/referral.ts'
import type { CountedRow } from '../../shared/statistics/count-cells.ts'
import { answerDaysCategory } from '../../shared/statistics/dimensions.ts'
import type { QuarterSums } from '../../shared/statistics/quarter-sums.ts'
import type { Reader } from '../store/reader.ts'
import { askEach, type Bounds, type Counting, type Span } from './population-span.ts'
import { alike, asText } from './population-tally.ts'

export const referralsIn = (db: Reader, { from, to }: Bounds) =>
  db
    .selectFrom('referrals')
    .where('removed_at', 'is', null)
    .where('sent_on', '>=', from)
    .where('sent_on', '<=', to)

/** Of the need, out of a narrow index: its rows lie scattered among all that were ever noted. */
const neededField = sql<ReferralField>`(select field from needs
  indexed by needs_with_field where needs.id = referrals.need_id)`

/** Null while nobody has answered; a day before the sending is a slip and counts as the same day. */
const answerDays = sql<number | null>`
  max(0, cast(julianday(referrals.answered_on) - julianday(referrals.sent_on) as integer))`

/** Withdrawn later: what had been said until then still counts. */
const wasAccepted = sql<number>`(referrals.state = 'zurueckgezogen' and exists (
  select 1 from referral_events
  where referral_events.referral_id = referrals.id and referral_events.kind = 'angenommen'))`

type Course = {
  field: ReferralField
  state: ReferralState
  refusal: Refusal | null
  days: number | null
  accepted: boolean
}
/** Some that took the same course, or one of them. */
export type SentReferrals = Course & { who: string; count: number }

const columns = [
  ...[neededField, sql.ref('state'), sql.ref('refusal'), answerDays, wasAccepted],
] as const
type Said = [ReferralField, ReferralState, Refusal | null, days: number | null, accepted: 0 | 1]

export async function sentReferrals(
  db: Reader,
  span: Span,
  { withWho }: Counting,
): Promise<SentReferrals[]> {
  if (!withWho) {
    const groups = await alike<Said>(referralsIn(db, span).select(asText(columns)))
    return groups.map(({ said: [field, state, refusal, days, accepted], count }) => ({
      ...{ field, state, refusal, days, accepted: accepted === 1, who: '', count },
    }))
  }
  const rows = await referralsIn(db, span)
    .select(['id as who', neededField.as('field'), 'state', 'refusal', answerDays.as('days')])
    .select(wasAccepted.as('accepted'))
    .execute()
  return rows.map(row => ({ ...row, accepted: row.accepted === 1, count: 1 }))
}

export const countedReferrals = (sent: readonly SentReferrals[]): CountedRow[] =>
  sent.map(({ who, count, ...course }) => ({
    ...{ who, count },
    categories: {
      feld: course.field,
      ausgang: outcomeCategory(course),
      antwort: answerDaysCategory(course.days),
    },
  }))

/** By field: how often an answer took so many days. */
export function answersByField(sent: readonly SentReferrals[]): QuarterSums['answers'] {
  const fields = Map.groupBy(
    sent.filter(({ days }) => days !== null),
    ({ field }) => field,
  )
  return Object.fromEntries([...fields].map(([field, some]) => [field, timesOf(some)]))
}

function timesOf(answered: readonly Pick<SentReferrals, 'days' | 'count'>[]) {
  const times: Record<string, number> = {}
  for (const { days, count } of answered)
    if (days !== null) times[days] = (times[days] ?? 0) + count
  return times
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

type Answered = { sent: number; answers: QuarterSums['answers'] }

/** Of each span, how many were sent and how often an answer took so many days, in all fields. */
export async function answersEach(db: Reader, spans: readonly Span[]): Promise<Answered[]> {
  const found = await askEach<string>(db, spans, span =>
    referralsIn(db, span).select(sql<string>`json_group_array(${answerDays})`.as('days')),
  )
  return found.map(text => {
    const days = JSON.parse(text) as (number | null)[]
    const answered = days.map(one => ({ days: one, count: 1 }))
    return { sent: days.length, answers: { alle: timesOf(answered) } }
  })
}
