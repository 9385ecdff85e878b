import { sentence } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { GatePage } from '../ui/gate-page.tsx'

/** The store's folder can't even be looked into: says why, and looks again when asked. */
export function ClosedDoor({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <GatePage
      title="Der Speicher ist nicht zu erreichen"
      lead="Es wurde nichts verändert und nichts gelöscht."
      icon={{ name: 'alert', tone: 'warn' }}
    >
      <div className="stack-2">
        <p role="alert">{sentence(error)}</p>
        <Button tall variant="primary" onClick={onRetry}>
          Noch einmal versuchen
        </Button>
      </div>
    </GatePage>
  )
}
