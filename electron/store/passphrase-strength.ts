import type { Match, OptionsDictionary, ZxcvbnFactory } from '@zxcvbn-ts/core'
import {
  isStrongEnough,
  normalisePassphrase,
  passphraseProblems,
  wordPassphraseLog10,
} from '../../shared/store/passphrase-rules.ts'
import type { StrengthHint } from '../../shared/store/store.ts'
import { wordList } from './word-list.ts'

/** Only so much is looked at: the search for patterns grows steeply with the length. */
const RATED_CHARACTERS = 100
const MIN_HINT_LENGTH = 3
const NAME_DICTIONARIES = ['userInputs', 'firstnames', 'lastnames']
const YEAR = /(?<!\d)(19|20)\d\d(?!\d)/
const listWords: ReadonlySet<string> = new Set(wordList)
const LONGEST_LIST_WORD = Math.max(...wordList.map(word => word.length))

let loading: Promise<ZxcvbnFactory> | undefined

/** The dictionaries take a while and some memory; most sessions never need them. */
function loadEstimator(): Promise<ZxcvbnFactory> {
  loading ??= createEstimator()
  return loading
}

async function createEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, german] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ])
  const dictionary: OptionsDictionary = {
    ...common.dictionary,
    ...german.dictionary,
    generatedWords: [...wordList],
  }
  const graphs = common.adjacencyGraphs
  return new ZxcvbnFactory({ dictionary, graphs, maxLength: RATED_CHARACTERS })
}

/**
 * An estimate for what a person thought up, the known upper limit for words of our own list.
 * `context`: what the attacker reads on the laptop anyway (office, place, user name).
 */
export async function ratePassphrase(
  text: string,
  context: readonly string[],
): Promise<{ guessesLog10: number; hints: readonly StrengthHint[] }> {
  const passphrase = normalisePassphrase(text)
  const rated = passphrase.slice(0, RATED_CHARACTERS)
  const estimate = (await loadEstimator()).check(rated, context.flatMap(knownWords))
  const drawn = listWordsOf(rated)
  const limit = drawn ? wordPassphraseLog10(new Set(drawn).size) : Number.POSITIVE_INFINITY
  const guessesLog10 = Math.min(estimate.guessesLog10, limit)
  const hints = new Set<StrengthHint>(passphraseProblems(passphrase))
  if (!isStrongEnough(guessesLog10)) {
    for (const hint of weaknesses(estimate.sequence, rated)) hints.add(hint)
    if (drawn && new Set(drawn).size < drawn.length) hints.add('repeat')
  }
  return { guessesLog10, hints: [...hints] }
}

/** The words of an office or a name, also without umlauts as people type them in passwords. */
function knownWords(text: string): string[] {
  const words = normalisePassphrase(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const known = [...words, words.join('')].filter(word => word.length >= MIN_HINT_LENGTH)
  return known.flatMap(word => [word, withoutUmlauts(word)])
}

function withoutUmlauts(word: string): string {
  return word
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
}

/** The list words that the text consists of, however joined; undefined where anything is left over. */
function listWordsOf(text: string): readonly string[] | undefined {
  const pieces = text
    .toLowerCase()
    .split(/[\s\p{P}]+/u)
    .filter(piece => piece !== '')
  const words: string[] = []
  for (const piece of pieces) {
    const split = splitIntoListWords(piece)
    if (!split) return undefined
    words.push(...split)
  }
  return pieces.length > 0 ? words : undefined
}

/** The fewest list words that make up the piece, found from left to right. */
function splitIntoListWords(piece: string): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]]
  for (let end = 1; end <= piece.length; end++) {
    for (let start = Math.max(0, end - LONGEST_LIST_WORD); start < end; start++) {
      const before = best[start]
      const word = piece.slice(start, end)
      if (!before || !listWords.has(word)) continue
      const known = best[end]
      if (!known || before.length + 1 < known.length) best[end] = [...before, word]
    }
  }
  return best[piece.length]
}

function weaknesses(sequence: readonly Match[], text: string): StrengthHint[] {
  const hints = sequence.map(hintOf).filter(hint => hint !== undefined)
  return YEAR.test(text) ? [...hints, 'year-or-date'] : hints
}

function hintOf(match: Match): StrengthHint | undefined {
  if (match.token.length < MIN_HINT_LENGTH) return undefined
  switch (match.pattern) {
    case 'dictionary':
      return NAME_DICTIONARIES.includes(String(match.dictionaryName))
        ? 'name-or-place'
        : 'common-word'
    case 'date':
    case 'regex':
      return 'year-or-date'
    case 'spatial':
    case 'sequence':
    case 'wordSequence':
      return 'sequence-or-keyboard'
    case 'repeat':
      return 'repeat'
    default:
      return undefined
  }
}
