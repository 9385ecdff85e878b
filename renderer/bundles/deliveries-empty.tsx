import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/empty-state.tsx'

/** Two things come first, one after the other. */
export function DeliveriesEmpty({ mayAct }: { mayAct: boolean }) {
  return (
    <EmptyState title="Noch nichts ausgegeben">
      {mayAct ? (
        <>
          <p>Hier steht später jede Lieferung, jeder Bericht und jede Tabelle. So kommt es dazu:</p>
          <ol className="deliveries__first">
            <li>
              Lesen Sie den Schlüssel des Ministeriums ein und vergleichen Sie ihn am Telefon. Das
              ist nur einmal nötig.
            </li>
            <li>
              Schließen Sie unter{' '}
              <Link className="link" to="/statistics/{-$period}">
                Statistik
              </Link>{' '}
              ein Quartal ab: prüfen, einfrieren, ausgeben.
            </li>
          </ol>
        </>
      ) : (
        <p>Hier steht später, was aus der Statistik ausgegeben wurde, für wen und wann.</p>
      )}
    </EmptyState>
  )
}
