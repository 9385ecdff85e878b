import { api } from '../api.ts'
import { useFirstPageOf, usePagesOf } from '../ui/use-paged.ts'
import type { Shown } from './list-views.ts'

type Asked = Pick<Shown, 'filter' | 'sort'>
type Page = Awaited<ReturnType<typeof api.clients.list>>

function people({ filter, sort }: Asked) {
  return {
    key: ['clients', 'list', { filter, sort }],
    read: (slice: { offset: number; limit: number }) =>
      api.clients.list({ filter, sort, ...slice }),
    linesOf: (page: Page) => page.rows,
  }
}

export const useFirstPage = (shown: Asked) => useFirstPageOf(people(shown))
export function usePages(shown: Asked, places: readonly number[]) {
  const { lineAt: rowAt, error } = usePagesOf(people(shown), places)
  return { rowAt, error }
}
