import fc from 'fast-check'
import type { Kysely, Transaction } from 'kysely'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { refreshSummary } from '../../electron/clients/client-summary.ts'
import { movingTables } from '../../electron/clients/merge-repository.ts'
import { merge, undoMerge } from '../../electron/clients/merge-service.ts'
import { namesOf, storeNameKeys } from '../../electron/clients/name-key-repository.ts'
import { insertRecords } from '../../electron/clients/record-repository.ts'
import type { Database } from '../../electron/store/database.ts'
import { insertUser } from '../../electron/store/user-repository.ts'
import type { Writing } from '../../electron/vault/handler-types.ts'
import { insertHelper } from '../../electron/volunteers/helper-repository.ts'
import { blankSections, type ClientSections, depth } from '../../shared/clients/client.ts'
import { blankEntry } from '../../shared/clients/residence-history.ts'
import { insertAccompaniment } from '../support/accompaniment-rows.ts'
import { engineStore } from '../support/engine-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { aHelper } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const NOW = `${TODAY}T08:00:00.000Z`
const [userId, helperId] = [v7(), v7()]

type Db = Kysely<Database>
type Writer = Transaction<Database>

// ---- two records of any content

const from = <T>(...values: T[]) => fc.constantFrom(...values)
const some = <T>(...values: T[]) => fc.subarray(values)
const entry = fc.record({
  status: from('GESTATTUNG' as const, 'AE_25_3' as const, 'UNGEKLAERT' as const),
  validFrom: from('2024-01-01', '2025-06-01'),
  validTo: from(null, '2027-01-31'),
  restriction: from(null, { where: 'Wetteraukreis', until: null }),
})

const sections: fc.Arbitrary<ClientSections> = fc
  .record({
    familyName: from('Tahmasbi', 'Al-Hassan', 'Müller'),
    givenNames: from('', 'Soraya', 'Ali Reza'),
    ownScript: from('', 'ثریا طهماسبی'),
    otherSpellings: some('Sorayya', 'Tahmaspi'),
    birthDate: from(
      { precision: 'unknown', value: null } as const,
      { precision: 'day', value: '1991-03-08' } as const,
      { precision: 'year', value: '1991' } as const,
    ),
    gender: from('w' as const, 'x' as const),
    citizenships: some('423', '439', '475', '438'),
    phone: from('', '+491525550142', '+496031830'),
    municipality: from(null, '06440008'),
    languages: some<ClientSections['languages']['languages'][number]>(
      { code: 'fa', level: 'erstsprache' },
      { code: 'de', level: 'etwas' },
      { code: 'de', level: 'gut' },
    ),
    entries: fc.array(entry, { maxLength: 3 }),
    schoolYears: from(null, 0, 8),
    occupation: from('', 'Schneiderin'),
  })
  .map(drawn => ({
    person: {
      ...blankSections.person,
      ...{ familyName: drawn.familyName, givenNames: drawn.givenNames, gender: drawn.gender },
      ...{ ownScript: drawn.ownScript, otherSpellings: drawn.otherSpellings },
      ...{ birthDate: drawn.birthDate, citizenships: drawn.citizenships },
    },
    reach: { ...blankSections.reach, phone: drawn.phone, municipality: drawn.municipality },
    languages: { ...blankSections.languages, languages: drawn.languages },
    residence: {
      course: 'offen' as const,
      entries: drawn.entries.map(one => ({ ...blankEntry, issuingOffice: '', ...one })),
    },
    background: {
      ...blankSections.background,
      ...{ schoolYears: drawn.schoolYears, occupation: drawn.occupation },
    },
  }))

const record = fc.record({
  sections,
  depth: from(...depth.options),
  closedOn: from(null, '2026-10-01'),
  needs: fc.nat({ max: 2 }),
  contacts: fc.nat({ max: 2 }),
  knowsThird: fc.boolean(),
  apartFromThird: fc.boolean(),
  livesWithThird: fc.boolean(),
  accompaniments: fc.nat({ max: 2 }),
  keptFromHelper: fc.boolean(),
})
type Drawn = typeof record extends fc.Arbitrary<infer T> ? T : never

