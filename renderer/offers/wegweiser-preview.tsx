import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'
import { WegweiserPage } from '../referrals/wegweiser-page.tsx'
import { sentence } from '../texts.ts'
import { orderOf, wegweiserFields } from './wegweiser-order.ts'

const PAUSE_MS = 250

/** The page as it will be printed; while something can't be read the last good one stays. */
export function WegweiserPreview({ clientId }: { clientId: string | null }) {
  const calm = useDebounced(useWatch(), PAUSE_MS)
  const read = wegweiserFields.safeParse(calm)
  const order = read.success ? orderOf(read.data, clientId) : null
  const { data: sheet, error } = useQuery({
    queryKey: ['referrals', 'previewWegweiser', order],
    queryFn: () => api.referrals.previewWegweiser(order!),
    enabled: order !== null,
    placeholderData: keepPreviousData,
  })
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
