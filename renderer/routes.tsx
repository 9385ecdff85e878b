import { createHashHistory, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { caseworkers, everyone, leitungOnly } from '../shared/roles.ts'
import { AboutScreen } from './about/about-screen.tsx'
import { bundlesRoutes } from './bundles/bundles-routes.tsx'
import { clientsRoutes } from './clients/clients-routes.tsx'
import { ShortContactFigure } from './clients/short-contact-figure.tsx'
import { matchingRoutes } from './matching/matching-routes.tsx'
import { offersRoutes } from './offers/offers-routes.tsx'
import { AuditScreen } from './privacy/audit-screen.tsx'
import { referralsRoutes } from './referrals/referrals-routes.tsx'
import { rootRoute } from './root-route.tsx'
import { SettingsScreen, tabsOf } from './settings/settings-screen.tsx'
import { settingsTabs } from './settings/settings-tabs.ts'
import { statisticsRoutes } from './statistics/statistics-routes.tsx'
import { DeskLines } from './today/desk-lines.tsx'
import { FirstSteps } from './today/first-steps.tsx'
import { OpenCasesFigure } from './today/open-cases-figure.tsx'
import type { FigureProvider } from './today/today-figures.ts'
import type { LineProvider } from './today/today-lines.ts'
import { TodayScreen } from './today/today-screen.tsx'
import { volunteersRoutes } from './volunteers/volunteers-routes.tsx'

/** What is due, in the order in which Heute shows it. */
const lineProviders: readonly LineProvider[] = [
  { id: 'desk', roles: caseworkers, Lines: DeskLines },
  { id: 'first-steps', roles: everyone, Lines: FirstSteps },
]

/** The numbers beside it. */
const figureProviders: readonly FigureProvider[] = [
  { id: 'open-cases', roles: caseworkers, Figure: OpenCasesFigure },
  { id: 'short-contacts', roles: everyone, Figure: ShortContactFigure },
]

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { title: 'Heute' },
  component: () => <TodayScreen providers={lineProviders} figures={figureProviders} />,
})

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  beforeLoad: ({ context }) => {
    const first = tabsOf(context.role, settingsTabs)[0]
    throw redirect({ to: '/settings/$tab', params: { tab: first?.id ?? '' }, replace: true })
  },
})

const settingsTabRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/$tab',
  staticData: { title: 'Einstellungen' },
  component: function SettingsPage() {
    const { tab } = settingsTabRoute.useParams()
    const navigate = settingsTabRoute.useNavigate()
    return (
      <SettingsScreen
        tabs={settingsTabs}
        selected={tab}
        onSelect={id => void navigate({ to: '/settings/$tab', params: { tab: id }, replace: true })}
      />
    )
  },
})

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  staticData: { title: 'Protokoll' },
  beforeLoad: ({ context }) => {
    if (!leitungOnly.includes(context.role)) throw redirect({ to: '/', replace: true })
  },
  component: AuditScreen,
})

const aboutRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about',
  staticData: { title: 'Über dieses Programm' },
  component: AboutScreen,
})

const routeTree = rootRoute.addChildren([
  todayRoute,
  ...clientsRoutes,
  ...offersRoutes,
  ...referralsRoutes,
  ...volunteersRoutes,
  ...matchingRoutes,
  ...statisticsRoutes,
  ...bundlesRoutes,
  settingsRoute,
  settingsTabRoute,
  auditRoute,
  aboutRoute,
])

export function createHouseRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    // The real role comes with the open house.
    context: { role: 'vertretung' },
    defaultPendingMinMs: 0,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createHouseRouter>
  }
  interface StaticDataRouteOption {
    /** Names the window: never a person. */
    title?: string
  }
}
