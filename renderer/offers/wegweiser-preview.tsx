import { WegweiserPage } from '../referrals/wegweiser-page.tsx'
import { sentence } from '../texts.ts'
import { useWegweiserSheet } from './wegweiser-sheet.ts'

/** The page as it will be printed; while something can't be read the last good one stays. */
export function WegweiserPreview({ clientId }: { clientId: string | null }) {
  const { data: sheet, error } = useWegweiserSheet(clientId)
  return (
    <div className="wegweiser__preview">
      {error && <p className="muted">{sentence(error)}</p>}
      {sheet && (
        <div className="wegweiser__sheet" role="img" aria-label="Vorschau der Seite">
          <div className="wegweiser__scaled" inert>
            <WegweiserPage sheet={sheet} />
          </div>
        </div>
      )}
    </div>
  )
}
