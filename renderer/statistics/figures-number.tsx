import { createContext, useContext } from 'react'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { CellStopContext, placeKey } from './figures-cell-keys.ts'
import type { CellPlace, ShownCell } from './figures-view.ts'

/** Opens the list behind a number; null for those who see figures only. */
export const OpenBehindContext = createContext<((place: CellPlace) => void) | null>(null)

type Props = {
  cell: ShownCell
  /** Row and column, for who does not see where it stands: 'Sprache, angenommen'. */
  about: string
}

/** A number of a table. With cases behind it, it is a button. */
export function FigureNumber({ cell, about }: Props) {
  const open = useContext(OpenBehindContext)
  const { stop, onFocus } = useContext(CellStopContext)
  const { count, place } = cell
  const text = formatGermanNumber(count)
  if (count === 0) return <span className="figure-zero">{text}</span>
  if (!place || !open) return <span>{text}</span>
  const key = placeKey(place)
  return (
    <button
      type="button"
      className="figure-number"
      aria-label={`${text}: ${about}`}
      tabIndex={key === stop ? 0 : -1}
      onFocus={() => onFocus(key)}
      onClick={() => open(place)}
    >
      {text}
    </button>
  )
}
