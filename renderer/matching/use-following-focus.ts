import { useEffect, useRef } from 'react'

/** Whether somebody who types would still be heard there. */
function isLost(element: Element | null): boolean {
  if (element === null || element === document.body) return true
  return element instanceof HTMLElement && element.offsetParent === null
}

/**
 * When what had the focus has gone (a button of a decided pair, the list on a narrow page), the line
 * of the next case takes it, or the way back where the list is out of sight.
 */
export function useFollowingFocus(opened: string | null) {
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(opened)
  useEffect(() => {
    if (opened === before.current) return
    before.current = opened
    const frame = requestAnimationFrame(() => {
      if (!isLost(document.activeElement)) return
      const ways = place.current?.querySelectorAll<HTMLElement>(
        '[data-case][aria-current], .matching__back button',
      )
      ;[...(ways ?? [])].find(way => way.offsetParent !== null)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [opened])
  return place
}
