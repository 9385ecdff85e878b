import {
  type DocumentKind,
  type DocumentType,
  documentKind,
  documentKindNames,
} from '../../shared/documents/document.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { tidyLine } from '../../shared/lib/text.ts'

export const kindOptions = documentKind.options.map(value => ({
  value,
  label: documentKindNames[value],
}))

const KILOBYTE = 1024

/** 900 B, 12 KB, 2,4 MB */
export function formatBytes(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes} B`
  const kilobytes = bytes / KILOBYTE
  if (kilobytes < 1000) return `${formatGermanNumber(Math.round(kilobytes))} KB`
  return `${formatGermanNumber(Math.round((kilobytes / KILOBYTE) * 10) / 10)} MB`
}

const LONGEST_TITLE = 120
const ENDING = /\.[a-z0-9]{1,5}$/i
const CAMERA_NAME = /^(?:IMG|DSC|PXL|Screenshot|Scan|image)[-_ ]?\d*/i

/** A first title from a file's name; what a camera or scanner counted says nothing. */
export function titleFromName(name: string): string {
  const words = tidyLine(name.replace(ENDING, '').replaceAll('_', ' '))
  return CAMERA_NAME.test(words) ? '' : words.slice(0, LONGEST_TITLE)
}

/** A picture may well be a photographed letter: it is a first guess, and she sees it. */
export function kindOfType(type: DocumentType | null): DocumentKind {
  return type === 'pdf' || type === null ? 'brief' : 'foto'
}
