import path from 'node:path'
import { seededRandom } from '../../electron/demo/seeded-random.ts'
import { rawOf } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import type { SimilarTo } from '../../shared/clients/search-contract.ts'
import { PASSPHRASE } from '../../test/support/builders.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { aVault } from '../../test/support/test-vault.ts'
import type { BuiltStore } from './client-store.ts'
import { type Figure, median, quantile } from './figures.ts'

const PEOPLE = 60
const WARM_UP = 60
const LIMIT = 10
const PROMISED_P95 = 15
const PROMISED_SIMILAR = 30

type Person = { family: string; given: string; own: string; birth: string | null }

/** Every beginning of every way in which somebody may type these names. */
function keystrokes(people: readonly Person[]): string[] {
  const texts = people.flatMap(({ family, given, own }, index) => {
    const first = given.split(' ')[0]!
    const ways = [`${first} ${family}`, `${family}, ${first}`, family, slip(family)]
    return [ways[index % ways.length]!, ...(own === '' ? [] : [own])]
  })
  return texts.flatMap(text => Array.from(text, (_, index) => text.slice(0, index + 1)))
}

/** As it was heard: not the spelling of the record. */
function slip(name: string): string {
  return name.toLowerCase().replace(/ou/g, 'u').replace(/sh/g, 'sch').replace(/ee/g, 'i')
}

/** Search as one types. */
export async function measureSearch(
  store: BuiltStore,
  { clients, today }: { clients: number; today: string },
): Promise<Figure[]> {
  const { people, plain } = await plainly(store)
  const vault = await aVault({ storeFolder: store.storeFolder })
  vault.clock.now = new Date(`${today}T08:00:00.000Z`)
  await vault.api.store.unlock({ userId: store.userId, passphrase: PASSPHRASE })
  const typed = keystrokes(people)
  const find = (text: string) => vault.api.clients.search({ text, limit: LIMIT })
  for (const text of typed.slice(0, WARM_UP)) await find(text)
  const times = await timed(typed, find)
  const similar = await timed([...people, ...people], person =>
    vault.api.clients.findSimilar({ person: soughtOf(person), exceptId: null }),
  )
  await vault.vault.close()
  const at = `${clients.toLocaleString('en')} clients`
  const largest = clients >= 100_000
  const note = `${typed.length} keystrokes`
  return [
    { name: `search while typing, median, ${at}`, unit: 'ms', value: median(times), note },
    {
      ...{ name: `search while typing, 95 %, ${at}`, unit: 'ms', value: quantile(times, 0.95) },
      ...(largest ? { limit: PROMISED_P95 } : {}),
    },
    {
      name: `search : plain SQL (two LIKE, sorted), ${at}`,
      unit: 'ratio',
      value: median(times) / median(plain),
      note: `${median(times).toFixed(2)} ms : ${median(plain).toFixed(2)} ms`,
    },
    {
      ...{ name: `similar people, 95 %, ${at}`, unit: 'ms', value: quantile(similar, 0.95) },
      ...(largest ? { limit: PROMISED_SIMILAR } : {}),
      note: `median ${median(similar).toFixed(2)} ms`,
    },
  ]
}

/** As an intake asks, once the names and the birth date have been typed. */
function soughtOf({ family, given, birth }: Person): SimilarTo {
  const rest = { birthName: '', ownScript: '', otherSpellings: [], placeOfBirth: '' }
  return {
    ...{ familyName: family, givenNames: given, ...rest, gender: 'x', citizenships: [] },
    birthDate:
      birth?.length === 10
        ? { precision: 'day', value: birth }
        : { precision: 'unknown', value: null },
  }
}

async function timed<T>(inputs: readonly T[], work: (input: T) => Promise<unknown> | unknown) {
  const times: number[] = []
  for (const input of inputs) {
    const before = performance.now()
    await work(input)
    times.push(performance.now() - before)
  }
  return times
}

/** What one would write first: the same rows, and it finds no other spelling. */
async function plainly({ storeFolder, userId }: BuiltStore) {
  const key = await keyOf({ folder: storeFolder, userId })
  const connection = openDatabase(path.join(storeFolder, 'store.db'), key)
  try {
    const raw = rawOf(connection)
    const random = seededRandom(11)
    const ids = raw.prepare('select id from clients').pluck().all() as string[]
    const one = raw.prepare(`select family_name as family, given_names as given, own_script as own,
      birth_value as birth from clients where id = ?`)
    const people = Array.from({ length: PEOPLE }, () => one.get(random.pick(ids)) as Person)
    const like = raw.prepare(`select id, number, family_name, given_names from clients
      where (family_name like ? or given_names like ?) and merged_into is null
      order by name_sort limit ${LIMIT}`)
    const plain = await timed(keystrokes(people).slice(0, 120), text =>
      like.all(`${text}%`, `${text}%`),
    )
    return { people, plain }
  } finally {
    connection.close()
  }
}
