import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import type { LockedUser, StoreStatus } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { type FoldStep, FoldSteps } from '../ui/fold-steps.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { GateBar } from './gate-bar.tsx'
import { PersonChoice } from './person-choice.tsx'
import { SheetStep } from './sheet-step.tsx'
import { StepContent } from './step-content.tsx'
import { likelyUser } from './unlock-words.ts'
import { useGate } from './use-gate.ts'
import { usePassphraseChoice } from './use-passphrase-choice.ts'
import { useSheet } from './use-sheet.ts'
import './setup-screen.css'

function useRenewal(status: StoreStatus) {
  const { users, programName, officeLabel } = status
  const [step, setStep] = useState<2 | 3>(2)
  const [userId, setUserId] = useState(() => likelyUser(users)?.id ?? '')
  const [failure, setFailure] = useState<string | null>(null)
  const user: LockedUser | undefined = users.find(one => one.id === userId)
  const choice = usePassphraseChoice({ context: [user?.name ?? '', officeLabel] })
  const sheet = useSheet({ programName, officeLabel }, step === 3)
  const gate = useGate()

  function go(next: 2 | 3) {
    setFailure(null)
    setStep(next)
  }
  function refused(error: unknown) {
    if (sheet.refuse(error)) return
    if (error instanceof AppError && error.code === 'weak-passphrase') setStep(2)
    setFailure(sentence(error))
  }
  async function goOn() {
    if (step === 2) {
      if (user && (await choice.claim()) !== null) go(3)
      return
    }
    const typedBack = sheet.claim()
    if (!typedBack) return
    setFailure(null)
    const values = { userId, passphrase: choice.value, typedBack }
    await gate.pass(() => api.store.finishRecovery(values), refused)
  }
  /** Forgets the key again; the page is replaced. */
  const giveUp = () => gate.pass(() => api.store.lock({}), refused)

  const missing = step === 2 ? choice.missing : sheet.missing
  return {
    ...{ step, go, goOn, giveUp, users, user, setUserId, failure, missing },
    ...{ choice, sheet, busy: gate.busy },
  }
}
type Renewal = ReturnType<typeof useRenewal>

function stepsOf(renewal: Renewal): FoldStep[] {
  const { step, go, users, user, setUserId, choice, sheet } = renewal
  return [
    {
      id: 'code',
      title: 'Zeichen vom Blatt',
      state: 'done',
      summary: 'Das Blatt ist richtig, die Daten lassen sich öffnen.',
    },
    {
      id: 'person',
      title: 'Person und neue Passphrase',
      state: step === 2 ? 'now' : 'done',
      summary: `${user?.name ?? ''}. Die neue Passphrase ist gewählt.`,
      onChange: () => go(2),
      content: (
        <StepContent>
          <PersonChoice users={users} userId={user?.id} onUser={setUserId} choice={choice} />
        </StepContent>
      ),
    },
    {
      id: 'sheet',
      title: 'Neues Wiederherstellungsblatt',
      state: step === 3 ? 'now' : 'later',
      content: (
        <StepContent label="Neues Wiederherstellungsblatt">
          <SheetStep sheet={sheet} />
        </StepContent>
      ),
    },
  ]
}

/** Second half of the way back: a new passphrase, and a new sheet in place of the used one. */
export function RenewalScreen({ status }: { status: StoreStatus }) {
  const renewal = useRenewal(status)
  const { step, busy, sheet, failure } = renewal
  const finishing = step === 3
  return (
    <GatePage
      title="Zugang wiederherstellen"
      lead="Das alte Blatt gilt, bis Sie hier fertig sind. Danach gilt nur noch das neue."
      aside={`Schritt ${step} von 3`}
      titlePlace="above"
      width="wide"
      version={status.appVersion}
      bar={
        <GateBar
          missing={renewal.missing}
          working={busy ? 'Der Zugang wird erneuert. Das dauert einige Sekunden …' : null}
        >
          {!busy && (
            <Button
              variant="tertiary"
              onClick={() => (finishing ? renewal.go(2) : void renewal.giveUp())}
            >
              {finishing ? 'Zurück' : 'Abbrechen und sperren'}
            </Button>
          )}
          <Button
            tall
            variant={finishing && sheet.stage === 'shown' ? 'secondary' : 'primary'}
            busy={busy}
            onClick={() => void renewal.goOn()}
          >
            {finishing ? 'Abschließen und öffnen' : 'Weiter'}
          </Button>
        </GateBar>
      }
    >
      <div className="setup" aria-busy={busy} inert={busy}>
        {failure && <Alert kind="danger" title={failure} live />}
        <FoldSteps steps={stepsOf(renewal)} />
      </div>
    </GatePage>
  )
}
