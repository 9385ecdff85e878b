import type { Edge, Instance } from '../../shared/matching/instance.ts'

export type NamedRows = {
  cases: readonly { readonly id: string }[]
  helpers: readonly { readonly id: string; readonly capacity: number }[]
  edges: readonly { readonly caseId: string; readonly helperId: string; readonly benefit: number }[]
}

export type Numbered = {
  instance: Instance
  /** The id behind each number. */
  caseIds: readonly string[]
  helperIds: readonly string[]
}

/** Where several proposals are equally good, the order decides: by id, so never the order of rows. */
export function canonicalOrder({ cases, helpers, edges }: NamedRows): Numbered {
  const caseIds = cases.map(({ id }) => id).sort()
  const sorted = helpers.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const helperIds = sorted.map(({ id }) => id)
  const caseNumber = new Map(caseIds.map((id, number) => [id, number]))
  const helperNumber = new Map(helperIds.map((id, number) => [id, number]))
  const numbered = edges.map(({ caseId, helperId, benefit }): Edge => {
    const client = caseNumber.get(caseId)
    const helper = helperNumber.get(helperId)
    if (client === undefined || helper === undefined) throw new RangeError('an edge to nobody')
    return [client, helper, benefit]
  })
  const instance = {
    clients: cases.length,
    helpers: sorted.map(({ capacity }) => ({ capacity })),
    edges: numbered,
  }
  return { instance, caseIds, helperIds }
}
