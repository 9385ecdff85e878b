import { type ReferralField, referralField } from '../../shared/clients/options.ts'
import type { GapRow } from '../../shared/offers/finder-contract.ts'

// Sums over the rows of a report, as the tables and the map show them.

export type GapCount = Exclude<keyof GapRow, 'field' | 'municipality'>
export type GapSums = Record<GapCount, number>

export const gapCounts: readonly GapCount[] = [
  ...(['openNeeds', 'withoutOffer', 'onlyPerhaps', 'tooFar', 'languageMissing'] as const),
  ...(['childcareMissing', 'refusedForCapacity', 'refusedOtherwise', 'barriers'] as const),
]

/** What it is narrowed to; undefined where it is not, null for people without a known home. */
export type GapChoice = {
  field: ReferralField | undefined
  municipality: string | null | undefined
}
export const everything: GapChoice = { field: undefined, municipality: undefined }

export function sumOf(rows: readonly GapRow[]): GapSums {
  const sums = Object.fromEntries(gapCounts.map(count => [count, 0])) as GapSums
  for (const row of rows) for (const count of gapCounts) sums[count] += row[count]
  return sums
}

function chosen(rows: readonly GapRow[], { field, municipality }: GapChoice): GapRow[] {
  return rows.filter(
    row =>
      (field === undefined || row.field === field) &&
      (municipality === undefined || row.municipality === municipality),
  )
}

export type FieldSums = { field: ReferralField; sums: GapSums }

/** All fields in their fixed order that have anything to say at all, in any place. */
export function byField(rows: readonly GapRow[], choice: GapChoice): FieldSums[] {
  const here = chosen(rows, { ...choice, field: undefined })
  return referralField.options
    .filter(field => rows.some(row => row.field === field))
    .map(field => ({ field, sums: sumOf(here.filter(row => row.field === field)) }))
}

export type PlaceSums = { municipality: string | null; sums: GapSums }

/** The most first; whoever has no known home stands last. */
export function byPlace(
  rows: readonly GapRow[],
  choice: GapChoice,
  count: GapCount,
  nameOf: (ags: string) => string,
): PlaceSums[] {
  const here = chosen(rows, { ...choice, municipality: undefined })
  return [...Map.groupBy(here, row => row.municipality)]
    .map(([municipality, own]) => ({ municipality, sums: sumOf(own) }))
    .toSorted((a, b) => {
      if (a.municipality === null || b.municipality === null)
        return Number(a.municipality === null) - Number(b.municipality === null)
      const more = b.sums[count] - a.sums[count]
      return more || nameOf(a.municipality).localeCompare(nameOf(b.municipality), 'de')
    })
}

/** The three that make up the open needs. */
export function partsOf({ openNeeds, withoutOffer, onlyPerhaps }: GapSums) {
  const fitting = Math.max(0, openNeeds - withoutOffer - onlyPerhaps)
  return { withoutOffer, onlyPerhaps, fitting }
}

/** What is shown first: the worst of what there is. */
const worstFirst: readonly GapCount[] = [
  ...(['withoutOffer', 'refusedForCapacity', 'onlyPerhaps', 'tooFar'] as const),
  ...(['languageMissing', 'childcareMissing', 'refusedOtherwise', 'barriers'] as const),
]
export function firstShown(rows: readonly GapRow[]): GapCount {
  const sums = sumOf(rows)
  return worstFirst.find(count => sums[count] > 0) ?? 'openNeeds'
}

export type MapScale = { step: 0 | 1 | 2 | 3; from: number; to: number }[]

const STEPS = 4

/** At most four classes of whole numbers, each as wide as the others: "1", "2 bis 3", "4 bis 6". */
export function mapScale(most: number): MapScale {
  const width = Math.max(1, Math.ceil(most / STEPS))
  return ([0, 1, 2, 3] as const)
    .map(step => ({ step, from: step * width + 1, to: Math.min(most, (step + 1) * width) }))
    .filter(({ from }) => from <= most)
}

export function stepIn(scale: MapScale, count: number): MapScale[number]['step'] | null {
  return scale.find(({ from, to }) => count >= from && count <= to)?.step ?? null
}
