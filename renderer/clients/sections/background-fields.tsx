import { DatePrecisionField } from '../../ui/date-precision-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { occupationStates, recognitionStates, schoolDegrees, senders } from './option-lists.ts'

export function BackgroundFields({ path = 'background' }: { path?: string }) {
  const at = (name: string) => `${path}.${name}`
  const unsaid = 'keine Angabe'
  return (
    <div className="fields">
      <DatePrecisionField name={at('arrivedOn')} label="In Deutschland seit" optional />
      <DatePrecisionField name={at('hereSince')} label="Hier im Kreis seit" optional />
      <SelectField
        name={at('sentBy')}
        label="Zu uns geschickt von"
        options={senders}
        placeholder={unsaid}
        optional
      />
      <TextField name={at('sentByNote')} label="Wer genau" optional />
      <NumberField name={at('schoolYears')} label="Schuljahre" min={0} max={20} optional />
      <SelectField
        name={at('schoolDegree')}
        label="Höchster Abschluss"
        options={schoolDegrees}
        placeholder={unsaid}
        optional
      />
      <TextField name={at('occupation')} label="Beruf, Erfahrung" optional />
      <SelectField
        name={at('occupationState')}
        label="Zurzeit"
        options={occupationStates}
        placeholder={unsaid}
        optional
      />
      <SelectField
        name={at('recognition')}
        label="Anerkennung"
        options={recognitionStates}
        placeholder={unsaid}
        optional
      />
    </div>
  )
}
