import { z } from 'zod'
import { day } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import type { KeptContactPerson } from '../../shared/volunteers/network.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'

type Props = { contact: KeptContactPerson; today: string; onClose: () => void }

export function NoteContactDialog({ contact: { id, name }, today, onClose }: Props) {
  const toast = useToast()
  const schema = z.strictObject({
    on: day.refine(on => on <= today, 'Dieser Tag kommt erst noch.'),
    note: lineText(500),
  })
  return (
    <Dialog open onClose={onClose} title={<bdi>Kontakt mit {name}</bdi>}>
      <Form
        aria-label="Kontakt notieren"
        schema={schema}
        draft={formDraft(`contact-person-${id}-word`)}
        defaultValues={{ on: today, note: '' }}
        summary={false}
        onSubmit={async word => {
          await api.volunteers.noteContact({ id, ...word })
          toast.say('Kontakt notiert.')
          onClose()
        }}
      >
        <DateField name="on" label="Tag" missing="Bitte geben Sie den Tag an." today={today} />
        <TextField
          name="note"
          label="Worum ging es"
          hint="Über die Zusammenarbeit, nicht über Klientinnen und Klienten."
          maxLength={500}
          optional
        />
        <FormActions>
          <SubmitButton>Kontakt notieren</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
