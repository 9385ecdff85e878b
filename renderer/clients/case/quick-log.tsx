import { useEffect, useMemo } from 'react'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { contactKind, contactKindNames } from '../../../shared/clients/options.ts'
import { readQuickLog } from '../../../shared/clients/quick-log.ts'
import { formatWeekday } from '../../../shared/lib/dates.ts'
import { countOf } from '../../../shared/lib/german-numbers.ts'
import { step } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { formDraft } from '../../frame/form-draft.ts'
import { Form } from '../../ui/form.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { State } from '../../ui/state.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCase } from './case-context.ts'
import { useAct } from './use-act.ts'
import './quick-log.css'

const kinds = contactKind.options.map(value => ({ value, label: contactKindNames[value] }))
const stepText = step.shape.text

function schemaOn(today: string) {
  return z
    .strictObject({
      kind: contactKind,
      text: z.string().trim().min(1).max(10_000, 'Bitte höchstens 10.000 Zeichen.'),
    })
    .refine(
      ({ text }) => stepText.safeParse(readQuickLog(text, today).step?.text ?? 'kurz').success,
      {
        message: 'Der Schritt ist zu lang. Bitte höchstens 300 Zeichen.',
        path: ['text'],
      },
    )
}

/** What will be saved, before it is saved. */
function Preview({ today }: { today: string }) {
  const typed: unknown = useWatch({ name: 'text' })
  const text = typeof typed === 'string' ? typed : ''
  const { minutes, step: next, noSuchDay } = readQuickLog(text, today)
  const parts = [
    minutes !== null && (
      <span key="minutes">
        <span className="muted">Dauer:</span> {countOf(minutes, 'Minute', 'Minuten')}
      </span>
    ),
    next && (
      <span key="step">
        <span className="muted">Daraus wird ein Schritt:</span> <b>{next.text}</b>, bis{' '}
        {formatWeekday(next.dueOn)}
      </span>
    ),
    noSuchDay && (
      <State key="day" tone="warn" icon="alert">
        Diesen Tag gibt es nicht. So wird es ohne Schritt eingetragen.
      </State>
    ),
  ].filter(Boolean)
  return (
    <p className="quick-log__preview s" role="status">
      {parts}
    </p>
  )
}

/** The field is free for the next line once this one is saved. */
function EmptyAfterSaving() {
  const { reset, getValues, setFocus } = useFormContext()
  const { isSubmitSuccessful, submitCount } = useFormState()
  useEffect(() => {
    if (!isSubmitSuccessful || submitCount === 0) return
    reset({ kind: getValues('kind'), text: '' })
    setFocus('text')
  }, [isSubmitSuccessful, submitCount, reset, getValues, setFocus])
  return null
}

/** Kind, one field, Enter: "50 min Antrag ausgefüllt, Foto fehlt bis 24.11." */
export function QuickLog() {
  const { file, today } = useCase()
  const act = useAct()
  const schema = useMemo(() => schemaOn(today), [today])
  const clientId = file.id
  return (
    <div className="quick-log">
      <Form
        aria-label="Kurz festhalten"
        schema={schema}
        defaultValues={{ kind: 'gespraech', text: '' }}
        draft={formDraft(`client-${clientId}-log`)}
        summary={false}
        onSubmit={async ({ kind, text }) => {
          const { minutes, note, step: next } = readQuickLog(text, today)
          const kept = await api.clients.recordContact({
            clientId,
            contact: { day: today, kind, minutes, withWhom: '', note },
            step: next && { ...next, doneBy: '' },
          })
          await act(async () => undefined, {
            done: next ? 'Eingetragen, mit einem neuen Schritt.' : 'Eingetragen.',
            undo: async () => {
              await api.clients.removeContact({ clientId, id: kept.id })
              if (kept.stepId) await api.tasks.removeStep({ clientId, id: kept.stepId })
            },
          })
        }}
      >
        <div className="quick-log__row">
          <SelectField name="kind" label="Art" options={kinds} placeholder={null} />
          <TextField
            name="text"
            label="Kurz festhalten"
            placeholder="Kurz festhalten, was war und was folgt"
            missing="Bitte schreiben Sie kurz, was war."
          />
          <SubmitButton variant="secondary">
            Eintragen <Kbd>Enter</Kbd>
          </SubmitButton>
        </div>
        <Preview today={today} />
        <EmptyAfterSaving />
      </Form>
    </div>
  )
}
