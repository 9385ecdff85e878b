import { z } from 'zod'
import { day } from '../../shared/lib/dates.ts'
import { lineText } from '../../shared/lib/text-fields.ts'
import { refusalReason, refusedBy } from '../../shared/matching/decision.ts'

const holds = z.enum(['immer', 'bis'])
export const holdsOptions = [
  { value: 'immer', label: 'für immer' },
  { value: 'bis', label: 'bis zu einem Tag' },
] as const

/** A day counts only where it was asked for: what stands in a hidden field holds nobody up. */
export function refusalForm(today: string) {
  return z
    .strictObject({
      by: refusedBy,
      reason: refusalReason,
      holds,
      until: day.nullable().catch(null),
      note: lineText(200),
    })
    .refine(({ holds: how, until }) => how === 'immer' || until !== null, {
      message: 'Bitte geben Sie an, bis wann das gilt.',
      path: ['until'],
    })
    .refine(({ holds: how, until }) => how === 'immer' || until === null || until > today, {
      message: 'Bitte geben Sie einen Tag nach heute an.',
      path: ['until'],
    })
}
type Refusal = z.output<ReturnType<typeof refusalForm>>

export function untilOf({ holds: how, until }: Pick<Refusal, 'holds' | 'until'>): string | null {
  return how === 'bis' ? until : null
}
