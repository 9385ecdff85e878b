import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './page-head.css'

type Props = {
  title: ReactNode
  count?: number
  icon?: IconName
  tone?: 'bad' | 'warn' | 'ok' | 'info' | 'muted'
  /** Keys, a hint or one small link at the right edge. */
  aside?: ReactNode
}

/** Icon, word and count above the lines that belong together. */
export function GroupHead({ title, count, icon, tone = 'muted', aside }: Props) {
  return (
    <div className="group-head">
      {icon && <Icon name={icon} tone={tone} />}
      <h2 className="h3">{title}</h2>
      {count !== undefined && <span className="group-head__count">{count}</span>}
      {aside && <div className="group-head__aside">{aside}</div>}
    </div>
  )
}
