import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { everyone, responsible } from '../roles.ts'
import { deliveryLine, keyState, puttingOut } from './delivery.ts'

const id = z.uuid()
const nothing = z.strictObject({})

export const bundlesContract = {
  listDeliveries: query({ input: nothing, output: z.array(deliveryLine), roles: everyone }),
  readKeys: query({ input: nothing, output: keyState, roles: responsible }),
  /** Asks for the file; what is no public key of age is refused with a reason. */
  openMinistryKey: job({
    input: nothing,
    output: z.strictObject({ fingerprint: z.string().nullable() }),
    roles: responsible,
    subject: () => null,
  }),
  /** The fingerprint was compared with the ministry by another way. */
  confirmMinistryKey: command({
    input: z.strictObject({ fingerprint: z.string().max(80) }),
    output: nothing,
    roles: responsible,
    subject: () => null,
  }),
  /** The fingerprint was another one, or nobody could say. */
  dropMinistryKey: command({
    input: nothing,
    output: nothing,
    roles: responsible,
    subject: () => null,
  }),
  /** So that the ministry can check who signed. */
  saveSenderKey: job({
    input: nothing,
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: responsible,
    subject: () => null,
  }),
  /** The archive's key opens what was delivered, years later, without this program. */
  saveArchiveKey: job({
    input: nothing,
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: responsible,
    subject: () => null,
  }),
  /** Only from a release that passed; a second time the same bytes. */
  putOut: job({
    input: puttingOut,
    output: z.strictObject({ deliveryId: id.nullable(), fileName: z.string().nullable() }),
    roles: responsible,
    subject: (_, { deliveryId }) => deliveryId,
  }),
  repeat: job({
    input: z.strictObject({ id }),
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: responsible,
    subject: input => input.id,
  }),
}
