import type { Relative } from '../../../shared/clients/client-file.ts'
import { ageOn, monthsOn } from '../../../shared/clients/options.ts'
import { relation, relationName } from '../../../shared/clients/options-household.ts'
import { ageText } from './case-words.ts'

const plain = {
  ehe: 'Ehefrau, Ehemann',
  partnerschaft: 'Partnerin, Partner',
  kind: 'Kind',
  elternteil: 'Mutter, Vater',
  geschwister: 'Schwester, Bruder',
  enkelkind: 'Enkelkind',
  grosselternteil: 'Großmutter, Großvater',
  muendel: 'Mündel',
  vormund: 'Vormund, Vormundin',
  verwandt: 'anders verwandt',
  mitbewohnend: 'wohnt mit im Haushalt',
} as const

/** What the other person is to this one. */
export const relationOptions = relation.options.map(value => ({ value, label: plain[value] }))

export function relationWord({ relation: of, gender }: Relative): string {
  return of === null ? 'im selben Haushalt' : relationName(of, gender)
}

/** "Tochter, 12"; of the smallest in months: "Sohn, 5 Monate" */
export function relativeWords(relative: Relative, today: string): string {
  const { birthDate } = relative
  const isSmall = monthsOn(birthDate, today) !== null
  const age = isSmall ? ageText(birthDate, today) : ageOn(birthDate, today)
  const words = [relationWord(relative), age === null ? '' : String(age)]
  if (relative.closedOn !== null) words.push('abgeschlossen')
  return words.filter(Boolean).join(', ')
}
