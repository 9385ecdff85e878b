import {
  courseStateNames,
  type Deadline,
  type LeadTimes,
} from '../../../shared/clients/deadline-rules.ts'
import {
  currentEntry,
  employmentNoteNames,
  endOf,
  type ResidenceEntry,
} from '../../../shared/clients/residence-history.ts'
import { defaultResidenceLaw } from '../../../shared/clients/residence-law.ts'
import { statusFacts } from '../../../shared/clients/residence-status.ts'
import { formatDay, formatWeekday } from '../../../shared/lib/dates.ts'
import { useHouse } from '../../frame/house-context.ts'
import { Alert } from '../../ui/alert.tsx'
import { State } from '../../ui/state.tsx'
import { useHolidays } from '../use-holidays.ts'
import { useCase } from './case-context.ts'
import { deadlineName, deadlinesOfFile, deadlineText, deadlineTone } from './case-fact-words.ts'
import { SectionPanel } from './section-panel.tsx'
import { restrictionWords } from './section-words.ts'
import './residence.css'

const { extensions } = defaultResidenceLaw

const nothing = <span className="muted">–</span>

function holdsToday(entry: ResidenceEntry, today: string): string {
  const { longName, legalBasis } = statusFacts[entry.status]
  const end = endOf(entry, extensions)
  const until = end
    ? ` bis ${formatDay(end.day)}${end.extended ? ' (durch Verordnung verlängert)' : ''}`
    : ''
  const basis = legalBasis ? `, ${legalBasis}` : ''
  return `Heute, ${formatDay(today)}, gilt: ${longName}${basis}${until}.`
}

function Now() {
  const { file, today } = useCase()
  const { entries } = file.residence
  const day = file.closed?.on ?? today
  const entry = currentEntry(entries, day, extensions)
  if (entry) return <p className="residence__now">{holdsToday(entry, day)}</p>
  if (entries.length === 0) return <p className="muted">Noch kein Status eingetragen.</p>
  return (
    <Alert kind="warning" title="Heute gilt kein eingetragener Status">
      <p>Der letzte ist abgelaufen oder der nächste hat noch nicht begonnen.</p>
    </Alert>
  )
}

function Deadlines({ lead }: { lead: LeadTimes }) {
  const { file, today } = useCase()
  const deadlines = deadlinesOfFile(file, { today, lead, holidays: useHolidays() })
  if (deadlines.length === 0) {
    return <p className="muted">Zurzeit läuft keine Frist in der eingestellten Vorlaufzeit.</p>
  }
  return (
    <ul className="residence__deadlines">
      {deadlines.map(deadline => (
        <li key={deadline.kind}>
          <span className="med">{deadlineName(deadline)}</span>
          <State tone={deadlineTone(deadline)}>{deadlineText(deadline, today)}</State>
          <span className="s muted">{deadlineNote(deadline)}</span>
        </li>
      ))}
    </ul>
  )
}

function deadlineNote({ level, actBy, day, basis, hard }: Deadline): string {
  const notes = {
    stated: '',
    computed: 'Aus dem Gesetz gerechnet.',
    extended: 'Durch Verordnung verlängert.',
  }
  return [
    level !== 'overdue' && actBy !== day && `Letzter Arbeitstag davor: ${formatWeekday(actBy)}`,
    hard && 'Nicht verlängerbar.',
    notes[basis],
  ]
    .filter(Boolean)
    .join(' ')
}

function History() {
  const { file, today } = useCase()
  const { entries, course } = file.residence
  const day = file.closed?.on ?? today
  const current = currentEntry(entries, day, extensions)
  const recent = entries.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  return (
    <>
      {entries.length > 0 && (
        <div className="residence__scroll">
          <table className="residence__table">
            <caption className="sr-only">Verlauf des Aufenthalts, der neueste zuerst</caption>
            <thead>
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Gültig</th>
                <th scope="col">Behörde</th>
                <th scope="col">Arbeit</th>
                <th scope="col">Auflage</th>
                <th scope="col">Gesehen</th>
              </tr>
            </thead>
            <tbody>
              {recent.map(entry => (
                <tr key={`${entry.status}-${entry.validFrom}`}>
                  <th scope="row">
                    {statusFacts[entry.status].shortName}
                    {entry === current && <State tone="ok">gilt heute</State>}
                  </th>
                  <td data-label="Gültig">
                    {formatDay(entry.validFrom)}
                    <br />
                    <span className="muted">
                      {entry.validTo ? `bis ${formatDay(entry.validTo)}` : 'ohne Ende'}
                    </span>
                  </td>
                  <td data-label="Behörde">{entry.issuingOffice || nothing}</td>
                  <td data-label="Arbeit">
                    {entry.employment ? employmentNoteNames[entry.employment] : nothing}
                  </td>
                  <td data-label="Auflage">
                    {entry.restriction ? restrictionWords(entry.restriction) : nothing}
                  </td>
                  <td data-label="Gesehen">{entry.seenOn ? formatDay(entry.seenOn) : nothing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="residence__course">
        <span className="muted">Integrationskurs:</span> {courseStateNames[course]}
      </p>
    </>
  )
}

export function ResidenceTab() {
  const { file } = useCase()
  const { leadTimes } = useHouse().settings.desk
  return (
    <div>
      <SectionPanel section="residence">
        <Now />
        <History />
      </SectionPanel>
      {file.closed === null && (
        <section className="section" aria-labelledby="deadlines-title">
          <h2 className="h2" id="deadlines-title">
            Fristen
          </h2>
          <Deadlines lead={leadTimes} />
        </section>
      )}
    </div>
  )
}
