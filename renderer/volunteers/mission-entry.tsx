import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { formatWeekday } from '../../shared/lib/dates.ts'
import { helpTopic, helpTopicNames } from '../../shared/volunteers/helper.ts'
import type { Mission } from '../../shared/volunteers/money.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useToast } from '../ui/toast-context.ts'
import type { NextEntry } from './account-meters.tsx'
import { EntryChoices, EntryFields, EntryProblems } from './entry-fields.tsx'
import { MoneyWarnings } from './money-warnings.tsx'
import { type EntryPerson, type MissionEntryState, useMissionEntry } from './use-mission-entry.ts'
import './mission-entry.css'

type Props = {
  /** Null: the line begins with the name. */
  person: EntryPerson | null
  people: readonly EntryPerson[]
  today: string
  onNext?: (next: NextEntry | null) => void
  /** What there will be when this is entered, where it comes near a cap. */
  afterwards?: (next: NextEntry) => string | null
}

const UNDONE = 'Gleich nach dem Eintragen zurückgenommen'

function nextOf({ mission, weighed }: MissionEntryState): NextEntry | null {
  if (!mission || !weighed) return null
  const [year = 0, month = 0] = mission.day.split('-').map(Number)
  const paidMinutes = mission.kind === 'lotse' ? mission.minutes : 0
  return { year, month, cents: weighed.cents, paidMinutes }
}

/** Tells the meters above what is being typed. */
function useTellNext(next: NextEntry | null, onNext: Props['onNext']) {
  const key = JSON.stringify(next)
  // biome-ignore lint/correctness/useExhaustiveDependencies: equal values are one value
  useEffect(() => {
    onNext?.(next)
  }, [key])
}

function TopicChoice({ entry }: { entry: MissionEntryState }) {
  const id = useId()
  const { line, isEmpty, topic, choose } = entry
  if (isEmpty || line.draft.topic !== null || line.draft.minutes === null) return null
  return (
    <div className="entry__topic">
      <label className="s muted" htmlFor={id}>
        Worum ging es?
      </label>
      <select
        id={id}
        className="kern-form-input__select"
        value={topic ?? ''}
        onChange={event => choose({ topic: helpTopic.safeParse(event.target.value).data ?? null })}
      >
        <option value="">Bitte auswählen</option>
        {helpTopic.options.map(one => (
          <option key={one} value={one}>
            {helpTopicNames[one]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** One line, read while it is typed; what it means stands below it before Enter saves it. */
export function MissionEntry({ person, people, today, onNext, afterwards }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const entry = useMissionEntry({ person, people, today })
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  /** What is missing is said when she wants to save, not while she is still typing. */
  const [wanted, setWanted] = useState(false)
  const next = nextOf(entry)
  const near = next && afterwards ? afterwards(next) : null
  useTellNext(next, onNext)

  async function record(helperId: string, mission: Mission) {
    const { id: added } = await api.volunteers.recordMission({ helperId, mission })
    entry.clear()
    setWanted(false)
    const who = person ? '' : `${entry.person?.name}: `
    const sum = entry.weighed ? `, ${euros(entry.weighed.cents)}` : ''
    toast.say(
      `Eingetragen: ${who}${formatWeekday(mission.day)}, ${hours(mission.minutes)}${sum}.`,
      {
        undo: () =>
          void api.volunteers
            .cancelMission({ helperId, id: added, version: 1, reason: UNDONE })
            .catch(error => toast.fail(sentence(error))),
      },
    )
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    setWanted(true)
    setFailure(undefined)
    setBusy(true)
    try {
      const mission = await entry.settle()
      if (mission && entry.person) await record(entry.person.id, mission)
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
      input.current?.focus()
    }
  }

  return (
    <form className="entry" aria-label="Neuer Einsatz" noValidate onSubmit={e => void submit(e)}>
      <label className="s med" htmlFor={id}>
        Neuer Einsatz, in einer Zeile
      </label>
      <div className="entry__line">
        <input
          ref={input}
          id={id}
          className="kern-form-input__input"
          autoComplete="off"
          spellCheck={false}
          maxLength={400}
          placeholder={
            person
              ? 'heute 10:30 1h30 Begleitung Ausländerbehörde Tigrinya Woldu'
              : 'Ogbay 1:30 Begleitung Ausländerbehörde'
          }
          value={entry.typed}
          aria-describedby={`${id}-means`}
          onChange={event => {
            entry.type(event.target.value)
            setWanted(false)
            setFailure(undefined)
          }}
        />
        <Button type="submit" variant="primary" tall busy={busy}>
          Eintragen
        </Button>
      </div>
      <div id={`${id}-means`} role="status">
        {failure && <Alert kind="danger" title={failure} />}
        <EntryFields entry={entry} showPerson={person === null} />
        <EntryProblems entry={entry} wanted={wanted} showPerson={person === null} />
        {entry.weighed && entry.mission && <MoneyWarnings warnings={entry.weighed.warnings} />}
        {near && (
          <p className="entry__near s warn">
            <Icon name="alert" size="s" />
            <span>{near}</span>
          </p>
        )}
      </div>
      <EntryChoices entry={entry} />
      <TopicChoice entry={entry} />
    </form>
  )
}
