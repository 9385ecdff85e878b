import { createContext, type KeyboardEvent, useState } from 'react'
import type { CellPlace, ShownTable } from './figures-view.ts'

// The numbers of a table are one stop of the tab key; arrows lead from one to the next.

type Stop = {
  /** The one that the tab key reaches. */
  stop: string | undefined
  onFocus: (key: string) => void
}

export const CellStopContext = createContext<Stop>({ stop: undefined, onFocus: () => undefined })

export const placeKey = ({ table, row, column }: CellPlace): string =>
  [table, row ?? '', column ?? ''].join('/')

const numberSelector = 'button.figure-number'
const numbersIn = (element: Element) => [
  ...element.querySelectorAll<HTMLButtonElement>(numberSelector),
]

/** Up and down stay in the column, past rows that have nothing to open there. */
function below(button: HTMLButtonElement, step: 1 | -1): HTMLButtonElement | undefined {
  const cell = button.closest('td')
  const row = button.closest('tr')
  if (!cell || !row) return undefined
  const rows = [...(button.closest('table')?.rows ?? [])]
  for (let next = rows.indexOf(row) + step; rows[next]; next += step) {
    const found =
      rows[next]?.cells[cell.cellIndex]?.querySelector<HTMLButtonElement>(numberSelector)
    if (found) return found
  }
  return undefined
}

function target(button: HTMLButtonElement, key: string): HTMLButtonElement | undefined {
  const row = button.closest('tr')
  const beside = row ? numbersIn(row) : []
  const at = beside.indexOf(button)
  switch (key) {
    case 'ArrowRight':
      return beside[at + 1]
    case 'ArrowLeft':
      return beside[at - 1]
    case 'Home':
      return beside[0]
    case 'End':
      return beside.at(-1)
    case 'ArrowDown':
      return below(button, 1)
    case 'ArrowUp':
      return below(button, -1)
    default:
      return undefined
  }
}

const movingKeys = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'])

function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
  const { key, ctrlKey, altKey, metaKey } = event
  const from = event.target
  if (ctrlKey || altKey || metaKey || !movingKeys.has(key)) return
  if (!(from instanceof HTMLButtonElement) || !from.matches(numberSelector)) return
  event.preventDefault()
  target(from, key)?.focus()
}

/** For one table; the stop moves along with the focus. */
export function useCellKeys({ rows, sum }: Pick<ShownTable, 'rows' | 'sum'>) {
  const [active, setActive] = useState<string>()
  const keys = [...rows, sum]
    .flatMap(({ total, cells }) => [total, ...cells])
    .flatMap(({ place }) => (place ? [placeKey(place)] : []))
  const stop = active !== undefined && keys.includes(active) ? active : keys[0]
  return { stop: { stop, onFocus: setActive }, onKeyDown }
}
