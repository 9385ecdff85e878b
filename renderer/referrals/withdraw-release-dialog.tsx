import type { KeptRelease } from '../../shared/referrals/release.ts'
import { api } from '../api.ts'
import { useToday } from '../clients/use-today.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useToast } from '../ui/toast-context.ts'
import { PassedOn } from './passed-on.tsx'

type Props = { release: KeptRelease; onClose: () => void }

/** Blocks at once; says before what cannot be called back any more. */
export function WithdrawReleaseDialog({ release, onClose }: Props) {
  const today = useToday()
  const toast = useToast()
  const { clientId, id, organisation, passedOn } = release
  return (
    <ConfirmDialog
      open
      question={`Weitergabe an ${organisation} widerrufen?`}
      confirm="Widerruf eintragen"
      onConfirm={async () => {
        await api.referrals.withdrawRelease({ clientId, releaseId: id, on: today })
        toast.say('Widerruf eingetragen. Ab sofort geht an diese Stelle nichts mehr hinaus.')
      }}
      onClose={onClose}
    >
      <div className="stack">
        <p>Ab sofort gibt es keinen Brief mit Namen an diese Stelle mehr. Der Nachweis bleibt.</p>
        {passedOn.length === 0 ? (
          <p>Bisher wurde nichts weitergegeben.</p>
        ) : (
          <>
            <p className="med">Schon weitergegeben und nicht mehr zurückzuholen:</p>
            <PassedOn passedOn={passedOn} />
            <p>Danach drucken Sie der Stelle bitte die Mitteilung des Widerrufs.</p>
          </>
        )}
      </div>
    </ConfirmDialog>
  )
}
