import type { DirectoryPage, OfferGroup } from '../../shared/offers/directory-contract.ts'

/** The list as it is drawn: a head before each group, and the lines by their place in the answer. */
export type DirectoryRow =
  | { kind: 'head'; group: OfferGroup; count: number }
  | { kind: 'line'; place: number }

export function rowsOf(groups: DirectoryPage['groups']): DirectoryRow[] {
  const rows: DirectoryRow[] = []
  let place = 0
  for (const { group, count } of groups) {
    rows.push({ kind: 'head', group, count })
    for (let end = place + count; place < end; place += 1) rows.push({ kind: 'line', place })
  }
  return rows
}

/** Where a line stands among the rows, the heads counted. */
export function rowOfPlace(groups: DirectoryPage['groups'], place: number): number {
  let heads = 0
  let start = 0
  for (const { count } of groups) {
    if (place < start) break
    heads += 1
    start += count
  }
  return place + heads
}
