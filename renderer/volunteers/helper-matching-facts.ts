import { formatDay } from '../../shared/lib/dates.ts'
import { rangeWords } from '../../shared/matching/fact-words.ts'
import {
  familyTraitNames,
  interestNames,
  type MatchingProfile,
} from '../../shared/matching/matching-profile.ts'
import type { Fact } from '../ui/facts.tsx'

const none = '–'

export function agreementText(agreedOn: string | null, today: string): string {
  if (agreedOn === null) return 'nicht eingetragen, wird nicht vorgeschlagen'
  if (agreedOn > today) return `ab dem ${formatDay(agreedOn)}`
  return `einverstanden seit ${formatDay(agreedOn)}`
}

/** What counts for proposals, as it was answered. */
export function matchingFacts(profile: MatchingProfile, today: string): Fact[] {
  const { agreedOn, interests, family, online, clientAgeFrom, clientAgeTo } = profile
  const ages = rangeWords(clientAgeFrom, clientAgeTo)
  return [
    { label: 'Vorschläge', value: agreementText(agreedOn, today) },
    { label: 'Interessen', value: interests.map(one => interestNames[one]).join(', ') || none },
    {
      label: 'Eigene Erfahrung mit',
      value: family.map(one => familyTraitNames[one]).join(', ') || none,
    },
    { label: 'Auch online', value: online === null ? none : online ? 'ja' : 'nein' },
    { label: 'Alter der Begleiteten', value: ages || 'keine Grenze' },
  ]
}
