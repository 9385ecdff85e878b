import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'
import type { Engagement } from '../../shared/volunteers/assignment-rules.ts'
import type { Reader } from '../store/reader.ts'
import { among } from '../today/desk-cases.ts'

/**
 * What each is bound by: whatever has not ended, and the interpreting she has promised. The request
 * that is being answered doesn't stand in its own way.
 */
export async function engagementsOf(
  db: Reader,
  helperIds: readonly string[],
  exceptRequest: string | null = null,
): Promise<Map<string, Engagement[]>> {
  const running = await db
    .selectFrom('assignments')
    .select(['helper_id as helperId', 'kind', 'start_on as startOn', 'ended_on as endedOn'])
    .where('helper_id', 'in', among(helperIds))
    .where('state', '<>', 'beendet')
    .execute()
  const promised = await db
    .selectFrom('help_requests')
    .innerJoin('request_answers', 'request_answers.request_id', 'help_requests.id')
    .select(['helper_id as helperId', 'kind', 'day as startOn'])
    .where('help_requests.state', '=', 'zugesagt')
    .where('request_answers.state', '=', 'zugesagt')
    .where('kind', '=', 'dolmetschen')
    .where('help_requests.id', '<>', exceptRequest ?? '')
    .where('helper_id', 'in', among(helperIds))
    .execute()
  const all = [...running, ...promised.map(row => ({ ...row, endedOn: null }))]
  return Map.groupBy(
    all.map(({ kind, ...row }) => ({ ...row, kind: kind as AssignmentKind })),
    row => row.helperId,
  )
}
