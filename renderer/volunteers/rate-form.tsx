import { useMemo } from 'react'
import type { Rate } from '../../shared/volunteers/money.ts'
import { rateOn } from '../../shared/volunteers/money-rules.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Panel } from '../ui/panel.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { rateForm, toRate, toRateForm } from './rate-form-values.ts'

type Props = { rates: readonly Rate[]; today: string; onClose: () => void }

const euro = { unit: '€', decimals: 2, min: 0 }
const hour = { unit: 'Stunden', min: 0 }

export function RateForm({ rates, today, onClose }: Props) {
  const toast = useToast()
  const schema = useMemo(() => rateForm(rates.map(({ validFrom }) => validFrom)), [rates])
  return (
    <Panel title="Neue Sätze">
      <Form
        aria-label="Neue Sätze"
        schema={schema}
        defaultValues={toRateForm(rateOn(rates, '9999-12-31'))}
        draft={formDraft('volunteer-rate')}
        onSubmit={async values => {
          await api.volunteers.addRate({ rate: toRate(values) })
          onClose()
          toast.say('Sätze eingetragen. Früher Gezahltes bleibt, wie es war.')
        }}
      >
        <div className="fields">
          <DateField name="validFrom" label="Gilt ab" ask="den Tag" bias="near" today={today} />
          <TextField name="source" label="Quelle" ask="die Quelle" placeholder="Bescheid 2027" />
        </div>
        <div className="fields">
          <NumberField name="lotseEuros" label="Je Stunde Begleitung" {...euro} />
          <NumberField name="interpreterEuros" label="Je Einsatz Dolmetschen" {...euro} />
          <NumberField name="hoursPerYear" label="Obergrenze im Jahr" {...hour} />
          <NumberField
            name="coordinatingHoursPerYear"
            label="Obergrenze mit Koordination"
            {...hour}
          />
          <NumberField name="warnEurosPerMonth" label="Hinweis im Monat ab" {...euro} />
          <NumberField name="warnEurosPerYear" label="Hinweis im Jahr ab" {...euro} />
          <NumberField
            name="interpreterPerClient"
            label="Bezahlte Einsätze je Klientin oder Klient"
            min={0}
            max={100}
          />
        </div>
        <FormActions>
          <SubmitButton>Sätze eintragen</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Panel>
  )
}
