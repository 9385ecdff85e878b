import { useState } from 'react'
import { useCase } from '../clients/case/case-context.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useRead } from '../use-read.ts'
import { WishDialog } from './wish-dialog.tsx'
import { ClosedWish, OpenWish } from './wish-line.tsx'
import './wish.css'

/** In the file: for whom somebody is looked for, and who could be found. */
export function WishPanel({ clientId }: { clientId: string }) {
  const { open } = useCase()
  const [adding, setAdding] = useState(false)
  const [folded, setFolded] = useState(true)
  const { data, error } = useRead('matching', 'listWishes', { clientId })
  if (error) return <Alert kind="danger" title={sentence(error)} live />
  if (!data) return <div className="wish__wait" aria-busy="true" />
  const waiting = data.filter(({ state }) => state === 'offen')
  const closed = data.filter(({ state }) => state !== 'offen')
  if (!open && data.length === 0) return null
  return (
    <section aria-labelledby="wishes-title">
      <div className="assignments__head">
        <h2 className="h2" id="wishes-title">
          Wünsche{' '}
          {waiting.length > 0 && <span className="assignments__count">{waiting.length}</span>}
        </h2>
        {open && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            Wunsch eintragen
          </Button>
        )}
      </div>
      {waiting.length === 0 && (
        <p className="requests__none muted">
          Kein offener Wunsch. Wer sich eine Begleitung oder eine Patenschaft wünscht, wartet in der
          Passung.
        </p>
      )}
      <ul aria-label="Offene Wünsche">
        {waiting.map(wish => (
          <OpenWish key={wish.id} wish={wish} />
        ))}
      </ul>
      {closed.length > 0 && (
        <p className="requests__more">
          <LinkButton small aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? `${closed.length} abgeschlossen` : 'Abgeschlossene ausblenden'}
          </LinkButton>
        </p>
      )}
      {!folded && (
        <ul aria-label="Abgeschlossene Wünsche">
          {closed.map(wish => (
            <ClosedWish key={wish.id} wish={wish} />
          ))}
        </ul>
      )}
      {adding && <WishDialog kept={null} onClose={() => setAdding(false)} />}
    </section>
  )
}
