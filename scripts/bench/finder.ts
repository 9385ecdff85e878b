import path from 'node:path'
import { type FinderFacts, nobodyKnown } from '../../shared/offers/finder.ts'
import { aStore, PASSPHRASE } from '../../test/support/builders.ts'
import { aQuestion, aRule } from '../../test/support/offer-builders.ts'
import { aVault, type TestVault } from '../../test/support/test-vault.ts'
import { type Figure, median, quantile, timesMs } from './figures.ts'
import { fillDirectory } from './offer-store.ts'
import { withFolder } from './store-files.ts'

const RUNS = 40
/** The first questions of a day are slower, and nobody asks only one. */
const WARM_UP = 10
const OFFERS = 5000
const RULES = 200
const PROMISED_MS = 30
const TODAY = '2026-11-16'
const size = `${OFFERS.toLocaleString('en')} offers, ${RULES} rules`

const somebody: FinderFacts = {
  ...{ status: 'GESTATTUNG', age: 31, gender: 'w', germanLevel: 'A1', citizenships: ['475'] },
  ...{ municipality: '06440004', languages: ['ar'], children: [48, 20], needsChildcare: true },
  ...{ dayparts: ['vormittag'], claims: [{ claim: 'kurs-44', holds: false }] },
}
const everything = aQuestion({ field: null, withinKm: 20 })
const asked = [
  { name: 'all fields, everything known', question: everything, facts: somebody },
  { name: 'one field, everything known', question: aQuestion(), facts: somebody },
  { name: 'all fields, nobody known', question: aQuestion({ field: null }), facts: nobodyKnown },
]

/** The finder as the window asks it: directory, experience, verdicts, words, checked by the contract. */
export function measureFinder(): Promise<Figure[]> {
  return withFolder(async folder => {
    const storeFolder = path.join(folder, 'store')
    const empty = await aVault({ storeFolder })
    const { userId } = await aStore(empty)
    await empty.vault.close()
    await fillDirectory({ storeFolder, userId }, { offers: OFFERS, rules: RULES, seed: 7 })
    const house = await aVault({ storeFolder })
    house.clock.now = new Date(`${TODAY}T08:00:00.000Z`)
    await house.api.store.unlock({ userId, passphrase: PASSPHRASE })
    const figures = []
    for (const one of asked) figures.push(await measureOne(house, one))
    figures.push(await afterChange(house))
    await house.vault.close()
    return figures
  })
}

async function measureOne(
  { api }: TestVault,
  { name, question, facts }: (typeof asked)[number],
): Promise<Figure> {
  const input = { question, facts, shown: 20 }
  const { counts } = await api.offers.find(input)
  await timesMs(WARM_UP, async () => void (await api.offers.find(input)))
  const times = await timesMs(RUNS, async () => void (await api.offers.find(input)))
  const found = Object.values(counts).join(' + ')
  return {
    ...{ name: `finder: ${name}, 95 %, ${size}`, unit: 'ms', value: quantile(times, 0.95) },
    ...{ limit: PROMISED_MS, note: `median ${median(times).toFixed(2)} ms, ${found} decided` },
  }
}

/** Somebody has changed a rule: the directory is read and decoded once more. */
async function afterChange({ api }: TestVault): Promise<Figure> {
  const times: number[] = []
  for (let run = 0; run < 5; run += 1) {
    await api.offers.addRule({ rule: aRule({ title: `Neu ${run}` }) })
    const input = { question: everything, facts: somebody, shown: 20 }
    times.push(...(await timesMs(1, async () => void (await api.offers.find(input)))))
  }
  const name = `finder: first question after a change, ${size}`
  return { name, unit: 'ms', value: median(times) }
}
