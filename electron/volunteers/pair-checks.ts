import { ageOn } from '../../shared/clients/options.ts'
import { AppError } from '../../shared/errors.ts'
import { isAboutMinors } from '../../shared/matching/family-of.ts'
import type { ApprovalSettings, RequirementStanding } from '../../shared/volunteers/approval.ts'
import { type ApprovalFacts, mayDo, standingsOn } from '../../shared/volunteers/approval-rules.ts'
import { type AssignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import { hasFreePlace } from '../../shared/volunteers/assignment-rules.ts'
import type { HelpTopic } from '../../shared/volunteers/helper.ts'
import { dateOf } from '../clients/client-columns.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { readPapers } from './approval-repository.ts'
import { engagementsOf } from './engagements.ts'
import { type FittingHelper, getFitting } from './fitting-helpers.ts'

// What must hold before a helper is asked, promised or assigned.

export type Matter = {
  helperId: string
  clientId: string | null
  kind: AssignmentKind
  topic: HelpTopic
  on: string
}

export async function concernsMinors(
  db: Reader,
  { clientId, topic, on }: Pick<Matter, 'clientId' | 'topic' | 'on'>,
): Promise<boolean> {
  if (clientId === null) return isAboutMinors([topic], [])
  const row = await db
    .selectFrom('clients')
    .select(['birth_precision', 'birth_value'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found')
  const age = ageOn(dateOf(row.birth_precision, row.birth_value), on)
  return isAboutMinors([topic], [{ age }])
}

export function standingsFor(
  helper: FittingHelper,
  papers: Pick<ApprovalFacts, 'approvals' | 'exemptions'>,
  { policy, warnDays }: Pick<ApprovalSettings, 'policy' | 'warnDays'>,
  { minors, on }: { minors: boolean; on: string },
): RequirementStanding[] {
  const facts = { helper: { ...helper, withMinors: helper.withMinors || minors }, ...papers }
  return standingsOn(facts, { policy, warnDays }, on)
}

/** She is there, does such work, may do it, and is not to be kept away from this client. */
export async function assertFits(db: Reader, matter: Matter): Promise<FittingHelper> {
  const { helperId, clientId, kind, on } = matter
  const helper = await getFitting(db, helperId)
  if (helper.state !== 'aktiv') throw new AppError('state-refused', { helperState: helper.state })
  if (!helper.kinds.includes(helperOf[kind])) throw new AppError('invalid', { fields: ['kind'] })
  if (clientId !== null && (await isExcluded(db, helperId, clientId)))
    throw new AppError('invalid', { fields: ['clientId'] })
  const { approvals } = await getSettings(db)
  const papers = (await readPapers(db, [helperId]))(helperId)
  const minors = await concernsMinors(db, matter)
  const permission = mayDo(helperOf[kind], standingsFor(helper, papers, approvals, { minors, on }))
  if (!permission.allowed)
    throw new AppError('papers-missing', {
      requirements: permission.missing,
      safeguarding: permission.bySafeguarding,
    })
  return helper
}

export async function assertHasPlace(
  db: Reader,
  helper: FittingHelper,
  { kind, on }: Pick<Matter, 'kind' | 'on'>,
  exceptRequest: string | null,
): Promise<void> {
  const engaged = (await engagementsOf(db, [helper.id], exceptRequest)).get(helper.id) ?? []
  if (!hasFreePlace(helper.capacity, engaged, kind, on))
    throw new AppError('invalid', { fields: ['capacity'] })
}

async function isExcluded(db: Reader, helperId: string, clientId: string): Promise<boolean> {
  const row = await db
    .selectFrom('helper_exclusions')
    .select('helper_id')
    .where('helper_id', '=', helperId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row !== undefined
}
