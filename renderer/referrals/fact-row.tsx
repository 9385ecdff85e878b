import type { ReactNode } from 'react'
import './fact-row.css'

type Props = {
  label: string
  children: ReactNode
  note?: ReactNode
  /** What can be done about it, at the right edge. */
  acts?: ReactNode
}

/** One thing that is known or asked, with what to do about it. */
export function FactRow({ label, children, note, acts }: Props) {
  return (
    <div className="fact-row">
      <span className="fact-row__label">{label}</span>
      <div className="fact-row__value">
        {children}
        {note && <p className="s muted">{note}</p>}
      </div>
      {acts && <div className="fact-row__acts">{acts}</div>}
    </div>
  )
}
