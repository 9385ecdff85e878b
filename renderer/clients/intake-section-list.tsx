import { countOf } from '../../shared/lib/german-numbers.ts'
import { Icon } from '../ui/icon.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { sectionTitles } from './intake-sections.ts'
import type { IntakeStep, IntakeSteps } from './use-intake-steps.ts'

const depths = [
  { value: 'fallmanagement', label: 'Fallmanagement', note: 'die ganze Akte' },
  { value: 'verweisberatung', label: 'Verweisberatung', note: 'ein Name, ein Bedarf' },
]

const marks = {
  done: { icon: 'ok', tone: 'ok', word: 'fertig' },
  wrong: { icon: 'danger', tone: 'bad', word: '' },
  open: { icon: 'circle', tone: 'muted', word: 'offen' },
} as const

function SectionItem({ step, onGo }: { step: IntakeStep; onGo: () => void }) {
  const { icon, tone, word } = marks[step.state]
  return (
    <li>
      <button
        type="button"
        className="intake__section"
        aria-current={step.isNow ? 'step' : undefined}
        onClick={onGo}
      >
        <Icon name={icon} tone={tone} />
        <span>
          {sectionTitles[step.id]}
          {word && <span className="sr-only">, {word}</span>}
          {step.state === 'wrong' && (
            <span className="s bad intake__count">
              {countOf(step.problems.length, 'Angabe', 'Angaben')} prüfen
            </span>
          )}
        </span>
      </button>
    </li>
  )
}

export function IntakeSectionList({ steps }: { steps: IntakeSteps }) {
  const asked = steps.list.filter(step => !step.isFree)
  const free = steps.list.filter(step => step.isFree)
  const done = asked.filter(step => step.state === 'done').length
  const progress = `${done} von ${countOf(asked.length, 'Abschnitt', 'Abschnitten')} fertig`
  const items = (list: readonly IntakeStep[]) => (
    <ol>
      {list.map(step => (
        <SectionItem key={step.id} step={step} onGo={() => steps.goTo(step.id)} />
      ))}
    </ol>
  )
  return (
    <nav className="intake__list" aria-label="Abschnitte">
      <RadioField name="depth" label="Umfang" options={depths} />
      <div>
        <p className="s muted">{progress}</p>
        <div
          className="intake__track"
          role="progressbar"
          aria-label="Fertige Abschnitte"
          aria-valuemin={0}
          aria-valuemax={asked.length}
          aria-valuenow={done}
          aria-valuetext={progress}
        >
          <div style={{ width: `${(done / asked.length) * 100}%` }} />
        </div>
      </div>
      {items(asked)}
      {free.length > 0 && (
        <div>
          <p className="s muted">Freiwillig</p>
          {items(free)}
        </div>
      )}
    </nav>
  )
}
