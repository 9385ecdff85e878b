import { formatGermanNumber } from '../lib/german-numbers.ts'
import { toNfkc } from '../lib/text.ts'

export const MIN_PASSPHRASE_CHARACTERS = 12

/** The attacker we reckon with: the stolen laptop's files on 1,000 strong machines. */
export const ATTACKER_MACHINES = 1000
/** Argon2id takes half a second on an office laptop; a machine built for guessing does ten a second. */
export const GUESSES_PER_MACHINE_AND_SECOND = 10

/**
 * A passphrase is accepted from 10^12 guesses on. Told to a Leitung: 1,000 machines would be busy
 * for about a year and a half, day and night, at a cost far above what one laptop's data would sell
 * for. Each further generated word multiplies that by 2,048.
 */
export const ACCEPTED_GUESSES_LOG10 = 12

export const WORD_LIST_SIZE = 2048
export const GENERATED_WORDS = 5

export const STRENGTH_BARS = 5
/** From how many guesses (log10) on the levels 1 to 4 begin; level 3 is the first accepted one. */
const LEVEL_STARTS = [6, 9, ACCEPTED_GUESSES_LOG10, 15] as const

export type PassphraseProblem = 'too-short' | 'outer-spaces'
export type StrengthLevel = 0 | 1 | 2 | 3 | 4

/**
 * NFKC, so that every keyboard and every system gives the same key. Nothing is trimmed: what was
 * typed is the passphrase, and a space that slipped in is warned about instead of dropped.
 */
export function normalisePassphrase(text: string): string {
  return toNfkc(text)
}

export function passphraseProblems(text: string): PassphraseProblem[] {
  const passphrase = normalisePassphrase(text)
  const problems: PassphraseProblem[] = []
  if (Array.from(passphrase).length < MIN_PASSPHRASE_CHARACTERS) problems.push('too-short')
  if (passphrase !== passphrase.trim()) problems.push('outer-spaces')
  return problems
}

export function isStrongEnough(guessesLog10: number): boolean {
  return guessesLog10 >= ACCEPTED_GUESSES_LOG10
}

/** The true number for words drawn by chance from our list, not an estimate. */
export function wordPassphraseLog10(words: number): number {
  return words * Math.log10(WORD_LIST_SIZE)
}

/** `guessSeconds`: on average half of the guesses are needed. `bars`: 1 to STRENGTH_BARS. */
export function strengthOf(guessesLog10: number): {
  level: StrengthLevel
  bars: number
  guessSeconds: number
} {
  const level = LEVEL_STARTS.filter(start => guessesLog10 >= start).length as StrengthLevel
  const perSecond = ATTACKER_MACHINES * GUESSES_PER_MACHINE_AND_SECOND
  return { level, bars: level + 1, guessSeconds: 10 ** guessesLog10 / 2 / perSecond }
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEAR = 365.25 * DAY
const MILLION = 1_000_000

/** Units with the time from which on they are used. */
const UNITS = [
  { from: 2 * YEAR, length: YEAR, word: 'Jahre' },
  { from: 60 * DAY, length: YEAR / 12, word: 'Monate' },
  { from: 2 * DAY, length: DAY, word: 'Tage' },
  { from: 2 * HOUR, length: HOUR, word: 'Stunden' },
  { from: 2 * MINUTE, length: MINUTE, word: 'Minuten' },
  { from: 2, length: 1, word: 'Sekunden' },
] as const

/** Rounded down throughout: the time is never made to look longer than it is. */
export function formatGuessTime(seconds: number): string {
  const years = seconds / YEAR
  if (years >= 1000 * MILLION) return 'mehr als eine Milliarde Jahre'
  if (years >= 2 * MILLION) {
    return `rund ${formatGermanNumber(twoDigits(years / MILLION))} Millionen Jahre`
  }
  if (years >= 1000) return `rund ${formatGermanNumber(twoDigits(years))} Jahre`
  const unit = UNITS.find(({ from }) => seconds >= from)
  if (!unit) return 'weniger als zwei Sekunden'
  return `etwa ${Math.floor(seconds / unit.length)} ${unit.word}`
}

/** Cut to its two leading digits: 57.491 → 57.000. */
function twoDigits(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  // Division by a power below one is not exact; the second rounding removes its dust.
  return Number((Math.floor(value / unit) * unit).toPrecision(2))
}
