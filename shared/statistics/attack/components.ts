import type { Row, System } from './system.ts'

/** Cells that no sum joins say nothing about each other: each island is attacked on its own. */
export function splitSystem(system: System): System[] {
  const island = islands(system)
  const columns = Map.groupBy(system.ids.keys(), column => island[column]!)
  const rows = Map.groupBy(
    system.rows.filter(row => row.columns.length > 0),
    row => island[row.columns[0]!]!,
  )
  const targets = Map.groupBy(system.targets, column => island[column]!)
  return [...columns].map(([root, members]) =>
    part(system, members, rows.get(root) ?? [], targets.get(root) ?? []),
  )
}

function islands(system: System): number[] {
  const parent = system.ids.map((_, column) => column)
  const rootOf = (column: number): number => {
    let root = column
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!
      root = parent[root]!
    }
    return root
  }
  for (const { columns } of system.rows) {
    for (const column of columns.slice(1)) parent[rootOf(column)] = rootOf(columns[0]!)
  }
  return parent.map(rootOf)
}

function part(
  system: System,
  members: readonly number[],
  rows: readonly Row[],
  targets: readonly number[],
): System {
  const place = new Map(members.map((column, index) => [column, index]))
  const moved = (columns: readonly number[]) => columns.map(column => place.get(column)!)
  return {
    ids: members.map(column => system.ids[column]!),
    low: Float64Array.from(members, column => system.low[column]!),
    high: Float64Array.from(members, column => system.high[column]!),
    rows: rows.map(row => ({ ...row, columns: moved(row.columns) })),
    targets: moved(targets),
  }
}
