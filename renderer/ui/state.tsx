import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './state.css'

type Tone = 'bad' | 'warn' | 'ok' | 'info' | 'muted'
type Props = { tone: Tone; icon?: IconName; children: ReactNode }

const icons: Record<Tone, IconName> = {
  bad: 'danger',
  warn: 'clock',
  ok: 'ok',
  info: 'info',
  muted: 'circle',
}

/** Icon and word; colour only repeats what the word says. */
export function State({ tone, icon = icons[tone], children }: Props) {
  return (
    <span className={`state ${tone}`}>
      <Icon name={icon} size="s" />
      <span>{children}</span>
    </span>
  )
}
