import { sql } from 'kysely'
import { type Experience, noExperience } from '../../shared/offers/offer.ts'
import type { Reader } from '../store/reader.ts'

type Row = {
  offer_id: string
  state: string
  refusal: string | null
  count: number
  days: string
}
type Tally = { experience: Experience; days: number[] }

const ACCEPTED: readonly string[] = ['angenommen', 'laeuft', 'abgeschlossen']

/** What became of the referrals to each offer; an offer without any is not in it. */
export async function readExperience(db: Reader): Promise<ReadonlyMap<string, Experience>> {
  const tallies = new Map<string, Tally>()
  for (const row of await readRows(db)) {
    const before = tallies.get(row.offer_id) ?? { experience: noExperience, days: [] }
    tallies.set(row.offer_id, withRow(before, row))
  }
  return new Map(
    [...tallies].map(([id, { experience, days }]) => [
      id,
      { ...experience, answerDays: medianOf(days) },
    ]),
  )
}

export async function experienceOf(db: Reader, offerId: string): Promise<Experience> {
  return (await readExperience(db)).get(offerId) ?? noExperience
}

/** Drafts were never sent, and what was an error never counted. */
async function readRows(db: Reader): Promise<Row[]> {
  return db
    .selectFrom('referrals')
    .select(({ ref, fn }) => [
      ref('offer_id').$notNull().as('offer_id'),
      'state',
      'refusal',
      fn.countAll<number>().as('count'),
      sql<string>`json_group_array(cast(julianday(answered_on) - julianday(sent_on) as integer))
        filter (where answered_on is not null)`.as('days'),
    ])
    .where('offer_id', 'is not', null)
    .where('removed_at', 'is', null)
    .where('sent_on', 'is not', null)
    .groupBy(['offer_id', 'state', 'refusal'])
    .execute()
}

function withRow({ experience, days }: Tally, { state, refusal, count, days: json }: Row): Tally {
  const { refused } = experience
  const more = (isSo: boolean) => (isSo ? count : 0)
  const why = state === 'abgelehnt' ? ((refusal ?? 'sonst') as keyof typeof refused) : null
  return {
    days: [...days, ...(JSON.parse(json) as number[])],
    experience: {
      ...experience,
      sent: experience.sent + count,
      accepted: experience.accepted + more(ACCEPTED.includes(state)),
      waiting: experience.waiting + more(state === 'warteliste'),
      refused: why === null ? refused : { ...refused, [why]: refused[why] + count },
      unanswered: experience.unanswered + more(state === 'vermittelt'),
    },
  }
}

function medianOf(days: readonly number[]): number | null {
  const sorted = days.toSorted((a, b) => a - b)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2)
}
