import { type KeptRule, ruleAgeOn } from './eligibility.ts'
import type { Verdict } from './finder.ts'
import { type Asked, fromEntry, type Line, line, worseOf, worstOf } from './finder-lines.ts'
import { admissionVerdict, judgeAdmission, judgeNote } from './judge-admission.ts'
import { judgeChildcare } from './judge-childcare.ts'
import { judgeEntry, judgeExperience, judgeLanguage, judgeWay } from './judge-hints.ts'
import { judgeRules } from './judge-rules.ts'
import { judgeDates, judgeRoom, judgeState } from './judge-state.ts'
import { judgeTimes } from './judge-times.ts'
import type { KeptOffer } from './offer.ts'

export type Decided = { verdict: Verdict; lines: Line[] }
type Judge = (offer: KeptOffer, asked: Asked) => Line[]

/** What may change the verdict beside the admission, the decisive ones first. */
const judges: readonly Judge[] = [
  ...[judgeState, judgeDates, judgeTimes, judgeChildcare, judgeRoom, judgeWay],
]
/** What is only said beside it. */
const hints: readonly Judge[] = [judgeNote, judgeLanguage, judgeExperience, judgeEntry]

/**
 * Every criterion says its own line and the worst line is the verdict, so that whoever reads the
 * lines can do the sum herself.
 */
export function decideWith(offer: KeptOffer, ruleLines: readonly Line[], asked: Asked): Decided {
  const conditions = [...ruleLines, ...judgeAdmission(offer, asked)]
  const lines = [
    ...(conditions.length > 0 ? conditions : [openToAll(offer, asked)]),
    ...[...judges, ...hints].flatMap(judge => judge(offer, asked)),
  ]
  return { verdict: worstOf(lines), lines }
}

/** The verdict alone, for thousands of offers: after the first "nicht" nothing can change it. */
export function verdictWith(offer: KeptOffer, ofRules: Verdict, asked: Asked): Verdict {
  let verdict = worseOf(ofRules, admissionVerdict(offer, asked))
  for (const judge of judges) {
    if (verdict === 'nicht') return verdict
    verdict = worseOf(verdict, worstOf(judge(offer, asked)))
  }
  return verdict
}

/** `rules`: all that there are; those in force on the day and for the topic are used. */
export function decideOffer(offer: KeptOffer, rules: readonly KeptRule[], asked: Asked): Decided {
  const inForce = rulesInForce(rules, asked.question.from).filter(({ topics }) =>
    topics.includes(offer.topic),
  )
  return decideWith(offer, judgeRules(inForce, asked), asked)
}

export function rulesInForce(rules: readonly KeptRule[], onDay: string): KeptRule[] {
  return rules.filter(rule => ruleAgeOn(rule, onDay) === 'gilt')
}

function openToAll(offer: KeptOffer, asked: Asked): Line {
  const text = 'Keine Voraussetzung bekannt, offen für alle'
  return line('angebot', 'passt', 'open-to-all', () => ({ text, ...fromEntry(offer, asked) }))
}
