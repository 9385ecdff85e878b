import { foldName, nameReadings } from '../clients/name-fold.ts'
import { formsOf } from '../clients/name-forms.ts'
import { readPhone } from '../clients/phone.ts'
import type { FoundName } from './annual-report.ts'
import { plainWords } from './report-plain-words.ts'

// Names in a text that somebody wrote: every word is read as the search for names reads it, and what
// is stored under the same reading is a name.

export type Whose = FoundName['who']
/** What may be a name, and under which keys it would be stored. */
export type Candidate = {
  kind: 'name' | 'number' | 'email' | 'phone'
  at: number
  text: string
  keys: readonly string[]
}
export type Found = { at: number; word: string; before: string; after: string; who: Whose }

const WORD = /[\p{L}\p{M}\p{Cf}'’‘ʼʻ`´ʾʿ′ʹ]+/gu
const EMAIL = /[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.\p{L}{2,}/gu
const PHONE = /(?:\+|\b0)[\d\s/().-]{4,24}\d/g
/** Two figures after a stroke are a school year. */
const NUMBER = /\b(\d{4})\s?[-–/]\s?(\d{3,6})\b/g
const LATIN = /\p{Script=Latin}/u
const SHORTEST_SMALL = 4
const ADDRESSED = /\b(frau|herrn?|familie|fam\.)\s+$/i

/** The readings of one word of a name, and of one word of a text. */
export function nameKeysOf(word: string): string[] {
  const forms = nameReadings(word).flatMap(reading => reading.split(' ').flatMap(formsOf))
  return [...new Set(forms)].filter(form => form.length > 1)
}

/** "Tahmasbis" may be the genitive of Tahmasbi, and several of a family. */
function keysInText(word: string): string[] {
  const keys = nameKeysOf(word)
  const bare = keys.flatMap(key => (/..s$/.test(key) && LATIN.test(word) ? [key.slice(0, -1)] : []))
  return [...new Set([...keys, ...bare])]
}

/** All that has to be looked up for a text, in the order in which it stands there. */
export function candidatesIn(text: string): Candidate[] {
  const words = wordsIn(text)
  return [...words, ...pairsIn(text, words), ...numbersIn(text)]
}

function wordsIn(text: string): Candidate[] {
  const known = new Map<string, string[]>()
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: at }) => {
    if (!mayBeName(word, text.slice(Math.max(0, at - 12), at))) return []
    const keys = known.get(word) ?? keysInText(word)
    known.set(word, keys)
    return keys.length === 0 ? [] : [{ kind: 'name', at, text: word, keys }]
  })
}

/** Somebody may be called An or Sie: then only where she is addressed. */
function mayBeName(word: string, before: string): boolean {
  if (!LATIN.test(word)) return true
  const isSmall = word === word.toLowerCase()
  if (isSmall && word.length < SHORTEST_SMALL) return false
  return !plainWords.has(foldName(word)) || (!isSmall && ADDRESSED.test(before))
}

/** Names that papers write in one word and texts in two: Abdul Karim, Habte-Mariam. */
function pairsIn(text: string, words: readonly Candidate[]): Candidate[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index]!
    const between = text.slice(first.at + first.text.length, second.at)
    if (!/^[ -]$/.test(between) || !(isWritten(first.text) && isWritten(second.text))) return []
    const tails = second.keys.map(key => key.replace(/^al(?=...)/, ''))
    const keys = first.keys.flatMap(head => tails.map(tail => head + tail))
    const whole = text.slice(first.at, second.at + second.text.length)
    return [{ kind: 'name' as const, at: first.at, text: whole, keys: keys.slice(0, 12) }]
  })
}

/** As names are: with a capital, or in a script that has none. */
const isWritten = (word: string) => word[0] !== word[0]!.toLowerCase() || !LATIN.test(word)

function numbersIn(text: string): Candidate[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)]
  return [
    ...all(NUMBER).map(({ 0: word, 1: year, 2: count, index: at }) => {
      const keys = [`${year}-${String(Number(count)).padStart(4, '0')}`]
      return { kind: 'number' as const, at, text: word, keys }
    }),
    ...all(EMAIL).map(({ 0: word, index: at }) => {
      return { kind: 'email' as const, at, text: word, keys: [word.toLowerCase()] }
    }),
    ...all(PHONE).flatMap(({ 0: word, index: at }) => {
      const phone = readPhone(word)
      return phone === null ? [] : [{ kind: 'phone' as const, at, text: word, keys: [phone] }]
    }),
  ]
}

/** By kind of candidate and key: whose it is. */
export type Known = Readonly<Record<Candidate['kind'], ReadonlyMap<string, Whose>>>

/** Belongs to the name that follows, as in Al-Masri. */
const ARTICLE = /(?<!\p{L})((?:[Aa][ldnrstz]|[Aa]sh|[EeUu]l)-|[AE]l )$/u

/** What of a text is somebody's; neighbours that make one name stand as one. */
export function namesIn(text: string, candidates: readonly Candidate[], known: Known): Found[] {
  const hits = candidates.flatMap(({ kind, at, text: word, keys }) => {
    const whose = keys.flatMap(key => known[kind].get(key) ?? [])
    const who = strictest(whose)
    const article = ARTICLE.exec(text.slice(Math.max(0, at - 4), at))?.[1] ?? ''
    const end = at + word.length
    return who === undefined ? [] : [{ at: at - article.length, end, who }]
  })
  return joined(text, hits).map(({ at, end, who }) => ({
    ...{ at, word: text.slice(at, end), who },
    ...around(text, at, end),
  }))
}

/** The first comes first where more than one is meant. */
const byStrictness: readonly Whose[] = ['klientin', 'nummer', 'ehrenamt', 'kontakt', 'team']
const strictest = (whose: readonly Whose[]) => byStrictness.find(one => whose.includes(one))

type Hit = { at: number; end: number; who: Whose }

function joined(text: string, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.at - b.at || b.end - a.end)) {
    const before = found.at(-1)
    const isOne = before && (hit.at < before.end || /^[ -]$/.test(text.slice(before.end, hit.at)))
    if (!isOne) found.push({ ...hit })
    else {
      before.end = Math.max(before.end, hit.end)
      before.who = strictest([before.who, hit.who]) ?? hit.who
    }
  }
  return found
}

const AROUND = 60

/** Whole words of the same line on both sides. */
function around(text: string, at: number, end: number): Pick<Found, 'before' | 'after'> {
  const line = text.lastIndexOf('\n', at - 1) + 1
  const stop = text.indexOf('\n', end)
  const last = stop === -1 ? text.length : stop
  const from = at - line > AROUND ? text.indexOf(' ', at - AROUND) + 1 : line
  const to = last - end > AROUND ? text.lastIndexOf(' ', end + AROUND) : last
  // where no space is near, a word is cut
  const start = from > at || from === 0 ? Math.max(line, at - AROUND) : from
  const until = to < end ? Math.min(last, end + AROUND) : to
  return {
    before: `${start > line ? '… ' : ''}${text.slice(start, at)}`,
    after: `${text.slice(end, until)}${until < last ? ' …' : ''}`,
  }
}
