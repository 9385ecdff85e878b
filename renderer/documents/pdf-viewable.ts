import {
  AnnotationMode,
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  type RenderTask,
} from 'pdfjs-dist'
import { MOST_PIXELS } from '../../shared/documents/file-flaw.ts'
import { codecMarks, isCodec } from './pdf-codecs.ts'
import workerUrl from './pdf-worker.ts?worker&url'
import type { Viewable } from './viewable.ts'

/** The fonts that a PDF may expect everywhere; they come with the program. */
const fonts = import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
})
const fontUrls = new Map(Object.entries(fonts).map(([path, url]) => [path.split('/').at(-1), url]))

type Wanted = { kind: string; filename: string }

/** All that pdfjs may ask for while it draws: fonts of ours, and the marks of two codecs. */
class OwnData {
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    if (kind === 'wasmUrl' && isCodec(filename)) return Uint8Array.of(codecMarks[filename])
    const url = kind === 'standardFontDataUrl' ? fontUrls.get(filename) : undefined
    if (url === undefined) throw new Error('not part of the program')
    return (await fetch(url)).bytes()
  }
}

type Policy = { createScriptURL: (url: string) => string }
type PolicyFactory = { createPolicy: (name: string, rules: Policy) => Policy }

/** The policy knows one script, whatever it is asked for: nothing else can become a worker. */
const workerPolicy = (
  window as Window & { trustedTypes?: PolicyFactory }
).trustedTypes?.createPolicy('wir-pdf-worker', {
  createScriptURL: () => new URL(workerUrl, location.href).href,
})

const startWorker = () =>
  new Worker(workerPolicy?.createScriptURL('') ?? workerUrl, { type: 'module' })

/** A PDF measures in points: 72 to the inch, where the screen has 96. */
const PIXELS_PER_POINT = 96 / 72

/**
 * Every PDF is read by a worker of its own. No script in it runs, no link leads anywhere, no form of
 * the XFA kind is drawn, and nothing is fetched but what `OwnData` has.
 */
async function load(bytes: Uint8Array): Promise<{ pdf: PDFDocumentProxy; close: () => void }> {
  const worker = startWorker()
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the reader of PDFs has failed')))
  })
  const task = getDocument({
    // It is handed over to the worker, and the caller keeps the own copy.
    data: bytes.slice(),
    worker: new PDFWorker({ port: worker as unknown as null }),
    BinaryDataFactory: OwnData,
    useWorkerFetch: false,
    // Never asked for at these places; without a name pdfjs would not ask at all.
    standardFontDataUrl: 'fonts/',
    wasmUrl: 'codecs/',
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    verbosity: 0,
  })
  // Ends the worker in the middle of whatever it is doing.
  const close = () => {
    worker.terminate()
    void task.destroy().catch(() => undefined)
  }
  try {
    return { pdf: await Promise.race([task.promise, broken]), close }
  } catch (error) {
    close()
    throw error
  }
}

/** As filled in by whoever filled it in; fields and links are drawn, but do nothing. */
function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, how: How) {
  let task: RenderTask | undefined
  let cancelled = false
  async function draw() {
    const page = await pdf.getPage(number)
    if (cancelled) return
    const scale = how.scale * PIXELS_PER_POINT
    const viewport = page.getViewport({ scale, rotation: (page.rotate + how.turn) % 360 })
    canvas.width = Math.ceil(viewport.width)
    canvas.height = Math.ceil(viewport.height)
    task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE })
    await task.promise
  }
  const cancel = () => {
    cancelled = true
    task?.cancel()
  }
  return { done: draw(), cancel }
}

type How = { scale: number; turn: number }

export async function openPdf(bytes: Uint8Array): Promise<Viewable> {
  const { pdf, close } = await load(bytes)
  return {
    pages: pdf.numPages,
    measure: async number => {
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: PIXELS_PER_POINT })
      return { width, height }
    },
    draw: (number, canvas, scale, turn) => drawPage(pdf, number, canvas, { scale, turn }),
    textOf: async number => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items
        .map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .trim()
    },
    close,
  }
}
