import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import {
  identities,
  knownSender,
  sealed,
  writeSenders,
} from '../../test/support/bundle-builders.ts'
import { contentOfCounty, generatedCounties } from '../../test/support/generated-counties.ts'
import { mergeCommand } from '../bundle/merge-command.ts'
import type { MutantFigures } from './bundle-mutants.ts'
import { type Figure, quantile, timesMs } from './figures.ts'
import { withFolder } from './store-files.ts'

const RUNS = 5
const ms = (name: string, value: number, limit: number): Figure => ({
  ...{ name: `bundles: ${name}`, unit: 'ms', value, limit },
})

/** The receiving side: opening one, whatever has been done to it, and adding up all. */
export function bundles(): Promise<Figure[]> {
  return withFolder(async folder => {
    const counties = await generatedCounties(7)
    const delivered = await Promise.all(counties.map((one, at) => sealed(contentOfCounty(one, at))))
    const knownSenders = counties.map(({ sender }) => knownSender(sender))
    const reading = { identities: [identities.ministry], knownSenders }
    const opened: number[] = []
    for (const { bytes } of delivered) {
      opened.push(...(await timesMs(RUNS, async () => void (await openBundle(bytes, reading)))))
    }
    const inbox = path.join(folder, 'eingang')
    mkdirSync(inbox)
    for (const [at, { bytes }] of delivered.entries()) {
      writeFileSync(path.join(inbox, `${at}.wirbundle`), bytes)
    }
    const merged = await timesMs(RUNS, mergeIn(folder, inbox, counties))
    return [
      ms(`open one of ${counties.length}, slowest`, quantile(opened, 1), 500),
      ms(`merge ${counties.length} sealed, slowest of ${RUNS}`, quantile(merged, 1), 3000),
      ...(await mutantFigures()),
    ]
  })
}

type Counties = Awaited<ReturnType<typeof generatedCounties>>

function mergeIn(folder: string, inbox: string, counties: Counties) {
  const identity = path.join(folder, 'schluessel.txt')
  writeFileSync(identity, identities.ministry)
  const known = counties.map(({ sender }) => sender)
  const senders = writeSenders(path.join(folder, 'absender.json'), known)
  let run = 0
  return async () => {
    const out = path.join(folder, `summe-${run}`)
    run += 1
    const order = { places: [inbox], out, identity, senders }
    await mergeCommand({ ...order, quarter: undefined, programme: undefined })
  }
}

/** As in the vault: what is done with is given back sooner. */
const smallHeap = '--max-semi-space-size=4'

async function mutantFigures(): Promise<Figure[]> {
  const script = path.join(import.meta.dirname, 'bundle-mutants.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [smallHeap, script])
  const { mutants, worstMs, largestMs, peakMiB } = JSON.parse(stdout) as MutantFigures
  return [
    ms(`worst of ${mutants} mutated bundles`, worstMs, 500),
    ms('the largest that is allowed, and damaged ones of that size', largestMs, 500),
    {
      ...{ name: 'bundles: memory of a process that opens all of these', unit: 'MiB' },
      ...{ value: peakMiB, limit: 256 },
    },
  ]
}
