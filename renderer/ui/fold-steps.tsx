import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import './fold-steps.css'

export type FoldStep = {
  id: string
  title: string
  state: 'done' | 'now' | 'later'
  /** What a finished step says in one sentence. */
  summary?: ReactNode
  onChange?: () => void
  /** Shown only while the step is open. */
  content?: ReactNode
}

function Mark({ step, number }: { step: FoldStep; number: number }) {
  if (step.state === 'done') return <Icon name="ok" tone="ok" />
  return <span className={`fold__number fold__number--${step.state}`}>{number}</span>
}

/** The steps of an assistant: finished ones keep one sentence, one is open, the others wait. */
export function FoldSteps({ steps }: { steps: readonly FoldStep[] }) {
  return (
    <ol className="folds">
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={`fold fold--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <Mark step={step} number={index + 1} />
          <div className="fold__text">
            <h2 className={step.state === 'now' ? 'h2' : 'h3'}>
              {step.title}
              {step.state === 'done' && <span className="sr-only"> (fertig)</span>}
            </h2>
            {step.state === 'done' && step.summary && <p className="muted">{step.summary}</p>}
          </div>
          {step.state === 'done' && step.onChange && (
            <Button
              variant="tertiary"
              flush
              aria-label={`${step.title} ändern`}
              onClick={step.onChange}
            >
              Ändern
            </Button>
          )}
          {step.state === 'now' && <div className="fold__content">{step.content}</div>}
        </li>
      ))}
    </ol>
  )
}
