import type { ReactNode } from 'react'
import './empty-state.css'

type Props = {
  /** What will stand here, or why nothing does. */
  title: ReactNode
  /** What to do first. */
  children: ReactNode
  action?: ReactNode
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty-state">
      <p className="h2">{title}</p>
      <div className="muted">{children}</div>
      {action && <div className="row wrap empty-state__action">{action}</div>}
    </div>
  )
}
