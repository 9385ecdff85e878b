import { foldName, LONGEST_NAME, nameReadings, omitsVowels } from './name-fold.ts'
import { formsOf } from './name-forms.ts'
import { type KnownName, knownNames } from './name-known.ts'
import { soundsOf } from './name-sounds.ts'

/** One word of a name with everything that may be compared. */
export type NameWord = {
  folded: string
  /** Folded readings; the first is `folded`. */
  readings: readonly string[]
  sounds: readonly string[]
  omitsVowels: boolean
  known: ReadonlySet<KnownName>
  /** Spelled one way only, so that other letters are another name. */
  literal?: boolean
}

type RawWord = { readings: string[]; omitsVowels: boolean }

const SEPARATORS = /[^\p{L}\p{M}\p{N}\p{Cf}'’‘ʼʻ`´ʾʿ′ʹ]+/u
const MOST_WORDS = 8
const ARTICLES = new Set(['al', 'el', 'ul'])
const ASSIMILATED_ARTICLE = /^[aeu](sh|sch|[dlnrstz])$/
const SERVANT = /^(abd|abdu|abdel|abdul|abdal|abdol|abdoul|abdil|abdur|abdus|abder|abdes|cabdul)$/
const PARTICLES = new Set(
  'von vom zu zur der den dem de du bin ibn bint ben ould ag dr sayed seyed sayyid sayyed haji hadji'.split(
    ' ',
  ),
)
/** 'G/medhin' is how Ethiopia and Eritrea shorten the first half of a name. */
const SHORTENED: Readonly<Record<string, string>> = {
  ...{ g: 'gebre', w: 'welde', t: 'tekle', h: 'haile', k: 'kidane', z: 'zere' },
  ...{ ገ: 'ገብረ', ወ: 'ወልደ', ተ: 'ተክለ', ኃ: 'ኃይለ', ሃ: 'ሃይለ', ኪ: 'ኪዳነ' },
}

function writeOut(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(
      /(?<!\p{L})(\p{L})\s?\/\s?(?=\p{L}{3})/gu,
      (all, letter: string) => SHORTENED[letter.toLowerCase()] ?? all,
    )
}

/** 'el' and 'al' before a name, and 'as', 'ash', 'er' … before the same sound. */
function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false
  if (ARTICLES.has(word)) return true
  const sun = ASSIMILATED_ARTICLE.exec(word)
  if (!sun) return false
  return next.startsWith(sun[1]!) || (sun[1] === 't' && next.startsWith('d'))
}

function joined(a: RawWord, b: RawWord): RawWord {
  const tails = b.readings.map(reading => reading.replace(/^al(?=...)/, ''))
  const readings = a.readings.flatMap(head => tails.map(tail => head + tail))
  return { readings: readings.slice(0, 4), omitsVowels: a.omitsVowels || b.omitsVowels }
}

/** Names that papers write in one word or in two: Abd al-Karim, Rahmat Ullah, Salah ad-Din. */
function belongsTogether(before: string, word: string): boolean {
  if (SERVANT.test(before)) return true
  if (before === 'abu' || before === 'abou') return word.startsWith('bak')
  return /^([uoa]l+ah?|l+ah|(al|[aeu])?dd?(in|een|ine|ien))$/.test(word)
}

function rawWords(text: string): RawWord[] {
  const raw = writeOut(text.slice(0, LONGEST_NAME))
    .split(SEPARATORS)
    .map(part => ({ readings: nameReadings(part), omitsVowels: omitsVowels(part) }))
    .filter(word => word.readings[0] !== '')
    .slice(0, MOST_WORDS * 2)
  return raw.filter((word, index) => !isArticle(word.readings[0]!, raw[index + 1]?.readings[0]))
}

function joinCompounds(raw: readonly RawWord[]): RawWord[] {
  const words: RawWord[] = []
  for (const word of raw) {
    const before = words.at(-1)
    if (before && belongsTogether(before.readings[0]!, word.readings[0]!)) words.pop()
    words.push(before && words.at(-1) !== before ? joined(before, word) : word)
  }
  return words
}

export function finishWord(raw: RawWord): NameWord {
  const readings = [...new Set(raw.readings.flatMap(formsOf))].slice(0, 8)
  const sounds = [...new Set(readings.map(soundsOf))]
  const known = new Set<KnownName>()
  for (const sound of sounds) {
    for (const name of knownNames(sound, raw.omitsVowels) ?? []) known.add(name)
  }
  return { folded: readings[0]!, readings, sounds, omitsVowels: raw.omitsVowels, known }
}

function telling(words: readonly RawWord[]): RawWord[] {
  const some = words.filter(word => !PARTICLES.has(word.readings[0]!))
  return (some.length > 0 ? some : words).slice(0, MOST_WORDS)
}

/** The words that tell persons apart: no articles, particles or titles; compounds as one. */
export function nameWords(text: string): NameWord[] {
  return telling(joinCompounds(rawWords(text))).map(finishWord)
}

/** Every word but articles, as it is written: for what is stored. */
export function writtenWords(text: string): NameWord[] {
  return rawWords(text).slice(0, MOST_WORDS).map(finishWord)
}

/** The words that a record must hold to be found. */
export function soughtWords(text: string): NameWord[] {
  return telling(rawWords(text)).map(finishWord)
}

/** Two neighbours read as one word, for names that others write together. */
export function joinWords(a: NameWord, b: NameWord): NameWord {
  return finishWord(
    joined(
      { readings: [...a.readings], omitsVowels: a.omitsVowels },
      {
        readings: [...b.readings],
        omitsVowels: b.omitsVowels,
      },
    ),
  )
}

/** Every word of the text as it is stored for a search by beginnings. */
export function foldedWords(text: string): string[] {
  return foldName(text).split(' ').filter(Boolean)
}
