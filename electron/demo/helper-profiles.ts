import { DEMO_SEED } from '../../shared/demo.ts'
import { addDays } from '../../shared/lib/dates.ts'
import {
  blankMatchingProfile,
  familyTrait,
  interest,
  type MatchingProfile,
} from '../../shared/matching/matching-profile.ts'
import { seededRandom } from './seeded-random.ts'

// What the volunteers said when they were asked about proposals.

type Asked = Partial<MatchingProfile>

/** Some answers that are told about; all others are picked. */
const answers: Readonly<Record<string, Asked>> = {
  Sediqi: { interests: ['kochen', 'musik'], family: ['schulkinder', 'kleinkinder'] },
  Karimi: { interests: ['handwerk', 'kochen'], family: ['schulkinder'] },
  Khoury: { agreedOn: null },
  Weigel: { clientAgeFrom: 16 },
  Mehari: { clientAgeFrom: 18, clientAgeTo: 35, interests: ['sport', 'technik'] },
  Nouri: { online: false, family: ['kleinkinder'] },
}

/** A chance of its own for each: whoever is added leaves the others as they are. */
export function profileOf(familyName: string, index: number, today: string): MatchingProfile {
  const random = seededRandom(DEMO_SEED + 100 + index)
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: random.below(most + 1) }, () => random.pick(list))),
  ]
  return {
    ...blankMatchingProfile,
    agreedOn: addDays(today, -76),
    interests: some(interest.options, 4),
    online: random.pick([true, true, false, null]),
    family: some(familyTrait.options, 2),
    ...answers[familyName],
  }
}
