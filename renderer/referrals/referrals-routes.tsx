import { createRoute } from '@tanstack/react-router'
import { caseworkersOnly, rootRoute } from '../root-route.tsx'
import { ReferralScreen } from './referral-screen.tsx'
import { ReferralsScreen } from './referrals-screen.tsx'

const referralsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals',
  staticData: { title: 'Vermittlungen' },
  beforeLoad: caseworkersOnly,
  component: ReferralsScreen,
})

const referralRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/$clientId/$referralId',
  staticData: { title: 'Vermittlung' },
  beforeLoad: caseworkersOnly,
  component: function ReferralPage() {
    const { clientId, referralId } = referralRoute.useParams()
    return <ReferralScreen key={referralId} clientId={clientId} referralId={referralId} />
  },
})

export const referralsRoutes = [referralsRoute, referralRoute] as const
