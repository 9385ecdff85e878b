import { Icon } from '../ui/icon.tsx'
import { isTight, type Measure, shareOf } from './account-words.ts'

type Props = {
  label: string
  measure: Measure
  /** What an entry being typed would add. */
  next?: number
  amount: (value: number) => string
  cap: (value: number) => string
  left: string
}

/** How much of a cap is used and what is left of it; the words say all that the bar shows. */
export function CapMeter({ label, measure, next = 0, amount, cap, left }: Props) {
  const tight = isTight(measure, next)
  return (
    <div className="cap-meter">
      <p className="s muted">{label}</p>
      <p className="cap-meter__value">
        <b>{amount(measure.used)}</b> <span className="muted">von {cap(measure.limit)}</span>
      </p>
      <div className="cap-meter__track" aria-hidden="true">
        <span
          className={tight ? 'cap-meter__fill cap-meter__fill--tight' : 'cap-meter__fill'}
          style={{ width: `${shareOf(measure)}%` }}
        />
      </div>
      <p className={tight ? 'cap-meter__left s warn med' : 'cap-meter__left s muted'}>
        {tight && <Icon name="alert" size="s" />}
        <span>{left}</span>
      </p>
    </div>
  )
}
