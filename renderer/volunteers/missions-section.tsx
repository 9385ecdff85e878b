import { useState } from 'react'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { KeptMission, Period } from '../../shared/volunteers/money.ts'
import { monthName } from '../../shared/volunteers/money-words.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { useRead } from '../use-read.ts'
import { sumText } from './account-words.ts'
import { CancelMissionDialog } from './cancel-mission-dialog.tsx'
import { CorrectMissionDialog } from './correct-mission-dialog.tsx'
import { MissionHistoryDialog } from './mission-history-dialog.tsx'
import { type MissionAct, MissionsTable } from './missions-table.tsx'

const PAGE = 100

type Props = {
  helperId: string | null
  period: Extract<Period, { kind: 'month' }>
  today: string
  /** For the list of all: who it was. */
  nameOf: ((helperId: string) => string) | null
}
type Open = { act: MissionAct; mission: KeptMission }

function Dialogs({ open, today, onClose }: { open: Open; today: string; onClose: () => void }) {
  const { act, mission } = open
  if (act === 'correct') return <CorrectMissionDialog {...{ mission, today, onClose }} />
  if (act === 'cancel') return <CancelMissionDialog {...{ mission, onClose }} />
  return <MissionHistoryDialog {...{ mission, onClose }} />
}

/** The Einsätze of a month, with what can still be done about each. */
export function MissionsSection({ helperId, period, today, nameOf }: Props) {
  const [offset, setOffset] = useState(0)
  const [open, setOpen] = useState<Open | null>(null)
  const asked = { helperId, period, withCancelled: true, offset, limit: PAGE }
  const { data, error } = useRead('volunteers', 'listMissions', asked)
  // what was struck out stands in the list and counts in nothing
  const { data: counting } = useRead('volunteers', 'listMissions', {
    ...{ helperId, period, offset: 0, limit: 1 },
  })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy="true" className="missions" />
  const { missions, total } = data
  const struck = counting ? total - counting.total : 0
  return (
    <section className="missions" aria-labelledby="missions-title">
      <div className="row between wrap missions__head">
        <h2 className="h3" id="missions-title">
          Einsätze im {monthName(period.month)}{' '}
          <span className="muted missions__count">{formatGermanNumber(total - struck)}</span>
        </h2>
        {total > 0 && (
          <p className="s muted">
            {sumText(data)}
            {struck > 0 && `, ${formatGermanNumber(struck)} gestrichen`}
          </p>
        )}
      </div>
      {missions.length === 0 ? (
        <p className="muted missions__none">
          Im {monthName(period.month)} {period.year} ist noch kein Einsatz eingetragen.
        </p>
      ) : (
        <MissionsTable
          {...{ missions, nameOf }}
          onAct={(act, mission) => setOpen({ act, mission })}
        />
      )}
      {(offset > 0 || missions.length === PAGE) && (
        <div className="row missions__pages">
          <Button icon="left" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            Neuere
          </Button>
          <Button
            icon="right"
            disabled={missions.length < PAGE}
            onClick={() => setOffset(offset + PAGE)}
          >
            Ältere
          </Button>
          <span className="s muted">
            ab dem {formatGermanNumber(offset + 1)}. von {countOf(total, 'Einsatz', 'Einsätzen')}
          </span>
        </div>
      )}
      {open && <Dialogs {...{ open, today }} onClose={() => setOpen(null)} />}
    </section>
  )
}
