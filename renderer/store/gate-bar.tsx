import type { ReactNode } from 'react'
import { Icon } from '../ui/icon.tsx'
import './gate-bar.css'

type Props = {
  /** What is still missing, in words; the button stays a button. */
  missing: string | null
  /** What is being done; takes the place of `missing`. */
  working?: string | null
  children: ReactNode
}

export function GateBar({ missing, working = null, children }: Props) {
  const text = working ?? missing
  return (
    <>
      <p className="gate-bar__say s muted" role="status">
        {text && (
          <>
            {!working && <Icon name="info" size="s" />}
            <span>{text}</span>
          </>
        )}
      </p>
      <div className="row wrap">{children}</div>
    </>
  )
}
