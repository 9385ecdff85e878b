import path from 'node:path'
import { seededRandom } from '../../electron/demo/seeded-random.ts'
import { type RawDatabase, rawOf } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { PASSPHRASE } from '../../test/support/builders.ts'
import { aNeed, anAdmission, anEntry, aPerson } from '../../test/support/client-builders.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { aVault, type TestVault } from '../../test/support/test-vault.ts'
import type { BuiltStore } from './client-store.ts'
import { type Figure, median, quantile } from './figures.ts'

const FILES = 200
const INTAKES = 60
const DESKS = 20
const WARM_UP = 15
const MOST_CLIENTS = 100_000
const PROMISED = { file: 20, intake: 15, desk: 150 }

type Times = { file: number[]; intake: number[]; desk: number[] }

const tables = {
  byClient: [
    ...['client_spellings', 'client_citizenships', 'client_languages', 'residence_entries'],
    ...['client_relations', 'consents', 'needs', 'goals', 'steps', 'contacts', 'barriers'],
    'case_events',
  ],
  ofIntake: ['client_citizenships', 'residence_entries', 'consents', 'needs', 'case_events'],
}

/** What people do all day with one file, and the list of the morning. */
export async function measureWork(
  store: BuiltStore,
  { clients, today }: { clients: number; today: string },
): Promise<Figure[]> {
  const house = await aVault({ storeFolder: store.storeFolder })
  house.clock.now = new Date(`${today}T08:00:00.000Z`)
  await house.api.store.unlock({ userId: store.userId, passphrase: PASSPHRASE })
  const ids = await someIds(store, house)
  const { admitted, ...times } = await ourTimes(house, ids, today)
  await house.vault.close()
  const plain = await plainTimes(store, { ids, admitted, today })
  return (['file', 'intake', 'desk'] as const).flatMap(work =>
    figuresOf(work, { clients, ours: times[work], plain: plain[work] }),
  )
}

const names = { file: 'open a file', intake: 'save an intake', desk: 'Heute' }

function figuresOf(
  work: keyof Times,
  { clients, ours, plain }: { clients: number; ours: number[]; plain: number[] },
): Figure[] {
  const at = `${clients.toLocaleString('en')} clients`
  return [
    {
      ...{ name: `${names[work]}, 95 %, ${at}`, unit: 'ms', value: quantile(ours, 0.95) },
      ...(clients >= MOST_CLIENTS ? { limit: PROMISED[work] } : {}),
      note: `median ${median(ours).toFixed(2)} ms of ${ours.length}`,
    },
    {
      name: `${names[work]} : plain SQL, ${at}`,
      unit: 'ratio',
      value: median(ours) / median(plain),
      note: `${median(ours).toFixed(2)} ms : ${median(plain).toFixed(2)} ms`,
    },
  ]
}

// ---- through the program

async function someIds(store: BuiltStore, house: TestVault): Promise<string[]> {
  const random = seededRandom(5)
  const { hits } = await house.api.clients.search({ text: 'a', limit: 50 })
  const found = hits.map(({ id }) => id)
  if (found.length === 0) throw new Error(`nobody in ${store.storeFolder}`)
  return Array.from({ length: FILES }, () => random.pick(found))
}

async function times<T>(inputs: readonly T[], work: (input: T) => unknown): Promise<number[]> {
  const taken: number[] = []
  for (const input of inputs) {
    const before = performance.now()
    await work(input)
    taken.push(performance.now() - before)
  }
  return taken.slice(WARM_UP)
}

async function ourTimes({ api }: TestVault, ids: readonly string[], today: string) {
  const file = await times(ids, async clientId => {
    await api.clients.readFile({ id: clientId })
    await api.tasks.readPlan({ clientId })
    await api.clients.listTimeline({ clientId })
  })
  const admitted: string[] = []
  const intakes = Array.from({ length: INTAKES + WARM_UP }, (_, index) => anIntake(index, today))
  const intake = await times(intakes, async admission => {
    admitted.push((await api.clients.admit(admission)).id)
  })
  const desk = await times(Array.from({ length: DESKS + WARM_UP }), () =>
    api.today.listLines({ onlyMine: false, limit: 50 }),
  )
  return { file, intake, desk, admitted }
}

function anIntake(index: number, today: string) {
  const entry = anEntry({ status: 'AE_25_3', validFrom: today, validTo: null })
  return anAdmission({
    person: aPerson({ familyName: `Aufnahme ${index}`, givenNames: 'Mariam Fatemeh' }),
    residence: { entries: [entry], course: 'offen' },
    needs: [aNeed(), aNeed({ field: 'wohnen', title: 'Wohnung finden' })],
  })
}

// ---- the same rows in the plainest SQL

async function plainTimes(
  { storeFolder, userId }: BuiltStore,
  { ids, admitted, today }: { ids: string[]; admitted: string[]; today: string },
): Promise<Times> {
  const key = await keyOf({ folder: storeFolder, userId })
  const connection = openDatabase(path.join(storeFolder, 'store.db'), key)
  try {
    const raw = rawOf(connection)
    return {
      file: await times(ids, plainFile(raw)),
      intake: await times(admitted, plainIntake(raw)),
      desk: await times(Array.from({ length: DESKS + WARM_UP }), plainDesk(raw, today)),
    }
  } finally {
    connection.close()
  }
}

function plainFile(raw: RawDatabase) {
  const client = raw.prepare('select * from clients where id = ?')
  const parts = tables.byClient.map(table =>
    raw.prepare(`select * from ${table} where client_id = ?`),
  )
  return (id: string) => [client.get(id), ...parts.map(part => part.all(id))]
}

/** Writes the rows of a client once more, under another name: no check, no log, no summary. */
function plainIntake(raw: RawDatabase) {
  const columns = (table: string) =>
    (raw.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const copy = (table: string, owner: string) => {
    const all = columns(table)
    const values = all.map(name => {
      if (name === owner) return '@next'
      if (name === 'number' || (name === 'id' && owner !== 'id')) return `"${name}" || @suffix`
      return `"${name}"`
    })
    return raw.prepare(
      `insert into ${table} (${all.map(name => `"${name}"`).join(', ')})
       select ${values.join(', ')} from ${table} where "${owner}" = @id`,
    )
  }
  const statements = [
    copy('clients', 'id'),
    ...tables.ofIntake.map(table => copy(table, 'client_id')),
  ]
  let count = 0
  return (id: string) => {
    count += 1
    const suffix = `-${count}`
    raw.transaction(() => {
      for (const statement of statements) statement.run({ id, next: `${id}${suffix}`, suffix })
    })()
  }
}

/** Steps and deadlines that are due, and who is silent: no rule, no holiday, nothing put off. */
function plainDesk(raw: RawDatabase, today: string) {
  const steps = raw.prepare(
    `select s.text, s.due_on, c.family_name, c.given_names from steps s
     join clients c on c.id = s.client_id
     where s.done_on is null and s.void = 0 and s.due_on <= date(?, '+7 day')
       and c.closed_on is null and c.merged_into is null order by s.due_on`,
  )
  const deadlines = raw.prepare(
    `select deadline_kind, deadline_on, family_name, given_names from clients
     where closed_on is null and merged_into is null and deadline_on <= date(?, '+180 day')
     order by deadline_on`,
  )
  const silent = raw.prepare(
    `select family_name, given_names, last_contact_on from clients
     where closed_on is null and merged_into is null
       and coalesce(last_contact_on, opened_on) < date(?, '-30 day') order by last_contact_on`,
  )
  return () => [steps.all(today), deadlines.all(today), silent.all(today)]
}
