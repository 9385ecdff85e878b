import { IconButton } from '../ui/icon-button.tsx'
import { isLast, type Period, periodOf, periodText, shiftPeriod } from './gaps-words.ts'

type Props = { period: Period; today: string; onChange: (period: Period) => void }

const kinds = [
  { kind: 'year', label: 'Jahr' },
  { kind: 'quarter', label: 'Quartal' },
] as const

export function GapsPeriod({ period, today, onChange }: Props) {
  const unit = period.kind === 'year' ? 'Jahr' : 'Quartal'
  return (
    <div className="gaps-period">
      <fieldset className="gaps-period__kinds">
        <legend className="sr-only">Zeitraum</legend>
        {kinds.map(({ kind, label }) => (
          <label key={kind} className="field__choice">
            <input
              type="radio"
              className="kern-form-check__radio"
              name="gaps-period"
              checked={period.kind === kind}
              onChange={() => onChange(periodOf(kind, today))}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <IconButton
          icon="left"
          label={`${unit} davor`}
          onClick={() => onChange(shiftPeriod(period, -1))}
        />
        <span className="med nowrap gaps-period__name" role="status">
          {periodText(period)}
        </span>
        <IconButton
          icon="right"
          label={`${unit} danach`}
          disabled={isLast(period, today)}
          onClick={() => onChange(shiftPeriod(period, 1))}
        />
      </div>
    </div>
  )
}
