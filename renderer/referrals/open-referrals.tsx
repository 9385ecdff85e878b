import { countOf } from '../../shared/lib/german-numbers.ts'
import { isClosedState } from '../../shared/referrals/referral-rules.ts'
import { Alert } from '../ui/alert.tsx'
import { useRead } from '../use-read.ts'

/** Before a case is closed: what is still under way elsewhere. */
export function OpenReferrals({ clientId }: { clientId: string }) {
  const { data } = useRead('referrals', 'listOfClient', { clientId })
  const open = (data ?? []).filter(({ state }) => !isClosedState(state))
  if (open.length === 0) return null
  return (
    <Alert
      kind="warning"
      title={`${countOf(open.length, 'Vermittlung ist', 'Vermittlungen sind')} noch nicht abgeschlossen`}
    >
      <ul>
        {open.map(({ id, offerName, organisationName }) => (
          <li key={id}>
            {offerName}, {organisationName}
          </li>
        ))}
      </ul>
      <p>Nach dem Abschluss erinnert Heute nicht mehr an sie. Ein Code öffnet sie weiterhin.</p>
    </Alert>
  )
}
