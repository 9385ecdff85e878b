import { useRef, useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import type { PairSheet, WaitingLine } from '../../shared/matching/board.ts'
import { isPassable } from '../../shared/matching/passable.ts'
import { wishKind } from '../../shared/matching/wish.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'
import { ReserveDialog } from './reserve-dialog.tsx'

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  sheet: PairSheet
  today: string
  calm: boolean
  onChoose: (helperId: string | null) => void
  onDone: () => void
}

/** An appointment is not assigned but asked for: she says yes or no in her request. */
function AskButton({ line, sheet, today, calm }: Props) {
  const act = useAct()
  const busy = useRef(false)
  const { id: helperId, name } = sheet.helper

  async function ask() {
    if (busy.current) return
    busy.current = true
    const request = { id: line.caseId, version: line.version }
    await act(() => api.volunteers.askCandidate({ ...request, helperId, on: today }), {
      done: `${name} angefragt.`,
    })
    busy.current = false
  }

  if (!sheet.allowed) return null
  return (
    <Button variant={calm ? 'secondary' : 'primary'} icon="phone" onClick={() => void ask()}>
      Anfragen
    </Button>
  )
}

type Asked = 'confirm' | 'by-hand' | 'reserve' | 'refuse'

/** What can be decided about the pair that is shown; nothing happens without a click. */
export function PairActions(props: Props) {
  const { kind, line, sheet, today, calm, onChoose, onDone } = props
  const [asked, setAsked] = useState<Asked | null>(null)
  const act = useAct()
  const { id: helperId, name: helperName } = sheet.helper
  const pair = { kind, caseId: line.caseId, helperId }
  const wish = wishKind.safeParse(kind)
  const isOwn = line.helperId === helperId
  const isReserved = isOwn && line.state === 'reserviert'
  // Before a run has looked at it, nothing is decided against.
  const isPlain = sheet.allowed && (isOwn || line.state === 'neu')
  const isTaken = line.state === 'reserviert' && !isOwn
  const mine = { line, helperId, today, onClose: () => setAsked(null) }
  // The case goes on waiting, and shows what has become of it.
  const backToCase = { onDone: () => onChoose(null) }

  const release = () =>
    act(() => api.matching.releaseReservation(pair), { done: 'Reservierung aufgehoben.' })

  if (isTaken)
    return (
      <p className="s muted">
        Für diesen Fall ist {line.helperName} reserviert. Heben Sie das erst auf, dann lässt sich
        anders zuordnen.
      </p>
    )
  return (
    <div className="pair__actions">
      {!wish.success && <AskButton {...props} />}
      {wish.success && isPlain && (
        <Button
          variant={calm ? 'secondary' : 'primary'}
          icon="check"
          onClick={() => setAsked('confirm')}
        >
          Bestätigen
        </Button>
      )}
      {wish.success && !isPlain && sheet.barriers.every(isPassable) && (
        <Button onClick={() => setAsked('by-hand')}>Trotzdem so zuordnen …</Button>
      )}
      {isReserved ? (
        <Button icon="clock" onClick={() => void release()}>
          Reservierung aufheben
        </Button>
      ) : (
        sheet.allowed && (
          <Button icon="clock" onClick={() => setAsked('reserve')}>
            Reservieren bis …
          </Button>
        )
      )}
      {sheet.allowed && (
        <Button icon="x" onClick={() => setAsked('refuse')}>
          Ablehnen …
        </Button>
      )}
      {isReserved && line.reservedUntil !== null && (
        <p className="s muted">Frei gehalten bis {formatDay(line.reservedUntil)}.</p>
      )}
      {wish.success && (asked === 'confirm' || asked === 'by-hand') && (
        <DecideDialog {...{ ...mine, onDone }} kind={wish.data} byHand={asked === 'by-hand'} />
      )}
      {asked === 'reserve' && (
        <ReserveDialog {...{ ...mine, ...backToCase, kind, helperName, sheet }} />
      )}
      {asked === 'refuse' && <RefuseDialog {...{ ...mine, ...backToCase, kind, helperName }} />}
    </div>
  )
}
