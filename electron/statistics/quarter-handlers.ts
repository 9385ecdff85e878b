import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import { runInWorker } from '../optimise/in-worker.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { freezeQuarter } from './quarter-freeze.ts'
import { listQuarters, rememberedChanges } from './quarter-list.ts'
import { readRelease } from './release-reading.ts'
import { prepareRelease } from './release-service.ts'
import { reviewQuarter } from './review-service.ts'
import type { Municipalities } from './snapshot-reckoning.ts'

type QuarterCalls =
  | 'listQuarters'
  | 'reviewQuarter'
  | 'freezeQuarter'
  | 'prepareRelease'
  | 'readRelease'

export function quarterHandlers(
  machine: Pick<Machine, 'newId' | 'monotonicMs' | 'randomBytes'>,
  reference: Municipalities,
): Pick<FeatureHandlers<typeof statisticsContract>, QuarterCalls> {
  const tools = { ...machine, reference, reckon: runInWorker }
  const isChanged = rememberedChanges()
  return {
    listQuarters: ({ db, today }) => listQuarters(db, { reference, today }, isChanged),
    reviewQuarter: (context, input) => reviewQuarter(context, reference, input),
    freezeQuarter: (context, input) => freezeQuarter(context, reference, input),
    prepareRelease: (context, input) => prepareRelease(context, tools, input),
    readRelease: ({ db }, input) => readRelease(db, reference, input),
  }
}
