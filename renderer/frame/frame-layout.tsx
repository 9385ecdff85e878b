import { Outlet } from '@tanstack/react-router'
import { useHouse } from './house-context.ts'
import { Nav } from './nav.tsx'
import { type Place, placesOf } from './place.ts'
import { TopBar } from './top-bar.tsx'
import { useScreenChange } from './use-screen-change.ts'
import { useTypedCode } from './use-typed-code.ts'

export function FrameLayout({ places }: { places: readonly Place[] }) {
  const { session } = useHouse()
  const mine = placesOf(session.role, places)
  useScreenChange()
  useTypedCode(session.role)
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
