import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { blankSections } from '../../shared/clients/client.ts'
import type { SimilarTo } from '../../shared/clients/search-contract.ts'
import { partialDate } from '../../shared/lib/dates.ts'
import { tidyLine } from '../../shared/lib/text.ts'
import { api } from '../api.ts'
import type { SectionForms } from './sections/section-forms.ts'
import { useDebounced } from './use-debounced.ts'

const CALM_MS = 200
const FEWEST_LETTERS = 2

/** What the fields say so far; what can't be read yet says nothing. */
export function similarTo(person: SectionForms['person']): SimilarTo {
  const { familyName, givenNames, birthName, ownScript, placeOfBirth } = person
  return {
    familyName: tidyLine(familyName),
    givenNames: tidyLine(givenNames),
    birthName: tidyLine(birthName),
    ownScript: tidyLine(ownScript),
    otherSpellings: person.otherSpellings.map(tidyLine).filter(Boolean),
    birthDate: partialDate.safeParse(person.birthDate).data ?? blankSections.person.birthDate,
    gender: person.gender,
    citizenships: person.citizenships,
    placeOfBirth: tidyLine(placeOfBirth),
  }
}

function isEnough({ familyName, givenNames, ownScript, birthName }: SimilarTo): boolean {
  return `${familyName}${givenNames}${ownScript}${birthName}`.length >= FEWEST_LETTERS
}

/** Who may be the same person, while one types; the newest answer wins. */
export function useSimilar(person: SectionForms['person']) {
  const wanted = useDebounced(similarTo(person), CALM_MS)
  const enough = isEnough(wanted)
  const { data } = useQuery({
    queryKey: ['clients', 'findSimilar', wanted],
    queryFn: () => api.clients.findSimilar({ person: wanted, exceptId: null }),
    enabled: enough,
    placeholderData: keepPreviousData,
    // Names must not pile up in memory.
    gcTime: 0,
  })
  return { enough, matches: enough ? (data ?? []) : [], own: wanted }
}
