import { dayOfInstant } from '../../shared/lib/dates.ts'
import { useRead } from '../use-read.ts'

/** The day as the vault has it: in the demonstration it stands still. */
export function useToday(): string {
  const { data } = useRead('today', 'overview', {})
  return data?.today ?? dayOfInstant(new Date().toISOString())
}
