import { type ReactNode, useId } from 'react'
import { Icon } from '../ui/icon.tsx'
import './step-section.css'

type Props = {
  number: number
  title: string
  state: 'done' | 'now' | 'later'
  /** What a finished step says, or why a later one has to wait. */
  note?: ReactNode
  aside?: ReactNode
  children?: ReactNode
}

const spoken = { done: 'fertig', now: 'jetzt', later: 'später' }

/** One of the three steps to a letter; all of them stay in sight. */
export function StepSection({ number, title, state, note, aside, children }: Props) {
  const id = useId()
  return (
    <section className={`ref-step ref-step--${state}`} aria-labelledby={id}>
      <span className="ref-step__mark" aria-hidden="true">
        {state === 'done' ? <Icon name="ok" tone="ok" /> : number}
      </span>
      <div className="ref-step__head">
        <h2 className="h2" id={id}>
          {title}
          <span className="sr-only"> ({spoken[state]})</span>
        </h2>
        {aside}
      </div>
      {note && <p className="ref-step__note">{note}</p>}
      {children && <div className="ref-step__body">{children}</div>}
    </section>
  )
}
