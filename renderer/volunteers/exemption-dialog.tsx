import { z } from 'zod'
import { exemption, requirementNames } from '../../shared/volunteers/approval.ts'
import type { KeptHelper } from '../../shared/volunteers/helper.ts'
import { api } from '../api.ts'
import { Alert } from '../ui/alert.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'

const options = exemption.shape.requirement.options.map(value => ({
  ...{ value, label: requirementNames[value] },
}))

// The names stand as the vault knows them, so that what it refuses comes back to its field.
const schema = z.strictObject({ exemption })

type Props = { helper: KeptHelper; today: string; onClose: () => void }

/** For a time and with a reason; never for what protects people. */
export function ExemptionDialog({ helper, today, onClose }: Props) {
  const toast = useToast()
  const { id } = helper
  return (
    <FormDialog
      title="Ausnahme erteilen"
      width="wide"
      submit="Ausnahme erteilen"
      onClose={onClose}
      schema={schema}
      defaultValues={{ exemption: { reason: '' } }}
      onSubmit={async values => {
        await api.volunteers.exempt({ id, exemption: values.exemption })
        toast.say('Ausnahme erteilt. Sie endet von selbst.')
        onClose()
      }}
    >
      <Alert kind="info" title="Zwei Nachweise lassen keine Ausnahme zu">
        <p>
          Verschwiegenheitserklärung und Führungszeugnis schützen die Menschen, die begleitet
          werden. Sie stehen deshalb nicht zur Auswahl.
        </p>
      </Alert>
      <div className="fields">
        <SelectField
          name="exemption.requirement"
          label="Nachweis"
          ask="den Nachweis"
          options={options}
        />
        <DateField
          name="exemption.until"
          label="Ausnahme bis"
          bias="future"
          today={today}
          missing="Bitte geben Sie an, bis wann die Ausnahme gilt."
        />
      </div>
      <TextField
        name="exemption.reason"
        label="Grund"
        hint="Zum Beispiel: Der Kurs beginnt im Januar."
        maxLength={300}
      />
    </FormDialog>
  )
}
