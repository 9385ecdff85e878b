import { useNavigate } from '@tanstack/react-router'
import { Dialog } from '../../ui/dialog.tsx'
import { useCase } from './case-context.ts'
import { ClientPicker } from './client-picker.tsx'

/** Looks for the other record; what becomes of both is decided on a page of its own. */
export function MergeWithDialog({ onClose }: { onClose: () => void }) {
  const { file } = useCase()
  const navigate = useNavigate()
  return (
    <Dialog open onClose={onClose} title="Mit welcher Akte zusammenführen?" width="wide">
      <p className="muted">
        Wenn dieselbe Person zweimal angelegt wurde, wird daraus eine Akte. Sie vergleichen danach
        beide Seiten, und es lässt sich zurücknehmen.
      </p>
      <ClientPicker
        label="Name, Nummer oder Geburtsdatum"
        leaveOut={[file.id]}
        verb="vergleichen"
        onPick={({ id }) => {
          onClose()
          void navigate({
            to: '/clients/merge/$clientId/$otherId',
            params: { clientId: file.id, otherId: id },
          })
        }}
      />
    </Dialog>
  )
}
