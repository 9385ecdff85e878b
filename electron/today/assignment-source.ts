import { sql } from 'kysely'
import { fullName } from '../../shared/clients/client.ts'
import { languageName } from '../../shared/clients/language-name.ts'
import { lastNearDay } from '../../shared/today/assignment-desk-rules.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import type { AssignmentKind, RequestState } from '../../shared/volunteers/assignment.ts'
import { type HelperState, type HelpTopic, helpTopicNames } from '../../shared/volunteers/helper.ts'
import { getSettings } from '../settings/settings-repository.ts'
import type { Reader } from '../store/reader.ts'
import { among } from './desk-cases.ts'
import type { DeskContext, DeskSource, DeskWords } from './desk-source.ts'

// Assignments that run are found through an index that leaves out what has ended.

function running(db: Reader) {
  return db
    .selectFrom('assignments')
    .innerJoin('helpers', 'helpers.id', 'assignments.helper_id')
    .select(['assignments.id', 'client_id as clientId', 'assignments.kind', 'start_on as startOn'])
    .select(['last_word_on as lastWordOn', 'cadence_days as cadenceDays'])
    .select(['helpers.state as helperState', 'helpers.pause_until as pauseUntil'])
    .where('assignments.state', '<>', sql.lit('beendet'))
}

type Row = {
  id: string
  clientId: string
  kind: string
  startOn: string
  lastWordOn: string | null
  helperState: string
}

const factsOf = (row: Row, silentAfter: number) => ({
  ...{ id: row.id, clientId: row.clientId, startOn: row.startOn, lastWordOn: row.lastWordOn },
  ...{ silentAfter, resting: false, assignmentKind: row.kind as AssignmentKind },
  helperState: row.helperState as HelperState,
})
const isOpen =
  ({ cases }: DeskContext) =>
  ({ clientId }: { clientId: string }) =>
    cases.has(clientId)

/** With whom she works, and for what. */
async function wordsOfAssignments(
  db: Reader,
  targets: readonly string[],
): Promise<Map<string, DeskWords>> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('helpers', 'helpers.id', 'assignments.helper_id')
    .select(['assignments.id', 'topic', 'family_name', 'given_names'])
    .where('assignments.id', 'in', among(targets))
    .execute()
  return new Map(
    rows.map(({ id, topic, family_name, given_names }) => [
      id,
      {
        text: fullName({ familyName: family_name, givenNames: given_names }),
        detail: helpTopicNames[topic as HelpTopic],
      },
    ]),
  )
}

export const tandemSource: DeskSource = {
  find: async ({ db }, context) => {
    const { silentDays } = (await getSettings(db)).approvals
    const rows = await running(db).execute()
    return rows.filter(isOpen(context)).flatMap(row => {
      const facts = { kind: 'tandem-silent' as const, ...factsOf(row, silentDays) }
      return deskLinesOf(facts, context.day)
    })
  },
  words: wordsOfAssignments,
}

export const checkInSource: DeskSource = {
  find: async ({ db }, context) => {
    const { silentDays, cadenceDays: cadence } = (await getSettings(db)).approvals
    const rows = await running(db)
      .select(({ selectFrom }) =>
        selectFrom('check_ins')
          .select(({ fn }) => fn.max('day').as('day'))
          .whereRef('assignment_id', '=', 'assignments.id')
          .as('lastCheckInOn'),
      )
      .execute()
    return rows.filter(isOpen(context)).flatMap(row => {
      const { cadenceDays, lastCheckInOn, pauseUntil } = row
      const rhythm = { cadence, cadenceDays, lastCheckInOn, pauseUntil }
      const facts = { kind: 'check-in' as const, ...factsOf(row, silentDays), ...rhythm }
      return deskLinesOf(facts, context.day)
    })
  },
  words: wordsOfAssignments,
}

/** Without a client it is everybody's; with one it belongs to her case. */
export const helpRequestSource: DeskSource = {
  find: async ({ db }, context) => {
    const { day } = context
    const rows = await db
      .selectFrom('help_requests')
      .select(['id', 'client_id as clientId', 'day as on', 'state'])
      .where('state', 'in', ['offen', 'angefragt', 'zugesagt'])
      .where('day', '<=', lastNearDay(day.today))
      .execute()
    return rows
      .filter(({ clientId }) => clientId === null || context.cases.has(clientId))
      .flatMap(({ state, ...row }) => {
        const facts = { kind: 'help-request' as const, ...row, state: state as RequestState }
        return deskLinesOf(facts, day)
      })
  },
  words: async (db, targets) => {
    const rows = await db
      .selectFrom('help_requests')
      .select(['id', 'task as text', 'language', 'time'])
      .where('id', 'in', among(targets))
      .execute()
    return new Map(
      rows.map(({ id, text, language, time }) => {
        const what = [language && languageName(language), time && `${time} Uhr`]
        return [id, { text, detail: what.filter(Boolean).join(', ') }]
      }),
    )
  },
}
