import { Link } from '@tanstack/react-router'
import type { Finding } from '../../shared/offers/finder.ts'
import { stateWords } from '../referrals/referral-words.ts'
import { State } from '../ui/state.tsx'
import { useFinder } from './finder-context.ts'
import { ownReferralText } from './finder-own.ts'

/** Before any reason: this person was sent here already, and what became of it. */
export function OwnReferral({ found }: { found: Finding }) {
  const { person, today } = useFinder()
  const line = person?.referrals.get(found.offerId)
  if (!line) return null
  const { clientId, id: referralId } = line
  const { tone, icon } = stateWords(line)
  return (
    <p className="found__own s">
      <State tone={tone} icon={icon}>
        Für diese Person: {ownReferralText(line, today)}
      </State>
      <Link
        className="link"
        to="/referrals/$clientId/$referralId"
        params={{ clientId, referralId }}
        aria-label={`Zur Vermittlung: ${found.name}`}
      >
        Zur Vermittlung
      </Link>
    </p>
  )
}
