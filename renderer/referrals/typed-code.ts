import {
  CODE_LENGTH,
  CODE_LETTERS,
  isMistypedCode,
  readCode,
} from '../../shared/referrals/return-code.ts'

// A code that somebody types into no field at all. Single keys stay commands: only a digit, which is
// no command anywhere, shows that a code is being typed.

/** The letters so far, when the last came, and when the first did. */
type Typed = { letters: string; at: number; since: number }
export type KeyStep = {
  typed: Typed
  /** Five that fit together: to be opened. */
  code: string | null
  /** Belongs to a code, so it must not act as a command. */
  taken: boolean
  /** What was pressed since it was begun was no command either. */
  isCode: boolean
  /** Five that don't fit together, just now. */
  mistyped: boolean
}

export const nothingTyped: Typed = { letters: '', at: 0, since: 0 }

/** Between two keys; whoever reads from a card looks up and down. */
const PAUSE_MS = 2500

const hasDigit = (letters: string) => /\d/.test(letters)

/** What a key makes of the letters before it. `at` in milliseconds. */
export function typeKey(before: Typed, key: string, at: number): KeyStep {
  const letter = key.length === 1 ? key.toUpperCase() : ''
  if (letter === '' || !CODE_LETTERS.includes(letter))
    return { typed: nothingTyped, code: null, taken: false, isCode: false, mistyped: false }
  const isGoingOn = before.letters !== '' && at - before.at <= PAUSE_MS
  const kept = isGoingOn ? before.letters : ''
  const letters = `${kept}${letter}`.slice(-CODE_LENGTH)
  const typed = { letters, at, since: isGoingOn ? before.since : at }
  const code = readCode(letters)
  return {
    ...{ typed, code, taken: code !== null || (hasDigit(kept) && !hasDigit(letter)) },
    isCode: code !== null || (kept !== '' && hasDigit(letters)),
    mistyped: kept.length === CODE_LENGTH - 1 && isMistypedCode(letters),
  }
}

/** An answer that a single key recorded, and when that key was pressed. */
type KeyAnswer = { at: number; takeBack: () => Promise<unknown> }
let answers: readonly KeyAnswer[] = []
const MOST_ANSWERS = 5

export function rememberKeyAnswer(answer: KeyAnswer): void {
  answers = [...answers, answer].slice(-MOST_ANSWERS)
}

/** They were no answers but letters of a code that was begun at that moment; how many there were. */
export async function takeBackAnswersSince(since: number): Promise<number> {
  const mistaken = answers.filter(({ at }) => at >= since)
  answers = []
  for (const { takeBack } of mistaken.toReversed()) await takeBack()
  return mistaken.length
}
