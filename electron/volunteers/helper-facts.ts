import { sql } from 'kysely'
import type { ApprovalSettings, RequirementStanding } from '../../shared/volunteers/approval.ts'
import { standingsOn } from '../../shared/volunteers/approval-rules.ts'
import { assignmentKind, helperOf } from '../../shared/volunteers/assignment.ts'
import type { Helper, HelperKind, HelperState } from '../../shared/volunteers/helper.ts'
import { silentDaysOf } from '../../shared/volunteers/helper-rules.ts'
import type { Reader } from '../store/reader.ts'
import { readPapers } from './approval-repository.ts'
import { helperName, toHelper } from './helper-columns.ts'
import { lastContacts } from './last-contacts.ts'

/** All that list, overview and Heute judge helpers by. */
export type HelperFacts = {
  id: string
  name: string
  helper: Helper
  state: HelperState
  stateOn: string
  pauseUntil: string | null
  activeOn: string | null
  organisationName: string
  lastContactOn: string | null
  silentDays: number | null
  standings: RequirementStanding[]
  running: Readonly<Record<HelperKind, number>>
  /** When the tandem began that runs longest. */
  tandemSince: string | null
}

type Running = Pick<HelperFacts, 'running' | 'tandemSince'>
const idle: Running = { running: { lotse: 0, dolmetscher: 0, pate: 0 }, tandemSince: null }

/** By name; those who have left only where they are asked for. */
export async function readHelperFacts(
  db: Reader,
  { today, rules, withLeft }: { today: string; rules: ApprovalSettings; withLeft: boolean },
): Promise<HelperFacts[]> {
  let wanted = db.selectFrom('helpers').selectAll().orderBy('name_sort').orderBy('id')
  if (!withLeft) wanted = wanted.where('state', '<>', 'verabschiedet')
  const rows = await wanted.execute()
  const [papersOf, contacts] = [await readPapers(db, null), await lastContacts(db, today)]
  const [running, organisations] = [await readRunning(db), await organisationNames(db)]
  return rows.map(row => {
    const helper = toHelper(row)
    const state = row.state as HelperState
    const lastContactOn = contacts.get(row.id) ?? null
    const heard = { state, lastContactOn, stateOn: row.state_on }
    return {
      ...{ id: row.id, name: helperName(row), helper, state, stateOn: row.state_on },
      ...{ pauseUntil: row.pause_until, activeOn: row.active_on, lastContactOn },
      organisationName: organisations.get(row.organisation_id ?? '') ?? '',
      silentDays: silentDaysOf(heard, today, rules.silentDays),
      standings: standingsOn({ helper, ...papersOf(row.id) }, rules, today),
      ...(running.get(row.id) ?? idle),
    }
  })
}

async function organisationNames(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('organisations').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function readRunning(db: Reader): Promise<ReadonlyMap<string, Running>> {
  const rows = await db
    .selectFrom('assignments')
    .select(['helper_id', 'kind'])
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('start_on').as('since')])
    .where('state', '<>', sql.lit('beendet'))
    .groupBy(['helper_id', 'kind'])
    .execute()
  const found = new Map<string, Running>()
  for (const { helper_id: id, kind, count, since } of rows) {
    const known = found.get(id) ?? idle
    const of = helperOf[assignmentKind.parse(kind)]
    found.set(id, {
      running: { ...known.running, [of]: known.running[of] + count },
      tandemSince: kind === 'tandem' ? since : known.tandemSince,
    })
  }
  return found
}
