import { formatGermanNumber } from '../lib/german-numbers.ts'

// Cents and minutes as people read them.

/** 107450 → "1.074,50 €" */
export function euros(cents: number): string {
  return `${formatGermanNumber(cents / 100, 2)}\u00a0€`
}

/** 12894 → "214 h 54"; whole hours without minutes. */
export function hours(minutes: number): string {
  const rest = minutes % 60
  const whole = formatGermanNumber((minutes - rest) / 60)
  return rest === 0 ? `${whole}\u00a0h` : `${whole}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
}

const MONTHS = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'],
  ...['Oktober', 'November', 'Dezember'],
]

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}
