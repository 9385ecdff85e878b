import { AppError } from '../../shared/errors.ts'
import { sentence } from '../texts.ts'
import { pairProblem } from '../volunteers/pair-problem.ts'

/** Whether what was on the screen no longer is what is so. */
export function isOutdated(error: unknown): boolean {
  return error instanceof AppError && error.code === 'changed-meanwhile'
}

/** What a refused decision means on this screen. */
export function decisionSentence(error: unknown): string {
  if (isOutdated(error))
    return 'Inzwischen hat sich bei den beiden etwas geändert. Es wurde nichts eingetragen. Bitte sehen Sie sich den neuen Stand an.'
  return pairProblem(error) ?? sentence(error)
}
