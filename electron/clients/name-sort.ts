import type { PersonSection } from '../../shared/clients/client.ts'
import { phoneBookForm } from '../../shared/lib/phone-book.ts'

/** Below every letter and the space: "Abdel, Zara" stands before "Abdel Karim, Ali". */
const BETWEEN = '\t'

/** As in a phone book; what is no letter or figure at the start does not count. */
export function nameSort({
  familyName,
  givenNames,
}: Pick<PersonSection, 'familyName' | 'givenNames'>): string {
  return [familyName, givenNames].filter(Boolean).map(sortForm).join(BETWEEN)
}

function sortForm(name: string): string {
  return phoneBookForm(name).replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '')
}
