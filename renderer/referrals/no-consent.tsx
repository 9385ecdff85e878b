import { useState } from 'react'
import type { ClientLanguage } from '../../shared/reference/client-texts.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { useToast } from '../ui/toast-context.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { useSlip } from './use-slip.ts'

type Props = { language: ClientLanguage; onBack: () => void; onClose: () => void }

/** A No is an answer: nothing leaves, and the person can still go there herself. */
export function NoConsent({ language, onBack, onClose }: Props) {
  const { referral, today } = useReferral()
  const { changing } = useReferralPlace()
  const toast = useToast()
  const slip = useSlip(language)
  const [leaving, setLeaving] = useState(false)
  return (
    <div className="stack-2 consent-no">
      <h3 className="h1">Nein ist in Ordnung</h3>
      <p>
        Es gibt keine Einwilligung und keinen Brief. {referral.recipient.organisation} erfährt von
        hier nichts. Die Person kann mit einem Zettel selbst hingehen: Darauf stehen nur die Stelle
        und der Code.
      </p>
      <div className="row wrap">
        {slip.print && (
          <Button variant="primary" tall icon="print" onClick={() => void slip.print?.('drucken')}>
            Zettel ohne Angaben drucken
          </Button>
        )}
        {slip.print && (
          <Button tall icon="download" onClick={() => void slip.print?.('speichern')}>
            Zettel als PDF
          </Button>
        )}
        <Button tall icon="undo" onClick={() => setLeaving(true)}>
          Vermittlung zurückziehen …
        </Button>
        <Button variant="tertiary" tall onClick={onBack}>
          Zurück zum Text
        </Button>
      </div>
      <JobNote job={slip.job} />
      {leaving && (
        <ReasonDialog
          title="Vermittlung zurückziehen"
          lead="Die Person möchte nicht, dass etwas weitergegeben wird. Der Bedarf bleibt offen."
          confirm="Vermittlung zurückziehen"
          suggestion="Die Person hat in die Weitergabe nicht eingewilligt."
          draft={`referral-${referral.id}-no-consent`}
          run={async note => {
            await api.referrals.move({
              ...changing,
              move: { to: 'zurueckgezogen', on: today, note },
              wholeGroup: false,
            })
            toast.say('Vermittlung zurückgezogen. Der Bedarf ist noch offen.')
            onClose()
          }}
          onClose={() => setLeaving(false)}
        />
      )}
    </div>
  )
}
