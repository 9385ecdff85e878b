import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './action-list.css'

export type LineCell = {
  main: ReactNode
  note?: ReactNode
  strong?: boolean
  tone?: 'bad' | 'warn' | 'ok' | 'info' | 'muted'
}

type Props = {
  cells: readonly LineCell[]
  /** Widths of the cells, as in grid-template-columns; the action is added. */
  columns: string
  /** Verb and object: "Behörde anrufen". Without one the line is only read. */
  action?: { label: string; icon?: IconName; onPress: () => void; disabled?: boolean }
  /** Single keys while the line has the focus: { o: open, v: postpone, e: done }. */
  keys?: Readonly<Record<string, () => void>>
}

/** When, who and why in two lines of text each, and the one thing to do. Stands in an ActionList. */
export function ActionLine({ cells, columns, action, keys }: Props) {
  return (
    <li
      className="line"
      style={{ gridTemplateColumns: `${columns} 12.5rem` }}
      onKeyDown={event => {
        if (event.ctrlKey || event.altKey || event.metaKey) return
        const run = keys?.[event.key.toLowerCase()]
        if (!run) return
        event.preventDefault()
        run()
      }}
    >
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a line keep their places
        <div className="line__cell" key={index}>
          <div className={`${cell.strong ? 'line__strong' : ''} ${cell.tone ?? ''}`}>
            {cell.main}
          </div>
          {cell.note && <div className="line__note">{cell.note}</div>}
        </div>
      ))}
      {action && (
        <button
          type="button"
          className="act"
          data-line-action
          disabled={action.disabled}
          onClick={action.onPress}
        >
          {action.icon && <Icon name={action.icon} size="s" />}
          <span className="cut">{action.label}</span>
        </button>
      )}
    </li>
  )
}
