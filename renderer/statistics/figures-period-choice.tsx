import type { FigurePeriod } from '../../shared/statistics/figures.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import {
  isWithin,
  isYear,
  type PeriodSpan,
  periodGroups,
  periodText,
  shiftPeriod,
} from './figures-period.ts'

type Props = {
  period: FigurePeriod
  span: PeriodSpan
  onChange: (period: FigurePeriod) => void
}

/** One step back or on, or any quarter and year at once. */
export function PeriodChoice({ period, span, onChange }: Props) {
  const unit = isYear(period) ? 'Jahr' : 'Quartal'
  const [before, after] = [shiftPeriod(period, -1), shiftPeriod(period, 1)]
  return (
    <div className="row figure-period">
      <IconButton
        icon="left"
        label={`${unit} davor`}
        disabled={!isWithin(before, span)}
        onClick={() => onChange(before)}
      />
      <span className="field__select figure-period__select">
        <select
          className="kern-form-input__select"
          aria-label="Zeitraum"
          value={period}
          onChange={event => onChange(event.target.value)}
        >
          {periodGroups(span).map(({ year, periods }) => (
            <optgroup key={year} label={year}>
              {periods.map(one => (
                <option key={one} value={one}>
                  {periodText(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <Icon name="down" size="s" />
      </span>
      <IconButton
        icon="right"
        label={`${unit} danach`}
        disabled={!isWithin(after, span)}
        onClick={() => onChange(after)}
      />
    </div>
  )
}
