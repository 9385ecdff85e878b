import type { Condition, KeptRule } from './eligibility.ts'
import type { FinderFacts, FinderQuestion } from './finder.ts'
import { ownConditions } from './judge-admission.ts'
import type { KeptOffer } from './offer.ts'
import { isRegular } from './topic-kinds.ts'

const readBy: Readonly<Record<Condition['fact'], readonly (keyof FinderFacts)[]>> = {
  status: ['status'],
  age: ['age'],
  german: ['germanLevel'],
  gender: ['gender'],
  // where no state is named the status says who is from the EU
  citizenship: ['citizenships', 'status'],
  municipality: ['municipality'],
  children: ['children'],
  claim: ['claims'],
}

/** Which facts have a say in the verdict; all others may be anything. */
export function factsRead(
  offer: KeptOffer,
  rules: readonly KeptRule[],
  question: Pick<FinderQuestion, 'withinKm'>,
): ReadonlySet<keyof FinderFacts> {
  const ofRules = rules
    .filter(({ topics }) => topics.includes(offer.topic))
    .flatMap(({ conditions }) => conditions)
  const read = new Set([...ownConditions(offer), ...ofRules].flatMap(({ fact }) => readBy[fact]))
  if (question.withinKm !== null) read.add('municipality')
  if (isRegular(offer.topic))
    for (const fact of ['needsChildcare', 'children'] as const) read.add(fact)
  read.add('dayparts')
  return read
}
