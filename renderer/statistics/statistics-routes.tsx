import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../root-route.tsx'
import { ReleaseScreen } from './release-screen.tsx'
import { ReportScreen } from './report-screen.tsx'
import { StatisticsScreen } from './statistics-screen.tsx'

/** A quarter or a year; without one the quarter that runs. */
const statisticsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics/{-$period}',
  staticData: { title: 'Statistik' },
  component: function StatisticsPage() {
    const { period } = statisticsRoute.useParams()
    return <StatisticsScreen period={period ?? null} />
  },
})

const releaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics/release/$quarter',
  staticData: { title: 'Quartal ausgeben' },
  component: function ReleasePage() {
    const { quarter } = releaseRoute.useParams()
    return <ReleaseScreen key={quarter} quarter={quarter} />
  },
})

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/statistics/report/$year',
  staticData: { title: 'Sachbericht' },
  component: function ReportPage() {
    const { year } = reportRoute.useParams()
    return <ReportScreen key={year} year={Number(year)} />
  },
})

export const statisticsRoutes = [statisticsRoute, releaseRoute, reportRoute] as const
