import { AppError } from '../../shared/errors.ts'
import {
  isStrongEnough,
  normalisePassphrase,
  passphraseProblems,
} from '../../shared/store/passphrase-rules.ts'
import type { Strength } from '../../shared/store/store.ts'
import { ratePassphrase } from './passphrase-strength.ts'

/** The same judgement while typing and before a key is made of it. */
export async function judgePassphrase(text: string, context: readonly string[]): Promise<Strength> {
  const passphrase = normalisePassphrase(text)
  const problems = passphraseProblems(passphrase)
  const { guessesLog10, hints } = await ratePassphrase(passphrase, context)
  return {
    guessesLog10,
    hints: [...new Set([...problems, ...hints])],
    acceptable: !problems.includes('too-short') && isStrongEnough(guessesLog10),
  }
}

export async function assertAcceptable(text: string, context: readonly string[]): Promise<void> {
  const { acceptable, hints } = await judgePassphrase(text, context)
  if (!acceptable) throw new AppError('weak-passphrase', { hints })
}
