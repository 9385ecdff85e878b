import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { daysOfQuarter, formatQuarter } from '../../shared/lib/quarters.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Panel } from '../ui/panel.tsx'

type Props = {
  quarter: string
  running: boolean
  /** How many obstacles, how many gaps; null where the role may not look the data through. */
  problems: { blocking: number; said: number } | null
  isCorrection: boolean
  /** Quarters are frozen in their order. */
  first: string | null
  mayFreeze: boolean
  onFreeze: () => Promise<unknown>
}

/** What will stand from then on. */
function Meaning({ quarter, isCorrection }: Pick<Props, 'quarter' | 'isCorrection'>) {
  const last = formatDay(daysOfQuarter(quarter).to)
  if (!isCorrection) {
    return (
      <p>
        Die Zahlen zum {last} werden festgehalten und ändern sich nicht mehr, auch wenn jemand
        gelöscht wird. Was später für diese Zeit eingetragen wird, zählt im nächsten Quartal, in dem
        es eingefroren wird.
      </p>
    )
  }
  return (
    <>
      <p>
        Es entsteht eine neue Fassung mit dem, was heute für die Zeit bis zum {last} eingetragen
        ist. Die alte bleibt aufbewahrt.
      </p>
      <ul className="release-list">
        <li>
          Wurde das Quartal schon ausgegeben, wird eine neue Ausgabe nötig. Sie nennt die alte als
          ersetzt.
        </li>
        <li>
          Die Quartale danach bauen auf diesem auf. Auch sie werden neu eingefroren und sind noch
          einmal auszugeben, in ihrer Reihenfolge.
        </li>
        <li>Unveränderte Zahlen behalten ihre Rundung.</li>
      </ul>
    </>
  )
}

function reasonNot({ running, problems, mayFreeze, quarter, first }: Props): string | null {
  if (running) {
    const { to } = daysOfQuarter(quarter)
    return `Das Quartal läuft bis ${formatDay(to)}. Einfrieren können Sie es ab ${formatDay(addDays(to, 1))}.`
  }
  if (!mayFreeze) return 'Einfrieren und ausgeben dürfen Fallmanagement, Koordination und Leitung.'
  if (first !== null) return `Bitte frieren Sie zuerst das ${formatQuarter(first)} ein.`
  if (problems && problems.blocking > 0)
    return 'Bitte beheben Sie zuerst, was dem Einfrieren im Weg steht.'
  return null
}

/** The button says whether something is left as it is. */
export function ReviewFreeze(props: Props) {
  const { quarter, problems, isCorrection, running, onFreeze } = props
  const [asking, setAsking] = useState(false)
  const reason = reasonNot(props)
  const verb = isCorrection ? 'neu einfrieren' : 'einfrieren'
  const action = problems && problems.said > 0 ? `Trotzdem ${verb}` : capital(verb)
  const name = formatQuarter(quarter)
  return (
    <Panel title={running ? 'Noch nicht einfrieren' : capital(verb)}>
      <div className="stack">
        {reason === null && <Meaning {...{ quarter, isCorrection }} />}
        {reason !== null && <p>{reason}</p>}
        {!running && props.first !== null && (
          <Link
            className="link"
            to="/statistics/release/$quarter"
            params={{ quarter: props.first }}
          >
            Zum {formatQuarter(props.first)}
          </Link>
        )}
        {!running && (
          <Button
            block
            tall
            variant="primary"
            icon={reason === null ? 'lock' : 'eye-off'}
            disabled={reason !== null}
            onClick={() => setAsking(true)}
          >
            {action}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        question={`${name} ${verb}?`}
        confirm={capital(`${name} ${verb}`)}
        onConfirm={onFreeze}
        onClose={() => setAsking(false)}
      >
        <Meaning {...{ quarter, isCorrection }} />
        {problems && problems.said > 0 && (
          <p className="review-freeze__note">
            Was fehlt oder nicht zusammenpasst, bleibt so stehen und zählt als „nicht bekannt“.
          </p>
        )}
      </ConfirmDialog>
    </Panel>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
