import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sealEnvelope } from '../../electron/bundles/envelope.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { mergeCommand } from '../../scripts/bundle/merge-command.ts'
import { BundleRefused, refusalCodes } from '../../shared/bundles/refusals.ts'
import { seededChance } from '../../shared/statistics/rounding/seeded-chance.ts'
import {
  aContent,
  identities,
  knownSender,
  recipients,
  sealed,
  uuidOf,
  vogelsberg,
  wetterau,
  writeSenders,
} from '../support/bundle-builders.ts'
import { aMutant, damagedPackages, type Mutant } from '../support/bundle-mutations.ts'
import { seedOf } from '../support/random-counties.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { timesIf } from '../support/thorough.ts'

const mutants = timesIf(2000, 200)
const seed = process.env.CI ? 20_261_121 : Date.now()
const reading = {
  identities: [identities.ministry],
  knownSenders: [knownSender(wetterau), knownSender(vogelsberg)],
}

const asFile = ({ kind, bytes }: Mutant) =>
  kind === 'envelope' ? bytes : sealEnvelope(bytes, [recipients.ministry])

/** What came of opening: a reason, or the damage that nobody saw. */
async function reasonFor(bytes: Uint8Array): Promise<string> {
  try {
    await openBundle(bytes, reading)
    return 'opened'
  } catch (error) {
    return error instanceof BundleRefused ? error.code : `threw ${String(error)}`
  }
}

test(`none of ${mutants} mutated bundles is opened (seed ${seed})`, async () => {
  const { bytes } = await sealed(aContent())
  const chance = seededChance(seedOf(seed))
  const reasons = new Set<string>()
  for (let number = 0; number < mutants; number += 1) {
    const file = await asFile(aMutant(bytes, chance))
    const reason = await reasonFor(file)
    expect(refusalCodes, `mutant ${number} of seed ${seed}`).toContain(reason)
    reasons.add(reason)
  }
  // the damage is of many kinds, or the test tests little
  expect(reasons.size).toBeGreaterThan(10)
})

test('adding up counts none of them, and says of each why', async () => {
  const folder = tempFolder()
  const [inbox, out] = [path.join(folder, 'eingang'), path.join(folder, 'summe')]
  mkdirSync(inbox)
  const put = (name: string, bytes: Uint8Array) => writeFileSync(path.join(inbox, name), bytes)
  const good = await sealed(aContent())
  const other = aContent({ bundleId: uuidOf(2), sender: vogelsberg })
  put('gut.wirbundle', good.bytes)
  put('gut-kopie.wirbundle', good.bytes)
  put('vogelsberg.wirbundle', (await sealed(other)).bytes)
  put('abgeschnitten.wirbundle', good.bytes.subarray(0, -20))
  for (const [at, [, , make]] of damagedPackages.entries()) {
    put(`schaden-${at}.wirbundle`, await asFile({ kind: 'package', bytes: make() }))
  }
  const keys = path.join(folder, 'schluessel.txt')
  writeFileSync(keys, `${identities.ministry}\n`)
  const senders = writeSenders(path.join(folder, 'absender.json'), [wetterau, vogelsberg])
  const order = { places: [inbox], out, identity: keys, senders }
  await mergeCommand({ ...order, quarter: undefined, programme: undefined })
  const summary = JSON.parse(readFileSync(path.join(out, 'zusammenfassung.json'), 'utf8'))
  const counted = summary.bodies.counted.map((one: { bodyKey: string }) => one.bodyKey)
  expect(counted.toSorted()).toEqual([wetterau.bodyKey, vogelsberg.bodyKey])
  expect(summary.bodies.missing).toHaveLength(31)
  expect(summary.refused).toHaveLength(damagedPackages.length + 2)
  for (const [at, [name, code]] of damagedPackages.entries()) {
    const source = path.join(inbox, `schaden-${at}.wirbundle`)
    expect(summary.refused, name).toContainEqual(expect.objectContaining({ source, code }))
  }
})
