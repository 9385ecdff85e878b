import { type ReactNode, useId } from 'react'
import './panel.css'

type Props = { title?: ReactNode; children: ReactNode; action?: ReactNode }

/** A quiet surface that sets something apart without a border. */
export function Panel({ title, action, children }: Props) {
  const id = useId()
  return (
    <section className="panel" aria-labelledby={title ? id : undefined}>
      {(title || action) && (
        <div className="panel__head">
          {title && (
            <h2 className="h3" id={id}>
              {title}
            </h2>
          )}
          {action}
        </div>
      )}
      {children}
    </section>
  )
}
