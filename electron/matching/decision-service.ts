import { AppError } from '../../shared/errors.ts'
import { addDays } from '../../shared/lib/dates.ts'
import {
  MOST_RESERVED_DAYS,
  type RefusalReason,
  type RefusedBy,
} from '../../shared/matching/decision.ts'
import type { Writing } from '../vault/handler-types.ts'
import { endOfPair, endReservations, insertDecision } from './decision-repository.ts'
import { judgedPair } from './judged-pair.ts'
import { type County, type Matching, openCase, readMatching } from './match-input.ts'
import type { Pair } from './pair-service.ts'

// What people decide about a proposal: put aside, refuse, and take that back.

export type SeenPair = Pair & { seen: string }

/** What was on the screen still holds, and nobody else has been put aside for the case. */
export async function seenPair(context: Writing, county: County, pair: SeenPair) {
  const { db, today } = context
  const matching = await readMatching(db, { kind: pair.kind, today }, county)
  const judged = judgedPair(matching, pair, 'changed-meanwhile')
  if (reservedHelper(matching, pair.caseId, pair.helperId)) throw new AppError('state-refused')
  if (judged.fingerprint !== pair.seen) throw new AppError('changed-meanwhile')
  return { ...judged, runId: matching.run?.kept.id ?? null }
}

function reservedHelper({ standing }: Matching, caseId: string, except: string) {
  return standing.find(
    one => one.state === 'reserviert' && one.caseId === caseId && one.helperId !== except,
  )
}

export async function reserve(
  context: Writing,
  county: County,
  { until, ...pair }: SeenPair & { until: string },
) {
  const { db, now, today } = context
  if (until < today || until > addDays(today, MOST_RESERVED_DAYS))
    throw new AppError('invalid', { fields: ['until'] })
  const { one, verdict, runId } = await seenPair(context, county, pair)
  if (!verdict.allowed)
    throw new AppError('pair-forbidden', { codes: verdict.barriers.map(({ code }) => code) })
  await endReservations(db, pair.caseId, now)
  const decided = { ...pair, clientId: one.clientId }
  const state = 'reserviert' as const
  return { decisionId: await insertDecision(context, decided, { state, until, runId }) }
}

export async function releaseReservation({ db, now }: Writing, { caseId, helperId }: Pair) {
  const state = 'reserviert' as const
  if (!(await endOfPair(db, { caseId, helperId, state, now }))) throw new AppError('not-found')
  return {}
}

type Refusal = Pair & {
  by: RefusedBy
  reason: RefusalReason
  until: string | null
  note: string
}

/** Also of two who may not anyway: papers come, a refusal stays. */
export async function refuse(context: Writing, county: County, refusal: Refusal) {
  const { db, now, today } = context
  const { kind, caseId, helperId, by: refusedBy, reason, until, note } = refusal
  if (until !== null && until < today) throw new AppError('invalid', { fields: ['until'] })
  const matching = await readMatching(db, { kind, today }, county)
  const { clientId } = openCase(matching, caseId, 'changed-meanwhile')
  judgedPair(matching, refusal)
  for (const state of ['reserviert', 'abgelehnt'] as const)
    await endOfPair(db, { caseId, helperId, state, now })
  const pair = { kind, caseId, clientId, helperId }
  const runId = matching.run?.kept.id ?? null
  const decision = { state: 'abgelehnt', refusedBy, reason, until, note, runId } as const
  return { decisionId: await insertDecision(context, pair, decision) }
}

export async function takeBackRefusal({ db, now }: Writing, { caseId, helperId }: Pair) {
  const state = 'abgelehnt' as const
  if (!(await endOfPair(db, { caseId, helperId, state, now }))) throw new AppError('not-found')
  return {}
}
