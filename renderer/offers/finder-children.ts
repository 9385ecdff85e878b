// "4 Jahre, 20 Monate": the ages of children, typed in one line.

export type ReadChildren = {
  /** Null: nothing was said, or it could not be read. */
  months: number[] | null
  isReadable: boolean
}

const MONTHS_IN_YEAR = 12
const SMALL = 24
const MOST_CHILDREN = 20
const MOST_MONTHS = 1440
const none = /^(keine?|nein|ohne|-)$/i
const one = /^(\d{1,4})\s*(m|mon|monate?n?|j|jahre?n?|)\.?$/i

function monthsOf(text: string): number | null {
  const found = one.exec(text)
  if (!found) return null
  const isMonths = found[2]?.toLowerCase().startsWith('m')
  const months = Number(found[1]) * (isMonths ? 1 : MONTHS_IN_YEAR)
  return months <= MOST_MONTHS ? months : null
}

/** A number alone is years. "keine" says that there are none, which is not the same as nothing. */
export function readChildren(typed: string): ReadChildren {
  const text = typed.trim()
  if (text === '') return { months: null, isReadable: true }
  if (none.test(text)) return { months: [], isReadable: true }
  const parts = text.split(/\s*(?:[,;+]|\bund\b)\s*/).filter(Boolean)
  const months = parts.map(monthsOf).filter(age => age !== null)
  const isReadable =
    months.length === parts.length && months.length > 0 && months.length <= MOST_CHILDREN
  return { months: isReadable ? months : null, isReadable }
}

export function childAge(months: number): string {
  if (months < SMALL) return months === 1 ? '1 Monat' : `${months} Monate`
  return `${Math.floor(months / MONTHS_IN_YEAR)} Jahre`
}

/** From the eldest to the youngest. Empty where nobody has asked. */
export function childrenText(months: readonly number[] | null): string {
  if (months === null) return ''
  if (months.length === 0) return 'keine'
  return months
    .toSorted((a, b) => b - a)
    .map(childAge)
    .join(', ')
}
