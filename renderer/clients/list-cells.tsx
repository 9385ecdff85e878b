import type { ReactNode } from 'react'
import { listName } from '../../shared/clients/client.ts'
import { deadlineKindNames, type LeadTimes } from '../../shared/clients/deadline-rules.ts'
import type { ClientRow } from '../../shared/clients/list.ts'
import { NO_NEXT_STEP } from '../../shared/clients/list-words.ts'
import { urgencyNames } from '../../shared/clients/options.ts'
import { State } from '../ui/state.tsx'
import { ownScriptOf } from './case/own-script.ts'
import { languageName } from './language-name.ts'
import {
  deadlineEnd,
  initials,
  residenceEnd,
  shortDay,
  statusWords,
  stepDue,
  type Words,
} from './list-words.ts'

export type CellFacts = { today: string; lead: LeadTimes }

/** May be cut; the whole text comes on hover and is read aloud. */
export function Cut({ children, small }: { children: string; small?: boolean }) {
  return (
    <span className={small ? 'cut list-line s muted' : 'cut list-line'} title={children}>
      {children}
    </span>
  )
}

/** Colour only repeats what the words say. */
function Due({ words: { text, tone } }: { words: Words }) {
  if (text === '') return null
  if (tone === 'bad' || tone === 'warn') return <State tone={tone}>{text}</State>
  return <Cut small>{text}</Cut>
}

const nothing: ReactNode = <span className="muted">–</span>

/** Names are never cut. */
export function NameCell({ row }: { row: ClientRow }) {
  const native = ownScriptOf(row.ownScript, row.languages)
  return (
    <>
      <span className="list-line med" dir="auto">
        {listName(row)}
      </span>
      {native && (
        <span className="list-line s native list-native" lang={native.lang} dir={native.dir}>
          {native.text}
        </span>
      )}
    </>
  )
}

export function TwoNames({ main, note }: { main: string; note: string }) {
  if (main === '' && note === '') return nothing
  return (
    <>
      <Cut>{main || '–'}</Cut>
      {note && <Cut small>{note}</Cut>}
    </>
  )
}

export function LanguagesCell({ row }: { row: ClientRow }) {
  const names = row.languages.map(({ code }) => languageName(code))
  return <TwoNames main={names[0] ?? ''} note={names.slice(1).join(', ')} />
}

export function ResidenceCell({ row, today, lead }: CellFacts & { row: ClientRow }) {
  if (!row.residence) return <span className="muted">nicht bekannt</span>
  return (
    <>
      <Cut>{statusWords(row.residence.status).name}</Cut>
      <Due words={residenceEnd(row, today, lead)} />
    </>
  )
}

export function DeadlineCell({ row, today, lead }: CellFacts & { row: ClientRow }) {
  if (!row.deadline) return nothing
  const { kind, day } = row.deadline
  return (
    <>
      <Cut>{deadlineKindNames[kind]}</Cut>
      <Due words={deadlineEnd(day, today, lead[kind])} />
    </>
  )
}

export function NeedsCell({ row }: { row: ClientRow }) {
  const { openNeeds, mostUrgent } = row
  if (mostUrgent !== 'akut' && mostUrgent !== 'dringend') return openNeeds
  return (
    <>
      <span className="list-line">{openNeeds}</span>
      <span className={mostUrgent === 'akut' ? 'list-line s bad med' : 'list-line s warn med'}>
        {urgencyNames[mostUrgent]}
      </span>
    </>
  )
}

export function NextStepCell({ row, today }: CellFacts & { row: ClientRow }) {
  if (row.closedOn !== null) return nothing
  // Nobody owes a step to whoever is only advised or came along.
  if (!row.nextStep && row.depth !== 'fallmanagement') return nothing
  if (!row.nextStep)
    return (
      <State tone="warn" icon="alert">
        {NO_NEXT_STEP}
      </State>
    )
  return (
    <>
      <span className="list-line list-step" title={row.nextStep.text}>
        {row.nextStep.text}
      </span>
      <Due words={stepDue(row.nextStep.dueOn, today)} />
    </>
  )
}

export function DayCell({ day, today }: { day: string | null; today: string }) {
  return day === null ? nothing : <span className="nowrap">{shortDay(day, today)}</span>
}

export function ContactCell({ row, today }: CellFacts & { row: ClientRow }) {
  if (row.lastContactOn === null) return <span className="s muted">noch keiner</span>
  return <DayCell day={row.lastContactOn} today={today} />
}

/** Initials for the eye, the name on hover and for screen readers. */
export function WhoCell({ name }: { name: string }) {
  return (
    <span className="muted" title={name}>
      <span aria-hidden="true">{initials(name)}</span>
      <span className="sr-only">{name}</span>
    </span>
  )
}
