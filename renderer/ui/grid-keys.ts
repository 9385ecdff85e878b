import type { KeyboardEvent } from 'react'

type Input = {
  count: number
  active: number
  rowsPerPage: () => number
  onMove: (index: number) => void
  onOpen: ((index: number) => void) | undefined
  onChoose: ((index: number) => void) | undefined
}

/** Arrows, Home, End and page keys move the active row; Enter opens it, Space selects it. */
export function gridKeys(input: Input) {
  const { count, active, rowsPerPage, onMove, onOpen, onChoose } = input
  const last = count - 1
  const moves: Readonly<Record<string, () => number>> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    Home: () => 0,
    End: () => last,
    PageDown: () => active + rowsPerPage(),
    PageUp: () => active - rowsPerPage(),
  }
  return (event: KeyboardEvent<HTMLElement>) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey
    if (event.target !== event.currentTarget || modified || count === 0) return
    const move = moves[event.key]
    if (move) onMove(Math.max(0, Math.min(last, move())))
    else if (event.key === 'Enter' && onOpen) onOpen(active)
    else if (event.key === ' ' && onChoose) onChoose(active)
    else return
    event.preventDefault()
  }
}
