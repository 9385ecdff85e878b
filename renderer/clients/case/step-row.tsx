import { useEffect, useId, useState } from 'react'
import type { KeptStep } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { State } from '../../ui/state.tsx'
import { useCase } from './case-context.ts'
import { dueWords } from './plan-words.ts'
import { PostponeDialog } from './postpone-dialog.tsx'
import { StepDialog } from './step-dialog.tsx'
import { stepWords } from './step-words.ts'
import { useAct } from './use-act.ts'
import { useMarkStep } from './use-mark-step.ts'

/** Colleagues are known by it, and the column is narrow. */
const surname = (name: string) => name.split(' ').at(-1) ?? name

/** Of a step that is done: who did it, as far as it is known. */
function whoOf({ doneBy, doneOn, markedByName }: KeptStep, responsible: string): string {
  return doneBy || surname((doneOn !== null && markedByName) || responsible)
}

function Due({ step }: { step: KeptStep }) {
  const { text, tone } = dueWords(step, useCase().today)
  if (tone === 'bad' || tone === 'warn') return <State tone={tone}>{text}</State>
  return <span className={tone === 'muted' ? 's muted' : 's'}>{text}</span>
}

function useRemoveStep() {
  const { file } = useCase()
  const act = useAct()
  return (step: KeptStep) => {
    const { id, needId, goalId } = step
    return act(() => api.tasks.removeStep({ clientId: file.id, id }), {
      done: 'Schritt entfernt.',
      undo: () => api.tasks.addStep({ clientId: file.id, needId, goalId, step: stepWords(step) }),
    })
  }
}

/** What was ticked shows at once and stays until the store says the same or something else. */
function useWanted(known: boolean) {
  const [wanted, want] = useState(known)
  useEffect(() => want(known), [known])
  return [wanted, want] as const
}

/** A box to tick, what is to be done, until when and by whom. */
export function StepRow({ step }: { step: KeptStep }) {
  const { open, file } = useCase()
  const id = useId()
  const mark = useMarkStep()
  const remove = useRemoveStep()
  const [asked, setAsked] = useState<'change' | 'postpone' | null>(null)
  const done = step.doneOn !== null
  const [wanted, want] = useWanted(done)
  const finished = done || step.givenUp
  const close = () => setAsked(null)
  return (
    <li className={finished ? 'step step--done' : 'step'}>
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        id={id}
        checked={wanted}
        disabled={!open}
        aria-describedby={`${id}-due`}
        onChange={async () => {
          want(!done)
          if (!(await mark(step, !done))) want(done)
        }}
      />
      <label className="step__text" htmlFor={id}>
        {step.text}
      </label>
      <span className="step__due" id={`${id}-due`}>
        <Due step={step} />
      </span>
      <span className="step__who s muted">{whoOf(step, file.responsible.name)}</span>
      {open && (
        <span className="step__more">
          <MenuButton
            quiet
            label={`Mehr zum Schritt: ${step.text}`}
            items={[
              { id: 'change', label: 'Ändern', icon: 'edit', onAction: () => setAsked('change') },
              ...(finished
                ? []
                : [
                    {
                      id: 'postpone',
                      label: 'Verschieben',
                      icon: 'calendar' as const,
                      onAction: () => setAsked('postpone'),
                    },
                  ]),
              ...(step.givenUp
                ? [
                    {
                      id: 'again',
                      label: 'Wieder aufnehmen',
                      icon: 'undo' as const,
                      onAction: () => void mark(step, false),
                    },
                  ]
                : []),
              {
                id: 'remove',
                label: 'Entfernen',
                icon: 'trash',
                onAction: () => void remove(step),
              },
            ]}
          />
        </span>
      )}
      {asked === 'change' && <StepDialog step={step} onClose={close} />}
      {asked === 'postpone' && <PostponeDialog step={step} onClose={close} />}
    </li>
  )
}
