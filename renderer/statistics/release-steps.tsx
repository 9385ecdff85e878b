import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icon-paths.ts'
import type { Step } from './release-stage.ts'

const marks: Partial<Record<Step['state'], { icon: IconName; word: string }>> = {
  done: { icon: 'check', word: 'fertig' },
  failed: { icon: 'x', word: 'nicht bestanden' },
}

/** How far the quarter is, with what came of each step. */
export function ReleaseSteps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="closing-steps" aria-label="Schritte">
      {steps.map(({ id, name, state, note }, index) => {
        const mark = marks[state]
        return (
          <li
            key={id}
            className={`closing-step closing-step--${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className="closing-step__dot" aria-hidden="true">
              {mark ? <Icon name={mark.icon} size="s" /> : index + 1}
            </span>
            <div className="closing-step__text">
              <p className="closing-step__name">
                {name}
                {mark && <span className="sr-only"> ({mark.word})</span>}
              </p>
              {note && <p className="s muted">{note}</p>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
