import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { responsible } from '../../shared/roles.ts'
import { defaultSettings, type Weights } from '../../shared/settings/settings.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { useHouse } from '../frame/house-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { balanceOf, moveWeight, partKeys } from './balance-weights.ts'
import { DifferenceTable } from './difference-table.tsx'
import { changesTitle, totalsText } from './proof-words.ts'
import { WeightRow } from './weight-row.tsx'
import './weights-dialog.css'

const CALM_MS = 350

function same(a: Weights, b: Weights): boolean {
  return partKeys.every(key => a[key] === b[key])
}

/** What these weights would change, while they are being moved; nothing is kept. */
function LiveDifference({ kind, values }: { kind: AssignmentKind; values: Weights }) {
  const calm = useDebounced(values, CALM_MS)
  const asked = { kind, weights: calm }
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['matching', 'tryWeights', asked],
    queryFn: () => api.matching.tryWeights(asked),
    placeholderData: keepPreviousData,
  })
  if (error) return <Alert kind="warning" title={sentence(error)} live />
  const isBehind = isPlaceholderData || calm !== values
  return (
    <section
      className="weights-try"
      aria-label="Was sich damit ändern würde"
      aria-busy={isBehind || !data}
    >
      <p className="h3" role="status">
        {data ? changesTitle(data.changes.length) : 'Wird gerechnet …'}
      </p>
      {data && data.changes.length > 0 && <p className="s muted">{totalsText(data)}</p>}
      {data && data.changes.length > 0 && <DifferenceTable changes={data.changes} />}
    </section>
  )
}

type Props = {
  kind: AssignmentKind
  onClose: () => void
  /** Reckons with what was saved. */
  onSaved: () => void
}

/** Every weight in sight: one is moved, the others give way, and the difference stands below. */
export function WeightsDialog({ kind, onClose, onSaved }: Props) {
  const { settings, session } = useHouse()
  const [balance, setBalance] = useState(() => balanceOf(settings.weights))
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { values } = balance
  const mayKeep = responsible.includes(session.role)
  const isKept = same(values, settings.weights)

  async function keep() {
    setBusy(true)
    setFailure(null)
    try {
      await api.settings.update({ section: 'weights', values })
      onClose()
      onSaved()
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title="Gewichte"
      width="wide"
      footer={
        <>
          {mayKeep && (
            <Button variant="primary" busy={busy} disabled={isKept} onClick={() => void keep()}>
              Als Gewichte speichern und neu rechnen
            </Button>
          )}
          <Button variant="tertiary" onClick={onClose}>
            {mayKeep ? 'Abbrechen' : 'Schließen'}
          </Button>
        </>
      }
    >
      {failure && <Alert kind="danger" live title={failure} />}
      <div className="weights-lead">
        <p className="muted">
          Zusammen sind es immer 1.000 Punkte: Bewegen Sie einen Regler, geben die anderen nach.
          {!mayKeep && ' Sie können ausprobieren; speichern darf die Fallmanagerin.'}
        </p>
        <p className="row">
          <LinkButton
            small
            disabled={isKept}
            onClick={() => setBalance(balanceOf(settings.weights))}
          >
            Zurücksetzen
          </LinkButton>
          <LinkButton
            small
            disabled={same(values, defaultSettings.weights)}
            onClick={() => setBalance(balanceOf(defaultSettings.weights))}
          >
            Wie ausgeliefert
          </LinkButton>
        </p>
      </div>
      <div className="weights-rows">
        {partKeys.map(key => (
          <WeightRow
            key={key}
            part={key}
            value={values[key]}
            kept={settings.weights[key]}
            onMove={value => setBalance(now => moveWeight(now, key, value))}
          />
        ))}
      </div>
      <LiveDifference {...{ kind, values }} />
    </Dialog>
  )
}
