import { z } from 'zod'
import { DateField } from '../../../renderer/ui/date-field.tsx'
import { DatePrecisionField } from '../../../renderer/ui/date-precision-field.tsx'
import { Form } from '../../../renderer/ui/form.tsx'
import { NumberField } from '../../../renderer/ui/number-field.tsx'
import { PageHead } from '../../../renderer/ui/page-head.tsx'
import { SubmitButton } from '../../../renderer/ui/submit-button.tsx'
import { day, partialDate } from '../../../shared/lib/dates.ts'
import { submit } from './record.ts'

const schema = z.strictObject({
  from: day.nullable(),
  until: day.nullable(),
  born: partialDate.nullable(),
  amount: z.number().nullable(),
})

/** What is typed in one form and kept in another; nothing has to be filled. */
export function TypedPage() {
  return (
    <>
      <PageHead title="Getippt" />
      <Form
        aria-label="Getippt"
        schema={schema}
        defaultValues={{ from: null, until: null, born: null, amount: null }}
        onSubmit={submit}
      >
        <DateField name="from" label="Gültig ab" optional />
        <DateField name="until" label="Gültig bis" optional bias="future" today="2026-11-16" />
        <DatePrecisionField name="born" label="Geboren" optional />
        <NumberField name="amount" label="Betrag" optional unit="€" max={5000} />
        <SubmitButton>Speichern</SubmitButton>
      </Form>
    </>
  )
}
