import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { fullName } from '../../shared/clients/client.ts'
import { foldText } from '../../shared/lib/fold-text.ts'
import { api } from '../api.ts'
import { useDebounced } from '../clients/use-debounced.ts'

/** Whom the words of a line may mean; with the assignment, where there is one. */
export type MeantClient = { id: string; name: string; note: string; assignmentId: string | null }

const MOST = 6
const CALM = 200
const KEPT = 30_000

const partsOf = (name: string) => foldText(name).split(/[^\p{L}\p{N}]+/u)
const isNamed = (name: string, words: readonly string[]) =>
  words.some(word =>
    partsOf(word).every(piece => piece.length > 1 && partsOf(name).includes(piece)),
  )

/** Whom she accompanies anyway comes first; then everyone of exactly this name. */
async function findClients(helperId: string, words: readonly string[]): Promise<MeantClient[]> {
  const own = (await readAssignments(helperId)).filter(({ name }) => isNamed(name, words))
  if (own.length > 0) return own
  const found = await Promise.all(
    words.slice(0, 3).map(text => api.clients.search({ text, limit: MOST })),
  )
  const hits = found.flatMap(({ hits: some }) => some).filter(hit => isNamed(fullName(hit), words))
  const unique = new Map(hits.map(hit => [hit.id, hit]))
  return [...unique.values()].slice(0, MOST).map(hit => ({
    ...{ id: hit.id, name: fullName(hit), note: hit.number, assignmentId: null },
  }))
}

async function readAssignments(helperId: string): Promise<MeantClient[]> {
  const found = await api.volunteers.listAssignments({ helperId, clientId: null, running: true })
  return found.map(({ id, clientId, clientName, clientNumber }) => ({
    ...{ id: clientId, name: clientName, note: clientNumber, assignmentId: id },
  }))
}

function clientsOf(helperId: string, words: readonly string[]) {
  return queryOptions({
    queryKey: ['clients', 'of-line', helperId, words],
    queryFn: () => findClients(helperId, words),
    staleTime: KEPT,
    // Names must not pile up in memory.
    gcTime: 0,
  })
}

/** As one types; `null` while the answer is on its way. */
export function useMeantClients(helperId: string | null, words: readonly string[]) {
  const calm = useDebounced({ helperId, words }, CALM)
  const isOn = calm.helperId !== null && calm.words.length > 0
  const { data } = useQuery({ ...clientsOf(calm.helperId ?? '', calm.words), enabled: isOn })
  const isSame = calm.helperId === helperId && calm.words.join(' ') === words.join(' ')
  if (helperId === null || words.length === 0) return []
  return isSame ? (data ?? null) : null
}

/** For Enter, which may come before the answer. */
export function useFindClients() {
  const queries: QueryClient = useQueryClient()
  return (helperId: string, words: readonly string[]) =>
    words.length === 0 ? Promise.resolve([]) : queries.fetchQuery(clientsOf(helperId, words))
}
