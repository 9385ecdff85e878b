import type { MissionSheet } from '../../shared/volunteers/assignment.ts'
import '../referrals/sheet.css'
import './mission-page.css'

/** Half a page, to be cut off and carried along: what a helper needs, and no more. */
export function MissionPage({ sheet }: { sheet: MissionSheet }) {
  return (
    <article className="p-page p-mission" lang="de">
      <div className="p-mission__leaf">
        <header className="p-mission__head">
          <div>
            <h1>Einsatzzettel</h1>
            <p className="p-muted">für {sheet.helperName}</p>
          </div>
          <p className="p-mission__office">
            <b className="p-line">{sheet.officeName}</b>
            <span className="p-line">
              Bei Fragen: <b className="p-nowrap">{sheet.contactPhone}</b>
            </span>
          </p>
        </header>
        <div className="p-mission__when">
          <p>
            <b>{sheet.day}</b>
          </p>
          <p>
            {sheet.time !== '' && <b>{sheet.time}</b>}
            {sheet.duration !== '' && <span className="p-muted">etwa {sheet.duration}</span>}
          </p>
        </div>
        <div className="p-mission__body">
          <dl className="p-mission__facts">
            <Fact label="Treffpunkt" value={sheet.meetingPoint} />
            <Fact label="Sie treffen" value={sheet.firstName} />
            <Fact label="Sprache" value={sheet.language} />
            <Fact label="Aufgabe" value={sheet.task} />
          </dl>
          <section className="p-mission__rules">
            <h2>Bitte beachten Sie</h2>
            <ul>
              {sheet.rules.map(rule => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </section>
        </div>
        <footer className="p-mission__foot">
          <span>Gültig bis {sheet.validUntil}. Danach bitte vernichten.</span>
          <span>Hier stehen mit Absicht kein Nachname und keine Akte.</span>
        </footer>
      </div>
    </article>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
