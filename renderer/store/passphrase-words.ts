import {
  ACCEPTED_GUESSES_LOG10,
  ATTACKER_MACHINES,
  formatGuessTime,
  MIN_PASSPHRASE_CHARACTERS,
  normalisePassphrase,
  strengthOf,
} from '../../shared/store/passphrase-rules.ts'
import type { Strength, StrengthHint } from '../../shared/store/store.ts'

const hintSentences: Record<StrengthHint, string> = {
  'common-word': 'Einzelne Wörter stehen in jeder Wörterliste.',
  'name-or-place': 'Namen und Orte werden zuerst probiert.',
  'year-or-date': 'Jahre und Tage sind schnell durchprobiert.',
  'sequence-or-keyboard': 'Reihen wie „12345“ oder „qwertz“ helfen nicht.',
  repeat: 'Wiederholungen helfen nicht.',
  'too-short': `Mindestens ${MIN_PASSPHRASE_CHARACTERS} Zeichen, am besten mehrere Wörter.`,
  'outer-spaces': 'Am Anfang oder Ende steht ein Leerzeichen. Es zählt mit.',
}

/** What would make it better; of a good one only what might be a slip. */
export function hintText(strength: Strength): string {
  const shown = strength.hints.filter(hint => !strength.acceptable || hint === 'outer-spaces')
  return shown.map(hint => hintSentences[hint]).join(' ')
}

export function standsFor(guessesLog10: number): string {
  return `hält ${formatGuessTime(strengthOf(guessesLog10).guessSeconds)} stand`
}

/** What one makes up oneself is only guessed at: no number that outdoes words drawn by chance. */
const SELF_MADE = 'hält sehr lange stand, grob geschätzt'

/** `drawnLog10` where the words were drawn by chance: only then it is known. */
export function resistance(strength: Strength, drawnLog10?: number): string {
  if (drawnLog10 !== undefined) return standsFor(drawnLog10)
  return strength.acceptable ? SELF_MADE : standsFor(strength.guessesLog10)
}

export function verdict(strength: Strength, drawnLog10?: number): string {
  if (strength.acceptable) return `Gut, ${resistance(strength, drawnLog10)}`
  if (strength.hints.includes('too-short')) return 'Noch zu kurz'
  return `Zu leicht zu erraten, ${resistance(strength, drawnLog10)}`
}

const machines = ATTACKER_MACHINES.toLocaleString('de-DE')
const needed = formatGuessTime(strengthOf(ACCEPTED_GUESSES_LOG10).guessSeconds)
export const thresholdSentence = `Gerechnet mit ${machines} Rechnern, die eine kopierte Datei angreifen. Nötig: ${needed}.`

export type Typed = {
  value: string
  strength: Strength | null
  /** `null` where the passphrase was seen while it was typed. */
  repeat: string | null
}

/** Why it can't go on yet, in one sentence. */
export function passphraseProblem({ value, strength, repeat }: Typed): string | null {
  if (value === '') return 'Es fehlt noch die Passphrase.'
  const left = MIN_PASSPHRASE_CHARACTERS - Array.from(normalisePassphrase(value)).length
  if (left > 0) return `Der Passphrase ${left === 1 ? 'fehlt' : 'fehlen'} noch ${left} Zeichen.`
  if (!strength) return 'Die Passphrase wird gerade geprüft.'
  if (!strength.acceptable) return 'Mit dieser Passphrase geht es noch nicht weiter.'
  if (repeat === '') return 'Bitte tippen Sie die Passphrase noch einmal.'
  if (repeat !== null && repeat !== value) return 'Die beiden Eingaben sind verschieden.'
  return null
}
