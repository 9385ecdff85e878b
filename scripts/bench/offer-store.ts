import path from 'node:path'
import type { Transaction } from 'kysely'
import { seededRandom } from '../../electron/demo/seeded-random.ts'
import {
  insertOffer,
  insertOrganisation,
  insertRule,
} from '../../electron/offers/offer-repository.ts'
import { type Database, kyselyOver } from '../../electron/store/database.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { germanLevel } from '../../shared/clients/options.ts'
import { residenceStatus } from '../../shared/clients/residence-status.ts'
import type { Condition } from '../../shared/offers/eligibility.ts'
import { capacity } from '../../shared/offers/offer.ts'
import { topic } from '../../shared/offers/topics.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { anOffer, anOrganisation, aRule } from '../../test/support/offer-builders.ts'

export type DirectoryOrder = { offers: number; rules: number; seed: number }
type Choose = <T>(options: readonly T[]) => T

/** The 25 municipalities of the county. */
const places = Array.from({ length: 25 }, (_, at) => `06440${String(at + 1).padStart(3, '0')}`)
const AT = '2026-11-02T08:00:00.000Z'
const idOf = (kind: number, count: number) =>
  `01900000-000${kind}-7000-8000-${count.toString(16).padStart(12, '0')}`

/** A directory with so many entries and rules, the same for the same seed. */
export async function fillDirectory(
  { storeFolder, userId }: { storeFolder: string; userId: string },
  { offers, rules, seed }: DirectoryOrder,
): Promise<void> {
  const key = await keyOf({ folder: storeFolder, userId })
  const connection = openDatabase(path.join(storeFolder, 'store.db'), key)
  const db = kyselyOver(connection)
  const random = seededRandom(seed)
  const pick: Choose = options => random.pick(options)
  try {
    await db.transaction().execute(async trx => {
      const id = idOf(1, 1)
      await insertOrganisation(trx, anOrganisation(), { id, at: AT })
      for (let count = 0; count < offers; count += 1) await addOffer(trx, count, id, pick)
      for (let count = 0; count < rules; count += 1) await addRule(trx, count, pick)
    })
  } finally {
    connection.close()
  }
}

async function addOffer(trx: Transaction<Database>, count: number, owner: string, pick: Choose) {
  const place = {
    street: 'Markt 1',
    postcode: '63654',
    town: 'Büdingen',
    municipality: pick(places),
  }
  const offer = anOffer(owner, {
    ...{ name: `Angebot ${count}`, topic: pick(topic.options), capacity: pick(capacity.options) },
    ...{ address: place, area: pick([[], [], [pick(places), pick(places)]]) },
    languages: [{ code: pick(['ar', 'fa', 'ti', 'uk']), via: 'im Team', checkedOn: '2026-11-02' }],
    admission: {
      ...{ ageFrom: pick([null, 16, 18, 27]), ageTo: pick([null, 65]), note: '' },
      ...{ genders: pick([[], [], ['w' as const]]), germanFrom: pick([null, 'A1' as const]) },
      germanTo: pick([null, null, 'B1' as const]),
      statuses: pick([[], [], [pick(residenceStatus.options), pick(residenceStatus.options)]]),
    },
  })
  await insertOffer(trx, offer, { id: idOf(2, count), at: AT, source: 'einlesen' })
}

function aCondition(pick: Choose): Condition {
  return pick<Condition>([
    { fact: 'status', in: [pick(residenceStatus.options), pick(residenceStatus.options)] },
    { fact: 'age', from: pick([12, 18, 27]), to: null },
    { fact: 'german', from: null, to: pick(germanLevel.options.slice(2)) },
    { fact: 'citizenship', groups: ['drittstaat'], keys: [] },
    { fact: 'municipality', in: [pick(places), pick(places), pick(places)] },
  ])
}

async function addRule(trx: Transaction<Database>, count: number, pick: Choose) {
  const effect = pick(['voraussetzung', 'ausschluss', 'anspruch'] as const)
  const rule = aRule({
    ...{ title: `Regel ${count}`, effect, conditions: [aCondition(pick), aCondition(pick)] },
    topics: [...new Set([pick(topic.options), pick(topic.options), pick(topic.options)])],
    validFrom: pick([null, '2026-02-09', '2027-01-01']),
  })
  await insertRule(trx, rule, { id: idOf(3, count), at: AT, shipped: false })
}
