import { useMemo } from 'react'
import { closedKeyOf, keyOfPeriod } from '../../shared/volunteers/money-periods.ts'
import { useRead } from '../use-read.ts'
import type { MonthSum } from './month-bars.tsx'

/** The months of a year for everyone together, and which of them are closed. */
export function useHouseMonths(year: number): { months: MonthSum[] | null; error: Error | null } {
  const { data: overview, error } = useRead('volunteers', 'overview', { year })
  const { data: periods, error: unread } = useRead('volunteers', 'listPeriods', { year })
  const months = useMemo(() => {
    if (!overview || !periods) return null
    const closed = new Set(periods.closed.map(({ period }) => keyOfPeriod(period)))
    return Array.from({ length: 12 }, (_, index): MonthSum => {
      const month = index + 1
      const key = keyOfPeriod({ kind: 'month', year, month })
      const known = overview.months.find(one => one.month === month)
      return {
        ...{ month, minutes: known?.minutes ?? 0, cents: known?.cents ?? 0 },
        ...{ missions: known?.missions ?? 0, closed: closedKeyOf(closed, `${key}-01`) !== null },
      }
    })
  }, [overview, periods, year])
  return { months, error: error ?? unread }
}
