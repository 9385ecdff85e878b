import type { ReactNode } from 'react'
import './facts.css'

export type Fact = { label: string; value: ReactNode; note?: ReactNode }

type Props = {
  items: readonly Fact[]
  /** 'row': label above value, side by side. 'pairs': label left, value right, a line each. */
  layout?: 'row' | 'pairs'
}

/** Labels and values without boxes. */
export function Facts({ items, layout = 'row' }: Props) {
  return (
    <dl className={`facts facts--${layout}`}>
      {items.map(item => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>
            {item.value}
            {item.note && <div className="facts__note">{item.note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
