import { openCases } from '../../shared/clients/list.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'
import { setOnlyMine } from './desk-state.ts'

/** Nobody has a file yet: what will stand here. */
function NobodyYet() {
  return (
    <>
      <p className="h2">Noch ist nichts fällig.</p>
      <p className="today__lead">
        Hier steht jeden Morgen, wer Sie heute braucht: zuerst Überfälliges, dann der Tag, dann die
        Woche. Die Liste füllt sich von selbst, sobald die ersten Personen aufgenommen sind.
      </p>
    </>
  )
}

type Props = { onlyMine: boolean; snoozed: number }

export function NothingDue({ onlyMine, snoozed }: Props) {
  const counted = useRead('clients', 'countFiltered', { filters: [openCases] })
  if (!counted.data) return null
  if (counted.data[0] === 0) return <NobodyYet />
  return (
    <>
      <p className="h2">Für heute ist alles getan.</p>
      <p className="today__lead">
        {snoozed > 0
          ? 'Niemand wartet, außer wen Sie verschoben haben.'
          : 'Niemand wartet auf Sie.'}{' '}
        {onlyMine && <LinkButton onClick={() => setOnlyMine(false)}>Alle Fälle ansehen</LinkButton>}
      </p>
    </>
  )
}
