import type { ReactNode } from 'react'
import './page-head.css'

type Props = {
  title: ReactNode
  /** The name in its own script, beside the name. */
  native?: { text: string; lang: string; dir: 'ltr' | 'rtl' }
  /** One sentence under the title. */
  lead?: ReactNode
  /** Where one came from, above the title. */
  crumb?: ReactNode
  actions?: ReactNode
}

export function PageHead({ title, native, lead, crumb, actions }: Props) {
  return (
    <header className="page-head">
      <div className="grow">
        {crumb && <p className="s muted">{crumb}</p>}
        <h1 className="h1">
          {title}
          {native && (
            <span className="native page-head__native" lang={native.lang} dir={native.dir}>
              {native.text}
            </span>
          )}
        </h1>
        {lead && <p className="muted">{lead}</p>}
      </div>
      {actions && <div className="page-head__actions">{actions}</div>}
    </header>
  )
}
