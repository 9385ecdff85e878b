import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import type { Planned } from '../../shared/volunteers/money.ts'
import { hours } from '../../shared/volunteers/money-words.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { Button } from '../ui/button.tsx'
import { ComboboxField } from '../ui/combobox-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { FormDialog } from '../ui/form-dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { useToast } from '../ui/toast-context.ts'
import { minutesOfHours } from './account-words.ts'
import { typedHours } from './number-schemas.ts'
import { planRefusal, roomText, spareOf } from './plan-words.ts'

type PlanProps = { year: number; plan: Planned; onClose: () => void }

/** A refusal that knows how much would fit is said above the fields, not at one of them. */
async function aboveFields<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const most = error instanceof AppError ? error.details?.most : undefined
    const isField = error instanceof AppError && error.code === 'invalid'
    throw isField && typeof most === 'number' ? new AppError('invalid', { most }) : error
  }
}

/** How many hours of the year are promised to one person. */
export function PlanDialog({ year, plan, onClose }: PlanProps) {
  const toast = useToast()
  const { helperId, helperName, minutes, cap } = plan
  return (
    <FormDialog
      title={`Stunden ${year}: ${helperName}`}
      submit="Speichern"
      onClose={onClose}
      schema={z.strictObject({ hours: typedHours })}
      defaultValues={{ hours: minutes / 60 }}
      draft={formDraft(`plan-${year}-${helperId}`)}
      summary={false}
      sentence={planRefusal}
      onSubmit={async typed => {
        const next = minutesOfHours(typed.hours) ?? 0
        await aboveFields(() => api.volunteers.planHours({ year, helperId, minutes: next }))
        onClose()
        toast.say(`${helperName}: ${hours(next)} für ${year} zugesagt.`, {
          undo: () => void api.volunteers.planHours({ year, helperId, minutes }),
        })
      }}
    >
      <p className="muted">
        Geleistet sind {hours(plan.usedMinutes)}. Obergrenze des Programms: {hours(cap)}.
      </p>
      <NumberField name="hours" label="Zugesagt" ask="die Stunden" unit="Stunden" min={0} />
    </FormDialog>
  )
}

const moveForm = z.strictObject({ toId: z.uuid(), hours: typedHours })

function Sides({ from, plans }: { from: Planned; plans: readonly Planned[] }) {
  const toId: unknown = useWatch({ name: 'toId' })
  const to = plans.find(({ helperId }) => helperId === toId)
  return (
    <div className="s muted" role="status">
      {to && (
        <p>
          {to.helperName}: {roomText(to)}
        </p>
      )}
      <p>
        {from.helperName} kann {hours(spareOf(from))} abgeben. Die Summe im Budget bleibt gleich.
      </p>
    </div>
  )
}

/** From one person to another: the sum stays, and nobody comes above a cap. */
export function MoveDialog(props: {
  year: number
  from: Planned
  plans: readonly Planned[]
  onClose: () => void
}) {
  const { year, from, plans, onClose } = props
  const toast = useToast()
  const options = useMemo(
    () =>
      plans
        .filter(({ helperId }) => helperId !== from.helperId)
        .map(({ helperId, helperName }) => ({ value: helperId, label: helperName })),
    [plans, from.helperId],
  )
  return (
    <Dialog open onClose={onClose} title={`Stunden verschieben von ${from.helperName}`}>
      <Form
        aria-label="Stunden verschieben"
        schema={moveForm}
        defaultValues={{}}
        draft={formDraft(`move-${year}-${from.helperId}`)}
        summary={false}
        sentence={planRefusal}
        onSubmit={async ({ toId, hours: typed }) => {
          const minutes = minutesOfHours(typed) ?? 0
          const { helperId: fromId } = from
          await aboveFields(() => api.volunteers.moveHours({ year, fromId, toId, minutes }))
          onClose()
          const to = plans.find(({ helperId }) => helperId === toId)
          toast.say(`${hours(minutes)} von ${from.helperName} zu ${to?.helperName} verschoben.`, {
            undo: () =>
              void api.volunteers.moveHours({ year, fromId: toId, toId: fromId, minutes }),
          })
        }}
      >
        <ComboboxField
          name="toId"
          label="Zu wem"
          missing="Bitte wählen Sie, wer die Stunden bekommt."
          options={options}
        />
        <NumberField name="hours" label="Wie viele" ask="die Stunden" unit="Stunden" min={0} />
        <Sides {...{ from, plans }} />
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
