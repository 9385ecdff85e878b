import type { Holds } from './citizenship-groups.ts'
import { checkCondition } from './condition-check.ts'
import { conditionQuestion, conditionSentence, onlySentence } from './condition-words.ts'
import type { Condition } from './eligibility.ts'
import type { FinderFacts, Verdict } from './finder.ts'
import { type Asked, fromEntry, hint, type Line, line, worseOf } from './finder-lines.ts'
import { criterionOf } from './judge-rules.ts'
import type { KeptOffer } from './offer.ts'
import { isCourse } from './topic-kinds.ts'

// Whom the body itself admits, as its entry says.

const known = new WeakMap<KeptOffer, readonly Condition[]>()

/** Age, gender, level, status and place that the entry asks for, as conditions like any other. */
export function ownConditions(offer: KeptOffer): readonly Condition[] {
  const found = known.get(offer)
  if (found) return found
  const conditions = conditionsOf(offer)
  known.set(offer, conditions)
  return conditions
}

function conditionsOf({ admission, area }: KeptOffer): Condition[] {
  const { ageFrom, ageTo, genders, germanFrom, germanTo, statuses } = admission
  const conditions: Condition[] = []
  if (statuses.length > 0) conditions.push({ fact: 'status', in: statuses })
  if (ageFrom !== null || ageTo !== null) conditions.push({ fact: 'age', from: ageFrom, to: ageTo })
  if (germanFrom !== null || germanTo !== null)
    conditions.push({ fact: 'german', from: germanFrom, to: germanTo })
  if (genders.length > 0) conditions.push({ fact: 'gender', in: genders })
  if (area.length > 0) conditions.push({ fact: 'municipality', in: area })
  return conditions
}

const verdicts: Readonly<Record<Holds, Verdict>> = {
  holds: 'passt',
  fails: 'nicht',
  unclear: 'vielleicht',
}
const codes: Readonly<Partial<Record<Condition['fact'], Readonly<Record<Holds, string>>>>> = {
  status: { holds: 'status-fits', fails: 'status-other', unclear: 'status-unknown' },
  gender: { holds: 'gender-fits', fails: 'gender-other', unclear: 'gender-unknown' },
  municipality: { holds: 'in-area', fails: 'outside-area', unclear: 'area-unknown' },
}

function codeOf(condition: Condition, result: Holds, facts: FinderFacts): string {
  if (condition.fact === 'age') {
    if (result !== 'fails') return result === 'holds' ? 'age-fits' : 'age-unknown'
    return (facts.age ?? 0) < (condition.from ?? 0) ? 'too-young' : 'too-old'
  }
  if (condition.fact === 'german') {
    if (result !== 'fails') return result === 'holds' ? 'level-fits' : 'level-unknown'
    const isBelow = { ...condition, to: null }
    return checkCondition(isBelow, facts) === 'fails' ? 'level-too-low' : 'level-too-high'
  }
  return codes[condition.fact]?.[result] ?? result
}

/** The verdict of the lines below, without them. */
export function admissionVerdict(offer: KeptOffer, { facts }: Pick<Asked, 'facts'>): Verdict {
  let worst: Verdict = 'passt'
  for (const condition of ownConditions(offer))
    worst = worseOf(worst, verdicts[checkCondition(condition, facts)])
  return worst
}

export function judgeAdmission(offer: KeptOffer, asked: Asked): Line[] {
  const { facts } = asked
  return ownConditions(offer).map(condition => {
    const result = checkCondition(condition, facts)
    return line(criterionOf(condition), verdicts[result], codeOf(condition, result, facts), () => ({
      text: sentence(condition, result, offer, asked),
      ...(result === 'unclear' ? { question: conditionQuestion(condition, facts) } : {}),
      ...fromEntry(offer, asked),
    }))
  })
}

/** What no field has room for is read out, not weighed. */
export function judgeNote(offer: KeptOffer, asked: Asked): Line[] {
  const { note } = offer.admission
  if (note === '') return []
  const noted = () => ({ text: `Hinweis der Stelle: ${note}`, ...fromEntry(offer, asked) })
  return [hint('angaben', 'admission-note', noted)]
}

function sentence(
  condition: Condition,
  result: Holds,
  { topic }: KeptOffer,
  { facts, names }: Asked,
): string {
  if (result === 'fails') return onlySentence(condition, facts, names)
  const text = conditionSentence(condition, facts, names)
  const isLevel = condition.fact === 'german' && isCourse(topic)
  return isLevel ? text.replace(/^Deutsch/, 'Kurs') : text
}
