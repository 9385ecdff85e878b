import type { ReactNode } from 'react'
import { formatWeekday } from '../../shared/lib/dates.ts'
import { helpTopicNames } from '../../shared/volunteers/helper.ts'
import { missionKindNames } from '../../shared/volunteers/money.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { languageName } from '../clients/language-name.ts'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import type { MissionEntryState } from './use-mission-entry.ts'

type Props = { entry: MissionEntryState }

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const missing = <span className="muted">fehlt noch</span>

/** What the line means, each value under its name. */
export function EntryFields({ entry, showPerson }: Props & { showPerson: boolean }) {
  const { line, person, topic, client, weighed, mission, isEmpty, people, choose } = entry
  const { day, startsAt, minutes, kind, language, text } = line.draft
  if (entry.typed.trim() === '' || (isEmpty && people.length !== 1)) return null
  const what = [missionKindNames[kind], topic && helpTopicNames[topic]].filter(Boolean).join(', ')
  const words = mission ? mission.text : text
  return (
    <dl className="entry__means">
      {showPerson && <Field label="Person">{person ? person.name : missing}</Field>}
      <Field label="Tag">
        {day === null ? missing : [formatWeekday(day), startsAt].filter(Boolean).join(', ')}
      </Field>
      <Field label="Dauer">{minutes === null ? missing : hours(minutes)}</Field>
      <Field label="Art">{what}</Field>
      {language && <Field label="Sprache">{languageName(language)}</Field>}
      <Field label="Fall">
        {client ? (
          <>
            <span dir="auto">{client.name}</span>{' '}
            <LinkButton small onClick={() => choose({ client: null })}>
              ohne Fall
            </LinkButton>
          </>
        ) : (
          <span className="muted">ohne Fall</span>
        )}
      </Field>
      {weighed && mission && (
        <Field label="Betrag">
          {euros(weighed.cents)}
          {weighed.rounded && <span className="s muted"> gerundet</span>}
        </Field>
      )}
      {words && <Field label="Was">{words}</Field>}
    </dl>
  )
}

/** What can be wrong with what is already typed is said at once, what is missing only on Enter. */
const LATER = new Set(['no-minutes', 'no-topic'])

export function EntryProblems(props: Props & { wanted: boolean; showPerson: boolean }) {
  const { entry, wanted, showPerson } = props
  const { line, isEmpty, person, people, topic, typed } = entry
  if (typed.trim() === '') {
    if (!wanted) return null
    return <Problems texts={['Bitte schreiben Sie zuerst, was war.']} />
  }
  const found = isEmpty
    ? []
    : line.problems
        .filter(({ code }) => wanted || !LATER.has(code))
        .filter(({ code }) => code !== 'no-topic' || topic === null)
        .map(({ text }) => text)
  const who =
    showPerson && person === null && people.length === 0 && (wanted || typed.includes(' '))
      ? ['Die Zeile beginnt mit dem Namen; so heißt hier niemand.']
      : []
  const what =
    wanted && !isEmpty && topic === null && !line.problems.some(({ code }) => code === 'no-topic')
      ? ['Bitte wählen Sie, worum es ging.']
      : []
  return <Problems texts={[...who, ...found, ...what]} />
}

function Problems({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <ul className="money-warnings s bad">
      {texts.map(text => (
        <li key={text}>
          <Icon name="danger" size="s" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Several of one name: one press says which. */
export function EntryChoices({ entry }: Props) {
  const { people, person, clients, choose } = entry
  const names = person === null && people.length > 1 ? people.slice(0, 6) : []
  return (
    <>
      {names.length > 0 && (
        <p className="entry__choices s">
          <span className="muted">Wer ist gemeint?</span>
          {names.map(({ id, name }) => (
            <LinkButton key={id} small onClick={() => choose({ person: id })}>
              {name}
            </LinkButton>
          ))}
        </p>
      )}
      {clients.length > 0 && (
        <p className="entry__choices s">
          <span className="muted">Für wen?</span>
          {clients.map(one => (
            <LinkButton key={one.id} small onClick={() => choose({ client: one })}>
              {one.name}
              {one.note && `, ${one.note}`}
            </LinkButton>
          ))}
          <LinkButton small onClick={() => choose({ client: null })}>
            ohne Fall
          </LinkButton>
        </p>
      )}
    </>
  )
}
