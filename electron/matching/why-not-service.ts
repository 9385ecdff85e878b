import type { WhyNot } from '../../shared/matching/board.ts'
import { planOf } from '../../shared/matching/propose.ts'
import { whyNotOf } from '../../shared/matching/why-not.ts'
import { whyNotSentence } from '../../shared/matching/why-not-words.ts'
import type { Reading } from '../vault/handler-types.ts'
import { judgedPair } from './judged-pair.ts'
import { type County, readMatching } from './match-input.ts'
import { readCaseNames, readHelperNames } from './match-names.ts'
import type { Pair } from './pair-service.ts'

/** Forbidden, possible at a price, or just as good: reckoned anew with the two brought together. */
export async function explainWhyNot(
  { db, today }: Reading,
  county: County,
  pair: Pair,
): Promise<WhyNot> {
  const { kind, caseId, helperId } = pair
  const matching = await readMatching(db, { kind, today }, county)
  const { one, verdict } = judgedPair(matching, pair)
  const facts = whyNotOf(planOf(one.input), caseId, helperId)
  const { answer, regret } = facts
  const cases = facts.chain.map(link => ({ ...matching.open.get(link.caseId)!, id: link.caseId }))
  const names = await readCaseNames(db, cases)
  const ids = [helperId, ...facts.chain.flatMap(({ before, after }) => [before, after])]
  const helpers = await readHelperNames(
    db,
    kind,
    ids.filter(id => id !== null),
  )
  const nameOf = (id: string | null) => helpers.get(id ?? '')?.name ?? ''
  const chain = facts.chain.map(({ before, after, ...link }) => ({
    ...link,
    title: names.get(link.caseId)!.title,
    waitingDays: matching.open.get(link.caseId)!.facts.waitingDays,
    ...{ before: nameOf(before), after: nameOf(after) },
  }))
  const { barriers } = verdict
  const told = { ...facts, barriers, chain, caseId, helperName: nameOf(helperId) }
  return {
    ...{ answer, regret, chain, sentence: whyNotSentence(told) },
    barriers: answer === 'verboten' ? barriers : [],
  }
}
