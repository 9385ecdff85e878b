import { createRoute } from '@tanstack/react-router'
import { caseworkersOnly, rootRoute } from '../root-route.tsx'
import { CaseScreen } from './case-screen.tsx'
import { ClientsScreen } from './clients-screen.tsx'
import { IntakeScreen } from './intake-screen.tsx'
import { MergeScreen } from './merge-screen.tsx'
import { ShortContactsScreen } from './short-contacts-screen.tsx'

const clientsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients',
  staticData: { title: 'Klientinnen und Klienten' },
  beforeLoad: caseworkersOnly,
  component: ClientsScreen,
})

/** `draft` names a kept draft; what was typed never stands in an address. */
const intakeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/new/{-$draft}',
  staticData: { title: 'Erstaufnahme' },
  beforeLoad: caseworkersOnly,
  component: function IntakePage() {
    return <IntakeScreen draft={intakeRoute.useParams().draft} />
  },
})

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$clientId/{-$tab}',
  staticData: { title: 'Akte' },
  beforeLoad: caseworkersOnly,
  component: function CasePage() {
    const { clientId, tab } = caseRoute.useParams()
    return <CaseScreen key={clientId} clientId={clientId} tab={tab} />
  },
})

const mergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/merge/$clientId/$otherId',
  staticData: { title: 'Akten zusammenführen' },
  beforeLoad: caseworkersOnly,
  component: function MergePage() {
    const { clientId, otherId } = mergeRoute.useParams()
    return <MergeScreen clientId={clientId} otherId={otherId} />
  },
})

const shortContactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/short-contacts',
  staticData: { title: 'Kurzkontakte' },
  component: ShortContactsScreen,
})

export const clientsRoutes = [
  clientsRoute,
  intakeRoute,
  caseRoute,
  mergeRoute,
  shortContactsRoute,
] as const
