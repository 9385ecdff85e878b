type Sizes = { clients: number; helpers: number }
type Limits = { edges: number; benefit: number }
export type EdgesProblem = { path: (string | number)[]; message: string }

/** The first thing that is wrong with a list of edges from outside; null if nothing is. */
export function edgesProblem(
  edges: readonly unknown[],
  sizes: Sizes,
  limits: Limits,
): EdgesProblem | null {
  if (edges.length > limits.edges) {
    const most = limits.edges.toLocaleString('de-DE')
    return { path: ['edges'], message: `darf höchstens ${most} Einträge haben` }
  }
  for (let at = 0; at < edges.length; at += 1) {
    const message = edgeProblem(edges[at], sizes, limits)
    if (message !== null) return { path: ['edges', at], message }
  }
  return repeated(edges as readonly [number, number][], sizes)
}

function edgeProblem(edge: unknown, { clients, helpers }: Sizes, limits: Limits): string | null {
  if (!Array.isArray(edge) || edge.length !== 3) return 'muss die Form [Fall, Lotse, Nutzen] haben'
  const [client, helper, benefit] = edge
  if (!edge.every(Number.isSafeInteger)) return 'darf nur ganze Zahlen enthalten'
  if (client < 0 || client >= clients) return `Fall ${client} gibt es nicht (clients: ${clients})`
  if (helper < 0 || helper >= helpers)
    return `Eintrag ${helper} von helpers gibt es nicht (${helpers} Einträge)`
  if (Math.abs(benefit) <= limits.benefit) return null
  return `der Nutzen darf höchstens ${limits.benefit.toLocaleString('de-DE')} betragen`
}

/** Sorted keys need a tenth of the memory of a set. */
function repeated(
  edges: readonly (readonly [number, number, ...unknown[]])[],
  { helpers }: Sizes,
): EdgesProblem | null {
  const keys = Float64Array.from(edges, ([client, helper]) => client * helpers + helper).sort()
  const twice = keys.find((key, at) => key === keys[at + 1])
  if (twice === undefined) return null
  const pair = `[${Math.floor(twice / helpers)}, ${twice % helpers}]`
  return { path: ['edges'], message: `enthält das Paar ${pair} mehr als einmal` }
}
