import { expect, test } from 'vitest'
import { annualChapter } from '../../shared/statistics/annual-report.ts'
import { openProposals, type ReportForm, toReportForm } from './report-form.ts'

function aForm(texts: Partial<ReportForm>): ReportForm {
  const chapters = annualChapter.options.map(key => ({ key, text: '' }))
  return { ...toReportForm({ title: 'Sachbericht', chapters }), ...texts }
}

test('a proposal is open where nothing is written, and only where there is one', () => {
  const written = aForm({ lage: 'Ein ruhiges Jahr.', zahlen: ' \n' })
  const proposed = aForm({ lage: 'Am Ende', zahlen: 'Grundlage', netzwerk: '– Treffen' })
  expect(openProposals(written, proposed)).toEqual(['zahlen', 'netzwerk'])
  expect(openProposals(proposed, proposed)).toEqual([])
})
