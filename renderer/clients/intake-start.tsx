import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { z } from 'zod'
import { type PartialDate, partialDate } from '../../shared/lib/dates.ts'
import { api } from '../api.ts'
import { useHouse } from '../frame/house-context.ts'
import { DatePrecisionField } from '../ui/date-precision-field.tsx'
import { Form } from '../ui/form.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { TextField } from '../ui/text-field.tsx'
import { draftForm } from './intake-drafts.ts'
import { handOver, useHandedOver } from './intake-handover.ts'
import { IntakeKnown } from './intake-known.tsx'
import { beginIntake } from './intake-values.ts'
import { IntakeWaiting } from './intake-waiting.tsx'

const question = z.object({ name: z.string(), birthDate: partialDate.nullable() })
type Question = { name: string; birthDate: PartialDate | null }

/** Search before create: everyone who is known already is looked at first. */
export function IntakeStart() {
  const { settings, session } = useHouse()
  const start = useHandedOver()
  const navigate = useNavigate()
  // What was handed over is about one person: it must not meet the next one.
  useEffect(() => () => handOver({}), [])

  async function begin({ name, birthDate }: Question) {
    const { today } = await api.today.overview({})
    const desk = {
      today,
      consentVersion: settings.desk.consentVersion,
      userName: session.userName,
    }
    const draft = crypto.randomUUID()
    const values = beginIntake(desk, { ...start, name }, birthDate)
    await api.drafts.keep({ form: draftForm(draft), values })
    await navigate({ to: '/clients/new/{-$draft}', params: { draft } })
  }

  return (
    <div className="page">
      <PageHead
        title="Erstaufnahme"
        lead={
          start.known
            ? 'Was im Kurzkontakt stand, ist schon eingetragen. Jetzt kommt der Name dazu.'
            : 'Zuerst der Name: Vielleicht gibt es schon eine Akte.'
        }
      />
      <div className="cols">
        <Form
          // What is handed over anew begins anew.
          key={start.name}
          schema={question}
          defaultValues={{ name: start.name, birthDate: null }}
          onSubmit={begin}
          summary={false}
          aria-label="Wen nehmen Sie auf?"
        >
          <h2 className="h2">Wen nehmen Sie auf?</h2>
          <div className="intake-ask">
            <TextField
              name="name"
              label="Name"
              hint="Auch nur ein Teil, auch in eigener Schrift."
              dir="auto"
              maxLength={200}
              spellCheck={false}
              autoFocus
            />
            <DatePrecisionField name="birthDate" label="Geburtsdatum" optional />
          </div>
          <IntakeKnown />
        </Form>
        <IntakeWaiting />
      </div>
    </div>
  )
}
