import { AppError } from '../../shared/errors.ts'
import type { CompanionWish } from '../../shared/matching/wish.ts'
import { getOpenClient } from '../clients/client-repository.ts'
import type { Writing } from '../vault/handler-types.ts'
import { endReservations } from './decision-repository.ts'
import { changeWish, insertWish, unchangedWish, type WishRow } from './wish-repository.ts'

// A client may wait for several people at once; nothing changes while her case is closed.

type Changing = { id: string; version: number }

export async function addWish(
  context: Writing,
  { clientId, wish }: { clientId: string; wish: CompanionWish },
) {
  const { db, today } = context
  await getOpenClient(db, clientId)
  assertDays(wish, today)
  return insertWish(context, clientId, wish)
}

async function wishToChange({ db }: Writing, input: Changing): Promise<WishRow> {
  const row = await unchangedWish(db, input)
  await getOpenClient(db, row.client_id)
  return row
}

/** Another kind of help is another wish: decisions hang on this one. */
export async function saveWish(
  context: Writing,
  { wish, ...input }: Changing & { wish: CompanionWish },
) {
  const { db, now, today } = context
  const row = await wishToChange(context, input)
  if (row.state !== 'offen') throw new AppError('state-refused')
  if (wish.kind !== row.kind) throw new AppError('invalid', { fields: ['wish.kind'] })
  assertDays(wish, today)
  return changeWish(db, row.id, { value: JSON.stringify(wish) }, now)
}

/** Whom a wish has brought together is ended there; for more of it there is a new wish. */
export async function closeWish(
  context: Writing,
  { state, ...input }: Changing & { state: 'zurueckgezogen' | 'offen' },
) {
  const { db, now, today } = context
  const row = await wishToChange(context, input)
  const from = state === 'offen' ? 'zurueckgezogen' : 'offen'
  if (row.state !== from) throw new AppError('state-refused')
  if (state === 'offen') return changeWish(db, row.id, { state, closed_on: null }, now)
  await endReservations(db, row.id, now)
  return changeWish(db, row.id, { state, closed_on: today }, now)
}

function assertDays({ since, agreedOn }: CompanionWish, today: string): void {
  const fields: string[] = []
  if (since > today) fields.push('wish.since')
  if (agreedOn !== null && agreedOn > today) fields.push('wish.agreedOn')
  if (fields.length > 0) throw new AppError('invalid', { fields })
}
