import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { caseworkers } from '../roles.ts'
import { approvalGiven, exemption, keptApproval, keptExemption, standing } from './approval.ts'
import { farewell, helper, helperContact, helperState, keptHelper } from './helper.ts'
import { coordinatorOverview, helperFilter, helperLine } from './overview.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ id, version: z.int() })
const changing = z.strictObject({ id, version: z.int() })
const itself = ({ id: of }: { id: string }) => of

export const helpersContract = {
  list: query({
    input: z.strictObject({
      filter: helperFilter,
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({
      lines: z.array(helperLine),
      total: z.int(),
      counts: z.strictObject({
        ...{ alle: z.int(), lotse: z.int(), dolmetscher: z.int(), pate: z.int() },
        ...{ still: z.int(), nachweise: z.int() },
      }),
    }),
    roles: caseworkers,
  }),
  overview: query({
    input: z.strictObject({ year: z.int() }),
    output: coordinatorOverview,
    roles: caseworkers,
  }),
  read: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      helper: keptHelper,
      standings: z.array(standing),
      approvals: z.array(keptApproval),
      exemptions: z.array(keptExemption),
      contacts: z.array(
        z.strictObject({ ...helperContact.shape, id, byName: z.string(), at: z.string() }),
      ),
    }),
    roles: caseworkers,
    readsFileOf: itself,
  }),
  apply: command({
    input: z.strictObject({ helper }),
    output: saved,
    roles: caseworkers,
    subject: (_, { id: added }) => added,
  }),
  save: command({
    input: changing.extend({ helper }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  /** Along the way: Bewerbung → Gespräch → aktiv → Pause → verabschiedet, and back. */
  changeState: command({
    input: changing.extend({
      state: helperState,
      on: day,
      pauseUntil: day.nullable(),
      reason: farewell.nullable(),
      note: lineText(300),
    }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  /** Only while nothing was paid and nobody was accompanied; otherwise she is bid farewell. */
  remove: command({ input: changing, output: nothing, roles: caseworkers, subject: itself }),
  setExclusion: command({
    input: z.strictObject({ id, clientId: id, reason: lineText(200), excluded: z.boolean() }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  recordContact: command({
    input: z.strictObject({ id, contact: helperContact }),
    output: z.strictObject({ contactId: id }),
    roles: caseworkers,
    subject: itself,
  }),
  removeContact: command({
    input: z.strictObject({ id, contactId: id }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  recordApproval: command({
    input: z.strictObject({ id, approval: approvalGiven }),
    output: z.strictObject({ approvalId: id }),
    roles: caseworkers,
    subject: itself,
  }),
  removeApproval: command({
    input: z.strictObject({ id, approvalId: id }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  exempt: command({
    input: z.strictObject({ id, exemption }),
    output: z.strictObject({ exemptionId: id }),
    roles: caseworkers,
    subject: itself,
  }),
  endExemption: command({
    input: z.strictObject({ id, exemptionId: id }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  /** Reads a table of helpers; the same three steps as for offers. */
  openTable: job({
    input: nothing,
    output: z.strictObject({
      table: z
        .strictObject({
          ...{ importId: id, fileName: z.string(), rows: z.int(), columns: z.array(z.string()) },
          taken: z.int(),
          problems: z.array(
            z.strictObject({ row: z.int(), name: z.string(), problems: z.array(z.string()) }),
          ),
        })
        .nullable(),
    }),
    roles: caseworkers,
    subject: () => null,
  }),
  importTable: command({
    input: z.strictObject({ importId: id }),
    output: z.strictObject({ added: z.int(), rejected: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
  exportList: job({
    input: z.strictObject({ filter: helperFilter, format: z.enum(['xlsx', 'csv']) }),
    output: z.strictObject({ fileName: z.string(), rows: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
  /** Certificate of training or service, agreement: on paper or as PDF. */
  printPaper: job({
    input: z.strictObject({
      id,
      paper: z.enum(['zeugnis', 'verschwiegenheit']),
      way: z.enum(['drucken', 'speichern']),
    }),
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: caseworkers,
    subject: itself,
  }),
}
