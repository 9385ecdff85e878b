import { createRoute } from '@tanstack/react-router'
import { caseworkersOnly, rootRoute } from '../root-route.tsx'
import { HelperFormScreen } from './helper-form-screen.tsx'
import { HelperImportScreen } from './helper-import-screen.tsx'
import { HelperScreen } from './helper-screen.tsx'
import { MeetingsScreen } from './meetings-screen.tsx'
import { MoneyScreen } from './money-screen.tsx'
import { NetworkScreen } from './network-screen.tsx'
import { RequestsScreen } from './requests-screen.tsx'
import { TrainingsScreen } from './trainings-screen.tsx'
import { VolunteersScreen } from './volunteers-screen.tsx'

const volunteersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers',
  staticData: { title: 'Ehrenamt' },
  beforeLoad: caseworkersOnly,
  component: VolunteersScreen,
})

const newHelperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/new',
  staticData: { title: 'Person aufnehmen' },
  beforeLoad: caseworkersOnly,
  component: () => <HelperFormScreen helperId={null} />,
})

const editHelperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/edit/$helperId',
  staticData: { title: 'Person ändern' },
  beforeLoad: caseworkersOnly,
  component: function EditHelperPage() {
    const { helperId } = editHelperRoute.useParams()
    return <HelperFormScreen key={helperId} helperId={helperId} />
  },
})

const helperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/person/$helperId/{-$tab}',
  staticData: { title: 'Ehrenamt' },
  beforeLoad: caseworkersOnly,
  component: function HelperPage() {
    const { helperId, tab } = helperRoute.useParams()
    return <HelperScreen key={helperId} helperId={helperId} tab={tab} />
  },
})

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/requests',
  staticData: { title: 'Anfragen' },
  beforeLoad: caseworkersOnly,
  component: RequestsScreen,
})

const moneyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/money',
  staticData: { title: 'Einsätze und Geld' },
  beforeLoad: caseworkersOnly,
  component: MoneyScreen,
})

const trainingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/trainings',
  staticData: { title: 'Schulungen' },
  beforeLoad: caseworkersOnly,
  component: TrainingsScreen,
})

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/meetings',
  staticData: { title: 'Treffen' },
  beforeLoad: caseworkersOnly,
  component: MeetingsScreen,
})

const networkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/network',
  staticData: { title: 'Netzwerk' },
  beforeLoad: caseworkersOnly,
  component: NetworkScreen,
})

const helperImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/volunteers/import',
  staticData: { title: 'Ehrenamtliche einlesen' },
  beforeLoad: caseworkersOnly,
  component: HelperImportScreen,
})

export const volunteersRoutes = [
  volunteersRoute,
  newHelperRoute,
  editHelperRoute,
  helperRoute,
  requestsRoute,
  moneyRoute,
  trainingsRoute,
  meetingsRoute,
  networkRoute,
  helperImportRoute,
] as const
