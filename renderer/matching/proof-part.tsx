import { useState } from 'react'
import type { KeptRun } from '../../shared/matching/run.ts'
import { Alert } from '../ui/alert.tsx'
import { Icon } from '../ui/icon.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { isProven, proofTexts } from './proof-words.ts'

/** That nothing better exists, and how one knows. */
export function ProofPart({ run }: { run: KeptRun }) {
  const [open, setOpen] = useState(false)
  if (!isProven(run))
    return (
      <Alert kind="danger" title="Die Nachrechnung geht nicht auf." live>
        <p>Bitte bestätigen Sie nichts, rechnen Sie neu und geben Sie der IT Bescheid.</p>
      </Alert>
    )
  return (
    <section className="proof" aria-label="Beweis">
      <p className="proof__line">
        <Icon name="scale" size="s" tone="ok" />
        <span>Nachgerechnet: Es gibt keine bessere Zuordnung.</span>
        <LinkButton small aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Beweis ausblenden' : 'Beweis zeigen'}
        </LinkButton>
      </p>
      {open && (
        <ul className="proof__texts s muted">
          {proofTexts(run).map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
