import { ageOn } from '../clients/options.ts'
import { isDay, type PartialDate } from '../lib/dates.ts'
import type { Consent } from './consent.ts'

/** From this age on nobody else agrees for a young person. */
export const AGE_OF_OWN_CONSENT = 16

export type ConsentFacts = {
  openedOn: string
  birthDate: PartialDate
  consents: readonly Pick<Consent, 'givenOn' | 'withdrawnOn'>[]
  /** A parent or guardian with a file here agreed, and it holds today. */
  parentsAgreed: boolean
}

export type ConsentProblem = {
  problem: 'missing' | 'withdrawn' | 'of-age'
  /** The first day on which it was so. */
  since: string
}

/** Without a consent that holds, no file may be kept: says what is wrong, or null. */
export function consentProblem(facts: ConsentFacts, today: string): ConsentProblem | null {
  const { openedOn, consents, parentsAgreed } = facts
  if (consents.some(consent => holds(consent, today))) return null
  const withdrawn = consents
    .map(({ withdrawnOn }) => withdrawnOn)
    .filter(day => day !== null && day <= today)
    .toSorted()
    .at(-1)
  if (withdrawn) return { problem: 'withdrawn', since: withdrawn }
  const age = ageOn(facts.birthDate, today)
  if (!parentsAgreed || age === null) return { problem: 'missing', since: openedOn }
  if (age < AGE_OF_OWN_CONSENT) return null
  const birthday = dayOfAge(facts.birthDate, today)
  return birthday > openedOn
    ? { problem: 'of-age', since: birthday }
    : { problem: 'missing', since: openedOn }
}

function holds({ givenOn, withdrawnOn }: Pick<Consent, 'givenOn' | 'withdrawnOn'>, today: string) {
  return givenOn <= today && (withdrawnOn === null || withdrawnOn > today)
}

/** The first day on which the person counts as old enough, found the way ages are reckoned. */
function dayOfAge(birth: PartialDate, today: string): string {
  const year = Number((birth.value ?? today).slice(0, 4)) + AGE_OF_OWN_CONSENT
  const candidates = [birthdayIn(birth, year), `${year}-03-01`]
  const first = candidates.find(day => isDay(day) && ageOn(birth, day) === AGE_OF_OWN_CONSENT)
  return first ?? today
}

function birthdayIn(birth: PartialDate, year: number): string {
  if (birth.precision === 'day') return `${year}${birth.value.slice(4)}`
  return birth.precision === 'month' ? `${year}${birth.value.slice(4)}-15` : `${year}-07-01`
}
