import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { FigurePeriod, Figures, FigureTable } from '../../shared/statistics/figures.ts'
import { api } from '../api.ts'
import { useRead } from '../use-read.ts'
import { shiftPeriod } from './figures-period.ts'

/** What was shown last stays until the next is there, so that nothing jumps. */
export function useFigures(period: FigurePeriod) {
  const { data, error, refetch } = useRead('statistics', 'readFigures', { period })
  const [last, setLast] = useState<Figures>()
  useEffect(() => {
    if (data) setLast(data)
  }, [data])
  return {
    figures: data ?? (error ? undefined : last),
    isCurrent: data !== undefined,
    error,
    refetch,
  }
}

/** The tables of the period before; none where nothing was known then. */
export function useEarlierTables({ period, lines }: Figures): readonly FigureTable[] {
  const input = { period: shiftPeriod(period, -1) }
  const { data } = useQuery({
    queryKey: ['statistics', 'readFigures', input],
    queryFn: () => api.statistics.readFigures(input),
    enabled: lines.some(({ before }) => before !== null),
  })
  return data?.tables ?? []
}
