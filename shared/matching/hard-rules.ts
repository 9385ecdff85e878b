import {
  commonGerman,
  interpretsFrom,
  NOT_SPOKEN,
  strengthIn,
  strengthInCommon,
} from './common-language.ts'
import type { BarrierCode } from './pair-verdict.ts'
import type { PreparedCase, PreparedHelper, PreparedWorld } from './prepared-facts.ts'

// What has to hold before two may meet. Every rule looks at facts only; words stand elsewhere.

/** What nobody knows yet. It forbids nothing; it is asked. */
export const question = {
  'geschlecht-fall': 1,
  'geschlecht-ehrenamt': 2,
  'sprachen-fall': 4,
  'sprachen-ehrenamt': 8,
  'deutsch-fall': 16,
  'ort-fall': 32,
  'ort-ehrenamt': 64,
  umkreis: 128,
  'zeiten-fall': 256,
  'zeiten-ehrenamt': 512,
  'alter-fall': 1024,
} as const
export type QuestionCode = keyof typeof question
export const questionCodes = Object.keys(question) as QuestionCode[]

const FAILS = -1
const HOLDS = 0
/** HOLDS, FAILS, or the sum of the questions on which it hangs. A number: it is made for every pair. */
type Found = number
export const fails = (found: Found) => found === FAILS

type Rule = (c: PreparedCase, h: PreparedHelper, world: PreparedWorld) => Found
const holdsWhere = (holds: boolean): Found => (holds ? HOLDS : FAILS)

/** Whoever doesn't do such work has no papers for it either; that is a rule of its own. */
const papers: Rule = (_, { facts: { does, permission } }) => holdsWhere(permission.allowed || !does)

/** Only what is missing beyond the papers that everybody needs. */
const papersWithMinors: Rule = ({ facts: { minors } }, { facts }) => {
  const { does, permission, permissionWithMinors } = facts
  if (!minors || !does || permissionWithMinors.allowed) return HOLDS
  const isMore = permissionWithMinors.missing.some(one => !permission.missing.includes(one))
  return holdsWhere(!permission.allowed && !isMore)
}

const apart: Rule = (c, h) => holdsWhere(!c.apart.has(h.facts.id))
const caseAgreed: Rule = c => holdsWhere(c.facts.agreed)
const helperAgreed: Rule = (_, h) => holdsWhere(h.facts.agreed)
const caseWaits: Rule = c => holdsWhere(c.facts.active)
const helperActive: Rule = (_, h) => holdsWhere(h.facts.active)
const doesSuchWork: Rule = (_, h) => holdsWhere(h.facts.does)
const hasPlace: Rule = (_, h) => holdsWhere(h.facts.placesLeft > 0)
const notYetTogether: Rule = (c, h) => holdsWhere(!c.together.has(h.facts.id))
const notRefused: Rule = (c, h) => holdsWhere(!c.refused.has(h.facts.id))

/** Only "keine Angabe" leaves it open; "divers" is an answer, and not the one that was wished for. */
const genderForCase: Rule = ({ facts: { wishedGender } }, { facts: { gender } }) => {
  if (wishedGender === null || gender === wishedGender) return HOLDS
  return gender === 'x' ? question['geschlecht-ehrenamt'] : FAILS
}

const genderForHelper: Rule = ({ facts: { gender } }, { facts: { wishedGender } }) => {
  if (wishedGender === null || gender === wishedGender) return HOLDS
  return gender === null || gender === 'x' ? question['geschlecht-fall'] : FAILS
}

/** A language in common however little, German of the case, or somebody who interprets. */
const understanding: Rule = ({ facts: c }, { facts: h }, { germanFrom }) => {
  if (c.neededLanguage !== null) {
    if (h.languages.length === 0) return question['sprachen-ehrenamt']
    return holdsWhere(strengthIn(c.neededLanguage, h.languages) >= interpretsFrom)
  }
  if (c.interpreter || strengthInCommon(c.languages, h.languages) > NOT_SPOKEN) return HOLDS
  if (commonGerman(c, h, germanFrom) !== null) return HOLDS
  const open =
    (c.languages.length === 0 ? question['sprachen-fall'] : 0) +
    (h.languages.length === 0 ? question['sprachen-ehrenamt'] : 0) +
    (c.germanLevel === null ? question['deutsch-fall'] : 0)
  return open > 0 ? open : FAILS
}

const distance: Rule = (c, h, { kmBetween }) => {
  if (bothOnline(c, h)) return HOLDS
  const { radiusKm } = h.facts
  const km = kmBetween(c, h)
  if (km === 0) return HOLDS
  if (km !== null && radiusKm !== null) return holdsWhere(km <= radiusKm)
  return (
    (km === null && !c.placeKnown ? question['ort-fall'] : 0) +
    (km === null && !h.placeKnown ? question['ort-ehrenamt'] : 0) +
    (radiusKm === null ? question.umkreis : 0)
  )
}

/** Part of a day in common is more than the 90 minutes that a meeting takes. */
const time: Rule = (c, h) => {
  const open =
    (c.slots === 0 ? question['zeiten-fall'] : 0) +
    (h.slots === 0 ? question['zeiten-ehrenamt'] : 0)
  return open > 0 ? open : holdsWhere((c.slots & h.slots) !== 0)
}

/** One of several topics may be left to others, unless it presses. */
const topics: Rule = (c, h) => {
  const refused = c.topics & h.refusedTopics
  return holdsWhere(refused === 0 || (refused !== c.topics && (refused & c.urgentTopics) === 0))
}

const ageLimits: Rule = ({ facts: { age } }, { facts: { clientAgeFrom, clientAgeTo } }) => {
  if (clientAgeFrom === null && clientAgeTo === null) return HOLDS
  if (age === null) return question['alter-fall']
  return holdsWhere(age >= (clientAgeFrom ?? 0) && age <= (clientAgeTo ?? age))
}

export const bothOnline = (c: PreparedCase, h: PreparedHelper) =>
  c.facts.online === true && h.facts.online === true

type HardRule = { code: BarrierCode; found: Rule }

/** In the order in which they are said. */
export const hardRules: readonly HardRule[] = [
  { code: 'papiere', found: papers },
  { code: 'papiere-minderjaehrige', found: papersWithMinors },
  { code: 'ausschluss', found: apart },
  { code: 'einverstaendnis', found: caseAgreed },
  { code: 'einverstaendnis-ehrenamt', found: helperAgreed },
  { code: 'nicht-aktiv', found: helperActive },
  { code: 'fall-ruht', found: caseWaits },
  { code: 'aufgabe', found: doesSuchWork },
  { code: 'voll', found: hasPlace },
  { code: 'schon-zusammen', found: notYetTogether },
  { code: 'abgelehnt', found: notRefused },
  { code: 'wunsch-geschlecht', found: genderForCase },
  { code: 'wunsch-geschlecht-ehrenamt', found: genderForHelper },
  { code: 'verstaendigung', found: understanding },
  { code: 'entfernung', found: distance },
  { code: 'zeit', found: time },
  { code: 'thema', found: topics },
  { code: 'altersgrenze', found: ageLimits },
]

/** These protect people: no reason is good enough to pass over them. */
export const protecting: ReadonlySet<BarrierCode> = new Set([
  ...(['papiere', 'papiere-minderjaehrige', 'ausschluss'] as const),
  ...(['einverstaendnis', 'einverstaendnis-ehrenamt'] as const),
])
