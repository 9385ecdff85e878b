import type { Reader } from '../store/reader.ts'
import type { NameKeyKind } from './case-table.ts'
import type { WordKeys } from './name-keys.ts'
import { BEYOND, beginnings, SOUND, SPELLING, TYPED } from './search-keys.ts'

// One typed word: the keys lie in the order in which hits are shown, so that reading the first ones
// is enough, however many there are.

export type NameHit = { nameId: number; level: number }
type Range = { from: string; to: string | null }
type Tier = { kind: NameKeyKind; ranges: readonly Range[]; level: number }

const whole = (key: string): Range => ({ from: key, to: null })
/** Longer than the key itself. */
const begunWith = (key: string): Range => ({ from: key, to: key + BEYOND })

function tiersOf(word: WordKeys): Tier[] {
  return [
    { kind: 'f', ranges: word.tokens.map(whole), level: TYPED },
    { kind: 'f', ranges: word.tokens.map(begunWith), level: TYPED },
    { kind: 't', ranges: word.tokens.map(whole), level: TYPED },
    { kind: 't', ranges: word.tokens.map(begunWith), level: TYPED },
    { kind: 's', ranges: word.skeletons.map(whole), level: SPELLING },
    { kind: 's', ranges: beginnings(word).map(begunWith), level: SPELLING },
    { kind: 'p', ranges: word.phonetic.map(whole), level: SOUND },
  ]
}

/** The best first, and no more than so many. */
export async function findByOneWord(db: Reader, word: WordKeys, most: number): Promise<NameHit[]> {
  const hits = new Map<number, NameHit>()
  for (const tier of tiersOf(word)) {
    for (const closed of [0, 1]) {
      const rows = await readTier(db, tier, closed, most + hits.size)
      for (const { name_id } of rows)
        if (!hits.has(name_id)) hits.set(name_id, { nameId: name_id, level: tier.level })
      if (hits.size >= most) return [...hits.values()].slice(0, most)
    }
  }
  return [...hits.values()]
}

type KeyRow = { key: string; sort: string; name_id: number }

async function readTier(db: Reader, tier: Tier, closed: number, most: number): Promise<KeyRow[]> {
  const rows: KeyRow[] = []
  for (const { from, to } of tier.ranges) {
    const found = db
      .selectFrom('client_name_keys')
      .select(['key', 'sort', 'name_id'])
      .where('kind', '=', tier.kind)
      .where('closed', '=', closed)
    const within =
      to === null
        ? found.where('key', '=', from)
        : found.where('key', '>', from).where('key', '<', to)
    rows.push(...(await within.orderBy('key').orderBy('sort').limit(most).execute()))
  }
  return tier.ranges.length < 2 ? rows : rows.toSorted(inOrder)
}

/** By name where the words are whole; by the word where they are beginnings, as in a phone book. */
function inOrder(a: KeyRow, b: KeyRow): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.sort === b.sort ? a.name_id - b.name_id : a.sort < b.sort ? -1 : 1
}
