import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { partialEnding, syncFolder, writeFileAtomically } from '../store/atomic-file.ts'
import { errnoOf, withFileErrors } from '../store/file-errors.ts'
import { keyBytes } from '../store/key-derivation.ts'
import { ivBytes, openDocument, sealDocument } from './document-seal.ts'

const fileName = /^[0-9a-f]{32}$/
const partialName = new RegExp(`^[0-9a-f]{32}\\${partialEnding}$`)

export const documentsFolder = (storeFolder: string) => join(storeFolder, 'documents')

type Sealed = { file: string; key: Buffer; sealed_sha256: string }

type Random = (length: number) => Buffer

export function newFileName(random: Random): string {
  return random(16).toString('hex')
}

/** On the disk for good when this returns; the row that knows its key comes afterwards. */
export async function writeDocument(
  { storeFolder, randomBytes }: { storeFolder: string; randomBytes: Random },
  documentId: string,
  file: string,
  bytes: Uint8Array,
): Promise<Sealed> {
  const folder = documentsFolder(storeFolder)
  const key = randomBytes(keyBytes)
  const sealed = sealDocument(documentId, { key, iv: randomBytes(ivBytes) }, bytes)
  const opened = openDocument(documentId, key, sealed)
  if (opened === undefined || Buffer.compare(opened, bytes) !== 0) throw new AppError('internal')
  await withFileErrors(async () => {
    if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined)
      await syncFolder(storeFolder)
  })
  await writeFileAtomically(join(folder, file), sealed)
  return { file, key, sealed_sha256: createHash('sha256').update(sealed).digest('hex') }
}

export async function readDocument(
  storeFolder: string,
  { id, file, key }: { id: string; file: string; key: Buffer },
): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await readFile(join(documentsFolder(storeFolder), file)).catch(error => {
    throw errnoOf(error) === 'ENOENT' ? new AppError('document-missing') : error
  })
  const bytes = openDocument(id, key, sealed)
  if (bytes === undefined) throw new AppError('document-damaged')
  return bytes
}

export async function isPresent(storeFolder: string, file: string): Promise<boolean> {
  return stat(join(documentsFolder(storeFolder), file)).then(
    found => found.isFile(),
    () => false,
  )
}

export function removeDocumentFile(storeFolder: string, file: string): Promise<void> {
  return withFileErrors(() => rm(join(documentsFolder(storeFolder), file), { force: true }))
}

/** What lies in the folder and is ours by its name; half-written files among it. */
export async function listDocumentFiles(storeFolder: string): Promise<string[]> {
  const names = await readdir(documentsFolder(storeFolder)).catch(error => {
    if (errnoOf(error) === 'ENOENT') return []
    throw error
  })
  return names.filter(name => fileName.test(name) || partialName.test(name))
}
