import { z } from 'zod'
import {
  type ApprovalSettings,
  approvalSettings,
  type PolicyLine,
  type Requirement,
  requirement,
  safeguarding,
} from '../../shared/volunteers/approval.ts'
import { type HelperKind, helperKind } from '../../shared/volunteers/helper.ts'

const MOST_MONTHS = 120

const line = z.strictObject({
  when: z.enum(['nie', 'immer', 'mit-minderjaehrigen']),
  months: z
    .int('Bitte ganze Monate.')
    .min(1, 'Mindestens ein Monat. Leer heißt: unbefristet.')
    .max(MOST_MONTHS, `Höchstens ${MOST_MONTHS} Monate.`)
    .nullable(),
  effect: z.enum(['sperrt', 'hinweis']),
})

/** The policy as it is edited: every paper has its line, also where it is not asked for. */
export const approvalsForm = z.strictObject({
  ...approvalSettings.omit({ policy: true }).shape,
  lines: z.record(helperKind, z.record(requirement, line)),
})
export type ApprovalsForm = z.infer<typeof approvalsForm>
type Line = z.infer<typeof line>

const key = (kind: HelperKind, needed: Requirement) => `${kind} ${needed}`

function lineOf(found: PolicyLine | undefined, needed: Requirement): Line {
  // what protects people is always asked for, whatever an older setting says
  const effect = found?.blocks === false && !safeguarding.has(needed) ? 'hinweis' : 'sperrt'
  if (found) return { when: found.when, months: found.months, effect }
  const when = needed === 'verschwiegenheit' ? 'immer' : 'mit-minderjaehrigen'
  return { when: safeguarding.has(needed) ? when : 'nie', months: null, effect }
}

export function toApprovalsForm({ policy, ...rest }: ApprovalSettings): ApprovalsForm {
  const known = new Map(policy.map(one => [key(one.kind, one.requirement), one]))
  const linesOf = (kind: HelperKind) =>
    Object.fromEntries(
      requirement.options.map(needed => [needed, lineOf(known.get(key(kind, needed)), needed)]),
    ) as Record<Requirement, Line>
  const lines = Object.fromEntries(helperKind.options.map(kind => [kind, linesOf(kind)]))
  return { ...rest, lines: lines as ApprovalsForm['lines'] }
}

export function toApprovals({ lines, ...rest }: ApprovalsForm): ApprovalSettings {
  const policy = helperKind.options.flatMap(kind =>
    requirement.options.flatMap((needed): PolicyLine[] => {
      const { when, months, effect } = lines[kind][needed]
      if (when === 'nie') return []
      return [{ kind, requirement: needed, when, months, blocks: effect === 'sperrt' }]
    }),
  )
  return { ...rest, policy }
}
