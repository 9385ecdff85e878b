import { AppError } from '../../shared/errors.ts'
import { differenceOf } from '../../shared/matching/differences.ts'
import { joinResults } from '../../shared/matching/join-results.ts'
import { matchRulesVersion } from '../../shared/matching/match-facts.ts'
import type { RunResult } from '../../shared/matching/run.ts'
import type { RunInput } from '../../shared/matching/run-input.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { runInWorker } from '../optimise/in-worker.ts'
import type { Working, Writing } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { type County, hashOf, readMatching, toReckon } from './match-input.ts'
import { findRun, getRun, insertRun, replaceRuns, setRunState } from './run-repository.ts'

type Tools = Pick<Machine, 'newId' | 'monotonicMs'> & { county: County }
type Answer = { runId: string; changes: number; applied: boolean }

/** Nothing is kept before the proof of it has been checked, and nothing after it was cancelled. */
export async function runMatching(
  context: Working,
  { county, newId, monotonicMs }: Tools,
  { kind }: { kind: AssignmentKind },
): Promise<Answer> {
  const { read, write, signal, actor, now, today } = context
  const matching = await read(db => readMatching(db, { kind, today }, county))
  const inputs = toReckon(matching)
  const began = monotonicMs()
  const result = await reckon(context, inputs)
  if (!result.proof.checked) throw new Error('a proposal whose proof does not hold')
  const run = {
    ...{ id: newId(), kind, rules_version: matchRulesVersion, input_hash: hashOf(inputs) },
    ...{ weights: inputs[0]!.world.weights, result, created_by: actor.id, created_at: now },
    milliseconds: Math.round(monotonicMs() - began),
  }
  return write(async db => {
    signal.throwIfAborted()
    const before = await findRun(db, kind, 'gilt')
    const changes = differenceOf(before?.result ?? null, result).changes.length
    const applied = before === null || changes === 0
    await replaceRuns(db, kind, 'entwurf')
    if (applied) await replaceRuns(db, kind, 'gilt')
    await insertRun(db, { ...run, state: applied ? 'gilt' : 'entwurf' })
    return { runId: run.id, changes, applied }
  })
}

async function reckon(
  { signal, progress }: Working,
  inputs: readonly RunInput[],
): Promise<RunResult> {
  const results: RunResult[] = []
  for (const [round, input] of inputs.entries()) {
    const onProgress = (done: number, total: number) =>
      progress(round * total + done, inputs.length * total)
    results.push(await runInWorker('proposeMatches', input, { signal, onProgress }))
  }
  return joinResults(results)
}

async function draftToDecide({ db }: Writing, id: string) {
  const run = await getRun(db, id)
  // another run was reckoned since, or somebody has decided about this one
  if (run.state !== 'entwurf') throw new AppError('state-refused')
  return run.kept
}

export async function applyRun(context: Writing, { id }: { id: string }) {
  const { kind } = await draftToDecide(context, id)
  await replaceRuns(context.db, kind, 'gilt')
  await setRunState(context.db, id, 'gilt')
  return {}
}

export async function discardRun(context: Writing, { id }: { id: string }) {
  await draftToDecide(context, id)
  await setRunState(context.db, id, 'verworfen')
  return {}
}
