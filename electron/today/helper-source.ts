import { sql } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { DeskItem } from '../../shared/today/desk.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { needsAct, standingsOn } from '../../shared/volunteers/approval-rules.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { readPapers } from '../volunteers/approval-repository.ts'
import { toHelper } from '../volunteers/helper-columns.ts'
import { lastContacts } from '../volunteers/last-contacts.ts'
import { among } from './desk-cases.ts'
import type { DeskContext, DeskSource, DeskWords } from './desk-source.ts'

const active = (db: Reader) => db.selectFrom('helpers').where('state', '=', 'aktiv')

async function namesOf(db: Reader, targets: readonly string[]): Promise<Map<string, DeskWords>> {
  const rows = await db
    .selectFrom('helpers')
    .select(['id', 'family_name as familyName', 'given_names as givenNames'])
    .where('id', 'in', among(targets))
    .execute()
  return new Map(rows.map(({ id, ...name }) => [id, { text: fullName(name) }]))
}

/** Papers of those who are active: missing, ended, or about to end. One paper may serve two kinds of work. */
export const paperSource: DeskSource = {
  find: async ({ db, today }, { day }) => {
    const { approvals: rules } = await getSettings(db)
    const rows = await active(db).selectAll().execute()
    const papersOf = await readPapers(db, null)
    return rows.flatMap(row => {
      const standings = standingsOn({ helper: toHelper(row), ...papersOf(row.id) }, rules, today)
      const lines = new Map<string, DeskItem>()
      for (const { requirement, state, until } of standings.filter(needsAct)) {
        const facts = { helperId: row.id, requirement, state, until, activeSince: row.state_on }
        for (const line of deskLinesOf({ kind: 'papers', ...facts }, day)) lines.set(line.key, line)
      }
      return [...lines.values()]
    })
  },
  words: namesOf,
}

/** Whoever worked in the last half year has work, also without a tandem. */
const WORK_DAYS = 180

type Running = { works: ReadonlySet<string>; silent: ReadonlySet<string> }

/** Who accompanies somebody, and for whom a tandem says by itself that nothing is heard of it. */
async function readRunning(db: Reader, { cases }: DeskContext, since: string): Promise<Running> {
  const rows = await db
    .selectFrom('assignments')
    .select(['helper_id', 'client_id', 'start_on', 'last_word_on'])
    .where('state', '<>', sql.lit('beendet'))
    .execute()
  const isSilent = ({ start_on, last_word_on }: (typeof rows)[number]) =>
    start_on <= since && (last_word_on === null || last_word_on <= since)
  return {
    works: new Set(rows.map(row => row.helper_id)),
    silent: new Set(
      rows.filter(row => cases.has(row.client_id) && isSilent(row)).map(row => row.helper_id),
    ),
  }
}

export const helperSilenceSource: DeskSource = {
  find: async ({ db, today }, context) => {
    const { silentDays } = (await getSettings(db)).approvals
    const rows = await active(db).select(['id', 'state_on']).execute()
    const heard = await lastContacts(db, today)
    const since = addDays(today, -silentDays)
    const quiet = rows.filter(({ id }) => (heard.get(id) ?? '') <= since)
    const running = await readRunning(db, context, since)
    const worked = await recentWorkers(
      db,
      quiet.map(({ id }) => id),
      addDays(today, -WORK_DAYS),
    )
    return quiet.flatMap(({ id, state_on: activeSince }) => {
      const works = running.works.has(id) || worked.has(id)
      const facts = { helperId: id, activeSince, lastContactOn: heard.get(id) ?? null, works }
      const around = { saidByTandem: running.silent.has(id), silentAfter: silentDays }
      return deskLinesOf({ kind: 'helper-silent', ...facts, ...around }, context.day)
    })
  },
  words: namesOf,
}

async function recentWorkers(db: Reader, ids: readonly string[], since: string) {
  const rows = await db
    .selectFrom('missions')
    .select('helper_id')
    .distinct()
    .where('helper_id', 'in', among(ids))
    .where('day', '>=', since)
    .where('cancelled_at', 'is', null)
    .execute()
  return new Set(rows.map(({ helper_id }) => helper_id))
}
