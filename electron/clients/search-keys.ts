import type { NameKey } from './name-key-repository.ts'
import type { NameQuery, WordKeys } from './name-keys.ts'

// How one word of a search is held by the keys of a record, and how good that is.

/** The lower the better; whoever is found by letters stands before whoever is found by sound. */
export const TYPED = 0
export const SPELLING = 1
export const SOUND = 2

/** Fewer consonants begin too many names. */
const SHORTEST_BEGINNING = 3
/** Sorts behind every key that begins with the same letters. */
export const BEYOND = '\u{10ffff}'

/** The consonants of a word that may still be typed: 'Muham' on its way to Mohammed. */
export function beginnings({ skeletons }: WordKeys): string[] {
  return skeletons.filter(skeleton => skeleton.length >= SHORTEST_BEGINNING)
}

/** One figure: two for each level, then the family name, then the whole word. The lower the better. */
export type Cost = number
export const ELSEWHERE = 2
export const BEGUN = 1
export const costOfLevel = (level: number): Cost => level * 4

function costOfKey(
  { kind, key }: NameKey,
  word: WordKeys,
  begun: readonly string[],
): Cost | undefined {
  if (kind === 's') {
    const cost = costOfLevel(SPELLING) + ELSEWHERE
    if (word.skeletons.includes(key)) return cost
    return begun.some(start => key.startsWith(start)) ? cost + BEGUN : undefined
  }
  if (kind === 'p') return word.phonetic.includes(key) ? costOfLevel(SOUND) + ELSEWHERE : undefined
  const typed = word.tokens.filter(token => key.startsWith(token))
  if (typed.length === 0) return undefined
  return (kind === 'f' ? 0 : ELSEWHERE) + (typed.includes(key) ? 0 : BEGUN)
}

/** The best way in which the keys hold the word; infinite where they don't. */
function costOfWord(keys: readonly NameKey[], word: WordKeys, isLast: boolean): Cost {
  const begun = isLast ? beginnings(word) : []
  return Math.min(...keys.map(key => costOfKey(key, word, begun) ?? Number.POSITIVE_INFINITY))
}

export type Rank = { level: number; elsewhere: number; begun: number }

export function rankOfCosts(costs: readonly Cost[]): Rank {
  return {
    level: Math.max(...costs.map(cost => cost >> 2)),
    elsewhere: costs.some(cost => (cost & ELSEWHERE) === 0) ? 0 : 1,
    begun: costs.filter(cost => (cost & BEGUN) !== 0).length,
  }
}

/** Follows `findsName`, and says how near the record is to what was typed. */
export function rankOf(keys: readonly NameKey[], query: NameQuery): Rank | undefined {
  const last = query.length - 1
  const pairs = query.map(({ withNext }, index) =>
    withNext ? costOfWord(keys, withNext, index === last - 1) : Number.POSITIVE_INFINITY,
  )
  const costs = query.map(({ word }, index) =>
    Math.min(
      costOfWord(keys, word, index === last),
      pairs[index] ?? Number.POSITIVE_INFINITY,
      pairs[index - 1] ?? Number.POSITIVE_INFINITY,
    ),
  )
  return costs.every(Number.isFinite) ? rankOfCosts(costs) : undefined
}

export function compareRanks(a: Rank, b: Rank): number {
  return a.level - b.level || a.elsewhere - b.elsewhere || a.begun - b.begun
}
