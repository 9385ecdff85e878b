import { useId, useState } from 'react'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useCase } from './case-context.ts'
import { ContactDialog } from './contact-dialog.tsx'
import { TimelineLine } from './timeline-line.tsx'
import {
  byMonth,
  filterTimeline,
  kindOf,
  type TimelineKind,
  timelineKind,
  timelineKindNames,
} from './timeline-words.ts'
import './timeline.css'

const STEP = 200

type ToolsProps = {
  kinds: ReadonlySet<TimelineKind>
  onKinds: (kinds: ReadonlySet<TimelineKind>) => void
  typed: string
  onTyped: (typed: string) => void
}

function toggled(kinds: ReadonlySet<TimelineKind>, kind: TimelineKind): Set<TimelineKind> {
  const next = new Set(kinds)
  if (!next.delete(kind)) next.add(kind)
  return next
}

function Tools({ kinds, onKinds, typed, onTyped }: ToolsProps) {
  const { timeline } = useCase()
  const there = new Set(timeline.map(kindOf))
  const id = useId()
  return (
    <>
      <div className="timeline__filter">
        <label className="sr-only" htmlFor={id}>
          Im Verlauf suchen
        </label>
        <input
          id={id}
          type="search"
          className="kern-form-input__input"
          placeholder="Im Verlauf suchen"
          autoComplete="off"
          value={typed}
          onChange={event => onTyped(event.target.value)}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons, not fields */}
      <div className="timeline__kinds" role="group" aria-label="Nur zeigen">
        {timelineKind
          .filter(kind => there.has(kind))
          .map(kind => (
            <button
              key={kind}
              type="button"
              className="timeline__kind"
              aria-pressed={kinds.has(kind)}
              onClick={() => onKinds(toggled(kinds, kind))}
            >
              {timelineKindNames[kind]}
            </button>
          ))}
      </div>
    </>
  )
}

/** Everything that happened, by month, most recent first. */
export function TimelineTab() {
  const { timeline, open } = useCase()
  const [kinds, setKinds] = useState<ReadonlySet<TimelineKind>>(new Set())
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(STEP)
  const [adding, setAdding] = useState(false)
  const found = filterTimeline(timeline, kinds, typed)
  return (
    <div>
      <div className="timeline__tools">
        <Tools kinds={kinds} onKinds={setKinds} typed={typed} onTyped={setTyped} />
        <span className="s muted" role="status">
          {found.length === timeline.length
            ? countOf(found.length, 'Eintrag', 'Einträge')
            : `${found.length} von ${timeline.length}`}
        </span>
        {open && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            Kontakt eintragen
          </Button>
        )}
      </div>
      {found.length === 0 && (
        <EmptyState title="Dazu gibt es keinen Eintrag">
          Nehmen Sie einen Filter heraus oder suchen Sie nach einem anderen Wort.
        </EmptyState>
      )}
      {byMonth(found.slice(0, most)).map(({ month, title, entries }) => (
        <section key={month} aria-label={title}>
          <h2 className="h3 timeline__month">{title}</h2>
          <ol>
            {entries.map(entry => (
              <TimelineLine key={`${entry.type}-${entry.id}`} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {found.length > most && (
        <p className="row timeline__tools">
          <Button onClick={() => setMost(most + STEP)}>
            {`Ältere zeigen, noch ${found.length - most}`}
          </Button>
        </p>
      )}
      {adding && <ContactDialog kept={null} onClose={() => setAdding(false)} />}
    </div>
  )
}
