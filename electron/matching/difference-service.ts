import { AppError } from '../../shared/errors.ts'
import type { Difference } from '../../shared/matching/board.ts'
import { differenceOf, type RunDifference } from '../../shared/matching/differences.ts'
import { joinResults } from '../../shared/matching/join-results.ts'
import { proposeMatches } from '../../shared/matching/propose.ts'
import type { Weights } from '../../shared/settings/settings.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import { type County, isLarge, type Matching, readMatching, toReckon } from './match-input.ts'
import { readCaseNames, readHelperNames } from './match-names.ts'
import { getRun } from './run-repository.ts'

/** What applying a run would change in what holds. */
export async function readDifference(
  { db, today }: Reading,
  county: County,
  { runId }: { runId: string },
): Promise<Difference> {
  const { kept, result } = await getRun(db, runId)
  const matching = await readMatching(db, { kind: kept.kind, today }, county)
  return named(db, matching, differenceOf(matching.run?.result ?? null, result))
}

/** The same facts reckoned with other weights; nothing is kept. */
export async function tryWeights(
  { db, today }: Reading,
  county: County,
  { kind, weights }: { kind: AssignmentKind; weights: Weights },
): Promise<Difference> {
  const matching = await readMatching(db, { kind, today }, county)
  const inputs = toReckon(matching)
  if (isLarge(...inputs)) throw new AppError('too-many-pairs')
  const results = inputs.map(input =>
    proposeMatches({ ...input, world: { ...input.world, weights } }),
  )
  return named(db, matching, differenceOf(matching.run?.result ?? null, joinResults(results)))
}

/** Whoever waits no more is not shown. */
async function named(
  db: Reader,
  { kind, open }: Matching,
  { changes, ...rest }: RunDifference,
): Promise<Difference> {
  const shown = changes.flatMap(change => {
    const one = open.get(change.caseId)
    return one === undefined ? [] : [{ ...change, one }]
  })
  const cases = shown.map(({ one }) => ({ ...one, id: one.facts.id }))
  const titles = await readCaseNames(db, cases)
  const ids = shown.flatMap(({ before, after }) => [before, after]).filter(id => id !== null)
  const helpers = await readHelperNames(db, kind, ids)
  const nameOf = (id: string | null) => helpers.get(id ?? '')?.name ?? ''
  return {
    ...rest,
    changes: shown.map(({ one, before, after, ...change }) => ({
      ...change,
      title: titles.get(change.caseId)!.title,
      waitingDays: one.facts.waitingDays,
      ...{ before: nameOf(before), after: nameOf(after) },
    })),
  }
}
