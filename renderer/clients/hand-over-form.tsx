import type { ReactNode } from 'react'
import { z } from 'zod'
import { noteText } from '../../shared/lib/text-fields.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { AreaField } from '../ui/area-field.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'

const handingOver = z.strictObject({ toUserId: z.uuid(), note: noteText(2000) })

type Props = {
  label: string
  /** Where a half-written word waits when the laptop locks. */
  draft: string
  ids: readonly string[]
  colleagues: readonly { id: string; name: string }[]
  /** Somebody of a household may go along. */
  withHousehold: boolean
  onDone: (name: string) => void
  onClose: () => void
  /** Which cases they are, where one can't see it. */
  children?: ReactNode
}

/** To whom, and what she must know: for one case and for many. */
export function HandOverForm(props: Props) {
  const { label, draft, ids, colleagues, withHousehold, onDone, onClose, children } = props
  return (
    <Form
      aria-label={label}
      schema={handingOver}
      defaultValues={{ note: '' }}
      draft={formDraft(draft)}
      onSubmit={async values => {
        await api.clients.handOver({ ids: [...ids], ...values })
        onDone(colleagues.find(({ id }) => id === values.toUserId)?.name ?? '')
      }}
    >
      {children}
      <SelectField
        name="toUserId"
        label="An"
        missing="Bitte wählen Sie aus, wer übernimmt."
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <AreaField
        name="note"
        label="Was die neue Person wissen muss"
        hint="Steht danach im Verlauf."
        optional
      />
      {withHousehold && <p className="s muted">Wer im Haushalt mitgeführt wird, wechselt mit.</p>}
      <FormActions>
        <SubmitButton>Übergeben</SubmitButton>
        <Button variant="tertiary" tall onClick={onClose}>
          Abbrechen
        </Button>
      </FormActions>
    </Form>
  )
}
