import { AppError } from '../../shared/errors.ts'
import type { Planned } from '../../shared/volunteers/money.ts'
import { hours } from '../../shared/volunteers/money-words.ts'
import { sentence } from '../texts.ts'

/** What is planned and was not worked yet: only this can go to somebody else. */
export function spareOf({ minutes, usedMinutes }: Planned): number {
  return Math.max(0, minutes - usedMinutes)
}

/** How much still fits under the cap. */
export function roomOf({ minutes, cap }: Planned): number {
  return Math.max(0, cap - minutes)
}

/** "Zugesagt sind 120 von 276 h, 156 h passen noch." */
export function roomText(plan: Planned): string {
  const { minutes, cap } = plan
  const room = roomOf(plan)
  const rest = room === 0 ? 'mehr passt nicht' : `${hours(room)} passen noch`
  return `Zugesagt sind ${hours(minutes)} von ${hours(cap)}, ${rest}.`
}

/** Why hours could not be planned or moved, with how many could. */
export function planRefusal(error: unknown): string {
  if (!(error instanceof AppError)) return sentence(error)
  const { most, cap } = error.details ?? {}
  if (typeof most !== 'number') return sentence(error)
  if (error.code === 'cap-reached' && cap === 'budget')
    return `Das Budget des Jahres reicht dafür nicht. Möglich sind höchstens ${hours(most)}. Es wurde nichts geändert.`
  if (error.code === 'cap-reached')
    return `Damit läge die Person über ihrer Obergrenze. Möglich sind höchstens ${hours(most)}. Es wurde nichts geändert.`
  if (error.code === 'invalid')
    return `Abgeben lassen sich nur zugesagte Stunden, die noch nicht geleistet sind: höchstens ${hours(most)}.`
  return sentence(error)
}
