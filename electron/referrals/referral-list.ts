import { sql } from 'kysely'
import { matches } from '../../shared/lib/fold-text.ts'
import { closedStates } from '../../shared/referrals/referral-rules.ts'
import type { ReferralFilter } from '../../shared/referrals/referrals-contract.ts'
import { readCode } from '../../shared/referrals/return-code.ts'
import { holdsText } from '../clients/list-text.ts'
import type { Reader } from '../store/reader.ts'
import { referralsOf } from './referral-lines.ts'

type Looking = { filter: ReferralFilter; actorId: string }
type Page = { offset: number; limit: number }

/** The longest waiting first where only they are asked for; else the newest. */
export async function findReferrals(
  db: Reader,
  looking: Looking,
  { offset, limit }: Page,
): Promise<{ ids: string[]; total: number }> {
  const text = looking.filter.text.trim()
  const found = filtered(db, looking)
  if (text !== '') {
    const ids = await holdingText(db, looking, text)
    return { ids: ids.slice(offset, offset + limit), total: ids.length }
  }
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await ordered(found, looking).limit(limit).offset(offset).execute()
  return { ids: rows.map(({ id }) => id), total }
}

function ordered(found: ReturnType<typeof filtered>, { filter }: Looking) {
  const direction = filter.onlyUnanswered ? 'asc' : 'desc'
  return found
    .select(['referrals.id', 'referrals.client_id', 'code', 'need_id'])
    .orderBy(({ fn, ref }) => fn.coalesce(ref('sent_on'), ref('created_on')), direction)
    .orderBy('referrals.id', direction)
}

function ofPerson(db: Reader, actorId: string | null) {
  const all = referralsOf(db)
  return actorId === null ? all : all.where('clients.responsible', '=', actorId)
}

function filtered(db: Reader, { filter, actorId }: Looking) {
  const { states, field, onlyUnanswered } = filter
  let query = ofPerson(db, filter.onlyMine ? actorId : null)
  if (states.length > 0) query = query.where('state', 'in', states)
  if (onlyUnanswered)
    query = query.where('state', '=', 'vermittelt').where('clients.closed_on', 'is', null)
  if (field === null) return query
  return query.where('need_id', 'in', ({ selectFrom }) =>
    selectFrom('needs').select('needs.id').where('needs.field', '=', field),
  )
}

/** The person by name or number, the code, or the words of the place and the need. */
async function holdingText(db: Reader, looking: Looking, text: string): Promise<string[]> {
  const code = readCode(text)
  const people = await db
    .selectFrom('clients')
    .select('clients.id')
    .where(eb => holdsText(eb, text, { closed: [0, 1] }))
    .execute()
  const held = new Set(people.map(({ id }) => id))
  const rows = await ordered(filtered(db, looking), looking)
    .innerJoin('needs', 'needs.id', 'referrals.need_id')
    .select('needs.title')
    .select(
      sql<string>`recipient ->> '$.organisation' || ' ' || (recipient ->> '$.offer')`.as('at'),
    )
    .execute()
  const isFound = (row: (typeof rows)[number]) =>
    row.code === code || held.has(row.client_id) || matches(`${row.at} ${row.title}`, text)
  return rows.filter(isFound).map(({ id }) => id)
}

/** For the heads of the views, whatever is filtered besides. */
export async function countReferrals(db: Reader, onlyOf: string | null) {
  const rows = await ofPerson(db, onlyOf)
    .select('state')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .select(sql<number>`sum(clients.closed_on is null)`.as('live'))
    .groupBy('state')
    .execute()
  const ended: ReadonlySet<string> = new Set(closedStates)
  const sumOf = (some: typeof rows) => some.reduce((sum, { count }) => sum + count, 0)
  return {
    open: sumOf(rows.filter(({ state }) => state !== 'entwurf' && !ended.has(state))),
    unanswered: rows.find(({ state }) => state === 'vermittelt')?.live ?? 0,
    draft: sumOf(rows.filter(({ state }) => state === 'entwurf')),
  }
}
