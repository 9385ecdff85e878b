import { useState } from 'react'
import { type PartKey, partNames } from '../../shared/matching/pair-verdict.ts'
import { WHOLE } from './balance-weights.ts'
import { signed } from './matching-words.ts'

type Props = {
  part: PartKey
  value: number
  /** As it is saved. */
  kept: number
  onMove: (value: number) => void
}

/** The same weight twice: to draw at, and to type. */
export function WeightRow({ part, value, kept, onMove }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const name = partNames[part]

  function read(text: string) {
    setTyped(text)
    if (/^\d{1,4}$/.test(text.trim())) onMove(Number(text))
  }

  return (
    <div className="weight-row">
      <span className="med">{name}</span>
      <input
        type="range"
        className="weight-row__slider"
        aria-label={`Gewicht ${name}`}
        min={0}
        max={WHOLE}
        value={value}
        onChange={event => onMove(Number(event.target.value))}
      />
      <input
        className="kern-form-input__input weight-row__number"
        inputMode="numeric"
        aria-label={`${name} in Punkten`}
        value={typed ?? String(value)}
        onChange={event => read(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <span className="s muted weight-row__change">
        {value === kept ? '' : signed(value - kept)}
      </span>
    </div>
  )
}
