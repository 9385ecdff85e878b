import type { Identity, NamedIdentity, Term } from './cells.ts'
import { cellId, type Split, shapeOf, type TableShape } from './count-cells.ts'
import type { Dimension } from './dimensions.ts'
import type { FlowDefinition, Programme } from './programme.ts'

// What holds between the cells by definition: sums of the tables, and quarter to quarter.

/** Sums within one quarter; each once, however many tables show it. */
export function sumIdentities(programme: Programme, quarter: string): NamedIdentity[] {
  const found = new Map<string, NamedIdentity>()
  for (const definition of programme.tables)
    for (const identity of tableIdentities(quarter, shapeOf(programme, definition))) {
      const name = nameOf(identity.terms)
      if (!found.has(name)) found.set(name, identity)
    }
  return [...found.values()]
}

const nameOf = (terms: Identity) =>
  terms
    .map(([coefficient, cell]) => `${coefficient}*${cell}`)
    .toSorted()
    .join('+')

function tableIdentities(quarter: string, shape: TableShape): NamedIdentity[] {
  const { definition, population, rows, columns } = shape
  const cell = (split: Split) => cellId(quarter, population.key, split)
  const sum = (says: string, parts: readonly Split[], whole: Split): NamedIdentity => ({
    says: `Tabelle „${definition.title}“, ${says}`,
    terms: [...parts.map((split): Term => [1, cell(split)]), [-1, cell(whole)]],
  })
  const along = (dimension: Dimension, beside: Split) =>
    dimension.categories.map(({ key }): Split => [...beside, [dimension.key, key]])
  const total = (dimension: Dimension) =>
    sum(`Summe über ${dimension.name}`, along(dimension, []), [])
  if (columns === null) return [total(rows)]
  const margins = (of: Dimension, over: Dimension) =>
    of.categories.map(({ key, name }) =>
      sum(`Zeile „${name}“`, along(over, [[of.key, key]]), [[of.key, key]]),
    )
  return [total(rows), total(columns), ...margins(rows, columns), ...margins(columns, rows)]
}

/** Stock now + exits = stock before + entries, in all and by what cannot change. */
export function flowIdentities(
  programme: Programme,
  quarter: string,
  before: string,
): NamedIdentity[] {
  return programme.flows.flatMap(flow =>
    flowSplits(programme, flow).map(({ says, split }) => ({
      says,
      terms: [
        [1, cellId(quarter, flow.stock, split)],
        [1, cellId(quarter, flow.exits, split)],
        [-1, cellId(before, flow.stock, split)],
        [-1, cellId(quarter, flow.entries, split)],
      ],
    })),
  )
}

function flowSplits(programme: Programme, { stock, by }: FlowDefinition) {
  const population = programme.populations.find(({ key }) => key === stock)
  const parts = by.flatMap(key => {
    const dimension = population?.dimensions.find(one => one.key === key)
    return (dimension?.categories ?? []).map(category => ({
      says: `Von Quartal zu Quartal: ${population?.name}, ${category.name}`,
      split: [[key, category.key]] as Split,
    }))
  })
  return [
    { says: `Von Quartal zu Quartal: ${population?.name}, alle`, split: [] as Split },
    ...parts,
  ]
}