const fields = Object.entries(blankSections).flatMap(([section, values]) =>
  Object.keys(values).map(field => `${section}.${field}`),
)
const choices = fc.subarray(fields).chain(chosen =>
  fc
    .array(from('kept' as const, 'dropped' as const), {
      ...{ minLength: chosen.length, maxLength: chosen.length },
    })
    .map(sides => Object.fromEntries(chosen.map((field, index) => [field, sides[index]!]))),
)

let numbers = 0
async function insertRecord(db: Writer, drawn: Drawn, third: { id: string; householdId: string }) {
  const id = v7()
  const householdId = drawn.livesWithThird ? third.householdId : v7()
  await db
    .insertInto('households')
    .values({ id: householdId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  numbers += 1
  const identity = { id, number: `2026-${numbers}`, householdId, responsible: userId }
  const { sections: own, depth: its, closedOn } = drawn
  const opening = { by: userId, at: NOW, on: '2026-05-01' }
  await insertRecords(db, [{ ...identity, depth: its, sections: own, needs: [] }], opening)
  if (closedOn !== null) {
    const closing = {
      closed_on: closedOn,
      closed_reason: 'bedarf-gedeckt',
      closed_note: '',
    } as const
    await db.updateTable('clients').set(closing).where('id', '=', id).execute()
  }
  await storeNameKeys(db, id, namesOf(own.person))
  for (let count = 0; count < drawn.needs; count += 1) await insertNeed(db, id)
  for (let count = 0; count < drawn.contacts; count += 1) await insertContact(db, id)
  for (let count = 0; count < drawn.accompaniments; count += 1)
    await insertAccompaniment(db, { userId, helperId, now: NOW }, id)
  const excluded = { helper_id: helperId, client_id: id, reason: 'Nachbarn' }
  if (drawn.keptFromHelper) await db.insertInto('helper_exclusions').values(excluded).execute()
  if (drawn.knowsThird) await relate(db, id, third.id)
  if (drawn.apartFromThird) {
    const [first, second] = [id, third.id].toSorted() as [string, string]
    const pair = { first_id: first, second_id: second }
    const decided = { decided_by: userId, decided_at: NOW }
    await db
      .insertInto('different_clients')
      .values({ ...pair, ...decided })
      .execute()
  }
  await refreshSummary(db, id, TODAY)
  return id
}

async function insertNeed(db: Writer, clientId: string) {
  const id = v7()
  const created = { created_by: userId, created_at: NOW }
  const need = { field: 'sprache', urgency: 'normal', title: 'Kurs', description: '' } as const
  const open = { closed_on: null, outcome: null, closed_by: null, closed_at: null }
  await db
    .insertInto('needs')
    .values({ id, client_id: clientId, ...need, opened_on: TODAY, ...open, ...created })
    .execute()
  const unmarked = { done_on: null, void: 0, marked_by: null, marked_at: null }
  const step = { text: 'Test', due_on: TODAY, done_by: '', ...unmarked, ...created }
  const place = { id: v7(), client_id: clientId, need_id: id, goal_id: null }
  await db
    .insertInto('steps')
    .values({ ...place, ...step })
    .execute()
}

async function insertContact(db: Writer, clientId: string) {
  const words = { kind: 'gespraech', minutes: 20, with_whom: '', note: 'besprochen' } as const
  const recorded = { recorded_by: userId, recorded_at: NOW }
  await db
    .insertInto('contacts')
    .values({ id: v7(), client_id: clientId, day: TODAY, ...words, ...recorded })
    .execute()
}

/** A tandem with a check-in, an Einsatz and an open request. */
async function relate(db: Writer, id: string, otherId: string) {
  await db
    .insertInto('client_relations')
    .values([
      { client_id: id, other_id: otherId, relation: 'verwandt' },
      { client_id: otherId, other_id: id, relation: 'verwandt' },
    ])
    .execute()
}

// ---- everything that is stored about some people

const ownTables = [
  ...([
    'client_spellings',
    'client_citizenships',
    'client_languages',
    'residence_entries',
  ] as const),
  ...(['consents', 'needs', 'goals', 'steps', 'contacts', 'barriers', 'documents'] as const),
  ...(['assignments', 'check_ins', 'help_requests', 'missions', 'helper_exclusions'] as const),
  ...(['match_wishes', 'match_decisions'] as const),
]

async function dump(db: Db, ids: readonly string[]) {
  const clients = await db.selectFrom('clients').selectAll().where('id', 'in', ids).execute()
  const own = await Promise.all(
    ownTables.map(async table => {
      const rows = await db.selectFrom(table).selectAll().where('client_id', 'in', ids).execute()
      return [table, rows.map(row => JSON.stringify(row)).toSorted()] as const
    }),
  )
  const relations = await db.selectFrom('client_relations').selectAll().execute()
  const keys = await db
    .selectFrom('client_name_keys')
    .innerJoin('client_names', 'client_names.id', 'name_id')
    .select(['client_id', 'kind', 'key', 'sort', 'client_name_keys.closed', 'birth', 'name_sort'])
    .where('client_id', 'in', ids)
    .execute()
  return {
    // the number of changes grows, also by taking one back
    clients: clients.map(({ version, updated_at, ...row }) => row).toSorted(byText),
    ...Object.fromEntries(own),
    relations: relations.toSorted(byText),
    keys: keys.toSorted(byText),
    apart: (await db.selectFrom('different_clients').selectAll().execute()).toSorted(byText),
  }
}

function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

async function aStoreWithThird() {
  const { db, connection } = await engineStore(tempFolder())
  const third = { id: v7(), householdId: v7() }
  await db.transaction().execute(async trx => {
    const user = { id: userId, name: 'Miriam Habermann', role: 'fallmanagement' } as const
    await insertUser(trx, user, NOW)
    await insertHelper(trx, aHelper(), { id: helperId, by: userId, at: NOW, on: TODAY })
    await trx.insertInto('households').values({ id: third.householdId }).execute()
    const identity = { ...third, number: '2025-0001', responsible: userId }
    const rest = { depth: 'fallmanagement', sections: blankSections, needs: [] } as const
    await insertRecords(trx, [{ ...identity, ...rest }], { by: userId, at: NOW, on: TODAY })
    await refreshSummary(trx, third.id, TODAY)
  })
  return { db, connection, third }
}

function writing(db: Writer): Writing {
  const actor = { id: userId, name: 'Miriam Habermann', role: 'fallmanagement' } as const
  return { db, actor, now: NOW, today: TODAY, newId: () => v7(), onRollback: () => undefined }
}

test('a merge that is undone leaves no trace in either record', async () => {
  const { db, connection, third } = await aStoreWithThird()
  const property = fc.asyncProperty(
    record,
    record,
    fc.boolean(),
    choices,
    async (first, second, areRelated, chosen) => {
      const write = <T>(work: (trx: Writer) => Promise<T>) => db.transaction().execute(work)
      const [keptId, droppedId] = await write(async trx => {
        const one = await insertRecord(trx, first, third)
        const other = await insertRecord(trx, second, third)
        if (areRelated) await relate(trx, one, other)
        return [one, other]
      })
      const people = [keptId, droppedId, third.id]
      const before = await dump(db, people)
      const order = { keptId, droppedId, keptVersion: 1, droppedVersion: 1, choices: chosen }
      const merged = await write(trx => merge(writing(trx), order)).catch(error => error)
      // both names chosen from where there is none
      fc.pre(merged.code !== 'invalid')
      expect(await dump(db, people)).not.toEqual(before)
      await write(trx => undoMerge(writing(trx), { keptId, mergeId: merged.mergeId }))
      expect(await dump(db, people)).toEqual(before)
    },
  )
  await fc.assert(property, { numRuns: 60 })
  connection.close()
})

test('a new table of things that a client has must say whether a merge moves them', async () => {
  const { db, connection } = await engineStore(tempFolder())
  const tables = (await db.introspection.getTables()).filter(({ columns }) =>
    columns.some(({ name }) => name === 'client_id'),
  )
  // united by the merge itself, or made anew from what is left
  const united = ['client_spellings', 'client_citizenships', 'client_languages']
  const others = [...united, 'residence_entries', 'client_relations', 'client_names']
  // goes along by the helper it keeps apart
  others.push('helper_exclusions')
  // a frozen quarter says who was counted then
  others.push('snapshot_people')
  expect(tables.map(({ name }) => name).toSorted()).toEqual([...movingTables, ...others].toSorted())
  connection.close()
})
