import { Outlet } from '@tanstack/react-router'
import { useHouse } from './house-context.ts'
import { Nav } from './nav.tsx'
import { type Place, placesOf } from './place.ts'
import { TopBar } from './top-bar.tsx'
import { useScreenChange } from './use-screen-change.ts'

export function FrameLayout({ places }: { places: readonly Place[] }) {
  const { session } = useHouse()
  const mine = placesOf(session.role, places)
  useScreenChange()
  return (
    <div className="app">
      <button
        type="button"
        className="skip-link"
        onClick={() => document.getElementById('main')?.focus()}
      >
        Zum Inhalt springen
      </button>
      <TopBar places={mine} />
      <Nav places={mine} />
      <main className="sheet" id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
