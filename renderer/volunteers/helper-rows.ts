import type { HelperLine } from '../../shared/volunteers/overview.ts'

export type HelperGroup = HelperLine['group']
export type HelperRow =
  | { kind: 'head'; group: HelperGroup; count: number }
  | { kind: 'line'; place: number; line: HelperLine }

/** By need, not by name: who needs you stands first. */
const order: readonly HelperGroup[] = [
  'braucht-sie',
  'in-ordnung',
  'pause',
  'bewerbung',
  'verabschiedet',
]

/** The lines keep the order of the answer within their group. */
export function groupedRows(lines: readonly HelperLine[]): {
  rows: HelperRow[]
  lines: HelperLine[]
} {
  const byGroup = Map.groupBy(lines, line => line.group)
  const sorted = order.flatMap(group => byGroup.get(group) ?? [])
  let place = 0
  const rows = order.flatMap((group): HelperRow[] => {
    const own = byGroup.get(group) ?? []
    if (own.length === 0) return []
    return [
      { kind: 'head', group, count: own.length },
      ...own.map((line): HelperRow => ({ kind: 'line', place: place++, line })),
    ]
  })
  return { rows, lines: sorted }
}

/** Where a line stands among the rows, the heads counted. */
export function rowOfPlace(rows: readonly HelperRow[], place: number): number {
  return rows.findIndex(row => row.kind === 'line' && row.place === place)
}
