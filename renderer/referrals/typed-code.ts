import { CODE_LENGTH, CODE_LETTERS, readCode } from '../../shared/referrals/return-code.ts'

// A code that somebody types into no field at all. Single keys stay commands: only a digit, which is
// no command anywhere, shows that a code is being typed.

type Typed = { letters: string; at: number }
export type KeyStep = {
  typed: Typed
  /** Five that fit together: to be opened. */
  code: string | null
  /** Belongs to a code, so it must not act as a command. */
  taken: boolean
}

export const nothingTyped: Typed = { letters: '', at: 0 }

/** Between two keys; whoever reads from a card looks up and down. */
const PAUSE_MS = 2500

const hasDigit = (letters: string) => /\d/.test(letters)

/** What a key makes of the letters before it. `at` in milliseconds. */
export function typeKey(before: Typed, key: string, at: number): KeyStep {
  const letter = key.length === 1 ? key.toUpperCase() : ''
  if (letter === '' || !CODE_LETTERS.includes(letter))
    return { typed: nothingTyped, code: null, taken: false }
  const kept = at - before.at <= PAUSE_MS ? before.letters : ''
  const letters = `${kept}${letter}`.slice(-CODE_LENGTH)
  const code = readCode(letters)
  if (code !== null) return { typed: nothingTyped, code, taken: true }
  return { typed: { letters, at }, code: null, taken: hasDigit(kept) && !/\d/.test(letter) }
}

/** An answer that its own key recorded a moment ago: the first letter of a code may have done it. */
type KeyAnswer = { key: string; at: number; takeBack: () => Promise<unknown> }
let lastAnswer: KeyAnswer | null = null

export function rememberKeyAnswer(key: string, takeBack: () => Promise<unknown>): void {
  lastAnswer = { key: key.toUpperCase(), at: Date.now(), takeBack }
}

/** It was no answer but the beginning of this code. */
export async function takeBackAnswerOf(code: string): Promise<boolean> {
  const answer = lastAnswer
  lastAnswer = null
  const latest = Date.now() - PAUSE_MS * CODE_LENGTH
  if (!answer || answer.at < latest || !code.startsWith(answer.key)) return false
  await answer.takeBack()
  return true
}
