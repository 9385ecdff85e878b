import type { WhyNot } from '../../shared/matching/board.ts'
import { planOf } from '../../shared/matching/propose.ts'
import type { RunInput } from '../../shared/matching/run-input.ts'
import { whyNotOf } from '../../shared/matching/why-not.ts'
import {
  allowedSentence,
  forbiddenSentence,
  proposedSentence,
  whyNotSentence,
} from '../../shared/matching/why-not-words.ts'
import type { Reading } from '../vault/handler-types.ts'
import { judgedPair } from './judged-pair.ts'
import { type County, isLarge, readMatching } from './match-input.ts'
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
  const { barriers } = verdict
  const noChange = { barriers, regret: null, chain: [] }
  if (!verdict.allowed)
    return { ...noChange, answer: 'verboten', sentence: forbiddenSentence(barriers) }
  if (isLarge(one.input)) return { ...noChange, ...uncomparedAnswer(one.input, pair) }
  const facts = whyNotOf(planOf(one.input), caseId, helperId)
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
  const { answer, regret, belowFloor } = facts
  const told = { answer, regret, belowFloor, chain, caseId, helperName: nameOf(helperId) }
  return { answer, regret, chain, barriers, sentence: whyNotSentence(told) }
}

/** Of a very large county only what the run has said, and that no rule forbids the two. */
function uncomparedAnswer({ fixed, previous }: RunInput, { caseId, helperId }: Pair) {
  const known = [...fixed, ...previous].find(one => one.caseId === caseId)
  return known?.helperId === helperId
    ? { answer: 'vorgeschlagen' as const, sentence: proposedSentence }
    : { answer: 'moeglich' as const, sentence: allowedSentence }
}
