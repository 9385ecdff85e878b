import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.ts'
import './button.css'

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  children: ReactNode
  /** One primary button per screen: the next action. */
  variant?: 'primary' | 'secondary' | 'tertiary'
  icon?: IconName
  /** Working: stays in place and focused, but can't be pressed again. */
  busy?: boolean
  /** As high as a field, where it stands beside one. */
  tall?: boolean
  block?: boolean
  /** At the right edge: the word aligns, not the box around it. */
  flush?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button(props: ButtonProps) {
  const { variant = 'secondary', type = 'button', icon, busy = false, onClick, ...others } = props
  const { tall, block, flush, children, ref, ...rest } = others
  const classes = ['kern-btn', `kern-btn--${variant}`]
  if (block) classes.push('kern-btn--block')
  if (tall) classes.push('button--tall')
  if (flush) classes.push('flush')
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={classes.join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? event => event.preventDefault() : onClick}
    >
      {busy ? (
        <span className="spinner" aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size="s" />
      )}
      <span className="kern-label">{children}</span>
    </button>
  )
}
