import type { ButtonHTMLAttributes, ReactNode } from 'react'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  children: ReactNode
  /** 13 px, beside meta text. */
  small?: boolean
}

/** A small action inside text or at the edge of a head; looks like a link, is a button. */
export function LinkButton({ small, type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={small ? 'link s' : 'link'}>
      {children}
    </button>
  )
}
