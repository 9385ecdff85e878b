import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '../../electron/store/open-database.ts'
import type { Offer } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'
import type { ReferralState, Refusal } from '../../shared/referrals/referral.ts'
import { type House, reopened } from './house.ts'
import { addClient } from './house-with-client.ts'
import { keyOf } from './look-inside.ts'
import { anOffer, anOrganisation } from './offer-builders.ts'

/** An entry with an organisation of its own. */
export async function addAnOffer(
  { api }: Pick<House, 'api'>,
  part: Partial<Offer> = {},
  organisation: Partial<Organisation> = {},
): Promise<string> {
  const { id } = await api.offers.addOrganisation({ organisation: anOrganisation(organisation) })
  return (await api.offers.add({ offer: anOffer(id, part) })).id
}

export type PastReferral = {
  offerId: string
  state: ReferralState
  sentOn?: string | null
  answeredOn?: string | null
  refusal?: Refusal | null
  removed?: boolean
}

/** As little of a referral as the directory looks at, written past the program. */
export async function withReferrals(
  house: House,
  referrals: readonly PastReferral[],
): Promise<House> {
  const { house: filed, clientId } = await addClient(house)
  await filed.vault.close()
  const connection = openDatabase(join(filed.folder, 'store.db'), await keyOf(filed))
  const needId = randomUUID()
  insert(connection, 'needs', {
    ...{ id: needId, client_id: clientId, field: 'sprache', urgency: 'normal', title: 'Kurs' },
    ...{ description: '', opened_on: '2026-10-01', created_by: filed.userId, created_at: '' },
  })
  for (const { offerId, state, sentOn, answeredOn, refusal, removed } of referrals)
    insert(connection, 'referrals', {
      ...{ id: randomUUID(), version: 1, client_id: clientId, need_id: needId, state },
      ...{ offer_id: offerId, topic: 'deutsch4u', recipient: '{}', code: randomUUID() },
      ...{ group_id: randomUUID(), refusal: refusal ?? null, letter_note: '', reminders: 0 },
      ...{ created_on: '2026-10-01', sent_on: sentOn === undefined ? '2026-10-01' : sentOn },
      ...{ answered_on: answeredOn ?? null, removed_at: removed ? '2026-10-02' : null },
      ...{ removed_reason: '', created_by: filed.userId, created_at: '', updated_at: '' },
    })
  connection.close()
  return reopened(filed)
}

type Row = { [column: string]: string | number | null }

function insert(connection: ReturnType<typeof openDatabase>, table: string, row: Row): void {
  const names = Object.keys(row)
  const marks = names.map(() => '?').join(', ')
  const sql = `insert into ${table} (${names.join(', ')}) values (${marks})`
  connection.prepare(sql).run(...Object.values(row))
}
