import { annualChapter } from '../../shared/statistics/annual-report.ts'
import { id, type SamplesOf } from './sample-types.ts'

const report = {
  title: 'Sachbericht 2026',
  chapters: annualChapter.options.map(key => ({ key, text: 'Text' })),
}

export const statisticsSamples: SamplesOf<'statistics'> = {
  readFigures: { period: '2026-Q3' },
  listBehind: { period: '2026-Q3', table: 'b-status', row: 'duldung', column: 'w' },
  listTargets: { year: 2026 },
  saveTarget: { target: { year: 2026, figure: 'zugang', value: 120, note: 'vereinbart im März' } },
  removeTarget: { year: 2026, figure: 'zugang' },
  listQuarters: {},
  reviewQuarter: { quarter: '2026-Q3' },
  freezeQuarter: { quarter: '2026-Q3' },
  prepareRelease: { quarter: '2026-Q3' },
  readRelease: { quarter: '2026-Q3' },
  readReport: { year: 2026 },
  saveReport: { year: 2026, version: 0, report },
  addReportNote: { note: { day: '2026-11-16', mark: 'erfolg', text: 'Sprachcafé läuft' } },
  removeReportNote: { id },
  findNames: { report },
  putOutReport: { year: 2026, version: 0, format: 'docx', namesSeen: true },
}

export const bundleSamples: SamplesOf<'bundles'> = {
  listDeliveries: {},
  readKeys: {},
  openMinistryKey: {},
  confirmMinistryKey: { fingerprint: '4F2A 91C0' },
  dropMinistryKey: {},
  saveSenderKey: {},
  saveArchiveKey: {},
  putOut: { quarter: '2026-Q3', what: 'lieferung' },
  repeat: { id },
}
