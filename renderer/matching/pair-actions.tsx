import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { formatDay } from '../../shared/lib/dates.ts'
import type { PairSheet, WaitingLine } from '../../shared/matching/board.ts'
import { wishKind } from '../../shared/matching/wish.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { Button } from '../ui/button.tsx'
import { openRequest } from '../volunteers/requests-state.ts'
import { DecideDialog } from './decide-dialog.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'
import { ReserveDialog } from './reserve-dialog.tsx'

type Props = {
  kind: AssignmentKind
  line: WaitingLine
  sheet: PairSheet
  today: string
  calm: boolean
  onDone: () => void
}

/** An appointment is not assigned but asked for: she says yes or no in her request. */
function AskButton({ line, sheet, today, calm }: Props) {
  const act = useAct()
  const navigate = useNavigate()
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

  return (
    <>
      {sheet.allowed && (
        <Button variant={calm ? 'secondary' : 'primary'} icon="phone" onClick={() => void ask()}>
          Anfragen
        </Button>
      )}
      <Button
        variant="tertiary"
        onClick={() => {
          openRequest(line.caseId)
          void navigate({ to: '/volunteers/requests' })
        }}
      >
        Zur Anfrage
      </Button>
    </>
  )
}

type Asked = 'confirm' | 'by-hand' | 'reserve' | 'refuse'

function isGuarded({ barriers }: PairSheet): boolean {
  return barriers.some(({ safeguarding }) => safeguarding)
}

/** What can be decided about the pair that is shown; nothing happens without a click. */
export function PairActions(props: Props) {
  const { kind, line, sheet, today, calm, onDone } = props
  const [asked, setAsked] = useState<Asked | null>(null)
  const act = useAct()
  const { id: helperId, name: helperName } = sheet.helper
  const pair = { kind, caseId: line.caseId, helperId }
  const wish = wishKind.safeParse(kind)
  const isOwn = line.helperId === helperId
  const isReserved = isOwn && line.state === 'reserviert'
  const mine = { line, helperId, today, onDone, onClose: () => setAsked(null) }

  const release = () =>
    act(() => api.matching.releaseReservation(pair), { done: 'Reservierung aufgehoben.' })

  return (
    <div className="pair__actions">
      {!wish.success && <AskButton {...props} />}
      {wish.success && isOwn && sheet.allowed && (
        <Button
          variant={calm ? 'secondary' : 'primary'}
          icon="check"
          onClick={() => setAsked('confirm')}
        >
          Bestätigen
        </Button>
      )}
      {wish.success && !(isOwn && sheet.allowed) && !isGuarded(sheet) && (
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
        <DecideDialog {...mine} kind={wish.data} byHand={asked === 'by-hand'} />
      )}
      {asked === 'reserve' && <ReserveDialog {...{ ...mine, kind, helperName, sheet }} />}
      {asked === 'refuse' && <RefuseDialog {...{ ...mine, kind, helperName }} />}
    </div>
  )
}
