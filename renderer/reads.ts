import { QueryClient } from '@tanstack/react-query'
import type { Feature } from '../shared/ipc.ts'

/** A screen that takes longer to read doesn't hold up the confirmation. */
const LONGEST_WAIT_MS = 1000

export const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 0, networkMode: 'always' } },
})

let reading: Promise<unknown> = Promise.resolve()

const later = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

/** A kept draft changes nothing that a screen shows. */
export const isShown = (feature: Feature): boolean => feature !== 'drafts'

/**
 * A first answer that is on its way may be from before the change. The library takes it for the
 * newest and asks nothing, so it is asked for once more when it has come.
 */
async function readAll(): Promise<void> {
  const first = queries.getQueryCache().findAll({
    type: 'active',
    predicate: ({ state }) => state.fetchStatus === 'fetching' && state.data === undefined,
  })
  await queries.invalidateQueries()
  await Promise.all(
    first.map(({ queryKey }) => queries.invalidateQueries({ queryKey, exact: true })),
  )
}

/** Something has changed: whatever the screen shows is read again. */
export function readAgain(): void {
  reading = readAll()
}

/**
 * Comes once the screen shows the change. "Gespeichert" above the old state would be a lie, and
 * a button that is drawn anew while it is pressed takes no click.
 */
export async function screenIsCurrent(): Promise<void> {
  await Promise.race([reading, later(LONGEST_WAIT_MS)])
  // What was read is drawn a task later.
  await later(0)
}
