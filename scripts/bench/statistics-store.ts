import path from 'node:path'
import { type SeededRandom, seededRandom } from '../../electron/demo/seeded-random.ts'
import { type RawDatabase, rawOf } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { gender, referralField } from '../../shared/clients/options.ts'
import { closingReason } from '../../shared/clients/options-record.ts'
import { knownAgeGroup } from '../../shared/clients/short-contact.ts'
import { addDays } from '../../shared/lib/dates.ts'
import type { ReferralState } from '../../shared/referrals/referral.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import type { BuiltStore } from './client-store.ts'
import { fillVolunteers, volunteerId } from './volunteer-store.ts'

type Order = { clients: number; seed: number; today: string }
type World = { random: SeededRandom; today: string; userId: string; raw: RawDatabase }

const places = ['06440002', '06440004', '06440005', '06440008', '06440016', '06435014', '06412000']
const AT = '2026-11-02T08:00:00.000Z'
const DAYS = 3650

/**
 * What the statistics count, beside the clients and their ten contacts each: for every client about
 * three short contacts, an Einsatz or two, a closing, sometimes a referral, a barrier, a way back.
 */
export async function fillStatistics(store: BuiltStore, { clients, seed, today }: Order) {
  const helpers = Math.max(20, Math.round(clients / 50))
  await fillVolunteers(store, { helpers, missions: clients * 2, seed, today })
  const key = await keyOf({ folder: store.storeFolder, userId: store.userId })
  const connection = openDatabase(path.join(store.storeFolder, 'store.db'), key)
  try {
    const raw = rawOf(connection)
    raw.pragma('synchronous=OFF')
    const world = { random: seededRandom(seed), today, userId: store.userId, raw }
    raw.transaction(() => {
      // volunteers bring clients of their own, of whom nothing is known
      raw.exec("update clients set depth = 'haushalt' where depth = ''")
      addHistories(world)
      addReferrals(world)
      addShortContacts(world, clients * 3)
    })()
  } finally {
    connection.close()
  }
}

function addHistories({ random, today, userId, raw }: World): void {
  const clients = raw
    .prepare("select id, opened_on, closed_on from clients where depth <> 'haushalt'")
    .all() as {
    id: string
    opened_on: string
    closed_on: string | null
  }[]
  const event = raw.prepare(
    `insert into case_events (id, client_id, day, at, kind, code, note, by_user)
     values (?, ?, ?, ?, ?, ?, '', ?)`,
  )
  let count = 0
  const add = (clientId: string, day: string, kind: string, code: string | null) => {
    count += 1
    event.run(volunteerId(20, count), clientId, day, `${day}T10:00:00.000Z`, kind, code, userId)
  }
  const barrier = raw.prepare(
    "insert into barriers (id, client_id, field, text, noted_on, noted_by, noted_at) values (?, ?, ?, 'Hürde', ?, ?, ?)",
  )
  for (const { id, opened_on, closed_on } of clients) {
    add(id, opened_on, 'opened', 'verweisberatung')
    if (random.below(20) === 0) {
      const gone = addDays(opened_on, random.below(200))
      const back = addDays(gone, random.below(200))
      if (back <= today && (closed_on === null || back <= closed_on)) {
        add(id, gone, 'closed', random.pick(closingReason.options))
        add(id, back, 'reopened', null)
      }
    }
    if (closed_on !== null) add(id, closed_on, 'closed', random.pick(closingReason.options))
    if (random.below(10) === 0)
      barrier.run(
        ...[volunteerId(21, count), id, random.pick(referralField.options)],
        ...[addDays(today, -random.below(DAYS)), userId, AT],
      )
  }
}

const states: readonly ReferralState[] = [
  ...(['vermittelt', 'angenommen', 'warteliste', 'abgelehnt', 'laeuft', 'abgeschlossen'] as const),
]

function addReferrals({ random, today, userId, raw }: World): void {
  const needs = raw.prepare('select id, client_id from needs').all() as {
    id: string
    client_id: string
  }[]
  const insert = raw.prepare(`insert into referrals (id, version, client_id, need_id, topic,
    recipient, code, group_id, state, refusal, letter_note, created_on, sent_on, answered_on,
    reminders, removed_reason, created_by, created_at, updated_at)
    values (?, 1, ?, ?, 'sprachkurs', '{}', ?, ?, ?, ?, '', ?, ?, ?, 0, '', ?, ?, ?)`)
  for (const [at, { id, client_id }] of needs.entries()) {
    const sent = addDays(today, -random.below(DAYS))
    const state = random.pick(states)
    const answered = state === 'vermittelt' ? null : addDays(sent, random.below(60))
    const refusal = state === 'abgelehnt' ? random.pick(['kapazitaet', 'unzustaendig']) : null
    const key = volunteerId(22, at)
    insert.run(
      ...[key, client_id, id, `W-${at}`, key, state, refusal, sent, sent, answered],
      ...[userId, AT, AT],
    )
  }
}

function addShortContacts({ random, today, userId, raw }: World, count: number): void {
  const contact = raw.prepare(`insert into short_contacts (id, day, municipality, gender, age_group,
    recorded_by, recorded_at, recorded_on) values (?, ?, ?, ?, ?, ?, ?, ?)`)
  const field = raw.prepare('insert into short_contact_fields (contact_id, field) values (?, ?)')
  for (let at = 0; at < count; at += 1) {
    const id = volunteerId(23, at)
    const day = addDays(today, -Math.floor(((count - 1 - at) * DAYS) / count))
    contact.run(
      ...[id, day, random.pick(places), random.pick(gender.options)],
      ...[random.pick(knownAgeGroup.options), userId, AT, day],
    )
    const [first, second] = [random.pick(referralField.options), random.pick(referralField.options)]
    field.run(id, first)
    if (second !== first && random.below(3) === 0) field.run(id, second)
  }
}
