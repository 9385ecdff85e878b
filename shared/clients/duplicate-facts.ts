import type { PartialDate } from '../lib/dates.ts'
import { wordLikeness } from './name-align.ts'
import { foldName } from './name-fold.ts'
import { type NameWord, nameWords } from './name-words.ts'
import type { Gender } from './options.ts'

export type DuplicateField = 'name' | 'birth-date' | 'gender' | 'citizenships' | 'place-of-birth'

/** Why a field agrees, differs, or says too little; the renderer has the German words. */
export type FactReason =
  | 'equal'
  | 'spelling'
  | 'swapped'
  | 'order'
  | 'missing-names'
  | 'joined'
  | 'other-spelling'
  | 'given-names-differ'
  | 'family-name-differs'
  | 'year-only'
  | 'month-only'
  | 'day-and-month-swapped'
  | 'one-part-differs'
  | 'year-close'
  | 'some-in-common'
  | 'different'

export type Fact = { field: DuplicateField; reasons: readonly FactReason[] }
export type Finding = { kind: 'agrees' | 'differs' | 'inexact'; fact: Fact } | undefined

function finding(
  kind: 'agrees' | 'differs' | 'inexact',
  field: DuplicateField,
  reason: FactReason,
): Finding {
  return { kind, fact: { field, reasons: [reason] } }
}

// ---- birth date

type Parts = { year: number; month?: number; day?: number }

/** The first of January stands for an unknown day: only its year counts. */
function partsOf(date: PartialDate | null | undefined): Parts | undefined {
  if (!date || date.precision === 'unknown') return undefined
  const [year, month, day] = date.value.split('-').map(Number) as [number, number?, number?]
  if (month === undefined || (month === 1 && day === 1)) return { year }
  return day === undefined ? { year, month } : { year, month, day }
}

/** One wrong figure, or two figures in the wrong order. */
function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a).padStart(2, '0'), String(b).padStart(2, '0')]
  if (x.length !== y.length) return false
  const wrong = [...x].flatMap((digit, index) => (digit === y[index] ? [] : [index]))
  if (wrong.length === 1) return true
  const [first, second] = wrong as [number, number]
  return wrong.length === 2 && x[first] === y[second] && x[second] === y[first]
}

function compareFullDays(a: Required<Parts>, b: Required<Parts>): Finding {
  const differing = (['year', 'month', 'day'] as const).filter(part => a[part] !== b[part])
  if (differing.length === 0) return finding('agrees', 'birth-date', 'equal')
  if (a.year === b.year && a.month === b.day && a.day === b.month) {
    return finding('inexact', 'birth-date', 'day-and-month-swapped')
  }
  const [only] = differing
  const slip = differing.length === 1 && only && isSlip(a[only], b[only])
  return slip
    ? finding('inexact', 'birth-date', 'one-part-differs')
    : finding('differs', 'birth-date', 'different')
}

export function compareBirthDates(
  first: PartialDate | null | undefined,
  second: PartialDate | null | undefined,
): Finding {
  const [a, b] = [partsOf(first), partsOf(second)]
  if (!a || !b) return undefined
  if (a.day !== undefined && b.day !== undefined) {
    return compareFullDays(a as Required<Parts>, b as Required<Parts>)
  }
  const bothMonths = a.month !== undefined && b.month !== undefined
  if (a.year !== b.year) {
    // an estimated year is often one beside the true one
    return Math.abs(a.year - b.year) === 1 && !bothMonths
      ? finding('inexact', 'birth-date', 'year-close')
      : finding('differs', 'birth-date', 'different')
  }
  if (!bothMonths) return finding('inexact', 'birth-date', 'year-only')
  return a.month === b.month
    ? finding('inexact', 'birth-date', 'month-only')
    : finding('differs', 'birth-date', 'different')
}

// ---- the others

/** An entry 'd' may have stood as 'w' or 'm' in older papers. */
export function compareGenders(
  a: Gender | null | undefined,
  b: Gender | null | undefined,
): Finding {
  if (!a || !b || a === 'x' || b === 'x') return undefined
  if (a === b) return finding('agrees', 'gender', 'equal')
  return finding(a === 'd' || b === 'd' ? 'inexact' : 'differs', 'gender', 'different')
}

/** Unclear and no entry say nothing; stateless is an entry. */
const UNKNOWN_CITIZENSHIPS = new Set(['998', '999'])

export function compareCitizenships(a: readonly string[], b: readonly string[]): Finding {
  const known = (keys: readonly string[]) =>
    new Set(keys.filter(key => !UNKNOWN_CITIZENSHIPS.has(key)))
  const [x, y] = [known(a), known(b)]
  if (x.size === 0 || y.size === 0) return undefined
  const common = [...x].filter(key => y.has(key)).length
  if (common === 0) return finding('differs', 'citizenships', 'different')
  return common === x.size && common === y.size
    ? finding('agrees', 'citizenships', 'equal')
    : finding('agrees', 'citizenships', 'some-in-common')
}

const SAME_PLACE = 850

/** 'Kabul' and 'Kabul, Afghanistan' are one place: the words of the shorter text decide. */
export function comparePlaces(a: string | null | undefined, b: string | null | undefined): Finding {
  const [folded, other] = [foldName(a ?? ''), foldName(b ?? '')]
  if (folded === '' || other === '') return undefined
  if (folded === other) return finding('agrees', 'place-of-birth', 'equal')
  const placed: NameWord[][] = [nameWords(a!), nameWords(b!)]
  const [few = [], many = []] = placed.toSorted((x, y) => x.length - y.length)
  const found = few.filter(word => many.some(place => wordLikeness(word, place) >= SAME_PLACE))
  if (found.length === 0) return finding('differs', 'place-of-birth', 'different')
  return found.length === few.length
    ? finding('agrees', 'place-of-birth', 'spelling')
    : finding('inexact', 'place-of-birth', 'some-in-common')
}
