import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { type KeyFigure, keyFigure, type Target, target } from '../../shared/statistics/figures.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'
import { api } from '../api.ts'
import { formDraft } from '../frame/form-draft.ts'
import { Form } from '../ui/form.tsx'
import { FormActions } from '../ui/form-actions.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SubmitButton } from '../ui/submit-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast-context.ts'

const MOST = 10_000_000

const schema = target.omit({ year: true }).extend({
  value: z.int('Bitte geben Sie eine ganze Zahl an.').min(0).max(MOST),
})

type Props = {
  year: number
  /** The one that is changed, or the figure that gets its first. */
  of: Target | KeyFigure | null
  /** Those without a goal yet. */
  free: readonly KeyFigure[]
  onDone: () => void
}

/** One goal of a year, new or changed. */
export function TargetForm({ year, of, free, onDone }: Props) {
  const toast = useToast()
  const known = of !== null && typeof of === 'object' ? of : null
  const figure = known?.figure ?? keyFigure.nullable().parse(of)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const label = known ? `Ziel ändern: ${keyFigures[known.figure].name}` : 'Neues Ziel'
  return (
    <Form
      aria-label={label}
      schema={schema}
      defaultValues={{
        ...(figure && { figure }),
        ...(known && { value: known.value }),
        note: known?.note ?? '',
      }}
      draft={formDraft(`target-${year}-${figure ?? 'neu'}`)}
      summary={false}
      onSubmit={async values => {
        await api.statistics.saveTarget({ target: { year, ...values } })
        onDone()
        toast.say('Ziel gespeichert.')
      }}
    >
      <h3 className="h3">{label}</h3>
      <div className="fields" ref={box}>
        {!known && (
          <SelectField
            name="figure"
            label="Kennzahl"
            ask="die Kennzahl"
            options={free.map(key => ({ value: key, label: keyFigures[key].name }))}
          />
        )}
        <NumberField name="value" label={`Ziel für ${year}`} ask="das Ziel" min={0} max={MOST} />
        <div className="wide">
          <TextField
            name="note"
            label="Bemerkung"
            hint="Zum Beispiel: Zielvereinbarung vom März"
            optional
            maxLength={200}
          />
        </div>
      </div>
      <FormActions onCancel={onDone}>
        <SubmitButton>Ziel speichern</SubmitButton>
      </FormActions>
    </Form>
  )
}
