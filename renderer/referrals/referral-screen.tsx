import { Link } from '@tanstack/react-router'
import { AppError } from '../../shared/errors.ts'
import { useArrival } from '../clients/case/use-arrival.ts'
import { useToday } from '../clients/use-today.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { choicesFor } from './answer-choices.ts'
import { AnswerPanel } from './answer-panel.tsx'
import { CourseSection } from './course-section.tsx'
import { LetterStep } from './letter-step.tsx'
import { PapersSection } from './papers-section.tsx'
import { ReferralContext, useReferral } from './referral-context.ts'
import { ReferralHead } from './referral-head.tsx'
import { ReferralSide } from './referral-side.tsx'
import { ReleaseStep } from './release-step.tsx'
import { RestOfFamily } from './rest-of-family.tsx'
import { SendStep } from './send-step.tsx'
import { WithdrawalBands } from './withdrawal-band.tsx'
import './referral.css'

const isGone = (error: unknown) => error instanceof AppError && error.code === 'not-found'

function NotThere({ error }: { error: unknown }) {
  if (!isGone(error)) return <Alert kind="danger" title={sentence(error)} live />
  return (
    <>
      <PageHead title="Diese Vermittlung gibt es nicht mehr" />
      <EmptyState
        title="Hier steht keine Vermittlung"
        action={
          <Link className="link" to="/referrals">
            Zu allen Vermittlungen
          </Link>
        }
      >
        Sie wurde als irrtümlich entfernt, oder die Akte ist eine andere geworden.
      </EmptyState>
    </>
  )
}

/** Consent, letter, sending: all three in sight, one after the other. */
function DraftSteps() {
  return (
    <div>
      <ReleaseStep />
      <LetterStep />
      <SendStep />
    </div>
  )
}

function Sent() {
  const { referral, open } = useReferral()
  const { state } = referral
  const isAsked = open && (state === 'vermittelt' || state === 'warteliste')
  return (
    <>
      {isAsked && choicesFor(referral).length > 0 && <AnswerPanel />}
      <CourseSection />
      <PapersSection />
    </>
  )
}

/** One referral on one page, from the consent to what became of the need. */
export function ReferralScreen({ clientId, referralId }: { clientId: string; referralId: string }) {
  const referral = useRead('referrals', 'read', { clientId, id: referralId })
  const file = useRead('clients', 'readFile', { id: clientId })
  const today = useToday()
  // What is on screen stays there when it can't be read again, and with it what is being typed.
  const failed = [referral, file].find(({ error, data }) => error && (!data || isGone(error)))
  const ready = Boolean(referral.data && file.data)
  useArrival(ready || failed !== undefined)
  if (failed)
    return (
      <div className="page">
        <NotThere error={failed.error} />
      </div>
    )
  if (!referral.data || !file.data) return <div className="page" aria-busy="true" />
  const open = file.data.closed === null
  return (
    <ReferralContext value={{ referral: referral.data, file: file.data, today, open }}>
      <div className="page referral">
        <ReferralHead />
        {!open && (
          <Alert title="Der Fall ist abgeschlossen. Die Vermittlung wird nur noch gelesen." />
        )}
        <div className="referral__cols">
          <div className="stack-3">
            <WithdrawalBands />
            <RestOfFamily />
            {referral.data.state === 'entwurf' && open ? <DraftSteps /> : <Sent />}
          </div>
          <ReferralSide />
        </div>
      </div>
    </ReferralContext>
  )
}
