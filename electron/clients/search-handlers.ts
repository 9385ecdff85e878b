import type { searchContract } from '../../shared/clients/search-contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { getClient } from './client-repository.ts'
import { merge, undoMerge } from './merge-service.ts'
import { search } from './search-service.ts'
import { tellApart } from './similar-repository.ts'
import { findSimilar } from './similar-service.ts'

export const searchHandlers: FeatureHandlers<typeof searchContract> = {
  search: ({ db, today }, { text, limit }) => search(db, { text, limit, today }),
  findSimilar: ({ db }, input) => findSimilar(db, input),
  declareDifferent: async ({ db, actor, now }, { id, otherId }) => {
    if (id === otherId) throw new AppError('invalid', { fields: ['otherId'] })
    const one = await getClient(db, id)
    const other = await getClient(db, otherId)
    await tellApart(db, [one.id, other.id], { id: actor.id, at: now })
    return {}
  },
  merge: (context, order) => merge(context, order),
  undoMerge: (context, which) => undoMerge(context, which),
}
