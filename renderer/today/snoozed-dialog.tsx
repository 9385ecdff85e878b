import { formatWeekday } from '../../shared/lib/dates.ts'
import type { SnoozedLine } from '../../shared/today/desk.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useRead } from '../use-read.ts'
import { reasonWords, subjectWords } from './desk-words.ts'

function Waiting({ line }: { line: SnoozedLine }) {
  const act = useAct()
  const { key, until, reason } = line
  const name = line.client?.name ?? subjectWords(line).main
  const wake = () =>
    act(() => api.today.wake({ line: key }), {
      done: 'Steht wieder auf der Liste.',
      undo: () => api.today.snooze({ line: key, until, reason }),
    })
  return (
    <li className="desk__waiting">
      <div className="grow">
        <b>
          <bdi>{name}</bdi>
        </b>
        {': '}
        <bdi>{reasonWords(line).main}</bdi>
        <div className="s muted">
          <bdi>{reason}</bdi>, bis {formatWeekday(until)}
        </div>
      </div>
      <Button onClick={() => void wake()}>Zurückholen</Button>
    </li>
  )
}

type Props = { onlyMine: boolean; onClose: () => void }

/** What was put off and would stand on the desk now. */
export function SnoozedDialog({ onlyMine, onClose }: Props) {
  const { data, error } = useRead('today', 'listSnoozed', { onlyMine })
  return (
    <Dialog open onClose={onClose} title="Verschobene Zeilen" width="wide" dismissable>
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {data?.length === 0 && <p className="muted">Alles steht wieder auf der Liste.</p>}
      <ul aria-label="Verschobene Zeilen">
        {data?.map(line => (
          <Waiting key={line.key} line={line} />
        ))}
      </ul>
    </Dialog>
  )
}
