import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, type WebContents } from 'electron'
import type { Envelope } from '../../shared/ipc.ts'
import type { PrintDocument } from '../../shared/print.ts'
import type { Pages } from './pages.ts'
import { preloadFile, webPreferences } from './window.ts'

type Sheet = { contents: WebContents; origin: string; document: PrintDocument; drawn: () => void }

const DRAWING_MS = 20_000

/** The printer is asked for what the page's own style says. */
function liesAcross(document: PrintDocument): boolean {
  if (document.template === 'money-list') return document.landscape
  return document.template === 'client-list'
}

/** Draws a document in a hidden page of its own; the content never touches a file. */
export function createPrinting(session: Session, pages: Pages) {
  const sheets = new Set<Sheet>()

  async function withPage<T>(document: PrintDocument, use: (contents: WebContents) => Promise<T>) {
    const id = randomUUID()
    const origin = pages.addPrint(id)
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...webPreferences, devTools: false, preload: preloadFile, session },
    })
    const drawn = Promise.withResolvers<void>()
    const sheet: Sheet = { contents: window.webContents, origin, document, drawn: drawn.resolve }
    sheets.add(sheet)
    const deadline = setTimeout(() => drawn.reject(new Error('not drawn in time')), DRAWING_MS)
    try {
      await Promise.all([window.webContents.loadURL(`${origin}/print.html`), drawn.promise])
      return await use(window.webContents)
    } finally {
      clearTimeout(deadline)
      sheets.delete(sheet)
      pages.removePrint(id)
      window.destroy()
    }
  }

  return {
    toPdf: (document: PrintDocument): Promise<Buffer> =>
      withPage(document, contents =>
        contents.printToPDF({
          pageSize: 'A4',
          printBackground: true,
          preferCSSPageSize: true,
          generateTaggedPDF: true,
        }),
      ),
    toPaper: (document: PrintDocument): Promise<boolean> =>
      withPage(document, contents => {
        const { promise, resolve } = Promise.withResolvers<boolean>()
        const landscape = liesAcross(document)
        contents.print({ silent: false, printBackground: true, landscape }, success =>
          resolve(success),
        )
        return promise
      }),
    /** A hidden page may ask for its document and say that it is drawn; nothing else. */
    answer: (sender: WebContents, origin: string, name: string): Envelope | undefined => {
      const sheet = [...sheets].find(one => one.contents === sender && one.origin === origin)
      if (!sheet) return undefined
      if (name === 'print.document') return { ok: true, value: sheet.document }
      if (name !== 'print.drawn') return undefined
      sheet.drawn()
      return { ok: true, value: {} }
    },
  }
}
export type Printing = ReturnType<typeof createPrinting>
