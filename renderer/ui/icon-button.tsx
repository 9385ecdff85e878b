import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './button.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> & {
  icon: IconName
  /** What happens, in words: read aloud and shown on hover. */
  label: string
  quiet?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, quiet, type = 'button', ref, ...rest }: Props) {
  return (
    <button
      title={label}
      {...rest}
      ref={ref}
      type={type}
      aria-label={label}
      className={quiet ? 'icon-button icon-button--quiet' : 'icon-button'}
    >
      <Icon name={icon} size="s" />
    </button>
  )
}
