import type { ReferralField } from '../../shared/clients/options.ts'
import type { Reader } from '../store/reader.ts'

// What the gap report counts, by field and municipality; nobody's name is read. The title
// of a need only says what it is about, and goes no further.

type Span = { from: string; until: string }

/** Needs of open cases that were there by the last day and are open still. */
export function listOpenNeeds(db: Reader, { until }: Pick<Span, 'until'>) {
  return db
    .selectFrom('needs')
    .innerJoin('clients', 'clients.id', 'needs.client_id')
    .select(['needs.client_id as clientId', 'needs.field', 'needs.title', 'clients.municipality'])
    .where('needs.closed_on', 'is', null)
    .where('needs.opened_on', '<=', until)
    .where('clients.closed_on', 'is', null)
    .where('clients.merged_into', 'is', null)
    .orderBy('needs.client_id')
    .orderBy('needs.id')
    .execute()
}

export async function countRefusals(db: Reader, { from, until }: Span) {
  const rows = await db
    .selectFrom('referrals')
    .innerJoin('needs', 'needs.id', 'referrals.need_id')
    .innerJoin('clients', 'clients.id', 'referrals.client_id')
    .select(({ fn }) => [
      'needs.field',
      'clients.municipality',
      'referrals.refusal',
      fn.countAll<number>().as('count'),
    ])
    .where('referrals.state', '=', 'abgelehnt')
    .where('referrals.answered_on', '>=', from)
    .where('referrals.answered_on', '<=', until)
    .where('referrals.removed_at', 'is', null)
    .groupBy(['needs.field', 'clients.municipality', 'referrals.refusal'])
    .execute()
  return rows.map(({ field, municipality, refusal, count }) => ({
    where: { field, municipality },
    counted: refusal === 'kapazitaet' ? { refusedForCapacity: count } : { refusedOtherwise: count },
  }))
}

export async function countBarriers(db: Reader, { from, until }: Span) {
  const rows = await db
    .selectFrom('barriers')
    .innerJoin('clients', 'clients.id', 'barriers.client_id')
    .select(({ fn }) => [
      'barriers.field',
      'clients.municipality',
      fn.countAll<number>().as('count'),
    ])
    .where('barriers.noted_on', '>=', from)
    .where('barriers.noted_on', '<=', until)
    .groupBy(['barriers.field', 'clients.municipality'])
    .execute()
  return rows.map(({ field, municipality, count }) => ({
    where: { field: field as ReferralField, municipality },
    counted: { barriers: count },
  }))
}

/** Every open case, for trying a rule on all of them. */
export async function listOpenCases(db: Reader): Promise<string[]> {
  const rows = await db
    .selectFrom('clients')
    .select('id')
    .where('closed_on', 'is', null)
    .where('merged_into', 'is', null)
    .where('depth', '!=', 'haushalt')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
