import { formatInstant, formatWeekday } from '../../shared/lib/dates.ts'
import type { KeptMission } from '../../shared/volunteers/money.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useRead } from '../use-read.ts'
import { missionTitle } from './missions-table.tsx'
import './missions.css'

type Facts = Pick<KeptMission, 'day' | 'startsAt' | 'minutes' | 'text' | 'topic'> & {
  cents: number
}

function factsText(facts: Facts): string {
  const { day, startsAt, minutes, cents } = facts
  const when = startsAt ? `${formatWeekday(day)}, ${startsAt}` : formatWeekday(day)
  return `${when}, ${hours(minutes)}, ${missionTitle(facts)}, ${euros(cents)}`
}

/** What stands now, and below it what stood there before, with the reason for each change. */
export function MissionHistory({ mission }: { mission: KeptMission }) {
  const { data, error } = useRead('volunteers', 'listCorrections', { id: mission.id })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div aria-busy="true" />
  if (data.length === 0) return null
  return (
    <section aria-label="Frühere Fassungen">
      <h3 className="h3">Frühere Fassungen</h3>
      <ol className="mission-history">
        {data.map(({ at, byName, reason, before, cents }) => (
          <li key={at}>
            <p className="mission-history__before">{factsText({ ...before, cents })}</p>
            <p className="s">{reason}</p>
            <p className="s muted">
              {formatInstant(at)}, {byName}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

export function MissionHistoryDialog(props: { mission: KeptMission; onClose: () => void }) {
  const { mission, onClose } = props
  return (
    <Dialog
      open
      dismissable
      onClose={onClose}
      title="Berichtigungen"
      footer={<Button onClick={onClose}>Schließen</Button>}
    >
      <div className="stack-2">
        <div>
          <p className="s muted">Gilt jetzt, eingetragen von {mission.recordedByName}</p>
          <p className="med">{factsText(mission)}</p>
        </div>
        <MissionHistory mission={mission} />
      </div>
    </Dialog>
  )
}
