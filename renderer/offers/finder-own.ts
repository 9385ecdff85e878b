import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Finding } from '../../shared/offers/finder.ts'
import type { Topic } from '../../shared/offers/topics.ts'
import {
  type ReferralLine,
  type Refusal,
  referralStateNames,
  refusalNames,
} from '../../shared/referrals/referral.ts'
import { shortDay } from '../clients/list-words.ts'

// What this person has with an offer already, so that nobody is sent there twice unawares.

type Dated = 'createdOn' | 'sentOn' | 'answeredOn' | 'waitingDays' | 'waitUntil' | 'appointmentOn'
type OwnReferral = Pick<ReferralLine, 'id' | 'offerId' | 'state' | 'refusal' | Dated>

/** By offer; of several the newest, as the list has it first. */
export function ownReferrals<Line extends Pick<ReferralLine, 'offerId'>>(
  lines: readonly Line[],
): ReadonlyMap<string, Line> {
  const byOffer = new Map<string, Line>()
  for (const line of lines)
    if (line.offerId !== null && !byOffer.has(line.offerId)) byOffer.set(line.offerId, line)
  return byOffer
}

/** The first that may fit and where this person was not sent yet; if possible what was asked for. */
export function bestOf(
  findings: readonly Pick<Finding, 'offerId' | 'verdict' | 'topic'>[],
  own: ReadonlyMap<string, unknown> = new Map(),
  named: ReadonlySet<Topic> = new Set(),
): string | null {
  const possible = findings.filter(
    ({ offerId, verdict }) => verdict !== 'nicht' && !own.has(offerId),
  )
  return (possible.find(({ topic }) => named.has(topic)) ?? possible[0])?.offerId ?? null
}

/** "abgelehnt am 16.11.: keine Kapazität", "wartet seit 10 Tagen auf Antwort" */
export function ownReferralText(line: OwnReferral, today: string): string {
  const { state, refusal, createdOn, sentOn, answeredOn, waitUntil, appointmentOn } = line
  const on = (day: string | null) => (day === null ? '' : ` am ${shortDay(day, today)}`)
  switch (state) {
    case 'entwurf':
      return `Entwurf vom ${shortDay(createdOn, today)}, noch nicht vermittelt`
    case 'vermittelt':
      return waitingText(line.waitingDays)
    case 'angenommen':
      return `angenommen${on(answeredOn)}${appointmentOn === null ? '' : `, Termin${on(appointmentOn)}`}`
    case 'warteliste':
      return `auf der Warteliste${waitUntil === null ? '' : ` bis ${shortDay(waitUntil, today)}`}`
    case 'abgelehnt':
      return `abgelehnt${on(answeredOn)}${refusedText(refusal)}`
    case 'laeuft':
      return sentOn === null ? 'läuft' : `läuft seit der Vermittlung vom ${shortDay(sentOn, today)}`
    default: {
      const sent = sentOn === null ? '' : `, vermittelt${on(sentOn)}`
      return `${referralStateNames[state].toLowerCase()}${sent}`
    }
  }
}

function waitingText(days: number | null): string {
  if (days === null || days === 0) return 'heute vermittelt'
  return `wartet seit ${countOf(days, 'Tag', 'Tagen')} auf Antwort`
}

function refusedText(refusal: Refusal | null): string {
  return refusal === null ? '' : `: ${refusalNames[refusal]}`
}
