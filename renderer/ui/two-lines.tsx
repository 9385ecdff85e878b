import type { ReactNode } from 'react'
import './table.css'

type Props = {
  main: ReactNode
  note?: ReactNode
  /** For the name of a person. */
  strong?: boolean
}

/** A table cell: the fact above, its measure below. */
export function TwoLines({ main, note, strong }: Props) {
  return (
    <div className="two-lines">
      <div className={strong ? 'two-lines__strong' : undefined}>{main}</div>
      {note && <div className="two-lines__note">{note}</div>}
    </div>
  )
}
