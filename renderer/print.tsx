import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/print.css'
import { printDocument } from '../shared/print.ts'
import { RecoverySheetPage } from './store/recovery-sheet-page.tsx'

/** A hidden page that draws one document for the printer, then says so. */
async function draw(): Promise<void> {
  const envelope = await window.wir.call('print.document', {})
  const root = document.getElementById('root')
  if (!envelope.ok || !root) return
  const document_ = printDocument.parse(envelope.value)
  createRoot(root).render(<RecoverySheetPage sheet={document_} />)
  await document.fonts.ready
  await new Promise(requestAnimationFrame)
  await document.fonts.ready
  await window.wir.call('print.drawn', {})
}

void draw()
