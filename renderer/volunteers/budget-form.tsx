import { useState } from 'react'
import { z } from 'zod'
import { lineText } from '../../shared/lib/text-fields.ts'
import { euros } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'
import { useRead } from '../use-read.ts'
import { centsOfEuros } from './account-words.ts'
import { typedEuros } from './number-schemas.ts'
import { YearStepper } from './year-stepper.tsx'

const budgetForm = z.strictObject({ euros: typedEuros, note: lineText(160) })

/** The money of a programme year: for this one and the next. */
export function BudgetForm({ today }: { today: string }) {
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data, error } = useRead('volunteers', 'readBudget', { year })
  const toast = useToast()
  const kept = data?.budget
  return (
    <section className="stack-2" aria-labelledby="budget">
      <div className="row between wrap">
        <h2 className="h2" id="budget">
          Budget des Jahres
        </h2>
        <YearStepper year={year} last={thisYear + 1} onChange={setYear} />
      </div>
      {error && <Alert kind="danger" title={sentence(error)} live />}
      {data && (
        <Form
          key={`${year}-${kept?.cents}-${kept?.note}`}
          aria-label="Budget des Jahres"
          schema={budgetForm}
          defaultValues={kept ? { euros: kept.cents / 100, note: kept.note } : { note: '' }}
          draft={formDraft(`volunteer-budget-${year}`)}
          summary={false}
          onSubmit={async ({ euros: typed, note }) => {
            const cents = centsOfEuros(typed) ?? 0
            await api.volunteers.saveBudget({ budget: { year, cents, note } })
            toast.say(`Budget ${year}: ${euros(cents)}.`)
          }}
        >
          <div className="fields">
            <NumberField
              name="euros"
              label={`Budget ${year}`}
              ask="das Budget"
              unit="€"
              decimals={2}
              min={0}
              hint={`Ausgegeben sind ${euros(data.usedCents)}.`}
            />
            <TextField name="note" label="Woher" placeholder="Bescheid vom …" optional />
          </div>
          <FormActions>
            <SubmitButton>Budget speichern</SubmitButton>
          </FormActions>
        </Form>
      )}
    </section>
  )
}
