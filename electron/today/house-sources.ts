import { z } from 'zod'
import { listName } from '../../shared/clients/client.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { deskLinesOf } from '../../shared/today/desk-rules.ts'
import { listDrafts } from '../drafts/draft-repository.ts'
import type { DeskSource } from './desk-source.ts'

const INTAKE = 'intake-'

/** A draft holds whatever was typed: only what looks like a name is read. */
const named = z.object({
  person: z.object({
    familyName: z.string().trim().catch(''),
    givenNames: z.string().trim().catch(''),
  }),
})

/** The own Erstaufnahmen that were begun and not finished. */
export const draftSource: DeskSource = {
  find: async ({ db, actor }, { day }) => {
    const drafts = await listDrafts(db, { userId: actor.id, prefix: INTAKE })
    return drafts.flatMap(({ form, values, updatedAt }) => {
      const { data } = named.safeParse(values)
      const facts = {
        ...{ kind: 'draft' as const, form, savedOn: dayOfInstant(updatedAt) },
        name: data ? listName(data.person) : '',
      }
      return deskLinesOf(facts, day)
    })
  },
}

export const backupSource: DeskSource = {
  find: async (_reading, { lastBackupAt, day }) => {
    const lastOn = lastBackupAt === null ? null : dayOfInstant(lastBackupAt)
    return deskLinesOf({ kind: 'backup', lastOn }, day)
  },
}
