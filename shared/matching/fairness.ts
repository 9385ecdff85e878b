import type { MatchCase } from './match-facts.ts'
import type { FairnessGroup } from './run.ts'

type Sums = { waiting: number; served: number; score: number }

/** The language that has to be interpreted, or the first that they speak. */
export const mainLanguage = ({ neededLanguage, languages }: MatchCase) =>
  neededLanguage ?? languages[0]?.code ?? null

const keys = {
  geschlecht: ({ gender }: MatchCase) => gender,
  sprache: mainLanguage,
  ort: ({ municipality }: MatchCase) => municipality,
} as const

/** For looking at, not for correcting: who is proposed how often and how well. */
export function fairnessOf(
  cases: readonly MatchCase[],
  scores: ReadonlyMap<string, number>,
): FairnessGroup[] {
  return (['geschlecht', 'sprache', 'ort'] as const).flatMap(by => {
    const groups = sumsBy(cases, scores, keys[by])
    return [...groups].sort(byWaiting).map(
      ([key, { waiting, served, score }]): FairnessGroup => ({
        ...{ by, key, waiting, served },
        meanScore: served === 0 ? null : Math.round(score / served),
      }),
    )
  })
}

function sumsBy(
  cases: readonly MatchCase[],
  scores: ReadonlyMap<string, number>,
  keyOf: (one: MatchCase) => string | null,
): Map<string | null, Sums> {
  const groups = new Map<string | null, Sums>()
  for (const one of cases) {
    const key = keyOf(one)
    const sums = groups.get(key) ?? { waiting: 0, served: 0, score: 0 }
    const score = scores.get(one.id)
    sums.waiting += 1
    if (score !== undefined) {
      sums.served += 1
      sums.score += score
    }
    groups.set(key, sums)
  }
  return groups
}

/** The largest first; among equals by key, and what is not known at the end. */
function byWaiting(
  [key, { waiting }]: [string | null, Sums],
  [otherKey, other]: [string | null, Sums],
): number {
  if (waiting !== other.waiting) return other.waiting - waiting
  if (key === null || otherKey === null) return key === null ? 1 : -1
  return key < otherKey ? -1 : 1
}
