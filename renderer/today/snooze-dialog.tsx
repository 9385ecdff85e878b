import { useEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { day, formatWeekday } from '../../shared/lib/dates.ts'
import { neededLine } from '../../shared/lib/text-fields.ts'
import type { DeskLine } from '../../shared/today/desk.ts'
import { isSnoozeDay } from '../../shared/today/snooze-rules.ts'
import { api } from '../api.ts'
import { useAct } from '../clients/case/use-act.ts'
import { useHolidays } from '../clients/use-holidays.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { RadioField } from '../ui/radio-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { reasonWords, subjectWords } from './desk-words.ts'
import { snoozeDays } from './snooze-days.ts'

const OTHER = 'other'

function snoozing(today: string) {
  return z
    .strictObject({
      choice: z.string(),
      other: day.nullable(),
      reason: neededLine('Bitte sagen Sie kurz, warum es warten kann.', 200),
    })
    .refine(({ choice, other }) => choice !== OTHER || (other && isSnoozeDay(other, today)), {
      message: 'Bitte geben Sie einen Tag an, der nach heute und innerhalb eines Jahres liegt.',
      path: ['other'],
    })
}

/** Only asked for where none of the usual days fits. */
function OtherDay({ today }: { today: string }) {
  const choice: unknown = useWatch({ name: 'choice' })
  if (choice !== OTHER) return null
  return <DateField name="other" label="Tag" bias="future" today={today} />
}

type Props = { line: DeskLine; today: string; onClose: () => void }

export function SnoozeDialog({ line, today, onClose }: Props) {
  const act = useAct()
  const choices = useRef<HTMLDivElement>(null)
  const days = snoozeDays(today, useHolidays())
  const first = days[0]?.value ?? OTHER
  // Arrows choose the day at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a holiday that becomes known moves it
  useEffect(() => choices.current?.querySelector<HTMLElement>('input:checked')?.focus(), [first])
  const name = line.client?.name ?? subjectWords(line).main

  async function snooze(until: string, reason: string) {
    const done = await act(() => api.today.snooze({ line: line.key, until, reason }), {
      done: `Verschoben auf ${formatWeekday(until)}`,
      undo: () => api.today.wake({ line: line.key }),
    })
    if (done) onClose()
  }

  return (
    <Dialog open onClose={onClose} title="Zeile verschieben">
      <p className="desk__what">
        <b>
          <bdi>{name}</bdi>
        </b>
        {': '}
        <bdi>{reasonWords(line).main}</bdi>
      </p>
      <Form
        key={first}
        aria-label="Zeile verschieben"
        schema={snoozing(today)}
        defaultValues={{ choice: first, other: null, reason: '' }}
        summary={false}
        onSubmit={({ choice, other, reason }) =>
          snooze(choice === OTHER ? (other ?? '') : choice, reason)
        }
      >
        <div ref={choices}>
          <RadioField
            name="choice"
            label="Bis wann"
            options={[...days, { value: OTHER, label: 'an einem anderen Tag' }]}
          />
        </div>
        <OtherDay today={today} />
        <TextField
          name="reason"
          label="Warum kann es warten?"
          hint="Nur die Erinnerung wartet, und nur auf Ihrer Liste."
          maxLength={200}
        />
        <FormActions>
          <SubmitButton>Verschieben</SubmitButton>
          <Button variant="tertiary" tall onClick={onClose}>
            Abbrechen
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  )
}
