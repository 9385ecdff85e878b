import { z } from 'zod'
import { noteText } from '../../../shared/lib/text-fields.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { AreaField } from '../../ui/area-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'

const reopening = z.strictObject({ note: noteText(2000) })

export function ReopenCaseDialog({ onClose }: { onClose: () => void }) {
  const { file } = useCase()
  const toast = useToast()
  return (
    <FormDialog
      title="Fall wieder öffnen"
      submit="Wieder öffnen"
      onClose={onClose}
      schema={reopening}
      defaultValues={{ note: '' }}
      draft={formDraft(`client-${file.id}-reopen`)}
      onSubmit={async ({ note }) => {
        await api.clients.reopenCase({ id: file.id, note })
        toast.say('Fall wieder geöffnet.')
        onClose()
      }}
    >
      <p>
        Der Verlauf bleibt vollständig, auch der Abschluss steht weiter darin. Schritte, die beim
        Abschluss hinfällig wurden, lassen sich im Hilfeplan einzeln wieder aufnehmen.
      </p>
      <AreaField name="note" label="Warum wird er wieder geöffnet?" optional />
    </FormDialog>
  )
}
