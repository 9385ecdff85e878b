import { createRoute } from '@tanstack/react-router'
import { caseworkersOnly, rootRoute } from '../root-route.tsx'
import { DirectoryScreen } from './directory-screen.tsx'
import { FinderScreen } from './finder-screen.tsx'
import { GapsScreen } from './gaps-screen.tsx'
import { ImportScreen } from './import-screen.tsx'
import { OfferFormScreen } from './offer-form-screen.tsx'
import { RulesScreen } from './rules-screen.tsx'

const offersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers',
  staticData: { title: 'Angebote' },
  component: DirectoryScreen,
})

const newOfferRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/new',
  staticData: { title: 'Angebot aufnehmen' },
  component: () => <OfferFormScreen offerId={null} />,
})

const editOfferRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/edit/$offerId',
  staticData: { title: 'Angebot ändern' },
  component: function EditOfferPage() {
    const { offerId } = editOfferRoute.useParams()
    return <OfferFormScreen key={offerId} offerId={offerId} />
  },
})

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/import',
  staticData: { title: 'Angebote einlesen' },
  component: ImportScreen,
})

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/rules',
  staticData: { title: 'Regeln' },
  component: RulesScreen,
})

const gapsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers/gaps',
  staticData: { title: 'Was fehlt?' },
  beforeLoad: caseworkersOnly,
  component: GapsScreen,
})

const finderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/finder',
  staticData: { title: 'Angebot finden' },
  component: () => <FinderScreen clientId={null} needId={null} />,
})

const caseFinderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/finder/$clientId/{-$needId}',
  staticData: { title: 'Angebot finden' },
  beforeLoad: caseworkersOnly,
  component: function CaseFinderPage() {
    const { clientId, needId } = caseFinderRoute.useParams()
    return <FinderScreen key={`${clientId}${needId}`} clientId={clientId} needId={needId ?? null} />
  },
})

export const offersRoutes = [
  offersRoute,
  newOfferRoute,
  editOfferRoute,
  importRoute,
  rulesRoute,
  gapsRoute,
  finderRoute,
  caseFinderRoute,
] as const
