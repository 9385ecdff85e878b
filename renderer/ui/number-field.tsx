import { useCallback } from 'react'
import { formatGermanNumber, parseGermanNumber } from '../../shared/lib/german-numbers.ts'
import { FieldFrame } from './field-frame.tsx'
import { TypedInput } from './typed-input.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & {
  min?: number
  max?: number
  /** Stands behind the field: "€", "Stunden". */
  unit?: string
  /** Digits after the comma, shown when the field is left. */
  decimals?: number
}

function rangeSentence(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `Höchstens ${formatGermanNumber(max ?? 0)}.`
  if (max === undefined) return `Mindestens ${formatGermanNumber(min)}.`
  return `Zwischen ${formatGermanNumber(min)} und ${formatGermanNumber(max)}.`
}

/** At least so many digits after the comma; more if that is what was typed. */
function showNumber(value: number, decimals = 0): string {
  const rounded = formatGermanNumber(value, decimals)
  const read = parseGermanNumber(rounded)
  return read.ok && read.value === value ? rounded : formatGermanNumber(value)
}

/** German numbers: "1.234,50". The value is a number or null; what can't be read stays as typed. */
export function NumberField(props: Props) {
  const { min, max, unit, decimals } = props
  const judge = useCallback(
    (value: unknown) => {
      if (typeof value === 'string') return 'Bitte geben Sie eine Zahl an, zum Beispiel 12,5.'
      if (typeof value !== 'number') return undefined
      const fits = value >= (min ?? Number.NEGATIVE_INFINITY) && value <= (max ?? Infinity)
      return fits ? undefined : rangeSentence(min, max)
    },
    [min, max],
  )
  const control = useField(props, { judge })
  const { id, error, aria } = control
  const value: unknown = control.field.value
  const shown = typeof value === 'number' ? showNumber(value, decimals) : String(value ?? '')

  function read(text: string) {
    const parsed = parseGermanNumber(text)
    if (parsed.ok) return parsed.value
    return parsed.problem === 'empty' ? null : text
  }

  return (
    <FieldFrame {...props} id={id} error={error} short>
      <div className="field__unit">
        <TypedInput
          {...aria}
          aria-describedby={[aria['aria-describedby'], unit && `${id}-unit`]
            .filter(Boolean)
            .join(' ')}
          id={id}
          control={control}
          shown={shown}
          read={read}
          disabled={props.disabled}
          inputMode="decimal"
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </div>
    </FieldFrame>
  )
}
