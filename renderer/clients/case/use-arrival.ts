import { useEffect } from 'react'

/** One arrives at the heading, as long as nothing else has been chosen meanwhile. */
export function useArrival(ready: boolean): void {
  useEffect(() => {
    if (!ready || document.activeElement !== document.body) return
    const heading = document.querySelector<HTMLElement>('#main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
  }, [ready])
}
