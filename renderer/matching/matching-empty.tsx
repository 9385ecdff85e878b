import { Link } from '@tanstack/react-router'
import type { Board } from '../../shared/matching/board.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { kindWords } from './matching-words.ts'

const howTo = {
  begleitung:
    'Wünscht sich jemand Begleitung, tragen Sie das in der Akte ein, Reiter „Begleitung“. Wer dort steht und eingewilligt hat, erscheint hier.',
  tandem:
    'Wünscht sich jemand eine Patin oder einen Paten, tragen Sie das in der Akte ein, Reiter „Begleitung“. Wer dort steht und eingewilligt hat, erscheint hier.',
  dolmetschen:
    'Termine, für die jemand dolmetschen soll, stehen unter Ehrenamt, „Anfragen“. Offene Anfragen erscheinen hier von selbst.',
} as const

/** Nobody waits: because nobody has asked, or because all are served. */
export function NobodyWaits({ kind, confirmed }: Pick<Board, 'kind' | 'confirmed'>) {
  const isServed = confirmed.length > 0
  return (
    <EmptyState
      title={isServed ? 'Alle sind versorgt' : 'Niemand wartet'}
      action={
        kind === 'dolmetschen' ? (
          <Link className="kern-btn kern-btn--secondary" to="/volunteers/requests">
            <span className="kern-label">Anfragen öffnen</span>
          </Link>
        ) : (
          <Link className="kern-btn kern-btn--secondary" to="/clients">
            <span className="kern-label">Klientinnen und Klienten öffnen</span>
          </Link>
        )
      }
    >
      {howTo[kind]}
    </EmptyState>
  )
}

export function NoHelpers({ kind }: Pick<Board, 'kind'>) {
  const { w, m } = kindWords[kind].helper
  return (
    <EmptyState
      title="Noch niemand im Ehrenamt, der das macht"
      action={
        <Link className="kern-btn kern-btn--primary" to="/volunteers/new">
          <span className="kern-label">Ehrenamtliche Person aufnehmen</span>
        </Link>
      }
    >
      Sobald eine {w} oder ein {m} aktiv ist und einen Platz frei hat, rechnet das Programm
      Vorschläge. Wer wartet, steht schon hier.
    </EmptyState>
  )
}

/** Before the first run nothing is proposed; each case can be looked at all the same. */
export function NeverReckoned({ onReckon, busy }: { onReckon: () => void; busy: boolean }) {
  return (
    <section className="draft-run draft-run__head" aria-labelledby="never-title">
      <div className="grow">
        <h2 className="h2" id="never-title">
          Noch nicht gerechnet
        </h2>
        <p className="muted">
          Einmal rechnen, dann steht bei jedem Fall, wer am besten passt und warum. Zugeordnet wird
          nichts, bevor Sie es bestätigen.
        </p>
      </div>
      <Button variant="primary" icon="matching" busy={busy} onClick={onReckon}>
        Rechnen
      </Button>
    </section>
  )
}
