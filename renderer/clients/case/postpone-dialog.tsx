import { z } from 'zod'
import { day, formatWeekday } from '../../../shared/lib/dates.ts'
import type { KeptStep } from '../../../shared/tasks/plan.ts'
import { api } from '../../api.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SubmitButton } from '../../ui/submit-button.tsx'
import { useHolidays } from '../use-holidays.ts'
import { useCase } from './case-context.ts'
import { postponeDays } from './postpone-days.ts'
import { stepWords } from './step-words.ts'
import { useAct } from './use-act.ts'

const postponing = z.strictObject({ dueOn: day })

export function PostponeDialog({ step, onClose }: { step: KeptStep; onClose: () => void }) {
  const { file, today } = useCase()
  const act = useAct()
  const holidays = useHolidays()

  async function postpone(dueOn: string) {
    const change = (to: string | null) =>
      api.tasks.changeStep({
        clientId: file.id,
        id: step.id,
        step: { ...stepWords(step), dueOn: to },
      })
    const ok = await act(() => change(dueOn), {
      done: `Verschoben auf ${formatWeekday(dueOn)}`,
      undo: () => change(step.dueOn),
    })
    if (ok) onClose()
  }

  return (
    <Dialog open onClose={onClose} title="Schritt verschieben">
      <p>{step.text}</p>
      <div className="postpone">
        {postponeDays(today, holidays).map(({ day: dueOn, label }) => (
          <Button key={label} onClick={() => void postpone(dueOn)}>
            {label}
          </Button>
        ))}
      </div>
      <Form
        aria-label="Schritt verschieben"
        schema={postponing}
        defaultValues={{}}
        summary={false}
        onSubmit={({ dueOn }) => postpone(dueOn)}
      >
        <DateField
          name="dueOn"
          label="Anderer Tag"
          bias="future"
          today={today}
          missing="Bitte geben Sie den Tag an."
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
