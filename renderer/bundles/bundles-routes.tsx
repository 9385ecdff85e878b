import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'
import { DeliveriesScreen } from './deliveries-screen.tsx'

const deliveriesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bundles',
  staticData: { title: 'Lieferungen' },
  component: DeliveriesScreen,
})

export const bundlesRoutes = [deliveriesRoute] as const
