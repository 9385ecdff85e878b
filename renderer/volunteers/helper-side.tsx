import { Link } from '@tanstack/react-router'
import { formatDay, formatDayShort } from '../../shared/lib/dates.ts'
import { helperContactKindNames, helpTopicNames } from '../../shared/volunteers/helper.ts'
import { GroupHead } from '../ui/group-head.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useHelper } from './helper-context.ts'
import { HelperExclusions } from './helper-exclusions.tsx'
import { inList } from './helper-words.ts'
import { WeekGrid } from './week-grid.tsx'

const LATEST = 3

function ChangeLink({ id, what }: { id: string; what: string }) {
  return (
    <Link
      className="link s"
      to="/volunteers/edit/$helperId"
      params={{ helperId: id }}
      aria-label={`${what} ändern`}
    >
      Ändern
    </Link>
  )
}

function Times() {
  const { helper } = useHelper()
  const { id, slots, slotsOn, state, pauseUntil, stateOn } = helper
  const notes = [
    slotsOn ? `Stand ${formatDay(slotsOn)}` : 'Noch nicht gefragt',
    ...(state === 'pause'
      ? [`Pause ab ${formatDay(stateOn)}${pauseUntil ? ` bis ${formatDay(pauseUntil)}` : ''}`]
      : []),
  ]
  return (
    <section aria-label="Zeiten">
      <GroupHead title="Zeiten" aside={<ChangeLink id={id} what="Zeiten" />} />
      <WeekGrid slots={slots} />
      <div className="week__key" aria-hidden="true">
        <span>
          <i className="week__swatch week__swatch--free" />
          frei
        </span>
        <span>
          <i className="week__swatch" />
          nicht
        </span>
      </div>
      <p className="s muted helper-side__note">{notes.join('. ')}.</p>
    </section>
  )
}

const genderWords = { w: 'mit Frauen', m: 'mit Männern' }

function Wishes() {
  const { helper } = useHelper()
  const { topics, refusedTopics, wishedGender, wishes, limits, hoursPerWeek } = helper
  const likes = [
    ...topics.map(topic => helpTopicNames[topic]),
    ...(wishedGender ? [genderWords[wishedGender]] : []),
  ]
  return (
    <section aria-label="Wünsche und Grenzen">
      <GroupHead
        title="Wünsche und Grenzen"
        aside={<ChangeLink id={helper.id} what="Wünsche und Grenzen" />}
      />
      <dl className="wishes">
        <dt>Gern</dt>
        <dd>
          {inList(likes) || '–'}
          {wishes && <p className="wishes__text">{wishes}</p>}
        </dd>
        <dt>Lieber nicht</dt>
        <dd>
          {inList(refusedTopics.map(topic => helpTopicNames[topic])) || '–'}
          {limits && <p className="wishes__text">{limits}</p>}
        </dd>
        <dt>Ausschluss</dt>
        <dd>
          <HelperExclusions />
        </dd>
        {hoursPerWeek !== null && (
          <>
            <dt>Höchstens</dt>
            <dd>{hoursPerWeek} Stunden in der Woche</dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Latest({ onLog }: { onLog: () => void }) {
  const { contacts } = useHelper()
  if (contacts.length === 0) return null
  return (
    <section aria-label="Zuletzt">
      <GroupHead
        title="Zuletzt"
        aside={
          <LinkButton small onClick={onLog}>
            Ganzer Verlauf
          </LinkButton>
        }
      />
      <ul className="latest">
        {contacts.slice(0, LATEST).map(({ id, day, kind, note }) => (
          <li key={id}>
            <time dateTime={day}>{formatDayShort(day)}</time>
            <div>
              {helperContactKindNames[kind]}
              {note && <span className="s muted latest__note">{note}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function HelperSide({ onLog }: { onLog: () => void }) {
  return (
    <aside className="helper-side" aria-label="Zeiten, Wünsche und Verlauf">
      <Times />
      <Wishes />
      <Latest onLog={onLog} />
    </aside>
  )
}
