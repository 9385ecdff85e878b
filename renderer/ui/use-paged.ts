import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'

export const PAGE = 100

/** A list that is too long to be read at once: where its pages come from. */
export type Paged<Page, Line> = {
  /** Names the question for the cache; begins with feature and call. */
  key: readonly unknown[]
  read: (slice: { offset: number; limit: number }) => Promise<Page>
  linesOf: (page: Page) => readonly Line[]
}

function pageQuery<Page, Line>({ key, read }: Paged<Page, Line>, page: number) {
  const slice = { offset: page * PAGE, limit: PAGE }
  return { queryKey: [...key, slice], queryFn: () => read(slice) }
}

/** The first page says how many there are; while a new question is asked the last answer stays. */
export function useFirstPageOf<Page, Line>(list: Paged<Page, Line>) {
  return useQuery({ ...pageQuery(list, 0), placeholderData: keepPreviousData })
}

/** The lines that are drawn, page by page as one scrolls; undefined until they have come. */
export function usePagesOf<Page, Line>(
  list: Paged<Page, Line>,
  places: readonly number[],
): { lineAt: (place: number) => Line | undefined; error: Error | null } {
  const pages = [...new Set([0, ...places.map(place => Math.floor(place / PAGE))])]
  const answers = useQueries({
    queries: pages.map(page => ({
      ...pageQuery(list, page),
      ...(page === 0 ? { placeholderData: keepPreviousData } : {}),
    })),
  })
  return {
    lineAt: place => {
      const answer = answers[pages.indexOf(Math.floor(place / PAGE))]
      return answer?.data && list.linesOf(answer.data as Page)[place % PAGE]
    },
    error: answers.find(({ error }) => error)?.error ?? null,
  }
}
