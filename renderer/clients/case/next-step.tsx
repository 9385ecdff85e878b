import { useState } from 'react'
import { closingReasonNames } from '../../../shared/clients/options-record.ts'
import { formatDay } from '../../../shared/lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { useCase } from './case-context.ts'
import { nextStepLabel, nextStepOf } from './plan-words.ts'
import { PostponeDialog } from './postpone-dialog.tsx'
import { ReopenCaseDialog } from './reopen-case-dialog.tsx'
import { StepDialog } from './step-dialog.tsx'
import { useMarkStep } from './use-mark-step.ts'

/** The one thing to do now, or the plain word that the case is closed. */
export function NextStep() {
  const { file } = useCase()
  return file.closed ? <Closed closed={file.closed} /> : <Open />
}

function Closed({ closed }: { closed: NonNullable<ReturnType<typeof useCase>['file']['closed']> }) {
  const [asking, setAsking] = useState(false)
  return (
    <section className="next-step next-step--none" aria-label="Stand des Falls">
      <div className="grow">
        <p className="next-step__label">
          Abgeschlossen am {formatDay(closed.on)}: {closingReasonNames[closed.reason]}
        </p>
        <p className="next-step__text">
          Der Fall ist abgeschlossen und wird nur noch gelesen. Zum Ändern öffnen Sie ihn wieder.
        </p>
        {closed.note && <p className="s muted">{closed.note}</p>}
      </div>
      <Button icon="undo" onClick={() => setAsking(true)}>
        Wieder öffnen
      </Button>
      {asking && <ReopenCaseDialog onClose={() => setAsking(false)} />}
    </section>
  )
}

function Open() {
  const { plan, file, today } = useCase()
  const mark = useMarkStep()
  const [asked, setAsked] = useState<'postpone' | 'add' | null>(null)
  const step = nextStepOf(plan, file.closed?.on ?? null)
  const close = () => setAsked(null)
  if (!step) {
    return (
      <section className="next-step next-step--none" aria-label="Nächster Schritt">
        <div className="grow">
          <p className="next-step__label">Nächster Schritt</p>
          <p className="next-step__text muted">Noch keiner vereinbart</p>
        </div>
        <Button icon="plus" onClick={() => setAsked('add')}>
          Schritt
        </Button>
        {asked === 'add' && <StepDialog step={null} onClose={close} />}
      </section>
    )
  }
  const late = step.dueOn !== null && step.dueOn < today
  return (
    <section className="next-step" aria-label="Nächster Schritt">
      <div className="grow">
        <p className={late ? 'next-step__label next-step__label--late' : 'next-step__label'}>
          {nextStepLabel(step, today)}
        </p>
        <p className="next-step__text">{step.text}</p>
      </div>
      <Button variant="tertiary" onClick={() => setAsked('postpone')}>
        Verschieben
      </Button>
      <Button variant="primary" icon="check" onClick={() => void mark(step, true)}>
        Erledigt
      </Button>
      {asked === 'postpone' && <PostponeDialog step={step} onClose={close} />}
    </section>
  )
}
