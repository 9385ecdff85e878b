import {
  createHashHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Navigate,
  redirect,
} from '@tanstack/react-router'
import { everyone, leitungOnly, type Role, responsible } from '../shared/roles.ts'
import { AboutScreen } from './about/about-screen.tsx'
import { ShortContactFigure } from './clients/short-contact-figure.tsx'
import { ShortContactProvider } from './clients/short-contact-provider.tsx'
import { ShortContactsScreen } from './clients/short-contacts-screen.tsx'
import { FrameLayout } from './frame/frame-layout.tsx'
import type { Place } from './frame/place.ts'
import { AuditScreen } from './privacy/audit-screen.tsx'
import { AmountsTab } from './settings/amounts-tab.tsx'
import { AppearanceTab } from './settings/appearance-tab.tsx'
import { OfficeTab } from './settings/office-tab.tsx'
import { SettingsScreen, type SettingsTab, tabsOf } from './settings/settings-screen.tsx'
import { WeightsTab } from './settings/weights-tab.tsx'
import { BackupTab } from './store/settings/backup-tab.tsx'
import { SecurityTab } from './store/settings/security-tab.tsx'
import { UsersTab } from './store/settings/users-tab.tsx'
import { FirstSteps } from './today/first-steps.tsx'
import type { FigureProvider } from './today/today-figures.ts'
import type { LineProvider } from './today/today-lines.ts'
import { TodayScreen } from './today/today-screen.tsx'

/** What is due, in the order in which Heute shows it. */
const lineProviders: readonly LineProvider[] = [
  { id: 'first-steps', roles: everyone, Lines: FirstSteps },
]

/** The numbers beside it. */
const figureProviders: readonly FigureProvider[] = [
  { id: 'short-contacts', roles: everyone, Figure: ShortContactFigure },
]

const settingsTabs: readonly SettingsTab[] = [
  {
    id: 'office',
    title: 'Dienststelle',
    roles: responsible,
    words: 'Anschrift Träger Adresse Telefon Programm',
    Panel: OfficeTab,
  },
  {
    id: 'users',
    title: 'Benutzerinnen und Benutzer',
    roles: responsible,
    words: 'Zugang Vertretung Leitung Person anlegen',
    Panel: UsersTab,
  },
  {
    id: 'security',
    title: 'Sicherheit',
    roles: everyone,
    words: 'Passphrase Passwort Wiederherstellungsblatt Sperren Minuten',
    Panel: SecurityTab,
  },
  {
    id: 'amounts',
    title: 'Beträge',
    roles: responsible,
    words: 'Euro Stunden Ehrenamt Freibetrag',
    Panel: AmountsTab,
  },
  {
    id: 'weights',
    title: 'Gewichte',
    roles: responsible,
    words: 'Passung Vorschläge Merkmale',
    Panel: WeightsTab,
  },
  {
    id: 'backup',
    title: 'Sicherung',
    roles: everyone,
    words: 'Backup Stick Netzlaufwerk zurückholen',
    Panel: BackupTab,
  },
  {
    id: 'appearance',
    title: 'Darstellung',
    roles: everyone,
    words: 'hell dunkel Farben',
    Panel: AppearanceTab,
  },
]

/** The navigation from top to bottom; the search knows the tabs too. */
const places: readonly Place[] = [
  { path: '/', label: 'Heute', icon: 'today', roles: everyone, inNav: true },
  {
    path: '/short-contacts',
    label: 'Kurzkontakte im Quartal',
    icon: 'bolt',
    roles: everyone,
    inNav: false,
    words: 'Liste Statistik gezählt anonym',
  },
  {
    path: '/settings',
    label: 'Einstellungen',
    icon: 'settings',
    roles: everyone,
    inNav: true,
    beginsGroup: true,
  },
  ...settingsTabs.map(tab => ({
    path: `/settings/${tab.id}`,
    label: `Einstellungen: ${tab.title}`,
    icon: 'settings' as const,
    roles: tab.roles,
    inNav: false,
    words: tab.words,
  })),
  { path: '/audit', label: 'Protokoll', icon: 'doc', roles: leitungOnly, inNav: true },
  { path: '/about', label: 'Über dieses Programm', icon: 'info', roles: everyone, inNav: true },
]

const rootRoute = createRootRouteWithContext<{ role: Role }>()({
  component: () => (
    <ShortContactProvider>
      <FrameLayout places={places} />
    </ShortContactProvider>
  ),
  notFoundComponent: () => <Navigate to="/" replace />,
})

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { title: 'Heute' },
  component: () => <TodayScreen providers={lineProviders} figures={figureProviders} />,
})

const shortContactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/short-contacts',
  staticData: { title: 'Kurzkontakte' },
  component: ShortContactsScreen,
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
  shortContactsRoute,
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
