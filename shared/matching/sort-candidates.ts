import type { Candidates } from './board.ts'
import { othersWords } from './other-words.ts'
import type { BarrierCode, PairVerdict } from './pair-verdict.ts'

// Everybody for one case: who may, who nearly may, and the rest as numbers.

export type Judged<Helper extends { id: string }> = { helper: Helper; verdict: PairVerdict }

/** So many are named; of a whole county nobody reads more. */
const MOST_NEAR = 6

const papers: ReadonlySet<BarrierCode> = new Set(['papiere', 'papiere-minderjaehrige'])

/** One rule that can be asked about; or nothing but papers, which somebody could bring. */
function isNear({ barriers }: PairVerdict): boolean {
  if (barriers.every(({ code }) => papers.has(code))) return true
  const [only, ...more] = barriers
  return more.length === 0 && only !== undefined && !only.safeguarding && only.cure !== ''
}

export function sortCandidates<Helper extends { id: string }>(all: readonly Judged<Helper>[]) {
  const sorted = all.toSorted(
    (a, b) => b.verdict.score - a.verdict.score || (a.helper.id < b.helper.id ? -1 : 1),
  )
  const forbidden = sorted.filter(({ verdict }) => !verdict.allowed)
  const near = forbidden.filter(({ verdict }) => isNear(verdict)).slice(0, MOST_NEAR)
  const named = new Set(near)
  return {
    ranked: sorted.filter(({ verdict }) => verdict.allowed),
    near,
    others: othersOf(forbidden.filter(one => !named.has(one))),
  }
}

/** Counted by the first rule that fails. */
function othersOf(rest: readonly { verdict: PairVerdict }[]): Candidates['others'] {
  const byCode = Map.groupBy(rest, ({ verdict }) => verdict.barriers[0]!.code)
  return [...byCode]
    .map(([code, { length }]) => ({ code, helpers: length, text: othersWords(code, length) }))
    .sort((a, b) => b.helpers - a.helpers || (a.code < b.code ? -1 : 1))
}
