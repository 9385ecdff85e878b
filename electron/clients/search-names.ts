import type { PartialDate } from '../../shared/lib/dates.ts'
import type { Reader } from '../store/reader.ts'
import { readKeys } from './name-key-repository.ts'
import type { NameQuery } from './name-keys.ts'
import {
  compareRanks,
  type Rank,
  rankOf,
  rankOfCosts,
  SOUND,
  SPELLING,
  TYPED,
} from './search-keys.ts'
import {
  closedOf,
  costOf,
  gatherHolders,
  type Held,
  type Holders,
  holdersOfBirth,
  idOf,
} from './search-sets.ts'
import { findByOneWord, type NameHit } from './search-tiers.ts'

/** Where more hold every word, the best of the first are shown. */
const LOOKED_AT_FIRST = 300
const LOOKED_AT_AT_MOST = 3000
const EQUALS_LOOKED_AT = 200
const AT_ONCE = 60

/** The best first; the ids are those of `client_names`. */
export function findByName(
  db: Reader,
  query: NameQuery,
  birth: PartialDate | null,
  most: number,
): Promise<NameHit[]> {
  const [only] = query
  if (query.length === 1 && only && birth === null) return findByOneWord(db, only.word, most)
  return findByAllWords(db, query, birth, most)
}

/** `rank` is what the sets tell; words with too many holders have no part in it. */
type Candidate = { id: number; rank: Rank; closed: number }
type Ranked = Candidate & { sort: string }

async function findByAllWords(
  db: Reader,
  query: NameQuery,
  birth: PartialDate | null,
  most: number,
): Promise<NameHit[]> {
  const holdersUpTo = gatherHolders(db, query)
  const born = birth === null ? [] : [await holdersOfBirth(db, birth)]
  let ranked: Ranked[] = []
  for (const level of [TYPED, SPELLING, SOUND]) {
    const words = await holdersUpTo(level)
    const sets = [...words, ...born].filter(set => set !== null)
    const isTelling = sets.length > 0
    ranked = isTelling
      ? await rankBest(db, holdersOfAll(sets), query, most)
      : await findAmongMany(db, query, most)
    // who is found by letters stands before everyone else: enough of them are all
    if (ranked.length >= most || !isTelling) break
  }
  return ranked
    .toSorted((a, b) => compareCandidates(a, b) || compareNames(a, b))
    .slice(0, most)
    .map(({ id, rank }) => ({ nameId: id, level: rank.level }))
}

async function rankBest(
  db: Reader,
  candidates: readonly Candidate[],
  query: NameQuery,
  most: number,
): Promise<Ranked[]> {
  const ranked: Ranked[] = []
  for (let start = 0; start < candidates.length && start < LOOKED_AT_AT_MOST; start += AT_ONCE) {
    const before = candidates[start - 1]
    const isEnough =
      before !== undefined &&
      ranked.length >= most &&
      (start >= EQUALS_LOOKED_AT || compareCandidates(before, candidates[start]!) < 0)
    if (isEnough) break
    ranked.push(...(await rankRecords(db, candidates.slice(start, start + AT_ONCE), query)))
  }
  return ranked
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return compareRanks(a.rank, b.rank) || a.closed - b.closed
}

function compareNames(a: Ranked, b: Ranked): number {
  return a.sort === b.sort ? a.id - b.id : a.sort < b.sort ? -1 : 1
}

/** Who holds them all, in the order of what is known so far. */
function holdersOfAll(sets: readonly Holders[]): Candidate[] {
  const [fewest, ...others] = sets.toSorted((a, b) => a.length - b.length)
  const candidates = new Map<number, Held[]>()
  for (const held of fewest ?? []) keepBest(candidates, held, 0)
  for (const [index, other] of others.entries())
    for (const held of other) if (candidates.has(idOf(held))) keepBest(candidates, held, index + 1)
  return [...candidates]
    .filter(([, held]) => held.length === sets.length && !held.includes(NOT_HELD))
    .map(([id, held]) => ({
      ...{ id, rank: rankOfCosts(held.map(costOf)) },
      closed: closedOf(held[0]!),
    }))
    .toSorted(compareCandidates)
}
const NOT_HELD = -1

function keepBest(candidates: Map<number, Held[]>, held: Held, word: number): void {
  const id = idOf(held)
  const known = candidates.get(id)
  if (!known) candidates.set(id, [held])
  else {
    while (known.length < word) known.push(NOT_HELD)
    const best = known[word] ?? held
    known[word] = costOf(best) <= costOf(held) ? best : held
  }
}

/** Every word is held by thousands, as with 'm a': those who hold the longest one first. */
async function findAmongMany(db: Reader, query: NameQuery, most: number): Promise<Ranked[]> {
  const longest = query.reduce((best, next) =>
    (next.word.tokens[0] ?? '').length > (best.word.tokens[0] ?? '').length ? next : best,
  )
  let ranked: Ranked[] = []
  for (const among of [LOOKED_AT_FIRST, LOOKED_AT_AT_MOST]) {
    const hits = await findByOneWord(db, longest.word, among)
    const candidates = hits.map(({ nameId, level }) => ({
      ...{ id: nameId, closed: 0 },
      rank: { level, elsewhere: 0, begun: 0 },
    }))
    ranked = await rankBest(db, candidates, query, most)
    if (ranked.length >= most || hits.length < among) break
  }
  return ranked
}

async function rankRecords(
  db: Reader,
  candidates: readonly Candidate[],
  query: NameQuery,
): Promise<Ranked[]> {
  const ids = candidates.map(({ id }) => id)
  const rows = await db
    .selectFrom('client_names')
    .select(['id', 'closed', 'name_sort', 'keys'])
    .where('id', 'in', ids)
    .execute()
  return rows.flatMap(({ id, closed, name_sort, keys }) => {
    const rank = rankOf(readKeys(keys), query)
    return rank ? [{ id, rank, closed, sort: name_sort }] : []
  })
}
