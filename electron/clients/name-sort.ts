import type { PersonSection } from '../../shared/clients/client.ts'

/** Below every letter and the space: "Abdel, Zara" stands before "Abdel Karim, Ali". */
const BETWEEN = '\t'

/** DIN 5007-2, as in a phone book: ä sorts as ae; what is no letter or figure at the start does not count. */
export function nameSort({
  familyName,
  givenNames,
}: Pick<PersonSection, 'familyName' | 'givenNames'>): string {
  return [familyName, givenNames].filter(Boolean).map(sortForm).join(BETWEEN)
}

function sortForm(name: string): string {
  return name
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
}
