import type { DocumentType } from '../../shared/documents/document.ts'

export type Size = { width: number; height: number }
export type Drawing = { done: Promise<void>; cancel: () => void }

/** A document that lies open in memory, whatever it is made of. */
export type Viewable = {
  pages: number
  /** At 100 %, in CSS pixels, unturned. */
  measure: (page: number) => Promise<Size>
  /** `scale` in pixels of the canvas, `turn` in degrees clockwise. */
  draw: (page: number, canvas: HTMLCanvasElement, scale: number, turn: number) => Drawing
  /** For those who don't see the drawing; '' where there is none. */
  textOf: (page: number) => Promise<string>
  close: () => void
}

/** The reader of PDFs is large and seldom needed: it is loaded when the first one is opened. */
export async function openViewable(type: DocumentType, bytes: Uint8Array): Promise<Viewable> {
  if (type !== 'pdf') return (await import('./picture-viewable.ts')).openPicture(type, bytes)
  return (await import('./pdf-viewable.ts')).openPdf(bytes)
}
