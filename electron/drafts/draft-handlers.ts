import type { AppContract } from '../../shared/contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { deleteDraft, findDraft, keepDraft, listDrafts } from './draft-repository.ts'

export const draftHandlers: FeatureHandlers<AppContract['drafts']> = {
  find: async ({ db, actor }, { form }) => ({
    draft: await findDraft(db, { userId: actor.id, form }),
  }),
  list: ({ db, actor }, { prefix }) => listDrafts(db, { userId: actor.id, prefix }),
  keep: async ({ db, actor, now }, { form, values }) => {
    await keepDraft(db, { userId: actor.id, form }, values, now)
    return {}
  },
  discard: async ({ db, actor }, { form }) => {
    await deleteDraft(db, { userId: actor.id, form })
    return {}
  },
}
