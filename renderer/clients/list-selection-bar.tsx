import { useState } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Button } from '../ui/button.tsx'
import type { Colleague } from './list-filter-options.ts'
import { CloseManyDialog, HandOverManyDialog } from './list-many-dialogs.tsx'
import { select } from './list-state.ts'

type Props = {
  selected: ReadonlyMap<string, string>
  colleagues: readonly Colleague[]
  today: string
  /** Closed cases can't be closed or handed over once more. */
  closable: boolean
}

const MOST_NAMED = 3
const nobody: ReadonlyMap<string, string> = new Map()

function namesText(selected: ReadonlyMap<string, string>): string {
  const families = [...selected.values()].map(name => name.split(',')[0] ?? name)
  const more = families.length - MOST_NAMED
  return [...families.slice(0, MOST_NAMED), ...(more > 0 ? [`+${more}`] : [])].join(', ')
}

/** Only while something is chosen. */
export function SelectionBar({ selected, colleagues, today, closable }: Props) {
  const [asking, setAsking] = useState<'hand-over' | 'close'>()
  const dialog = {
    selected,
    onClose: () => setAsking(undefined),
    onDone: () => {
      setAsking(undefined)
      select(nobody)
    },
  }
  return (
    <section className="bottom-bar selection-bar" aria-label="Auswahl">
      <b className="nowrap" role="status">
        {formatGermanNumber(selected.size)} ausgewählt
      </b>
      <span className="s muted cut" dir="auto">
        {namesText(selected)}
      </span>
      <span className="row wrap selection-bar__acts">
        {closable && (
          <>
            <Button variant="tertiary" onClick={() => setAsking('hand-over')}>
              Zuständigkeit ändern
            </Button>
            <Button variant="tertiary" onClick={() => setAsking('close')}>
              Abschließen
            </Button>
          </>
        )}
        <Button variant="tertiary" icon="x" flush onClick={() => select(nobody)}>
          Auswahl aufheben
        </Button>
      </span>
      {asking === 'hand-over' && <HandOverManyDialog {...dialog} colleagues={colleagues} />}
      {asking === 'close' && <CloseManyDialog {...dialog} today={today} />}
    </section>
  )
}
