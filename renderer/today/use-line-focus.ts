import { useEffect, useRef } from 'react'

/** A line that has left takes the focus with it: it goes on to the one that moved up. */
export function useLineFocus(keys: readonly string[]) {
  const box = useRef<HTMLDivElement>(null)
  const place = useRef<number | null>(null)
  const shown = keys.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a line has left
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return
    const actions = box.current?.querySelectorAll<HTMLElement>('[data-line-action]') ?? []
    actions[Math.min(place.current, actions.length - 1)]?.focus()
  }, [shown])
  const onFocus = () => {
    const lines = [...(box.current?.querySelectorAll('.line') ?? [])]
    const at = lines.findIndex(line => line.contains(document.activeElement))
    place.current = at < 0 ? null : at
  }
  const onBlur = (event: { relatedTarget: EventTarget | null }) => {
    if (event.relatedTarget) place.current = null
  }
  return { ref: box, onFocus, onBlur }
}
