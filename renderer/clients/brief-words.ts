import type { ClientBrief } from '../../shared/clients/client-file.ts'
import { formatDay, formatPartialDate } from '../../shared/lib/dates.ts'
import { ageText } from './case/case-words.ts'

/** "35 Jahre, Bad Nauheim, zuständig Miriam Habermann" */
export function briefLine(
  brief: ClientBrief,
  { today, place }: { today: string; place: (ags: string) => string },
): string {
  const { birthDate, municipality, closedOn, responsibleName } = brief
  return [
    ageText(birthDate, today),
    municipality && place(municipality),
    closedOn ? `abgeschlossen am ${formatDay(closedOn)}` : `zuständig ${responsibleName}`,
  ]
    .filter(Boolean)
    .join(', ')
}

export function bornText({ birthDate }: Pick<ClientBrief, 'birthDate'>): string {
  return birthDate.precision === 'unknown' ? '' : `geboren ${formatPartialDate(birthDate)}`
}
