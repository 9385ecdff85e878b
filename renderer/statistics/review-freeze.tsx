import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { daysOfQuarter, formatQuarter } from '../../shared/lib/quarters.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { Panel } from '../ui/panel.tsx'
import type { Freezing } from './release-stage.ts'

type Props = {
  freezing: Freezing
  running: boolean
  /** How many obstacles, how many gaps. */
  problems: { blocking: number; said: number }
  mayFreeze: boolean
  onFreeze: () => Promise<unknown>
}

const verbOf = ({ isCorrection }: Freezing) => (isCorrection ? 'neu einfrieren' : 'einfrieren')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What will stand from then on. */
function Meaning({ freezing: { quarter, isCorrection } }: Pick<Props, 'freezing'>) {
  const last = formatDay(daysOfQuarter(quarter).to)
  return isCorrection ? (
    <p>
      Es entsteht eine neue Fassung mit dem, was heute für die Zeit bis zum {last} eingetragen ist.
      Die alte bleibt aufbewahrt.
    </p>
  ) : (
    <p>
      Die Zahlen zum {last} werden festgehalten und ändern sich nicht mehr, auch wenn jemand
      gelöscht wird.
    </p>
  )
}

function Consequences({ freezing: { isCorrection, isOut, later } }: Pick<Props, 'freezing'>) {
  if (!isCorrection) {
    return (
      <p>
        Was später für diese Zeit eingetragen wird, zählt erst im nächsten Quartal, es sei denn, Sie
        frieren dieses neu ein.
      </p>
    )
  }
  return (
    <ul className="closing-list">
      {isOut && <li>Das Quartal ist noch einmal auszugeben. Die alte Ausgabe gilt als ersetzt.</li>}
      {later.length > 0 && (
        <li>
          {later.map(formatQuarter).join(' und ')}{' '}
          {later.length === 1 ? 'baut darauf auf und wird' : 'bauen darauf auf und werden'} mit neu
          eingefroren. Was davon ausgegeben war, ist danach noch einmal auszugeben, in der
          Reihenfolge der Quartale.
        </li>
      )}
      <li>Wo sich nichts geändert hat, behalten die Zahlen ihre Rundung.</li>
    </ul>
  )
}

function reasonNot({ freezing, running, problems, mayFreeze }: Props): string | null {
  const { quarter, first } = freezing
  if (running) {
    const { to } = daysOfQuarter(quarter)
    return `Das Quartal läuft bis ${formatDay(to)}. Einfrieren können Sie es ab ${formatDay(addDays(to, 1))}.`
  }
  if (!mayFreeze) return 'Einfrieren und ausgeben dürfen Fallmanagement, Koordination und Leitung.'
  if (first !== null) return `Bitte frieren Sie zuerst das ${formatQuarter(first)} ein.`
  if (problems.blocking > 0) return 'Bitte beheben Sie zuerst, was dem Einfrieren im Weg steht.'
  return null
}

function Asking({ open, onClose, ...props }: Props & { open: boolean; onClose: () => void }) {
  const { freezing, problems, onFreeze } = props
  const act = `${formatQuarter(freezing.quarter)} ${verbOf(freezing)}`
  return (
    <ConfirmDialog {...{ open, onClose }} question={`${act}?`} confirm={act} onConfirm={onFreeze}>
      <div className="stack">
        <Meaning freezing={freezing} />
        <Consequences freezing={freezing} />
        {problems.said > 0 && (
          <p>Die Lücken aus der Durchsicht bleiben; sie zählen so, wie es bei ihnen steht.</p>
        )}
      </div>
    </ConfirmDialog>
  )
}

/** The button says whether something is left as it is. */
export function ReviewFreeze(props: Props) {
  const { freezing, running, problems, mayFreeze } = props
  const { first } = freezing
  const [asking, setAsking] = useState(false)
  const reason = reasonNot(props)
  const verb = verbOf(freezing)
  return (
    <Panel title={running ? 'Noch nicht einfrieren' : capital(verb)}>
      <div className="stack">
        {reason === null ? <Meaning freezing={freezing} /> : <p>{reason}</p>}
        {!running && mayFreeze && first !== null && (
          <p>
            <Link className="link" to="/statistics/release/$quarter" params={{ quarter: first }}>
              Zum {formatQuarter(first)}
            </Link>
          </p>
        )}
        {!running && (
          <Button
            block
            tall
            variant="primary"
            icon="lock"
            disabled={reason !== null}
            onClick={() => setAsking(true)}
          >
            {problems.said > 0 ? `Trotzdem ${verb}` : capital(verb)}
          </Button>
        )}
      </div>
      <Asking {...props} open={asking} onClose={() => setAsking(false)} />
    </Panel>
  )
}
