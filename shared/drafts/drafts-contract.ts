import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { everyone } from '../roles.ts'

/** Names a form, such as `settings-office` or later `intake-<client id>`. */
const form = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/)
const draft = z.strictObject({ values: z.unknown(), updatedAt: z.string() })
const nothing = z.strictObject({})

export const draftsContract = {
  find: query({
    input: z.strictObject({ form }),
    output: z.strictObject({ draft: draft.nullable() }),
    roles: everyone,
  }),
  keep: command({
    input: z.strictObject({ form, values: z.unknown() }),
    output: nothing,
    roles: everyone,
    subject: () => null,
    unrecorded: true,
  }),
  discard: command({
    input: z.strictObject({ form }),
    output: nothing,
    roles: everyone,
    subject: () => null,
    unrecorded: true,
  }),
}
