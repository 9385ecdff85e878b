import type { searchContract } from '../../shared/clients/search-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { search } from './search-service.ts'

export const searchHandlers = {
  search: ({ db, today }, { text, limit }) => search(db, { text, limit, today }),
} satisfies Partial<FeatureHandlers<typeof searchContract>>
