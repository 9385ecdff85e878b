import { z } from 'zod'
import { lineText, neededLine } from '../lib/text-fields.ts'

const MEGABYTE = 1024 * 1024

/** One file. A scanned notice of twenty pages has about five. */
export const MOST_DOCUMENT_MEGABYTES = 20
export const MOST_DOCUMENT_BYTES = MOST_DOCUMENT_MEGABYTES * MEGABYTE
/** So many files are looked at in one go; more is a slip with the selection. */
export const MOST_FILES_AT_ONCE = 20

export const documentKind = z.enum([
  'ausweis',
  'aufenthaltstitel',
  'bescheid',
  'zeugnis',
  'einwilligung',
  'brief',
  'foto',
  'sonst',
])
export type DocumentKind = z.infer<typeof documentKind>
export const documentKindNames: Readonly<Record<DocumentKind, string>> = {
  ausweis: 'Ausweis oder Pass',
  aufenthaltstitel: 'Aufenthaltstitel',
  bescheid: 'Bescheid',
  zeugnis: 'Zeugnis oder Zertifikat',
  einwilligung: 'Einwilligung',
  brief: 'Brief',
  foto: 'Foto',
  sonst: 'Sonstiges',
}

export const documentType = z.enum(['pdf', 'jpeg', 'png', 'webp'])
export type DocumentType = z.infer<typeof documentType>
export const documentTypeNames: Readonly<Record<DocumentType, string>> = {
  pdf: 'PDF',
  jpeg: 'JPEG-Bild',
  png: 'PNG-Bild',
  webp: 'WebP-Bild',
}

/** Why a file is not taken, in the order in which it is noticed. */
export const fileProblem = z.enum([
  'empty',
  'too-large',
  'heic',
  'office',
  'program',
  'unknown',
  'encrypted',
  'cut-off',
  'too-many-pixels',
  'gone',
])
export type FileProblem = z.infer<typeof fileProblem>

export const documentWords = z.strictObject({
  title: neededLine('Bitte geben Sie dem Dokument einen Namen.'),
  kind: documentKind,
})
export type DocumentWords = z.infer<typeof documentWords>

/** From the page (dropped, pasted), or one that was chosen in the file dialog and stays the vault's. */
export const documentSource = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('page'),
    bytes: z.instanceof(Uint8Array).refine(bytes => bytes.byteLength <= MOST_DOCUMENT_BYTES),
  }),
  z.strictObject({ from: z.literal('disk'), token: z.uuid() }),
])
export type DocumentSource = z.infer<typeof documentSource>

export const caseDocument = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  kind: documentKind,
  type: documentType,
  bytes: z.int().min(1),
  addedAt: z.iso.datetime(),
  addedByName: z.string(),
  /** Null while it is in the file; else since when it can still be taken back. */
  removedAt: z.iso.datetime().nullable(),
  /** False where the encrypted file is gone from the disk. */
  present: z.boolean(),
})
export type CaseDocument = z.infer<typeof caseDocument>

export const chosenFile = z.strictObject({
  token: z.uuid(),
  name: lineText(255),
  bytes: z.number().min(0),
  type: documentType.nullable(),
  problem: fileProblem.nullable(),
})
export type ChosenFile = z.infer<typeof chosenFile>
