import path from 'node:path'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { type Body, type Choice, chooseBundles } from '../../shared/bundles/choose-bundles.ts'
import { sayRefusal } from '../../shared/bundles/refusals.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import { findBundles } from './find-bundles.ts'
import { readIdentities, readSenders } from './key-files.ts'
import { mergedFiles, sayChoice } from './merged-files.ts'
import { checkOutput, writeOutput } from './output-folder.ts'
import { Stop } from './stop.ts'

const assets = path.join(import.meta.dirname, '../../assets')

/** The bodies change with the years: those at the end of the quarter count. */
async function bodiesByQuarter(): Promise<(quarter: string) => Body[]> {
  const bodies = await createReferenceData(assets).bodies()
  return quarter =>
    bodies
      .filter(({ valid_from: validFrom, valid_until: validUntil }) =>
        isValidOn({ validFrom, validUntil }, daysOfQuarter(quarter).to),
      )
      .map(({ key, name }) => ({ key, name }))
}

export type MergeOrder = {
  places: readonly string[]
  out: string
  identity: string | undefined
  senders: string | undefined
  quarter: string | undefined
  programme: string | undefined
}

/** `npm run bundle -- merge` */
export async function mergeCommand(order: MergeOrder): Promise<string[]> {
  const { places, out, identity, senders, quarter, programme } = order
  await checkOutput(out)
  const { candidates, refused } = await findBundles(places, {
    identities: identity === undefined ? null : await readIdentities(identity),
    knownSenders: senders === undefined ? null : await readSenders(senders),
  })
  const bodiesOf = await bodiesByQuarter()
  const choice = chooseBundles(candidates, { bodiesOf, quarter, programme })
  const all = { ...choice, refused: [...refused, ...choice.refused] }
  if (choice.chosen.length === 0) {
    const reasons = choice.quarter === '' ? refusedOnly(all) : sayChoice(all)
    throw new Stop(['Keine Lieferung kann gezählt werden.', ...reasons].join('\n'))
  }
  await writeOutput(out, mergedFiles(all))
  return [...sayChoice(all), `Die Summen liegen in ${out}`]
}

const refusedOnly = ({ refused }: Choice) =>
  refused.map(({ source, code }) => `  ${source}: ${sayRefusal(code)}`)
