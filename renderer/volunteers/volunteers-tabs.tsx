import { Link, type LinkProps } from '@tanstack/react-router'
import './volunteers-tabs.css'

const pages: readonly { to: NonNullable<LinkProps['to']>; title: string }[] = [
  { to: '/volunteers', title: 'Ehrenamt' },
  { to: '/volunteers/requests', title: 'Anfragen' },
  { to: '/volunteers/money', title: 'Einsätze und Geld' },
  { to: '/volunteers/trainings', title: 'Schulungen' },
  { to: '/volunteers/meetings', title: 'Treffen' },
  { to: '/volunteers/network', title: 'Netzwerk' },
]

/** From one page of the volunteers to the next; stands above the title of each. */
export function VolunteersTabs() {
  return (
    <nav className="volunteers-tabs" aria-label="Seiten des Ehrenamts">
      {pages.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          className="volunteers-tabs__link"
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
