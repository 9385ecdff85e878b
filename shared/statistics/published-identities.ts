import type { NamedIdentity } from './cells.ts'
import { flowIdentities, sumIdentities } from './identities.ts'
import type { Programme } from './programme.ts'

/** What holds between the numbers of a release, and between them and what was out before. */
export function publishedIdentities(
  programme: Programme,
  { quarter, before, leftOut }: { quarter: string; before: string; leftOut: readonly string[] },
  isPublished: (cell: string) => boolean,
): NamedIdentity[] {
  const tables = programme.tables.filter(({ id }) => !leftOut.includes(id))
  const flows = flowIdentities(programme, quarter, before)
  return [
    ...sumIdentities({ ...programme, tables }, quarter),
    ...flows.filter(({ terms }) => terms.every(([, cell]) => isPublished(cell))),
  ]
}
