import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import { useRead } from '../use-read.ts'

function CloseQuarter() {
  return (
    <>
      Schließen Sie unter{' '}
      <Link className="link" to="/statistics/{-$period}">
        Statistik
      </Link>{' '}
      ein Quartal ab: prüfen, einfrieren, ausgeben.
    </>
  )
}

/** Two things come first, one after the other; the first only until it is done. */
function FirstSteps() {
  const { data: keys } = useRead('bundles', 'readKeys', {})
  if (!keys) return null
  if (keys.ministry) {
    return (
      <p>
        Der Schlüssel des Ministeriums ist bestätigt. <CloseQuarter />
      </p>
    )
  }
  return (
    <>
      <p>So kommt es dazu:</p>
      <ol className="deliveries__first">
        <li>
          Lesen Sie den Schlüssel des Ministeriums ein und vergleichen Sie ihn am Telefon. Das ist
          nur einmal nötig.
        </li>
        <li>
          <CloseQuarter />
        </li>
      </ol>
    </>
  )
}

export function DeliveriesEmpty({ mayAct }: { mayAct: boolean }) {
  return (
    <EmptyState title="Noch nichts ausgegeben">
      {mayAct ? (
        <>
          <p>Hier steht später jede Lieferung, jeder Bericht und jede Tabelle.</p>
          <FirstSteps />
        </>
      ) : (
        <p>Hier steht später, was aus der Statistik ausgegeben wurde, für wen und wann.</p>
      )}
    </EmptyState>
  )
}
