import type {
  DirectoryFilter,
  DirectoryPage,
  OfferLine,
} from '../../shared/offers/directory-contract.ts'
import { api } from '../api.ts'
import { type Paged, useFirstPageOf, usePagesOf } from '../ui/use-paged.ts'

function entries(filter: DirectoryFilter): Paged<DirectoryPage, OfferLine> {
  return {
    key: ['offers', 'search', filter],
    read: slice => api.offers.search({ filter, ...slice }),
    linesOf: page => page.lines,
  }
}

export const useDirectory = (filter: DirectoryFilter) => useFirstPageOf(entries(filter))
export const useLines = (filter: DirectoryFilter, places: readonly number[]) =>
  usePagesOf(entries(filter), places)
