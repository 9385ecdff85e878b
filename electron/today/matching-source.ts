import { dayOfInstant } from '../../shared/lib/dates.ts'
import type { CompanionWish, WishKind } from '../../shared/matching/wish.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { reservationSpan } from '../../shared/today/matching-desk-rules.ts'
import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import { findRun } from '../matching/run-repository.ts'
import type { Reader } from '../store/reader.ts'
import { helperName } from '../volunteers/helper-columns.ts'
import { among } from './desk-cases.ts'
import type { DeskSource } from './desk-source.ts'

/** Somebody is put aside for a case that still waits; without a client it is everybody's. */
export const reservationSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const { from, until } = reservationSpan(day.today)
    const rows = await db
      .selectFrom('match_decisions')
      .leftJoin('match_wishes', 'match_wishes.id', 'case_id')
      .leftJoin('help_requests', 'help_requests.id', 'case_id')
      .select(['match_decisions.id', 'match_decisions.client_id as clientId', 'case_id as caseId'])
      .select(['match_decisions.kind as of', 'until'])
      .where('match_decisions.state', '=', 'reserviert')
      .where('ended_at', 'is', null)
      .where('until', '>=', from)
      .where('until', '<=', until)
      .where(({ eb, or }) =>
        or([
          eb('match_wishes.state', '=', 'offen'),
          eb('help_requests.state', 'in', ['offen', 'angefragt']),
        ]),
      )
      .execute()
    return rows
      .filter(({ clientId }) => clientId === null || cases.has(clientId))
      .flatMap(row => {
        const { of, until: end } = row
        const facts = { ...row, of: of as AssignmentKind, until: end ?? '' }
        return deskLinesOf({ kind: 'reservation', ...facts }, day)
      })
  },
  /** Who is put aside. */
  words: async (db, targets) => {
    const rows = await db
      .selectFrom('match_decisions')
      .innerJoin('helpers', 'helpers.id', 'helper_id')
      .select(['case_id', 'family_name', 'given_names'])
      .where('case_id', 'in', among(targets))
      .where('match_decisions.state', '=', 'reserviert')
      .where('ended_at', 'is', null)
      .execute()
    return new Map(rows.map(row => [row.case_id, { text: helperName(row) }]))
  },
}

/** Wishes of open cases for which nobody is proposed or put aside. */
export const wishWaitingSource: DeskSource = {
  find: async ({ db }, { day, cases }) => {
    const rows = await db
      .selectFrom('match_wishes')
      .select(['id', 'client_id as clientId', 'kind', 'value', 'created_at'])
      .where('state', '=', 'offen')
      .execute()
    const reserved = await reservedCases(db, reservationSpan(day.today).from)
    const runs = {
      begleitung: await reckonedIn(db, 'begleitung'),
      tandem: await reckonedIn(db, 'tandem'),
    }
    return rows
      .filter(({ clientId }) => cases.has(clientId))
      .flatMap(({ id, clientId, kind, value, created_at }) => {
        const of = kind as WishKind
        const { since, agreedOn } = JSON.parse(value) as CompanionWish
        const { proposed, unserved } = runs[of]
        const facts = {
          ...{ kind: 'wish-waiting' as const, id, clientId, resting: false, of, since },
          ...{ addedOn: dayOfInstant(created_at), agreed: agreedOn !== null },
          ...{ reckoned: unserved.has(id), hasSomebody: proposed.has(id) || reserved.has(id) },
        }
        return deskLinesOf(facts, day)
      })
  },
}

/** Also such as have just ended: a line of their own says so. */
async function reservedCases(db: Reader, from: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('match_decisions')
    .select('case_id')
    .where('state', '=', 'reserviert')
    .where('ended_at', 'is', null)
    .where('until', '>=', from)
    .execute()
  return new Set(rows.map(row => row.case_id))
}

async function reckonedIn(db: Reader, kind: WishKind) {
  const run = await findRun(db, kind, 'gilt')
  const ids = (list: readonly { caseId: string }[] = []) =>
    new Set(list.map(({ caseId }) => caseId))
  return { proposed: ids(run?.result.proposals), unserved: ids(run?.result.unserved) }
}
