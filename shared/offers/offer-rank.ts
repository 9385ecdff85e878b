import type { Verdict } from './finder.ts'
import type { Capacity, Experience, KeptOffer } from './offer.ts'
import { isTest } from './topic-kinds.ts'

export type Ranked = {
  offer: KeptOffer
  verdict: Verdict
  /** Its topic is one that the words of the question name. */
  isNamed: boolean
  km: number | null
  speaksOwnLanguage: boolean
  experience: Experience
}

const verdicts: Readonly<Record<Verdict, number>> = { passt: 0, vielleicht: 1, nicht: 2 }
const rooms: Readonly<Record<Capacity, number>> = { frei: 0, warteliste: 1, klaerung: 2, voll: 3 }
const byGerman = new Intl.Collator('de')

/**
 * The order of the answer, the same on every machine: what fits first; what the words of the
 * question name; exams behind courses; who is responsible by law before who helps as well; then free places, the shorter way (unknown last), a common language,
 * who has accepted more often so far, the name, and at last the id.
 */
export function byRank(a: Ranked, b: Ranked): number {
  return (
    verdicts[a.verdict] - verdicts[b.verdict] ||
    Number(b.isNamed) - Number(a.isNamed) ||
    Number(isTest(a.offer.topic)) - Number(isTest(b.offer.topic)) ||
    Number(b.offer.standing === 'zustaendig') - Number(a.offer.standing === 'zustaendig') ||
    rooms[a.offer.capacity] - rooms[b.offer.capacity] ||
    byDistance(a.km, b.km) ||
    Number(b.speaksOwnLanguage) - Number(a.speaksOwnLanguage) ||
    accepting(b.experience) - accepting(a.experience) ||
    byGerman.compare(a.offer.name, b.offer.name) ||
    byText(a.offer.id, b.offer.id)
  )
}

/** The same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function byDistance(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a - b
}

/** Nobody has tried it yet: as good as one in two. */
function accepting({ sent, accepted }: Experience): number {
  return sent === 0 ? 0.5 : accepted / sent
}

/** The first so many in that order; the many behind them need no place of their own. */
export function bestOf<R extends Ranked>(ranked: readonly R[], most: number): R[] {
  const best: R[] = []
  for (const one of ranked) {
    const last = best[most - 1]
    if (last !== undefined && byRank(one, last) >= 0) continue
    const at = best.findIndex(other => byRank(one, other) < 0)
    best.splice(at < 0 ? best.length : at, 0, one)
    if (best.length > most) best.pop()
  }
  return best
}
