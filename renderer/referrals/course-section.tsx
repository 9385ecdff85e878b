import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { daysBetween, formatDay } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type { Arrival } from '../../shared/referrals/referral.ts'
import { canTakeBack } from '../../shared/referrals/referral-rules.ts'
import { api } from '../api.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { JobNote } from '../ui/job-note.tsx'
import { State } from '../ui/state.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useJob } from '../ui/use-job.ts'
import { AppointmentDialog } from './appointment-dialog.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { FactRow } from './fact-row.tsx'
import { outputText } from './output-words.ts'
import { useReferral, useReferralPlace } from './referral-context.ts'
import { appointmentText, eventTitle, stateWords } from './referral-words.ts'
import { useReferralAct } from './use-referral-act.ts'
import { WaitUntilDialog } from './wait-until-dialog.tsx'

/** Where to go on, once this place has said no. */
function NextBest() {
  const { referral } = useReferral()
  const { clientId, needId, refusal } = referral
  const why = refusal === 'kapazitaet' ? 'Hier ist kein Platz.' : 'Hier geht es nicht weiter.'
  return (
    <div className="next-best">
      <div className="grow">
        <p className="s muted">{why} Der Bedarf ist noch offen</p>
        <p className="med">{referral.needTitle}</p>
      </div>
      <Link
        className="kern-btn kern-btn--primary"
        to="/finder/$clientId/{-$needId}"
        params={{ clientId, needId }}
      >
        <Icon name="search" size="s" />
        <span className="kern-label">Nächstbestes Angebot suchen</span>
      </Link>
    </div>
  )
}

function AnswerRow() {
  const { referral, open } = useReferral()
  const { changing } = useReferralPlace()
  const act = useReferralAct()
  const { answeredOn, sentOn, events } = referral
  const state = stateWords(referral)
  const days = answeredOn && sentOn ? daysBetween(sentOn, answeredOn) : null
  const last = events[0]
  const mayTakeBack = open && last !== undefined && canTakeBack(last.kind)
  const notes = [
    answeredOn && `Antwort am ${formatDay(answeredOn)}`,
    days !== null && days > 0 && `nach ${countOf(days, 'Tag', 'Tagen')}`,
  ].filter(Boolean)
  return (
    <FactRow
      label="Stand"
      note={notes.join(', ')}
      acts={
        mayTakeBack && (
          <Button
            variant="tertiary"
            icon="undo"
            flush
            title={`Zurücknehmen: ${eventTitle(last)}`}
            onClick={() =>
              void act(() => api.referrals.takeBack(changing), {
                done: `Zurückgenommen: ${eventTitle(last)}.`,
              })
            }
          >
            Letzten Schritt zurücknehmen
          </Button>
        )
      }
    >
      <State tone={state.tone} icon={state.icon}>
        {state.text}
      </State>
    </FactRow>
  )
}

function WaitRow() {
  const { referral, open } = useReferral()
  const [asking, setAsking] = useState(false)
  if (referral.state !== 'warteliste') return null
  return (
    <FactRow
      label="Platz erwartet"
      acts={
        open && (
          <Button variant="tertiary" flush onClick={() => setAsking(true)}>
            {referral.waitUntil ? 'Ändern' : 'Tag eintragen'}
          </Button>
        )
      }
    >
      {referral.waitUntil ? `bis ${formatDay(referral.waitUntil)}` : 'Tag nicht genannt'}
      {asking && <WaitUntilDialog onClose={() => setAsking(false)} />}
    </FactRow>
  )
}

function AppointmentRow() {
  const { referral, open } = useReferral()
  const { place } = useReferralPlace()
  const toast = useToast()
  const job = useJob()
  const [asking, setAsking] = useState(false)
  const { appointment } = referral

  async function save() {
    const made = await job.run('Termin wird geschrieben', options =>
      api.referrals.saveAppointment(place, options),
    )
    if (made?.fileName) toast.say(outputText('Termin', made.fileName))
  }

  return (
    <FactRow
      label="Termin"
      acts={
        <>
          {appointment && (
            <Button variant="tertiary" icon="calendar" onClick={() => void save()}>
              In den Kalender
            </Button>
          )}
          {open && withAppointment.has(referral.state) && (
            <Button variant="tertiary" flush onClick={() => setAsking(true)}>
              {appointment ? 'Ändern' : 'Termin eintragen'}
            </Button>
          )}
        </>
      }
    >
      {appointment ? (
        <span className="med">{appointmentText(appointment)}</span>
      ) : (
        <span className="muted">keiner eingetragen</span>
      )}
      <JobNote job={job} />
      {asking && <AppointmentDialog onClose={() => setAsking(false)} />}
    </FactRow>
  )
}

