import { sentence } from '../../texts.ts'
import { Alert } from '../../ui/alert.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useRead } from '../../use-read.ts'
import { HandOverForm } from '../hand-over-form.tsx'
import { useCase } from './case-context.ts'

export function HandOverDialog({ onClose }: { onClose: () => void }) {
  const { file } = useCase()
  const toast = useToast()
  const colleagues = useRead('clients', 'listColleagues', {})
  const others = (colleagues.data ?? []).filter(({ id }) => id !== file.responsible.id)
  return (
    <Dialog open onClose={onClose} title="Fall übergeben">
      {colleagues.error && <Alert kind="danger" title={sentence(colleagues.error)} live />}
      {colleagues.data && others.length === 0 && (
        <p>
          Außer {file.responsible.name} hat noch niemand einen Zugang zur Fallarbeit. Die Leitung
          legt weitere Zugänge unter „Einstellungen, Benutzerinnen und Benutzer“ an.
        </p>
      )}
      {others.length > 0 && (
        <HandOverForm
          label="Fall übergeben"
          draft={`client-${file.id}-hand-over`}
          ids={[file.id]}
          colleagues={others}
          withHousehold={file.depth !== 'haushalt' && file.relatives.some(one => one.sameHousehold)}
          onDone={name => {
            toast.say(`Fall an ${name} übergeben.`)
            onClose()
          }}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}
