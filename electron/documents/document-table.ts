import type { Selectable } from 'kysely'
import type { DocumentKind, DocumentType } from '../../shared/documents/document.ts'

export type DocumentTable = {
  id: string
  client_id: string
  title: string
  kind: DocumentKind
  type: DocumentType
  /** Of the file as it was added. */
  bytes: number
  /** The name of the encrypted file: random, it tells nothing. */
  file: string
  key: Buffer
  /** Of the encrypted file, in hex: copies of it are held to this. */
  sealed_sha256: string
  added_by: string
  added_at: string
  removed_by: string | null
  removed_at: string | null
}
export type DocumentRow = Selectable<DocumentTable>
