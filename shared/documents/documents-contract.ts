import { z } from 'zod'
import { command, gate, query } from '../ipc.ts'
import { caseworkers } from '../roles.ts'
import {
  caseDocument,
  chosenFile,
  documentSource,
  documentType,
  documentWords,
  MOST_FILES_AT_ONCE,
} from './document.ts'

const nothing = z.strictObject({})
const ofClient = z.strictObject({ clientId: z.uuid() })
const ofDocument = ofClient.extend({ documentId: z.uuid() })

// The log names the client, not the document: of a document that was erased nobody could tell whose it was.
const client = ({ clientId }: { clientId: string }) => clientId

export const documentsContract = {
  /** The newest first; those that were removed and can still be taken back stand among them. */
  list: query({ input: ofClient, output: z.array(caseDocument), roles: caseworkers }),
  read: query({
    input: ofDocument,
    output: z.strictObject({ type: documentType, bytes: z.instanceof(Uint8Array) }),
    roles: caseworkers,
    readsFileOf: client,
  }),
  /** Asks with the system's dialog. The page learns names and sizes, never a path. */
  chooseFiles: gate({
    input: nothing,
    output: z.strictObject({ files: z.array(chosenFile).max(MOST_FILES_AT_ONCE) }),
    roles: caseworkers,
  }),
  add: command({
    input: ofClient.extend({ words: documentWords, source: documentSource }),
    output: z.strictObject({ id: z.uuid() }),
    roles: caseworkers,
    subject: client,
  }),
  update: command({
    input: ofDocument.extend({ words: documentWords }),
    output: nothing,
    roles: caseworkers,
    subject: client,
  }),
  /** Gone from the file at once; erased for good a day later (`electron/documents/document-sweep.ts`). */
  remove: command({ input: ofDocument, output: nothing, roles: caseworkers, subject: client }),
  takeBack: command({ input: ofDocument, output: nothing, roles: caseworkers, subject: client }),
}
