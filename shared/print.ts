import { z } from 'zod'

export const recoverySheet = z.strictObject({
  template: z.literal('recovery-sheet'),
  programName: z.string(),
  officeLabel: z.string(),
  storeName: z.string(),
  number: z.int(),
  createdAt: z.string(),
  groups: z.array(z.string()).length(8),
})
export type RecoverySheet = z.infer<typeof recoverySheet>

/** Everything that can be printed; a hidden page of its own draws it. */
export const printDocument = z.discriminatedUnion('template', [recoverySheet])
export type PrintDocument = z.infer<typeof printDocument>
