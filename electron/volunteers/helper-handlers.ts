import type { helpersContract } from '../../shared/volunteers/helpers-contract.ts'
import { createCounty } from '../offers/finder-base.ts'
import type { ReferenceData } from '../reference/reference-data.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { helperChecks } from './helper-checks.ts'
import { exportList } from './helper-export.ts'
import { helperImport } from './helper-import.ts'
import { listHelpers } from './helper-list.ts'
import { printPaper } from './helper-papers.ts'
import { readHelper } from './helper-reading.ts'
import { applyHelper, changeState, removeHelper, saveHelper } from './helper-service.ts'
import { readOverview } from './overview-service.ts'
import {
  endExemption,
  exempt,
  recordApproval,
  recordContact,
  removeApproval,
  removeContact,
  setExclusion,
} from './paper-service.ts'

export function helperHandlers(
  { host, newId }: Machine,
  reference: ReferenceData,
): FeatureHandlers<typeof helpersContract> {
  const county = createCounty(reference)
  const check = helperChecks(reference)
  return {
    list: async (context, input) => listHelpers(context, input, (await county()).places),
    overview: async (context, input) =>
      readOverview(context, input, { reference, places: (await county()).places }),
    read: readHelper,
    apply: (context, input) => applyHelper(context, input, check),
    save: (context, input) => saveHelper(context, input, check),
    changeState,
    remove: removeHelper,
    setExclusion,
    recordContact,
    removeContact,
    recordApproval,
    removeApproval,
    exempt,
    endExemption,
    ...helperImport({ host, newId }, reference),
    exportList: async (context, input) =>
      exportList(context, { host, places: (await county()).places }, input),
    printPaper: (context, input) => printPaper(context, host, input),
  }
}
