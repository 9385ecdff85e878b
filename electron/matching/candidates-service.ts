import type { Candidates } from '../../shared/matching/board.ts'
import { createJudge } from '../../shared/matching/judge-pair.ts'
import { sortCandidates } from '../../shared/matching/sort-candidates.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Reading } from '../vault/handler-types.ts'
import { type County, helpersFor, openCase, readMatching } from './match-input.ts'
import { readCaseNames, readHelperNames } from './match-names.ts'

/** One case against all helpers; what the others need them for stands in the prices of the run. */
export async function listCandidates(
  { db, today }: Reading,
  county: County,
  { kind, caseId }: { kind: AssignmentKind; caseId: string },
): Promise<Candidates> {
  const matching = await readMatching(db, { kind, today }, county)
  const one = openCase(matching, caseId)
  const judge = createJudge(one.input.world)
  const helpers = helpersFor(one.input, caseId)
  const { ranked, near, others } = sortCandidates(
    helpers.map(helper => ({ helper, verdict: judge.judge(one.facts, helper) })),
  )
  const named = [...ranked, ...near].map(({ helper }) => helper.id)
  const names = await readHelperNames(db, kind, named)
  const nameOf = ({ id }: { id: string }) => names.get(id)?.name ?? ''
  const titles = await readCaseNames(db, [{ ...one, id: caseId }])
  const prices = new Map(matching.run?.result.prices.map(row => [row.helperId, row.price]))
  const proposed = matching.run?.result.proposals.find(known => known.caseId === caseId)
  return {
    ...{ title: titles.get(caseId)!.title, others },
    ranked: ranked.map(({ helper, verdict }) => ({
      ...{ helperId: helper.id, name: nameOf(helper), municipality: helper.municipality },
      ...{ score: verdict.score, placesLeft: helper.placesLeft },
      price: prices.get(helper.id) ?? 0,
      questions: verdict.questions.length,
      isProposed: helper.id === proposed?.helperId,
    })),
    near: near.map(({ helper, verdict }) => ({
      ...{ helperId: helper.id, name: nameOf(helper), barriers: verdict.barriers },
    })),
  }
}
