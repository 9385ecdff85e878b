import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './alert.css'

type Props = {
  kind?: 'danger' | 'warning' | 'info' | 'success'
  title: ReactNode
  children?: ReactNode
  /** Announced when it appears; leave out for notes that are there from the start. */
  live?: boolean
}

const looks = {
  danger: { icon: 'danger', tone: 'bad' },
  warning: { icon: 'alert', tone: 'warn' },
  info: { icon: 'info', tone: 'info' },
  success: { icon: 'ok', tone: 'ok' },
} as const satisfies Record<string, { icon: IconName; tone: string }>

export function Alert({ kind = 'info', title, children, live = false }: Props) {
  const role = kind === 'danger' ? 'alert' : 'status'
  return (
    <div className={`kern-alert kern-alert--${kind}`} role={live ? role : undefined}>
      <Icon name={looks[kind].icon} tone={looks[kind].tone} />
      <div className="alert__text">
        <p className="h3">{title}</p>
        {children}
      </div>
    </div>
  )
}
