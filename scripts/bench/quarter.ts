import path from 'node:path'
import { openDatabase } from '../../electron/store/open-database.ts'
import { shiftQuarter } from '../../shared/lib/quarters.ts'
import { PASSPHRASE } from '../../test/support/builders.ts'
import { keyOf } from '../../test/support/look-inside.ts'
import { aVault } from '../../test/support/test-vault.ts'
import { type BuiltStore, buildClientStore } from './client-store.ts'
import { type Figure, quantile, timesMs } from './figures.ts'
import { fillStatistics } from './statistics-store.ts'
import { withFolder } from './store-files.ts'

/** Eight of a hundred are open: about 5,000 of them, the others are what became of ten years. */
const RECORDS = 62_500
const TODAY = '2026-11-16'
const FIRST = '2025-Q2'
const QUARTERS = 6
const PROMISED_MS = 1000
const ATTACK_MS = 15_000

/** Quarter after quarter through the dispatcher: frozen, rounded, checked, attacked. */
export async function quarter(): Promise<Figure[]> {
  return withFolder(async folder => {
    const order = { clients: RECORDS, seed: 11, today: TODAY }
    const store = await buildClientStore(folder, order)
    await fillStatistics(store, order)
    await leaveOutTheUnknown(store)
    const started = performance.now()
    const house = await aVault({
      storeFolder: store.storeFolder,
      monotonicMs: () => performance.now() - started,
    })
    house.clock.now = new Date(`${TODAY}T08:00:00.000Z`)
    await house.api.store.unlock({ userId: store.userId, passphrase: PASSPHRASE })
    const { statistics } = house.api
    const reviewing: number[] = []
    const freezing: number[] = []
    const rounding: number[] = []
    const attacking: number[] = []
    let note = ''
    for (let at = 0; at < QUARTERS; at += 1) {
      const quarter = shiftQuarter(FIRST, at)
      // the first of the three steps: nobody freezes what she has not looked at
      reviewing.push(
        ...(await timesMs(1, async () => void (await statistics.reviewQuarter({ quarter })))),
      )
      const freeze = await timesMs(
        1,
        async () => void (await statistics.freezeQuarter({ quarter })),
      )
      const whole = await timesMs(
        1,
        async () => void (await statistics.prepareRelease({ quarter })),
      )
      const release = (await statistics.readRelease({ quarter }))!
      if (release.state !== 'bereit') throw new Error('a generated county is blocked')
      const attack = release.attack.seconds * 1000
      freezing.push(...freeze)
      rounding.push(whole[0]! - attack)
      attacking.push(attack)
      note = `${release.attack.cells} cells, ${release.attack.smallCells} small, ${release.attack.quarters} quarters`
    }
    const list = await timesMs(5, async () => void (await statistics.listQuarters({})))
    const stock = (await statistics.listQuarters({})).find(line => line.stock !== null)!.stock!
    await house.vault.close()
    const both = freezing.map((ms, at) => ms + rounding[at]!)
    const size = `${stock.toLocaleString('en')} clients`
    return [
      figure(`quarter: frozen and rounded, ${size}, slowest of ${QUARTERS}`, both, PROMISED_MS),
      figure(`quarter: frozen, ${size}`, freezing),
      figure(`quarter: rounded, checked and kept, ${size}`, rounding),
      { ...figure(`quarter: routine attack, ${size}`, attacking, ATTACK_MS), note },
      figure(`quarter: review, ${size}`, reviewing),
      figure(`quarter: list with what has changed since, ${size}`, list),
    ]
  })
}

/** Of the clients that came with the volunteers nothing is known, not even how they are counted. */
async function leaveOutTheUnknown({ storeFolder, userId }: BuiltStore): Promise<void> {
  const key = await keyOf({ folder: storeFolder, userId })
  const connection = openDatabase(path.join(storeFolder, 'store.db'), key)
  connection.prepare("update clients set depth = 'haushalt' where depth = ''").run()
  connection.close()
}

function figure(name: string, times: readonly number[], limit?: number): Figure {
  const value = quantile(times, 1)
  return { name, unit: 'ms', value, ...(limit === undefined ? {} : { limit }) }
}
