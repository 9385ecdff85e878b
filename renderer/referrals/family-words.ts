import { countOf } from '../../shared/lib/german-numbers.ts'

/** "für alle drei": the one that is open and the others who went along. */
export function familyText(others: number): string {
  return others === 1
    ? 'Für beide aus der Familie'
    : `Für alle ${countOf(others + 1, 'Person', 'Personen')} aus der Familie`
}
