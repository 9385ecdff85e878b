import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { ageOn } from '../../shared/clients/options.ts'
import { formatDay, formatPartialDate } from '../../shared/lib/dates.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'

/** "35 Jahre, Bad Nauheim, zuständig Miriam Habermann" */
export function briefLine(
  brief: ClientBrief,
  { today, place }: { today: string; place: (ags: string) => string },
): string {
  const { birthDate, municipality, closedOn, responsibleName } = brief
  const age = ageOn(birthDate, today)
  return [
    age === null ? '' : countOf(age, 'Jahr', 'Jahre'),
    municipality && place(municipality),
    closedOn ? `abgeschlossen am ${formatDay(closedOn)}` : `zuständig ${responsibleName}`,
  ]
    .filter(Boolean)
    .join(', ')
}

export function bornText({ birthDate }: Pick<ClientBrief, 'birthDate'>): string {
  return birthDate.precision === 'unknown' ? '' : `geboren ${formatPartialDate(birthDate)}`
}
