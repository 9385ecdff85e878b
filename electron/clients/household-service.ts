import type { Relation } from '../../shared/clients/options-household.ts'
import { AppError } from '../../shared/errors.ts'
import type { Writing } from '../vault/handler-types.ts'
import { getClient, getOpenClient, touchClient } from './client-repository.ts'
import type { ClientRow } from './client-table.ts'
import {
  createHousehold,
  dropIfEmpty,
  idsOfHousehold,
  keepBonds,
  moveTo,
  removeBond,
} from './household-repository.ts'
import { updateRecord } from './record-repository.ts'

type Pair = { id: string; otherId: string }

export async function addRelative(
  context: Writing,
  { id, otherId, relation, sameHousehold }: Pair & { relation: Relation; sameHousehold: boolean },
) {
  const { db } = context
  if (id === otherId) throw new AppError('invalid', { fields: ['otherId'] })
  await getOpenClient(db, id)
  await getClient(db, otherId)
  await keepBonds(db, [{ id, otherId, relation }])
  if (sameHousehold) await liveTogether(context, { id, otherId })
  return {}
}

/** They are no family, or no longer: the other one lives elsewhere from now on. */
export async function removeRelative({ db, newId }: Writing, { id, otherId }: Pair) {
  const client = await getOpenClient(db, id)
  const other = await getClient(db, otherId)
  const together = client.household_id === other.household_id
  const wereBound = await removeBond(db, id, otherId)
  if (id === otherId || (!wereBound && !together)) throw new AppError('not-found')
  if (!together) return {}
  const householdId = newId()
  await createHousehold(db, householdId)
  await moveTo(db, otherId, householdId)
  return {}
}

/**
 * Of two households the person from the smaller one moves: nobody else is said to live there. Who
 * has no address yet gets the one of the household.
 */
export async function liveTogether(
  { db, now }: Pick<Writing, 'db' | 'now'>,
  { id, otherId }: Pair,
): Promise<void> {
  const client = await getClient(db, id)
  const other = await getClient(db, otherId)
  if (client.household_id === other.household_id) return
  const size = async ({ household_id }: ClientRow) =>
    (await idsOfHousehold(db, household_id)).length
  const [mover, host] =
    (await size(client)) < (await size(other)) ? [client, other] : [other, client]
  await moveTo(db, mover.id, host.household_id)
  await dropIfEmpty(db, mover.household_id)
  if (hasAddress(mover) || !hasAddress(host)) return
  await updateRecord(db, mover.id, addressOf(host))
  await touchClient(db, mover.id, now)
}

type Address = Pick<ClientRow, 'municipality' | 'accommodation' | 'street' | 'postcode'>

export function addressOf({ municipality, accommodation, street, postcode }: Address): Address {
  return { municipality, accommodation, street, postcode }
}

export function hasAddress(client: Address): boolean {
  return Object.values(addressOf(client)).some(Boolean)
}
