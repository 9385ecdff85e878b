import { type IconName, iconFills, iconPaths } from './icon-paths.ts'
import './icon.css'

type Props = {
  name: IconName
  /** s is 16 px (beside small words), m is 20 px. */
  size?: 's' | 'm'
  tone?: 'bad' | 'warn' | 'ok' | 'info' | 'muted'
}

/** Always beside a word, so it is hidden from screen readers. */
export function Icon({ name, size = 'm', tone }: Props) {
  const fill = iconFills[name]
  return (
    <svg
      className={`icon icon--${size} ${tone ?? ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {fill && <path d={fill} fill="currentColor" stroke="none" />}
      <path d={iconPaths[name]} strokeWidth={name === 'more' ? 3 : 2} />
    </svg>
  )
}
