import { dayOfInstant, formatDay, isDay } from '../../shared/lib/dates.ts'
import { parseGermanDay, type YearBias } from '../../shared/lib/typed-days.ts'
import { FieldFrame } from './field-frame.tsx'
import { TypedInput } from './typed-input.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & {
  /** Which year "1.2." or "1.2.90" means; a birth date is 'past'. */
  bias?: YearBias
  /** Only for tests and print dates; else the day of the clock. */
  today?: string
}

const problems = {
  format: 'Bitte als Tag.Monat.Jahr schreiben, zum Beispiel 1.2.1990.',
  'no-such-day': 'Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat.',
}

// What can't be read stays in the value as typed: nothing is lost, and the schema refuses it.
function judge(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '' || isDay(value)) return undefined
  const parsed = parseGermanDay(value, { today: dayOfInstant(new Date().toISOString()) })
  return parsed.ok || parsed.problem === 'empty' ? problems.format : problems[parsed.problem]
}

function show(value: unknown): string {
  if (typeof value !== 'string') return ''
  return isDay(value) ? formatDay(value) : value
}

/** One text field; takes 1.2.90, 01021990, 1. Feb. 1990, 1990-02-01, heute. The value is an ISO day or null. */
export function DateField(props: Props) {
  const { bias = 'past', today = dayOfInstant(new Date().toISOString()) } = props
  const control = useField(props, { judge })
  const { id, error, aria } = control

  function read(text: string) {
    const parsed = parseGermanDay(text, { today, bias })
    if (parsed.ok) return parsed.day
    return parsed.problem === 'empty' ? null : text
  }

  return (
    <FieldFrame {...props} id={id} error={error} short>
      <TypedInput
        {...aria}
        id={id}
        control={control}
        shown={show(control.field.value)}
        read={read}
        disabled={props.disabled}
        placeholder="TT.MM.JJJJ"
      />
    </FieldFrame>
  )
}