const arrivals: readonly { value: Arrival; label: string; done: string }[] = [
  { value: 'ja', label: 'Ja', done: 'Angekommen eingetragen.' },
  { value: 'nein', label: 'Nein', done: 'Nicht angekommen eingetragen.' },
]

/** The client's own word, whatever the place says. */
function ArrivalRow() {
  const { referral, today, open } = useReferral()
  const { place, changing } = useReferralPlace()
  const act = useReferralAct()
  const before = referral.arrived
  const record = (arrived: Arrival | null, version: number) =>
    api.referrals.recordArrival({ ...place, version, arrived, on: today })
  return (
    <FactRow
      label="Angekommen?"
      note="Sagt die Person selbst, nicht die Stelle."
      acts={
        open && (
          // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its buttons
          <div className="row" role="group" aria-label="Angekommen?">
            {arrivals.map(({ value, label, done }) => (
              <button
                key={value}
                type="button"
                className="toggle"
                aria-pressed={before === value}
                onClick={() =>
                  void act(() => record(before === value ? null : value, changing.version), {
                    done: before === value ? 'Wieder offen.' : done,
                    undo: ({ version }) => record(before, version),
                  })
                }
              >
                {label}
              </button>
            ))}
          </div>
        )
      }
    >
      {before === 'ja' && <State tone="ok">ja, angekommen</State>}
      {before === 'nein' && <State tone="warn">nein, nicht angekommen</State>}
      {before === null && <span className="muted">noch nicht gefragt</span>}
    </FactRow>
  )
}

/** The next step in the course, where the rules have one. */
function GoOn() {
  const { referral, today, open } = useReferral()
  const { place, changing } = useReferralPlace()
  const act = useReferralAct()
  const [closing, setClosing] = useState(false)
  const { moves } = referral
  const run = (to: 'laeuft' | 'nicht-erreicht', done: string) => () =>
    void act(
      () =>
        api.referrals.move({ ...changing, move: { to, on: today, note: '' }, wholeGroup: false }),
      { done, undo: ({ version }) => api.referrals.takeBack({ ...place, version }) },
    )
  if (!open || !moves.includes('abgeschlossen')) return null
  return (
    <div className="row wrap go-on">
      <Button variant="primary" icon="check" onClick={() => setClosing(true)}>
        Abschließen …
      </Button>
      {moves.includes('laeuft') && (
        <Button icon="right" onClick={run('laeuft', 'Läuft eingetragen.')}>
          Es läuft
        </Button>
      )}
      {moves.includes('nicht-erreicht') && (
        <Button variant="tertiary" onClick={run('nicht-erreicht', 'Nicht erreicht eingetragen.')}>
          Person nicht erreicht
        </Button>
      )}
      {closing && <CloseDialog onClose={() => setClosing(false)} />}
    </div>
  )
}

const underWay = ['vermittelt', 'warteliste', 'angenommen', 'laeuft'] as const
/** She may have gone there before anybody has answered. */
const withArrival: ReadonlySet<string> = new Set([...underWay, 'abgeschlossen', 'abgebrochen'])
const withAppointment: ReadonlySet<string> = new Set(underWay)

/** After the answer: when, whether she arrived, and what came of it. */
export function CourseSection() {
  const { referral, open } = useReferral()
  const { state, needClosed } = referral
  return (
    <section className="course" aria-labelledby="course-title">
      <h2 className="h2" id="course-title">
        Was daraus wird
      </h2>
      {state === 'abgelehnt' && open && !needClosed && <NextBest />}
      {state !== 'vermittelt' && <AnswerRow />}
      <WaitRow />
      {(withAppointment.has(state) || referral.appointment) && <AppointmentRow />}
      {withArrival.has(state) && <ArrivalRow />}
      <GoOn />
    </section>
  )
}
