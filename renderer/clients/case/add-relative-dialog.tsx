import { useState } from 'react'
import { z } from 'zod'
import { fullName } from '../../../shared/clients/client.ts'
import type { ClientBrief } from '../../../shared/clients/client-file.ts'
import { relation } from '../../../shared/clients/options-household.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useToast } from '../../ui/toast-context.ts'
import { useCase } from './case-context.ts'
import { birthText } from './case-words.ts'
import { ClientPicker } from './client-picker.tsx'
import { relationOptions } from './relative-words.ts'

const linking = z.strictObject({ relation, sameHousehold: z.boolean() })

type Props = {
  onClose: () => void
  /** Found elsewhere already. */
  found: ClientBrief | null
}

export function AddRelativeDialog({ onClose, found }: Props) {
  const { file } = useCase()
  const toast = useToast()
  const [other, setOther] = useState(found)
  const leaveOut = [file.id, ...file.relatives.map(({ id }) => id)]
  return (
    <Dialog open onClose={onClose} title="Bekannte Person verbinden" width="wide">
      {other === null ? (
        <ClientPicker
          label="Name, Nummer oder Geburtsdatum"
          leaveOut={leaveOut}
          verb="auswählen"
          onPick={setOther}
        />
      ) : (
        <Form
          aria-label="Bekannte Person verbinden"
          schema={linking}
          defaultValues={{ sameHousehold: true }}
          onSubmit={async values => {
            await api.clients.addRelative({ id: file.id, otherId: other.id, ...values })
            toast.say('Verbunden, in beiden Akten.')
            onClose()
          }}
        >
          <p>
            <b>{fullName(other)}</b>, {birthText(other.birthDate)}, {other.number}
          </p>
          <SelectField
            name="relation"
            label={`Ist für ${fullName(file.person)}`}
            missing="Bitte wählen Sie aus, wie beide zueinander stehen."
            options={relationOptions}
          />
          <CheckField name="sameHousehold" label="Wohnt im selben Haushalt" />
          <FormActions>
            <SubmitButton>Verbinden</SubmitButton>
            <Button variant="tertiary" tall onClick={() => setOther(null)}>
              Andere Person suchen
            </Button>
          </FormActions>
        </Form>
      )}
    </Dialog>
  )
}
