import { dayOfInstant, formatPartialDate, partialDate } from '../../shared/lib/dates.ts'
import { parsePartialDate } from '../../shared/lib/typed-days.ts'
import { FieldFrame } from './field-frame.tsx'
import { LinkButton } from './link-button.tsx'
import { TypedInput } from './typed-input.tsx'
import { type FieldProps, useField } from './use-field.ts'

type Props = FieldProps & { today?: string }

const precisionWords = { day: '', month: 'nur Monat', year: 'nur Jahr', unknown: '' }
const usualHint = 'Auch nur Monat und Jahr oder nur das Jahr.'

function show(value: unknown): string {
  const known = partialDate.safeParse(value)
  if (known.success) return formatPartialDate(known.data)
  const raw = (value as { value?: unknown } | null)?.value
  return typeof raw === 'string' ? raw : ''
}

function judge(value: unknown): string | undefined {
  if (value === null || value === undefined || partialDate.safeParse(value).success)
    return undefined
  const parsed = parsePartialDate(show(value), { today: dayOfInstant(new Date().toISOString()) })
  if (!parsed.ok && parsed.problem === 'no-such-day') return 'Diesen Tag gibt es nicht.'
  return 'Bitte als Datum, Monat und Jahr oder Jahr schreiben, zum Beispiel 1.2.1990, 2.1990, 1990.'
}

/** A date people only half remember. The value is `{ precision, value }` or null. */
export function DatePrecisionField(props: Props) {
  const { today = dayOfInstant(new Date().toISOString()), hint = usualHint } = props
  const control = useField({ ...props, hint }, { judge })
  const { id, field, error, aria } = control
  const known = partialDate.safeParse(field.value)
  const word = known.success ? precisionWords[known.data.precision] : ''
  const unknown = known.success && known.data.precision === 'unknown'

  function read(text: string) {
    const parsed = parsePartialDate(text, { today })
    if (parsed.ok) return parsed.date
    return parsed.problem === 'empty' ? null : { precision: 'day', value: text }
  }

  return (
    <FieldFrame {...props} hint={hint} id={id} error={error} short>
      <div className="row">
        <TypedInput
          {...aria}
          id={id}
          control={control}
          shown={show(field.value)}
          read={read}
          disabled={props.disabled}
          placeholder="TT.MM.JJJJ"
        />
        {word && <span className="s muted nowrap">{word}</span>}
        {!unknown && !props.disabled && (
          <LinkButton small onClick={() => field.onChange({ precision: 'unknown', value: null })}>
            unbekannt
          </LinkButton>
        )}
      </div>
    </FieldFrame>
  )
}
