import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { FigurePeriod, Figures, FigureTable } from '../../shared/statistics/figures.ts'
import { api } from '../api.ts'
import { shiftPeriod } from './figures-period.ts'

const reading = (period: FigurePeriod) => ({
  queryKey: ['statistics', 'readFigures', { period }],
  queryFn: () => api.statistics.readFigures({ period }),
})

/** What was shown last stays until the next is there, so that nothing jumps. */
export function useFigures(period: FigurePeriod) {
  const { data, isPlaceholderData, error, refetch } = useQuery({
    ...reading(period),
    placeholderData: keepPreviousData,
  })
  return { figures: data, isCurrent: data !== undefined && !isPlaceholderData, error, refetch }
}

/** The tables of the period before; none where nothing was known then. */
export function useEarlierTables({ period, lines }: Figures): readonly FigureTable[] {
  const { data } = useQuery({
    ...reading(shiftPeriod(period, -1)),
    enabled: lines.some(({ before }) => before !== null),
  })
  return data?.tables ?? []
}
