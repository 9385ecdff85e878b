import { benefitOf } from './benefit.ts'
import type { Edge, Instance } from './instance.ts'
import type { Judge } from './judge-pair.ts'
import type { MatchCase, MatchHelper } from './match-facts.ts'

/** Pairs that may be, in the order of their cases, and what each is worth. */
export type PairGraph = {
  readonly instance: Instance
  /** One for each edge: how well the two fit. */
  readonly scores: Uint16Array
  /** Where the edges of each case begin; one more entry for the end of the last. */
  readonly start: Int32Array
}

type People = {
  cases: readonly MatchCase[]
  helpers: readonly MatchHelper[]
  /** Places that are left to propose; where there is none no pair is weighed. */
  capacities: readonly number[]
}
type Ties = {
  judge: Judge
  /** Who is proposed for this case today. */
  previousHelper: ReadonlyMap<string, string>
}

/**
 * Weighs every pair. None is left out because there are many: then nothing could be proven. The
 * rules look first at what ends most pairs, so there is no index of languages and places to keep.
 */
export function buildEdges(
  { cases, helpers, capacities }: People,
  { judge, previousHelper }: Ties,
  afterCase?: (done: number) => void,
): PairGraph {
  const open = helpers.flatMap((helper, at) => (capacities[at]! > 0 ? [{ helper, at }] : []))
  const edges: Edge[] = []
  const scores: number[] = []
  const start = new Int32Array(cases.length + 1)
  for (const [client, one] of cases.entries()) {
    const previous = previousHelper.get(one.id)
    for (const { helper, at } of open) {
      const weighed = judge.weigh(one, helper)
      if (weighed === null) continue
      edges.push([client, at, benefitOf(weighed.score, one, helper.id === previous)])
      scores.push(weighed.score)
    }
    start[client + 1] = edges.length
    afterCase?.(client + 1)
  }
  const places = capacities.map(capacity => ({ capacity }))
  const instance = { clients: cases.length, helpers: places, edges }
  return { instance, scores: Uint16Array.from(scores), start }
}

/** Only the pairs whose score is not below the floor. */
export function fromFloorUpwards({ instance, scores, start }: PairGraph, floor: number): PairGraph {
  const kept: number[] = []
  const keptStart = new Int32Array(start.length)
  for (let client = 0; client < instance.clients; client += 1) {
    for (let at = start[client]!; at < start[client + 1]!; at += 1)
      if (scores[at]! >= floor) kept.push(at)
    keptStart[client + 1] = kept.length
  }
  return {
    instance: { ...instance, edges: kept.map(at => instance.edges[at]!) },
    scores: Uint16Array.from(kept, at => scores[at]!),
    start: keptStart,
  }
}

/** Where the edge of the two stands; undefined where they may not. */
export function edgeAt(
  { instance, start }: PairGraph,
  client: number,
  helper: number,
): number | undefined {
  for (let at = start[client]!; at < start[client + 1]!; at += 1)
    if (instance.edges[at]![1] === helper) return at
  return undefined
}
