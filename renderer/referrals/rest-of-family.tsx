import { Link } from '@tanstack/react-router'
import { Alert } from '../ui/alert.tsx'
import { useReferral } from './referral-context.ts'

/** One has been sent; for the others consent and letter are still to come. */
export function RestOfFamily() {
  const { referral } = useReferral()
  const waiting = referral.group.filter(({ state }) => state === 'entwurf')
  const [next] = waiting
  if (referral.state === 'entwurf' || !next) return null
  return (
    <Alert
      kind="info"
      title={
        <>
          Noch nicht vermittelt: <bdi>{waiting.map(({ name }) => name).join(', ')}</bdi>
        </>
      }
    >
      <Link
        className="link"
        to="/referrals/$clientId/$referralId"
        params={{ clientId: next.clientId, referralId: next.id }}
      >
        Weiter mit <bdi>{next.name}</bdi>
      </Link>
    </Alert>
  )
}
