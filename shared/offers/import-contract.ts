import { z } from 'zod'
import { command, gate, job } from '../ipc.ts'
import { everyone } from '../roles.ts'
import { columnMapping, importPreview, importResult, onKnown, openedTable } from './import.ts'

const importId = z.uuid()

/** The table stays in the vault's memory between the steps and is forgotten with the lock. */
export const importContract = {
  /** Asks for a file and reads it; null if she changed her mind. */
  openTable: gate({
    input: z.strictObject({}),
    output: z.strictObject({ table: openedTable.nullable() }),
    roles: everyone,
  }),
  /** Reads every row and says what would become of it; nothing is written. */
  previewTable: job({
    input: z.strictObject({ importId, mapping: columnMapping }),
    output: importPreview,
    roles: everyone,
    subject: () => null,
  }),
  /** All or nothing: either every good row is taken in or none. */
  importTable: command({
    input: z.strictObject({ importId, mapping: columnMapping, onKnown }),
    output: importResult,
    roles: everyone,
    subject: () => null,
  }),
  /** The rows that were not taken, as they stood, with the reason beside each. */
  saveRejected: job({
    input: z.strictObject({ importId, mapping: columnMapping }),
    output: z.strictObject({ fileName: z.string(), rows: z.int() }),
    roles: everyone,
    subject: () => null,
  }),
}
