import { formatDay, formatDayShort } from '../../../shared/lib/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { useCase } from './case-context.ts'
import { entryIcon, entryNote, entryTitle } from './timeline-words.ts'
import './timeline.css'

const MOST_SHOWN = 4

/** What happened last, at a glance. */
export function TimelineSide() {
  const { timeline, today, goTo } = useCase()
  return (
    <section aria-labelledby="recent-title">
      <div className="side__head">
        <h2 className="h3" id="recent-title">
          Zuletzt
        </h2>
        <LinkButton small onClick={() => goTo('timeline')}>
          Ganzer Verlauf
        </LinkButton>
      </div>
      <ol className="recent">
        {timeline.slice(0, MOST_SHOWN).map(entry => (
          <li key={`${entry.type}-${entry.id}`}>
            <time className="s muted" dateTime={entry.day}>
              {entry.day.slice(0, 4) === today.slice(0, 4)
                ? formatDayShort(entry.day)
                : formatDay(entry.day)}
            </time>
            <Icon name={entryIcon(entry)} size="s" tone="muted" />
            <div>
              <p>{entryTitle(entry)}</p>
              {entryNote(entry) && <p className="s muted recent__note">{entryNote(entry)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
