import { listed } from '../../shared/offers/condition-words.ts'
import { Alert } from '../ui/alert.tsx'
import { quoted } from './offer-words.ts'
import { placesWithoutWay } from './wegweiser-order.ts'
import { useWegweiserSheet } from './wegweiser-sheet.ts'

/** Said before it is printed: with this page alone nobody gets there. */
export function WegweiserUnreachable({ clientId }: { clientId: string | null }) {
  const { data: sheet } = useWegweiserSheet(clientId)
  const names = placesWithoutWay(sheet?.places ?? [])
  if (names.length === 0) return null
  return (
    <Alert kind="warning" title="Ohne Anschrift und Telefon" live>
      Zu {listed(names.map(quoted))} steht im Verzeichnis weder eine Anschrift noch eine
      Telefonnummer. Bitte ergänzen Sie das Angebot, oder schreiben Sie es als Schritt dazu.
    </Alert>
  )
}
