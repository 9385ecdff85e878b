import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/print.css'
import { type PrintDocument, printDocument } from '../shared/print.ts'
import { ListSheetPage } from './clients/list-sheet-page.tsx'
import { RecoverySheetPage } from './store/recovery-sheet-page.tsx'

function Sheet({ sheet }: { sheet: PrintDocument }) {
  return sheet.template === 'client-list' ? (
    <ListSheetPage sheet={sheet} />
  ) : (
    <RecoverySheetPage sheet={sheet} />
  )
}

/** A hidden page that draws one document for the printer, then says so. */
async function draw(): Promise<void> {
  const envelope = await window.wir.call('print.document', {})
  const root = document.getElementById('root')
  if (!envelope.ok || !root) return
  const document_ = printDocument.parse(envelope.value)
  createRoot(root).render(<Sheet sheet={document_} />)
  await document.fonts.ready
  await new Promise(requestAnimationFrame)
  await document.fonts.ready
  await window.wir.call('print.drawn', {})
}

void draw()
