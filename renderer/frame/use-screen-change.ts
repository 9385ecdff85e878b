import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useHouse } from './house-context.ts'

/** Tabs of one screen share its first segment: changing between them must not move the focus. */
function screenOf(pathname: string): string {
  return pathname.split('/')[1] ?? ''
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** Names the window after the screen, and tells screen readers where one has arrived. */
export function useScreenChange(): void {
  const router = useRouter()
  const { programName } = useHouse().settings.office
  useEffect(() => {
    function nameWindow() {
      const title = router.state.matches.at(-1)?.staticData.title
      document.title = title ? `${title} – ${programName}` : programName
    }
    nameWindow()
    return router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
      nameWindow()
      if (fromLocation && screenOf(fromLocation.pathname) === screenOf(toLocation.pathname)) return
      focusHeading()
    })
  }, [router, programName])
}
