import { IconButton } from '../ui/icon-button.tsx'

const FIRST_YEAR = 2017

type Props = {
  year: number
  /** There is nothing behind it yet. */
  last: number
  onChange: (year: number) => void
}

export function YearStepper({ year, last, onChange }: Props) {
  return (
    <div className="row">
      <IconButton
        icon="left"
        label="Jahr davor"
        disabled={year <= FIRST_YEAR}
        onClick={() => onChange(year - 1)}
      />
      <span className="med nowrap" role="status">
        Jahr {year}
      </span>
      <IconButton
        icon="right"
        label="Jahr danach"
        disabled={year >= last}
        onClick={() => onChange(year + 1)}
      />
    </div>
  )
}
