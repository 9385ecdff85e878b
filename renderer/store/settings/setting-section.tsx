import { type ReactNode, useId } from 'react'
import './store-settings.css'

type Props = { title: string; lead: ReactNode; action?: ReactNode; children?: ReactNode }

/** One thing that can be set: what it is for at the left, its act at the right, the form below. */
export function SettingSection({ title, lead, action, children }: Props) {
  const id = useId()
  return (
    <section className="setting" aria-labelledby={id}>
      <div className="setting__head">
        <div className="grow">
          <h2 className="h3" id={id}>
            {title}
          </h2>
          <div className="setting__lead">{lead}</div>
        </div>
        {action}
      </div>
      {children && <div className="setting__body">{children}</div>}
    </section>
  )
}
