import { useState } from 'react'
import { referralField, referralFields } from '../../../shared/clients/options.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { BarrierDialog } from './barrier-dialog.tsx'
import { useCase } from './case-context.ts'

/** Where the system stands in the way, noted on this case. */
export function BarrierSide() {
  const { file, timeline, open } = useCase()
  const [noting, setNoting] = useState(false)
  const barriers = timeline.flatMap(entry => (entry.type === 'barrier' ? [entry] : []))
  return (
    <section aria-labelledby="barriers-title">
      <div className="side__head">
        <h2 className="h3" id="barriers-title">
          Systemhürden
        </h2>
        {open && (
          <LinkButton small aria-label="Systemhürde notieren" onClick={() => setNoting(true)}>
            Notieren
          </LinkButton>
        )}
      </div>
      {barriers.length === 0 ? (
        <p className="s muted">Keine notiert</p>
      ) : (
        <ul className="side__list">
          {barriers.map(({ id, text, code }) => {
            const field = referralField.safeParse(code)
            return (
              <li key={id} className="side__text">
                <span>{text}</span>
                {field.success && (
                  <span className="s muted">{referralFields[field.data].name}</span>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {noting && <BarrierDialog clientId={file.id} onClose={() => setNoting(false)} />}
    </section>
  )
}
