import { useState } from 'react'
import type { ClientFile } from '../../../shared/clients/client-file.ts'
import { formatDay } from '../../../shared/lib/dates.ts'
import { type Consent, consentMediumNames, consentOn } from '../../../shared/privacy/consent.ts'
import { api } from '../../api.ts'
import { ReleasesPanel } from '../../referrals/releases-panel.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { State } from '../../ui/state.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { languageName } from '../language-name.ts'
import { useCase } from './case-context.ts'
import { RecordConsentDialog, WithdrawConsentDialog } from './consent-dialogs.tsx'
import './household.css'

type MergeNote = ClientFile['merges'][number]

function ConsentLine({ consent }: { consent: Consent }) {
  const { open } = useCase()
  const [withdrawing, setWithdrawing] = useState(false)
  const { givenOn, withdrawnOn, language, explainedBy, medium, textVersion } = consent
  return (
    <li className="household__member">
      <div>
        <p className="med">Erteilt am {formatDay(givenOn)}</p>
        <p className="s muted">
          Fassung {textVersion}, {consentMediumNames[medium]}
        </p>
      </div>
      <span>
        {languageName(language)}, erklärt von {explainedBy}
      </span>
      <span>
        {withdrawnOn ? (
          <State tone="bad">widerrufen am {formatDay(withdrawnOn)}</State>
        ) : (
          <State tone="ok">gilt</State>
        )}
      </span>
      {open && withdrawnOn === null && (
        <Button variant="tertiary" onClick={() => setWithdrawing(true)}>
          Widerruf eintragen
        </Button>
      )}
      {withdrawing && (
        <WithdrawConsentDialog consent={consent} onClose={() => setWithdrawing(false)} />
      )}
    </li>
  )
}

function Consents() {
  const { file, today, open } = useCase()
  const [recording, setRecording] = useState(false)
  const consents = file.consents.toSorted((a, b) => (a.givenOn < b.givenOn ? 1 : -1))
  const holds = consentOn(file.consents, today)
  return (
    <section className="section privacy" aria-labelledby="consents-title">
      <h2 className="h2" id="consents-title">
        Einwilligung in die Datenverarbeitung
      </h2>
      {!holds && (
        <p>
          <State tone="bad">
            Es liegt keine gültige Einwilligung vor. Bitte holen Sie sie ein oder schließen Sie den
            Fall ab.
          </State>
        </p>
      )}
      <ul className="household">
        {consents.map(consent => (
          <ConsentLine key={consent.id} consent={consent} />
        ))}
      </ul>
      {open && (
        <Button icon="plus" onClick={() => setRecording(true)}>
          Einwilligung eintragen
        </Button>
      )}
      {recording && <RecordConsentDialog onClose={() => setRecording(false)} />}
    </section>
  )
}

function MergeLine({ merge }: { merge: MergeNote }) {
  const { file } = useCase()
  const toast = useToast()
  const [asking, setAsking] = useState(false)
  return (
    <li className="household__member">
      <div>
        <p className="med" dir="auto">
          {merge.name}
        </p>
        <p className="s muted">Akte {merge.number}</p>
      </div>
      <span>aufgenommen am {formatDay(merge.mergedOn)}</span>
      <span />
      <Button variant="tertiary" icon="undo" onClick={() => setAsking(true)}>
        Zurücknehmen
      </Button>
      <ConfirmDialog
        open={asking}
        question={`Die Zusammenführung mit ${merge.name} zurücknehmen?`}
        confirm="Zurücknehmen"
        onConfirm={async () => {
          await api.clients.undoMerge({ keptId: file.id, mergeId: merge.id })
          toast.say('Es sind wieder zwei Akten.')
        }}
        onClose={() => setAsking(false)}
      >
        <p>
          Beide Akten sind dann wieder so, wie sie vorher waren. Was seitdem dazugekommen ist,
          bleibt in dieser.
        </p>
      </ConfirmDialog>
    </li>
  )
}

export function PrivacyTab() {
  const { file } = useCase()
  return (
    <div>
      <Consents />
      <ReleasesPanel clientId={file.id} />
      {file.merges.length > 0 && (
        <section className="section privacy" aria-labelledby="merges-title">
          <h2 className="h2" id="merges-title">
            Zusammengeführte Akten
          </h2>
          <ul className="household">
            {file.merges.map(merge => (
              <MergeLine key={merge.id} merge={merge} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
