import type { statisticsContract } from '../../shared/statistics/statistics-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { findNames } from './report-names.ts'
import { putOutReport } from './report-output.ts'
import { insertNote, removeNote } from './report-repository.ts'
import { readReport, saveReport } from './report-service.ts'
import type { Municipalities } from './snapshot-reckoning.ts'

type ReportCalls =
  | 'readReport'
  | 'saveReport'
  | 'addReportNote'
  | 'removeReportNote'
  | 'findNames'
  | 'putOutReport'

export function reportHandlers(
  machine: Pick<Machine, 'host' | 'newId'>,
  reference: Municipalities,
): Pick<FeatureHandlers<typeof statisticsContract>, ReportCalls> {
  return {
    readReport: ({ db }, input) => readReport(db, reference, input),
    saveReport,
    addReportNote: async ({ db, newId, actor, now }, { note }) => {
      const id = newId()
      await insertNote(db, note, { id, by: actor.id, at: now })
      return { id }
    },
    removeReportNote: async ({ db }, { id }) => {
      await removeNote(db, id)
      return {}
    },
    findNames: ({ db }, { report }) => findNames(db, report),
    putOutReport: (context, input) => putOutReport(context, { ...machine, reference }, input),
  }
}
