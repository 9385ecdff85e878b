export type ParsedNumber = { ok: true; value: number } | { ok: false; problem: 'empty' | 'format' }

// Either groups of exactly three or no groups at all: '1.5' is a slip, not fifteen.
const WHOLE = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,15}`
const GERMAN_NUMBER = new RegExp(String.raw`^([-−])?(${WHOLE})(?:,(\d{1,6}))?$`)
const LONGEST_TYPED = 40

/** Reads '1.234,50', '1234,5' and '-3'; a euro sign at the end does no harm. */
export function parseGermanNumber(text: string): ParsedNumber {
  const typed = text.length > LONGEST_TYPED ? 'too long' : text.replace(/€\s*$/, '').trim()
  if (typed === '') return { ok: false, problem: 'empty' }
  const match = GERMAN_NUMBER.exec(typed)
  if (!match) return { ok: false, problem: 'format' }
  const [, sign, whole = '', fraction = ''] = match
  const value = Number(`${whole.replaceAll('.', '')}.${fraction}`)
  return { ok: true, value: sign && value !== 0 ? -value : value }
}

/** Without `decimals` as many as the number has (at most six), else exactly so many. */
export function formatGermanNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number')
  return new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 6,
    signDisplay: 'negative',
  }).format(value)
}

/** countOf(3, 'Sicherung', 'Sicherungen') → '3 Sicherungen' */
export function countOf(count: number, one: string, many: string): string {
  return `${formatGermanNumber(count)} ${count === 1 ? one : many}`
}
