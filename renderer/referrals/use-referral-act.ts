import { useQueryClient } from '@tanstack/react-query'
import { AppError } from '../../shared/errors.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'

type Act<T> = {
  /** Said when it is done. */
  done: string | ((result: T) => string)
  undo?: (result: T) => Promise<unknown>
}

const MOVED_ON =
  'Inzwischen hat jemand diese Vermittlung geändert. Sie sehen jetzt den neuen Stand: Bitte prüfen Sie ihn und versuchen Sie es noch einmal.'

export const isOvertaken = (error: unknown) =>
  error instanceof AppError && ['changed-meanwhile', 'move-refused'].includes(error.code)

/** Reads the referral again; what is being typed stays in its fields. */
export function useReadAgain(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['referrals'] })
}

/** A step that stands in no form: says what was done, with the way back, or why not. */
export function useReferralAct() {
  const toast = useToast()
  const readAgain = useReadAgain()

  function fail(error: unknown) {
    const isOld = error instanceof AppError && error.code === 'changed-meanwhile'
    toast.fail(isOld ? MOVED_ON : sentence(error))
    if (isOvertaken(error)) void readAgain()
  }

  return async <T>(run: () => Promise<T>, { done, undo }: Act<T>): Promise<boolean> => {
    try {
      const result = await run()
      const takeBack = undo && (() => void undo(result).catch(fail))
      toast.say(typeof done === 'string' ? done : done(result), takeBack ? { undo: takeBack } : {})
      return true
    } catch (error) {
      fail(error)
      return false
    }
  }
}
