import { useEffect, useRef, useState } from 'react'
import type { FundedBody } from '../../shared/reference/reference.ts'
import type { StoreStatus } from '../../shared/store/store.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { type FoldStep, FoldSteps } from '../ui/fold-steps.tsx'
import { GatePage } from '../ui/gate-page.tsx'
import { useRead } from '../use-read.ts'
import { ArrivalScreen } from './arrival-screen.tsx'
import { FolderWarnings } from './folder-warnings.tsx'
import { GateBar } from './gate-bar.tsx'
import { municipalitiesText, OfficeStep } from './office-step.tsx'
import { resistance } from './passphrase-words.ts'
import { PersonStep } from './person-step.tsx'
import { SheetStep } from './sheet-step.tsx'
import { StepContent } from './step-content.tsx'
import { type Setup, type SetupStep, useSetup } from './use-setup.ts'
import './setup-screen.css'

function stateOf(setup: Setup, step: SetupStep, done: boolean): FoldStep['state'] {
  if (setup.step === step) return 'now'
  return done ? 'done' : 'later'
}

function passphraseSummary({ personDraft, choice }: Setup): string {
  const { isDrawn, drawn, strength } = choice
  const kind = isDrawn ? 'Gewürfelte Wörter' : 'Eigene Passphrase'
  const tested = strength
    ? resistance(strength, isDrawn ? drawn?.guessesLog10 : undefined)
    : 'geprüft'
  return `${personDraft.name}. ${kind}, ${tested}.`
}

function stepsOf(setup: Setup, bodies: readonly FundedBody[]): FoldStep[] {
  const { office, label, go, personDone } = setup
  const body = bodies.find(one => one.key === office?.bodyKey)
  return [
    {
      id: 'office',
      title: 'Dienststelle',
      state: stateOf(setup, 1, office !== null),
      summary: `${label}. ${municipalitiesText(body)}`,
      onChange: () => go(1),
      content: (
        <StepContent>
          <OfficeStep
            bodies={bodies}
            draft={setup.officeDraft}
            onDraft={(draft, missing) => {
              setup.setOfficeDraft(draft)
              setup.setFormMissing(missing)
            }}
            onDone={setup.finishOffice}
          />
        </StepContent>
      ),
    },
    {
      id: 'person',
      title: 'Person und Passphrase',
      state: stateOf(setup, 2, personDone),
      summary: passphraseSummary(setup),
      onChange: () => go(2),
      content: (
        <StepContent>
          <PersonStep
            draft={setup.personDraft}
            onDraft={(draft, missing) => {
              setup.setPersonDraft(draft)
              setup.setFormMissing(missing)
            }}
            choice={setup.choice}
            onDone={setup.finishPerson}
          />
        </StepContent>
      ),
    },
    {
      id: 'sheet',
      title: 'Wiederherstellungsblatt',
      state: stateOf(setup, 3, false),
      content: (
        <StepContent label="Wiederherstellungsblatt">
          <SheetStep sheet={setup.sheet} />
        </StepContent>
      ),
    },
  ]
}

type BarProps = { setup: Setup; submit: () => void; onArrival: () => void }

function Bar({ setup, submit, onArrival }: BarProps) {
  const { step, go, busy, sheet } = setup
  const working = busy ? 'Der Speicher wird angelegt. Das dauert einige Sekunden …' : null
  const finishing = step === 3
  return (
    <GateBar missing={setup.missing} working={working}>
      {step === 1 && (
        <Button variant="tertiary" onClick={onArrival}>
          Ich habe schon eine Sicherung
        </Button>
      )}
      {step > 1 && !busy && (
        <Button variant="tertiary" onClick={() => go(step === 3 ? 2 : 1)}>
          Zurück
        </Button>
      )}
      <Button
        tall
        variant={finishing && sheet.stage === 'shown' ? 'secondary' : 'primary'}
        busy={busy}
        onClick={finishing ? () => void setup.create() : submit}
      >
        {finishing ? 'Einrichtung abschließen' : 'Weiter'}
      </Button>
    </GateBar>
  )
}

/** The first start: office, first person, recovery sheet. Nothing is kept before the last step. */
export function SetupScreen({ status }: { status: StoreStatus }) {
  const setup = useSetup()
  const bodies = useRead('reference', 'listBodies', {})
  const page = useRef<HTMLDivElement>(null)
  const [arriving, setArriving] = useState(false)
  const failure = setup.failure ?? (bodies.error ? sentence(bodies.error) : null)

  useEffect(() => {
    if (setup.failure) page.current?.querySelector<HTMLElement>('[data-failure]')?.focus()
  }, [setup.failure])

  // Within this screen, so that what was typed here is still there on the way back.
  if (arriving) return <ArrivalScreen status={status} onBack={() => setArriving(false)} />
  return (
    <div ref={page}>
      <GatePage
        title="WIR-Fallmanagement einrichten"
        lead="Drei Schritte, danach beginnt der erste Tag. Gespeichert wird erst am Ende."
        aside={`Schritt ${setup.step} von 3`}
        titlePlace="above"
        width="wide"
        version={status.appVersion}
        bar={
          <Bar
            setup={setup}
            submit={() => page.current?.querySelector('form')?.requestSubmit()}
            onArrival={() => setArriving(true)}
          />
        }
      >
        <div className="setup" aria-busy={setup.busy} inert={setup.busy}>
          <FolderWarnings warnings={status.warnings} />
          {failure && (
            <div tabIndex={-1} data-failure>
              <Alert kind="danger" title={failure} live />
            </div>
          )}
          {bodies.data && <FoldSteps steps={stepsOf(setup, bodies.data)} />}
        </div>
      </GatePage>
    </div>
  )
}
