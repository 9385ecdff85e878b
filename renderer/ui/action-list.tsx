import type { KeyboardEvent, ReactNode } from 'react'
import './action-list.css'

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Lines of work: arrows choose a line, Enter does its one action. */
export function ActionList({ label, children }: { label: string; children: ReactNode }) {
  function move(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key]
    if (!step) return
    const actions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line-action]')]
    const at = actions.findIndex(action =>
      action.closest('.line')?.contains(document.activeElement),
    )
    if (at < 0) return
    event.preventDefault()
    actions[step(at, actions.length - 1)]?.focus()
  }
  return (
    <ul className="lines" aria-label={label} onKeyDown={move}>
      {children}
    </ul>
  )
}
