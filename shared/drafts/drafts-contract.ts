import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { everyone } from '../roles.ts'

/** Names a form, such as `settings-office` or later `intake-<client id>`. */
const form = z.string().regex(/^[a-z][a-z0-9-]{0,99}$/)
/** Far above any form; a page must not be able to fill the store with one call. */
const MOST_CHARACTERS = 1_000_000

/** Also false for what can't be written down, such as a circle. */
function isKeepable(values: unknown): boolean {
  try {
    return (JSON.stringify(values ?? null)?.length ?? 0) <= MOST_CHARACTERS
  } catch {
    return false
  }
}

const draft = z.strictObject({ values: z.unknown(), updatedAt: z.string() })
const nothing = z.strictObject({})

export const draftsContract = {
  find: query({
    input: z.strictObject({ form }),
    output: z.strictObject({ draft: draft.nullable() }),
    roles: everyone,
  }),
  /** The own ones whose form begins so, the newest first: several intakes may wait at once. */
  list: query({
    input: z.strictObject({ prefix: form }),
    output: z.array(draft.extend({ form: z.string() })),
    roles: everyone,
  }),
  keep: command({
    input: z.strictObject({ form, values: z.unknown().refine(isKeepable) }),
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
