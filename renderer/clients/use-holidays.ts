import { useMemo } from 'react'
import type { Holidays } from '../../shared/lib/working-days.ts'
import { useRead } from '../use-read.ts'

/** The holidays of the Land: whoever counts working days has to know them. */
export function useHolidays(): Holidays {
  const { data } = useRead('reference', 'listHolidays', {})
  return useMemo(() => new Set(data), [data])
}
