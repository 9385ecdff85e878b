import type { ReferralField } from '../clients/options.ts'
import type { Found } from './find-offers.ts'
import type { FinderFacts } from './finder.ts'
import type { GapRow } from './finder-contract.ts'
import { isCourse, isRegular } from './topic-kinds.ts'

// What is missing for one open need, and the sums by field and municipality.

const SMALL_CHILD_MONTHS = 36

export type NeedGap = Pick<
  GapRow,
  'withoutOffer' | 'onlyPerhaps' | 'tooFar' | 'languageMissing' | 'childcareMissing'
> & { language: string | null }

export function gapOf(
  found: readonly Found[],
  facts: Pick<FinderFacts, 'languages' | 'germanLevel' | 'children'>,
  nearKm: number,
): NeedGap {
  const possible = found.filter(({ verdict }) => verdict !== 'nicht')
  const language = missingLanguage(possible, facts)
  return {
    withoutOffer: Number(possible.length === 0),
    onlyPerhaps: Number(
      possible.length > 0 && !possible.some(({ verdict }) => verdict === 'passt'),
    ),
    tooFar: Number(isTooFar(possible, nearKm)),
    languageMissing: Number(language !== null),
    childcareMissing: Number(lacksChildcare(possible, facts)),
    language,
  }
}

/** Where the place of one is not known it may be next door. */
function isTooFar(possible: readonly Found[], nearKm: number): boolean {
  return possible.length > 0 && possible.every(({ km }) => km !== null && km > nearKm)
}

/** Courses teach in German; whoever hardly speaks it needs a talk in a language of her own. */
function missingLanguage(
  possible: readonly Found[],
  { languages, germanLevel }: Pick<FinderFacts, 'languages' | 'germanLevel'>,
): string | null {
  const own = languages.find(code => code !== 'de')
  if (own === undefined || (germanLevel !== 'A0' && germanLevel !== 'A1')) return null
  const talks = possible.filter(({ offer }) => !isCourse(offer.topic))
  return talks.length > 0 && !talks.some(({ speaksOwnLanguage }) => speaksOwnLanguage) ? own : null
}

function lacksChildcare(
  possible: readonly Found[],
  { children }: Pick<FinderFacts, 'children'>,
): boolean {
  const youngest = Math.min(...(children ?? []))
  if (youngest >= SMALL_CHILD_MONTHS) return false
  const regular = possible.filter(({ offer }) => isRegular(offer.topic))
  return (
    regular.length > 0 &&
    !regular.some(
      ({ offer: { childcare, childcareFromMonths } }) =>
        childcare === 'ja' && (childcareFromMonths ?? 0) <= youngest,
    )
  )
}

type Where = { field: ReferralField; municipality: string | null }
type Counted = Partial<Omit<GapRow, keyof Where>>

/** Rows that grow as they are counted; read once at the end, in a fixed order. */
export function gapTable() {
  const rows = new Map<string, GapRow>()
  return {
    add: ({ field, municipality }: Where, counted: Counted) => {
      const key = `${field} ${municipality ?? ''}`
      const row = rows.get(key) ?? { field, municipality, ...nothing }
      rows.set(key, summed(row, counted))
    },
    rows: () => [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  }
}

const nothing = {
  ...{ openNeeds: 0, withoutOffer: 0, onlyPerhaps: 0, refusedForCapacity: 0 },
  ...{ refusedOtherwise: 0, tooFar: 0, languageMissing: 0, childcareMissing: 0, barriers: 0 },
}

function summed(row: GapRow, counted: Counted): GapRow {
  const sum = { ...row }
  for (const key of Object.keys(nothing) as (keyof typeof nothing)[]) sum[key] += counted[key] ?? 0
  return sum
}
