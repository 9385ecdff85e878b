import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/print.css'
import { type PrintDocument, printDocument } from '../shared/print.ts'
import { ListSheetPage } from './clients/list-sheet-page.tsx'
import { ConsentPage } from './referrals/consent-page.tsx'
import { fitToPage } from './referrals/fit-to-page.ts'
import { LetterPage } from './referrals/letter-page.tsx'
import { titleOf } from './referrals/sheet-title.ts'
import { SlipPage } from './referrals/slip-page.tsx'
import { WegweiserPage } from './referrals/wegweiser-page.tsx'
import { AnnualReportPage } from './statistics/annual-report-page.tsx'
import { QuarterReportPage } from './statistics/quarter-report-page.tsx'
import { RecoverySheetPage } from './store/recovery-sheet-page.tsx'
import { CertificatePage } from './volunteers/certificate-page.tsx'
import { MissionPage } from './volunteers/mission-page.tsx'
import { MoneyListPage } from './volunteers/money-list-page.tsx'
import { RoundLetterPage } from './volunteers/round-letter-page.tsx'

function Sheet({ sheet }: { sheet: PrintDocument }) {
  switch (sheet.template) {
    case 'recovery-sheet':
      return <RecoverySheetPage sheet={sheet} />
    case 'client-list':
      return <ListSheetPage sheet={sheet} />
    case 'letter':
      return <LetterPage sheet={sheet} />
    case 'consent':
      return <ConsentPage sheet={sheet} />
    case 'wegweiser':
      return <WegweiserPage sheet={sheet} />
    case 'slip':
      return <SlipPage sheet={sheet} />
    case 'mission':
      return <MissionPage sheet={sheet} />
    case 'money-list':
      return <MoneyListPage sheet={sheet} />
    case 'round-letter':
      return <RoundLetterPage sheet={sheet} />
    case 'certificate':
      return <CertificatePage sheet={sheet} />
    case 'quarter-report':
      return <QuarterReportPage sheet={sheet} />
    case 'annual-report':
      return <AnnualReportPage sheet={sheet} />
  }
}

/** A hidden page that draws one document for the printer, then says so. */
async function draw(): Promise<void> {
  const envelope = await window.wir.call('print.document', {})
  const root = document.getElementById('root')
  if (!envelope.ok || !root) return
  const document_ = printDocument.parse(envelope.value)
  document.title = titleOf(document_)
  flushSync(() => createRoot(root).render(<Sheet sheet={document_} />))
  // Asking for a size lays the page out, and so asks for its fonts.
  root.getBoundingClientRect()
  await document.fonts.ready
  await new Promise(requestAnimationFrame)
  await document.fonts.ready
  fitToPage(root)
  await window.wir.call('print.drawn', {})
}

void draw()
