import type { FairnessGroup, RunResult, Shortage } from './run.ts'

// Rounds that have nothing to do with each other, such as the weeks of interpreting, told as one.
// Each is the best for itself, so all together are the best: objectives and proofs are sums.

const SHOWN = 5
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

export function joinResults(rounds: readonly RunResult[]): RunResult {
  const [first] = rounds
  if (first !== undefined && rounds.length === 1) return first
  const proposals = rounds.flatMap(one => one.proposals)
  const scores = proposals.map(({ score }) => score)
  const floors = rounds.filter(({ served }) => served > 0).map(({ floor }) => floor)
  return {
    proposals,
    unserved: rounds.flatMap(one => one.unserved),
    fairness: joinFairness(rounds.flatMap(one => one.fairness)),
    shortages: joinShortages(rounds.flatMap(one => one.shortages)),
    prices: joinPrices(rounds.flatMap(one => one.prices)),
    floor: floors.length === 0 ? 0 : Math.min(...floors),
    served: proposals.length,
    waiting: sum(rounds.map(({ waiting }) => waiting)),
    helpers: Math.max(0, ...rounds.map(({ helpers }) => helpers)),
    edges: sum(rounds.map(({ edges }) => edges)),
    meanScore: scores.length === 0 ? 0 : Math.round(sum(scores) / scores.length),
    worstScore: scores.length === 0 ? 0 : scores.reduce((least, one) => Math.min(least, one)),
    proof: {
      objective: sum(rounds.map(({ proof }) => proof.objective)),
      dual: sum(rounds.map(({ proof }) => proof.dual)),
      checked: rounds.every(({ proof }) => proof.checked),
    },
  }
}

function joinFairness(groups: readonly FairnessGroup[]): FairnessGroup[] {
  const by = Map.groupBy(groups, ({ by, key }) => `${by}/${key ?? ''}`)
  return [...by.values()]
    .map((same): FairnessGroup => {
      const served = sum(same.map(one => one.served))
      const points = sum(same.map(one => (one.meanScore ?? 0) * one.served))
      const waiting = sum(same.map(one => one.waiting))
      const { by: group, key } = same[0]!
      const meanScore = served === 0 ? null : Math.round(points / served)
      return { by: group, key, waiting, served, meanScore }
    })
    .sort((one, other) => other.waiting - one.waiting)
}

function joinShortages(shortages: readonly Shortage[]): Shortage[] {
  const same = Map.groupBy(shortages, one => `${one.language}/${one.municipality}/${one.gender}`)
  return [...same.values()]
    .map(list => ({
      ...list[0]!,
      more: sum(list.map(({ more }) => more)),
      gain: sum(list.map(({ gain }) => gain)),
    }))
    .sort((one, other) => other.more - one.more || other.gain - one.gain)
    .slice(0, SHOWN)
}

function joinPrices(prices: RunResult['prices']): RunResult['prices'] {
  const same = Map.groupBy(prices, ({ helperId }) => helperId)
  return [...same].map(([helperId, list]) => ({
    helperId,
    price: Math.max(...list.map(({ price }) => price)),
  }))
}
