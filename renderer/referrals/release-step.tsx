import { useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { State } from '../ui/state.tsx'
import { useRead } from '../use-read.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { groupsText, releaseProblemTexts } from './referral-words.ts'
import { ReleaseTalkForm } from './release-talk-form.tsx'
import { StepSection } from './step-section.tsx'
import { WithdrawReleaseDialog } from './withdraw-release-dialog.tsx'

/** The paper that has to be there first: asked, signed, recorded, and taken back again. */
function AskForRelease() {
  const { place } = useReferralPlace()
  const { data, error } = useRead('referrals', 'suggestGroups', place)
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  return data ? <ReleaseTalkForm suggestion={data} /> : <div aria-busy="true" />
}

function Withdraw({ releaseId, onClose }: { releaseId: string; onClose: () => void }) {
  const { referral } = useReferral()
  const { data } = useRead('referrals', 'listReleases', { clientId: referral.clientId })
  const release = data?.find(({ id }) => id === releaseId)
  return release ? <WithdrawReleaseDialog release={release} onClose={onClose} /> : null
}

export function ReleaseStep() {
  const { referral, open } = useReferral()
  const [withdrawing, setWithdrawing] = useState(false)
  const [again, setAgain] = useState(false)
  const { release, releaseProblem, recipient } = referral
  if (release && releaseProblem === null)
    return (
      <StepSection
        number={1}
        title="Einwilligung liegt vor"
        state="done"
        aside={
          open && (
            <span className="row">
              {!again && (
                <Button variant="tertiary" onClick={() => setAgain(true)}>
                  Neu einholen
                </Button>
              )}
              <Button variant="tertiary" flush onClick={() => setWithdrawing(true)}>
                Widerrufen
              </Button>
            </span>
          )
        }
        note={
          <>
            Erteilt am {formatDay(release.givenOn)}, gilt bis {formatDay(release.validUntil)}, nur
            für {recipient.organisation}: {groupsText(release.groups)}.
          </>
        }
      >
        {again && open && <AskForRelease />}
        {withdrawing && <Withdraw releaseId={release.id} onClose={() => setWithdrawing(false)} />}
      </StepSection>
    )
  return (
    <StepSection number={1} title="Einwilligung" state="now">
      <div className="stack-2">
        {releaseProblem && releaseProblem !== 'fehlt' && (
          <State tone="bad">{releaseProblemTexts[releaseProblem]}.</State>
        )}
        {open && <AskForRelease />}
      </div>
    </StepSection>
  )
}
