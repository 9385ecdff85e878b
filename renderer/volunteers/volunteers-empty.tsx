import { Link } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { askForEveryone } from './volunteers-state.ts'

export function AddHelperLink() {
  return (
    <Link className="kern-btn kern-btn--primary" to="/volunteers/new">
      <Icon name="plus" size="s" />
      <span className="kern-label">Person aufnehmen</span>
    </Link>
  )
}

/** Nobody has ever been entered. */
export function NobodyYet() {
  return (
    <EmptyState
      title="Noch ist niemand im Ehrenamt eingetragen."
      action={
        <>
          <AddHelperLink />
          <Link className="kern-btn kern-btn--secondary" to="/volunteers/import">
            <Icon name="folder" size="s" />
            <span className="kern-label">Einlesen</span>
          </Link>
        </>
      }
    >
      <p>
        Hier stehen Lotsinnen und Lotsen, Dolmetschende, Patinnen und Paten: wer frei ist, von wem
        lange nichts zu hören war, wessen Nachweise ablaufen. Eine Liste, die Sie schon haben, lässt
        sich aus Excel oder CSV einlesen.
      </p>
    </EmptyState>
  )
}

export function NobodyAnswers() {
  return (
    <EmptyState
      title="Zu dieser Suche gibt es niemanden."
      action={
        <Button variant="primary" onClick={askForEveryone}>
          Suche zurücksetzen
        </Button>
      }
    >
      <p>Weniger Bedingungen, oder eine andere Sprache, die auch verstanden wird.</p>
    </EmptyState>
  )
}
