import type { Board } from '../../shared/matching/board.ts'
import type { Reader } from '../store/reader.ts'

/** How many wait for each kind of help, reckoned or not. */
export async function countOpenCases(db: Reader, today: string): Promise<Board['tabs']> {
  const wishes = await db
    .selectFrom('match_wishes')
    .innerJoin('clients', 'clients.id', 'match_wishes.client_id')
    .select(['kind', ({ fn }) => fn.countAll<number>().as('count')])
    .where('match_wishes.state', '=', 'offen')
    .where('clients.closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .groupBy('kind')
    .execute()
  const requests = await db
    .selectFrom('help_requests')
    .leftJoin('clients', 'clients.id', 'help_requests.client_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('kind', '=', 'dolmetschen')
    .where('state', 'in', ['offen', 'angefragt'])
    .where('day', '>=', today)
    .where('clients.closed_on', 'is', null)
    .executeTakeFirstOrThrow()
  const of = (kind: string) => wishes.find(row => row.kind === kind)?.count ?? 0
  return {
    ...{ begleitung: of('begleitung'), tandem: of('tandem') },
    dolmetschen: requests.count,
  }
}
