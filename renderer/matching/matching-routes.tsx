import { createRoute } from '@tanstack/react-router'
import { wishKind } from '../../shared/matching/wish.ts'
import { caseworkersOnly, rootRoute } from '../root-route.tsx'
import { MatchingScreen } from './matching-screen.tsx'

/** Which tab, and which case is open in it. */
const matchingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/matching/{-$kind}/{-$caseId}',
  staticData: { title: 'Passung' },
  beforeLoad: caseworkersOnly,
  component: function MatchingPage() {
    const { kind, caseId } = matchingRoute.useParams()
    const known = kind === 'dolmetschen' ? kind : wishKind.catch('begleitung').parse(kind)
    return <MatchingScreen kind={known} caseId={caseId ?? null} />
  },
})

export const matchingRoutes = [matchingRoute] as const
