import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { ClientFilter } from '../../shared/clients/list.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { Database } from '../store/database.ts'
import { holdsText, inList } from './list-text.ts'

/** Who looks, and on which day. */
export type Looking = { actorId: string; today: string }

type Eb = ExpressionBuilder<Database, 'clients'>
type Condition = Expression<SqlBool>

const closedFlags = { offen: [0], abgeschlossen: [1], alle: [0, 1] } as const

/** What has been merged away is in no list. */
export function matches(filter: ClientFilter, looking: Looking): (eb: Eb) => Condition {
  return eb =>
    eb.and([
      eb('clients.merged_into', 'is', null),
      ...inState(eb, filter.state),
      ...ofPerson(eb, filter, looking),
      ...ofParts(eb, filter),
      ...needingCare(eb, filter, looking),
      ...(filter.text === ''
        ? []
        : [holdsText(eb, filter.text, { closed: closedFlags[filter.state] })]),
    ])
}

function inState(eb: Eb, state: ClientFilter['state']): Condition[] {
  if (state === 'alle') return []
  return [eb('clients.closed_on', state === 'offen' ? 'is' : 'is not', null)]
}

function ofPerson(eb: Eb, filter: ClientFilter, { actorId }: Looking): Condition[] {
  const { depth, responsible, statusGroups, municipalities, levels } = filter
  const conditions: Condition[] = []
  if (depth !== null) conditions.push(eb('clients.depth', '=', depth))
  if (responsible !== null)
    conditions.push(eb(inList('responsible'), '=', responsible === 'ich' ? actorId : responsible))
  if (statusGroups.length > 0) conditions.push(eb('clients.status_group', 'in', statusGroups))
  if (municipalities.length > 0) conditions.push(eb('clients.municipality', 'in', municipalities))
  if (levels.length > 0) conditions.push(eb('clients.german_level', 'in', levels))
  return conditions
}

function ofParts(eb: Eb, { state, languages, needs }: ClientFilter): Condition[] {
  const conditions: Condition[] = []
  if (languages.length > 0) conditions.push(speaking(eb, state, languages))
  if (needs.length > 0)
    conditions.push(
      eb(
        inList('id'),
        'in',
        eb
          .selectFrom('needs as open_need')
          .select('open_need.client_id')
          .where('open_need.field', 'in', needs)
          .where('open_need.closed_on', 'is', null),
      ),
    )
  return conditions
}

/** The few who are open are looked up one by one; for all who ever came the language comes first. */
function speaking(eb: Eb, state: ClientFilter['state'], languages: readonly string[]): Condition {
  const spoken = eb
    .selectFrom('client_languages as spoken')
    .select('spoken.client_id')
    .where('spoken.code', 'in', languages)
  return state === 'offen'
    ? eb.exists(spoken.whereRef('spoken.client_id', '=', 'clients.id'))
    : eb(inList('id'), 'in', spoken)
}

/** A closed case raises nothing: it is found by none of these. */
function needingCare(eb: Eb, filter: ClientFilter, { today }: Looking): Condition[] {
  const { deadlineWithinDays, silentDays, withoutNextStep, needsWithoutStep } = filter
  const conditions: Condition[] = []
  if (deadlineWithinDays !== null)
    conditions.push(eb('clients.deadline_on', '<=', addDays(today, deadlineWithinDays)))
  if (silentDays !== null) conditions.push(isSilent(eb, addDays(today, -silentDays)))
  if (withoutNextStep) conditions.push(eb('clients.next_step_id', 'is', null))
  if (needsWithoutStep) conditions.push(eb('clients.needs_without_step', '>', 0))
  return conditions.length > 0 ? [eb('clients.closed_on', 'is', null), ...conditions] : []
}

/** Whoever was never talked to has been silent since the admission. */
function isSilent(eb: Eb, since: string): Condition {
  return eb(eb.fn.coalesce('clients.last_contact_on', 'clients.opened_on'), '<=', since)
}
