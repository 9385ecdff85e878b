// Opens mutated bundles in a process of its own, so that its memory is nobody else's; prints figures.
import { sealEnvelope } from '../../electron/bundles/envelope.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'
import { seededChance } from '../../shared/statistics/rounding/seeded-chance.ts'
import {
  aContent,
  identities,
  knownSender,
  recipients,
  sealed,
  wetterau,
} from '../../test/support/bundle-builders.ts'
import { aMutant, struck } from '../../test/support/bundle-mutations.ts'
import { largestContent } from '../../test/support/largest-bundle.ts'

export type MutantFigures = { mutants: number; worstMs: number; largestMs: number; peakMiB: number }

const mutants = 2000
const largestMutants = 20
const reading = { identities: [identities.ministry], knownSenders: [knownSender(wetterau)] }

async function openMs(bytes: Uint8Array): Promise<number> {
  const before = performance.now()
  await openBundle(bytes, reading).catch(error => {
    if (!(error instanceof BundleRefused)) throw error
  })
  return performance.now() - before
}

const chance = seededChance('7'.padStart(64, '0'))
const small = await sealed(aContent())
const largest = await sealed(largestContent())
let worstMs = 0
for (let number = 0; number < mutants; number += 1) {
  const { kind, bytes } = aMutant(small.bytes, chance)
  const file = kind === 'envelope' ? bytes : await sealEnvelope(bytes, [recipients.ministry])
  worstMs = Math.max(worstMs, await openMs(file))
}
let largestMs = await openMs(largest.bytes)
for (let number = 0; number < largestMutants; number += 1) {
  largestMs = Math.max(largestMs, await openMs(struck(largest.bytes, chance)))
}
const peakMiB = process.resourceUsage().maxRSS / 1024
const figures: MutantFigures = { mutants, worstMs, largestMs, peakMiB }
process.stdout.write(JSON.stringify(figures))
