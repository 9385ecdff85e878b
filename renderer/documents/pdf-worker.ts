import jbig2 from 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js'
import openjpeg from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js'
import { codecMarks } from './pdf-codecs.ts'
import 'pdfjs-dist/build/pdf.worker.mjs'

type Codec = (imports: unknown) => WebAssembly.Exports

// Two formats that scanners use are decoded by WebAssembly, which the page's policy rightly knows
// nothing of. Their versions in plain JavaScript answer in its place; anything else is refused.
const codecs: Readonly<Record<number, Codec>> = {
  [codecMarks['jbig2.wasm']]: jbig2,
  [codecMarks['openjpeg.wasm']]: openjpeg,
}

async function instantiate(bytes: Uint8Array, imports: unknown) {
  const codec = codecs[bytes[0] ?? -1]
  if (codec === undefined) throw new Error('no such codec')
  return { instance: { exports: codec(imports) } }
}

Object.defineProperty(WebAssembly, 'instantiate', { value: instantiate })
