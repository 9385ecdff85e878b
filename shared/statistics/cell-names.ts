import { formatQuarter } from '../lib/quarters.ts'
import type { Dimension } from './dimensions.ts'
import type { Population, Programme } from './programme.ts'

/** What the attacker calls a cell: with the version behind its id where it was corrected. */
const versioned = /^(.*?)( \(Fassung \d+\))?$/

const categoryName = (dimension: Dimension | undefined, key: string) =>
  dimension?.categories.find(one => one.key === key)?.name ?? key

/** "ja" or "nicht bekannt" says nothing without what was asked. */
const isOfSeveral = (population: Population | undefined, name: string) =>
  (population?.dimensions ?? []).filter(({ categories }) =>
    categories.some(one => one.name === name),
  ).length > 1

/** "Fälle am Quartalsende: Duldung, männlich"; with its quarter where that is another one. */
export function cellName(programme: Programme, id: string, ownQuarter: string): string {
  const [, cell = id, version = ''] = versioned.exec(id) ?? []
  const [quarter = '', key = '', split = ''] = cell.split('/')
  const population = programme.populations.find(one => one.key === key)
  const parts = split.split(',').flatMap(part => {
    const [name = '', category = ''] = part.split('=')
    const dimension = population?.dimensions.find(one => one.key === name)
    if (name === '') return []
    const found = categoryName(dimension, category)
    return [isOfSeveral(population, found) ? `${dimension?.name}: ${found}` : found]
  })
  const when = quarter === ownQuarter ? '' : ` (${formatQuarter(quarter)})`
  return `${population?.name}: ${parts.join(', ') || 'alle'}${when}${version}`
}
