import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { ClockField } from './clock-field.tsx'
import { weekdayNames } from './offer-words.ts'

type Time = { weekday: string | null; from: string; to: string }

const weekdays = weekdayNames.map((label, index) => ({ value: String(index + 1), label }))

/** The next one is mostly the same hours on the next day. */
function nextTime(last: Time | undefined): Time {
  if (!last) return { weekday: '1', from: '', to: '' }
  const day = Number(last.weekday ?? 0)
  return { ...last, weekday: day > 0 && day < 7 ? String(day + 1) : null }
}

/** One row each; the last button adds one. */
export function TimesField() {
  const { fields, append, remove } = useFieldArray({ name: 'times' })
  const { getValues } = useFormContext<{ times: Time[] }>()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend can't stand beside its button
    <div role="group" aria-label="Zeiten" className="stack">
      {fields.map((field, index) => (
        <div className="offer-form__time" key={field.id}>
          <SelectField
            name={`times.${index}.weekday`}
            label={index === 0 ? 'Tag' : `${index + 1}. Tag`}
            ask="den Tag"
            options={weekdays}
          />
          <ClockField name={`times.${index}.from`} label="von" ask="den Anfang" />
          <ClockField name={`times.${index}.to`} label="bis" ask="das Ende" />
          <IconButton
            quiet
            icon="x"
            label={`${index + 1}. Zeit entfernen`}
            onClick={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => append(nextTime(getValues('times').at(-1)))}>
          {fields.length === 0 ? 'Zeit' : 'Weitere Zeit'}
        </Button>
      </div>
    </div>
  )
}
