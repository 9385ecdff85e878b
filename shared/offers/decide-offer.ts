import { type KeptRule, ruleAgeOn } from './eligibility.ts'
import type { Verdict } from './finder.ts'
import { type Asked, type Line, line, worstOf } from './finder-lines.ts'
import { judgeAdmission } from './judge-admission.ts'
import { judgeChildcare } from './judge-childcare.ts'
import { distanceOf, judgeEntry, judgeExperience, judgeLanguage, judgeWay } from './judge-hints.ts'
import { judgeRules } from './judge-rules.ts'
import { judgeDates, judgeRoom, judgeState } from './judge-state.ts'
import { judgeTimes } from './judge-times.ts'
import type { KeptOffer } from './offer.ts'

export type Decided = { verdict: Verdict; lines: Line[]; km: number | null }

/**
 * One offer for one question. Every criterion says its own line; the worst line is the verdict, so
 * that whoever reads the lines can do the sum herself.
 */
export function decideWith(offer: KeptOffer, ruleLines: readonly Line[], asked: Asked): Decided {
  const km = distanceOf(offer, asked)
  const conditions = [...ruleLines, ...judgeAdmission(offer, asked)]
  const lines = [
    ...judgeState(offer, asked),
    ...(conditions.length > 0 ? conditions : [openToAll()]),
    ...judgeChildcare(offer, asked),
    ...judgeTimes(offer, asked),
    ...judgeDates(offer, asked),
    ...judgeRoom(offer, asked),
    ...judgeLanguage(offer, asked),
    ...judgeWay(offer, km, asked),
    ...judgeExperience(offer, asked),
    ...judgeEntry(offer, asked),
  ]
  return { verdict: worstOf(lines), lines, km }
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

function openToAll(): Line {
  const text = 'Keine Voraussetzung bekannt, offen für alle'
  return line('angebot', 'passt', 'open-to-all', () => ({ text, source: 'Verzeichnis' }))
}
