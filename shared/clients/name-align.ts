import { soundLikeness } from './name-distance.ts'
import { joinWords, type NameWord } from './name-words.ts'

export type NameReason =
  | 'equal'
  | 'spelling'
  | 'swapped'
  | 'order'
  | 'missing-names'
  | 'joined'
  | 'other-spelling'
  | 'given-names-differ'
  | 'family-name-differs'
/** From here on two names may well be one name. Measured on the list of pairs. */
export const SAME_NAME_SCORE = 860

type Match = { a: readonly number[]; b: readonly number[]; likeness: number }
export type Alignment = {
  likeness: number
  matches: readonly Match[]
  missing: number
  reasons: readonly NameReason[]
}

const KNOWN_AS_ONE = 960
const KNOWN_AS_TWO = 700
const INITIAL = 860
const WRITTEN_TOGETHER = 880

function shares(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const value of a) if (b.has(value)) return true
  return false
}

export function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.folded === b.folded) return 1000
  if (a.literal && b.literal) return KNOWN_AS_TWO
  const [shorter, longer] = a.folded.length < b.folded.length ? [a, b] : [b, a]
  if (shorter.folded.length === 1) return longer.folded.startsWith(shorter.folded) ? INITIAL : 0
  let best = 0
  for (const x of a.sounds) {
    for (const y of b.sounds) {
      const likeness = soundLikeness(
        { sounds: x, omitsVowels: a.omitsVowels },
        { sounds: y, omitsVowels: b.omitsVowels },
      )
      best = Math.max(best, likeness)
    }
  }
  if (shares(a.known, b.known)) return Math.max(best, KNOWN_AS_ONE)
  return a.known.size > 0 && b.known.size > 0 ? Math.min(best, KNOWN_AS_TWO) : best
}

function possibleMatches(a: readonly NameWord[], b: readonly NameWord[]): Match[] {
  const matches: Match[] = []
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      matches.push({ a: [i], b: [j], likeness: wordLikeness(x, y) })
      const nextX = a[i + 1]
      const nextY = b[j + 1]
      const xs =
        nextX && !x.literal && y.folded.length > x.folded.length ? joinWords(x, nextX) : undefined
      const ys =
        nextY && !y.literal && x.folded.length > y.folded.length ? joinWords(y, nextY) : undefined
      if (xs) matches.push({ a: [i, i + 1], b: [j], likeness: wordLikeness(xs, y) })
      if (ys) matches.push({ a: [i], b: [j, j + 1], likeness: wordLikeness(x, ys) })
    }
  }
  return matches.filter(
    match => match.a.length + match.b.length === 2 || match.likeness >= WRITTEN_TOGETHER,
  )
}

/** The best pairs first, each word once. */
function chooseMatches(a: readonly NameWord[], b: readonly NameWord[]): Match[] {
  const words = (match: Match) => match.a.length + match.b.length
  const place = (match: Match) => Math.abs(match.a[0]! - match.b[0]!)
  const sorted = possibleMatches(a, b).toSorted(
    (p, q) => q.likeness - p.likeness || words(p) - words(q) || place(p) - place(q),
  )
  const usedA = new Set<number>()
  const usedB = new Set<number>()
  return sorted.filter(match => {
    if (match.a.some(i => usedA.has(i)) || match.b.some(j => usedB.has(j))) return false
    for (const i of match.a) usedA.add(i)
    for (const j of match.b) usedB.add(j)
    return true
  })
}

export function align(a: readonly NameWord[], b: readonly NameWord[]): Alignment | undefined {
  if (a.length === 0 || b.length === 0) return undefined
  const matches = chooseMatches(a, b)
  const likenesses = matches.map(match => match.likeness)
  const weakest = Math.min(...likenesses)
  const mean = likenesses.reduce((sum, likeness) => sum + likeness, 0) / likenesses.length
  const used = matches.reduce((sum, match) => sum + match.a.length + match.b.length, 0)
  const missing = a.length + b.length - used
  const byA = matches.toSorted((p, q) => p.a[0]! - q.a[0]!)
  const moved = byA.some((match, index) => index > 0 && match.b[0]! < byA[index - 1]!.b[0]!)
  const reasons: NameReason[] = []
  if (weakest < 1000) reasons.push('spelling')
  if (moved) reasons.push('order')
  if (missing > 0) reasons.push('missing-names')
  if (matches.some(match => match.a.length + match.b.length > 2)) reasons.push('joined')
  const likeness = 0.7 * weakest + 0.3 * mean - (moved ? 20 : 0) - Math.min(80, missing * 30)
  return { likeness: Math.max(0, likeness), matches, missing, reasons }
}
