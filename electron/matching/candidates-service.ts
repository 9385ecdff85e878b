import type { Candidates } from '../../shared/matching/board.ts'
import { createJudge } from '../../shared/matching/judge-pair.ts'
import type { MatchHelper } from '../../shared/matching/match-facts.ts'
import { othersWords } from '../../shared/matching/other-words.ts'
import type { BarrierCode, PairVerdict } from '../../shared/matching/pair-verdict.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Reading } from '../vault/handler-types.ts'
import { type County, helpersFor, openCase, readMatching } from './match-input.ts'
import { readCaseNames, readHelperNames } from './match-names.ts'

type Judged = { helper: MatchHelper; verdict: PairVerdict }

/** One case against all helpers; what the others need them for stands in the prices of the run. */
export async function listCandidates(
  { db, today }: Reading,
  county: County,
  { kind, caseId }: { kind: AssignmentKind; caseId: string },
): Promise<Candidates> {
  const matching = await readMatching(db, { kind, today }, county)
  const one = openCase(matching, caseId)
  const judge = createJudge(one.input.world)
  const judged = helpersFor(one.input, caseId)
    .map(helper => ({ helper, verdict: judge.judge(one.facts, helper) }))
    .toSorted((a, b) => b.verdict.score - a.verdict.score || (a.helper.id < b.helper.id ? -1 : 1))
  const ranked = judged.filter(({ verdict }) => verdict.allowed)
  const [near, far] = splitOthers(judged.filter(({ verdict }) => !verdict.allowed))
  const named = [...ranked, ...near].map(({ helper }) => helper.id)
  const helpers = await readHelperNames(db, kind, named)
  const nameOf = ({ id }: MatchHelper) => helpers.get(id)?.name ?? ''
  const names = await readCaseNames(db, [{ ...one, id: caseId }])
  const prices = new Map(matching.run?.result.prices.map(row => [row.helperId, row.price]))
  const proposed = matching.run?.result.proposals.find(known => known.caseId === caseId)
  return {
    title: names.get(caseId)!.title,
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
    others: othersOf(far),
  }
}

const papers: ReadonlySet<BarrierCode> = new Set(['papiere', 'papiere-minderjaehrige'])

/** One rule that can be asked about; or nothing but papers, which somebody could bring. */
function isNear({ verdict: { barriers } }: Judged): boolean {
  if (barriers.every(({ code }) => papers.has(code))) return true
  const [only, ...more] = barriers
  return more.length === 0 && only !== undefined && !only.safeguarding && only.cure !== ''
}

function splitOthers(forbidden: readonly Judged[]): [Judged[], Judged[]] {
  return [forbidden.filter(isNear), forbidden.filter(one => !isNear(one))]
}

function othersOf(far: readonly Judged[]): Candidates['others'] {
  const byCode = Map.groupBy(far, ({ verdict }) => verdict.barriers[0]!.code)
  return [...byCode]
    .map(([code, { length }]) => ({ code, helpers: length, text: othersWords(code, length) }))
    .sort((a, b) => b.helpers - a.helpers || (a.code < b.code ? -1 : 1))
}
