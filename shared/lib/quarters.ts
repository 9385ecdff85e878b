import { z } from 'zod'

/** A quarter of the year as text: '2026-Q4'. It sorts as it reads. */
export const quarter = z.string().regex(/^[1-9]\d{3}-Q[1-4]$/)

const MONTHS = ['Januar bis März', 'April bis Juni', 'Juli bis September', 'Oktober bis Dezember']
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31']

function partsOf(text: string): { year: number; number: number } {
  if (!quarter.safeParse(text).success) throw new RangeError('not a quarter')
  return { year: Number(text.slice(0, 4)), number: Number(text.slice(6)) }
}

export function quarterOf(isoDay: string): string {
  return `${isoDay.slice(0, 4)}-Q${Math.ceil(Number(isoDay.slice(5, 7)) / 3)}`
}

export function daysOfQuarter(text: string): { from: string; to: string } {
  const { year, number } = partsOf(text)
  const firstMonth = String(number * 3 - 2).padStart(2, '0')
  return { from: `${year}-${firstMonth}-01`, to: `${year}-${LAST_DAYS[number - 1]}` }
}

/** `count` quarters later, or earlier where it is negative. */
export function shiftQuarter(text: string, count: number): string {
  const { year, number } = partsOf(text)
  const quarters = year * 4 + number - 1 + count
  return `${Math.floor(quarters / 4)}-Q${(((quarters % 4) + 4) % 4) + 1}`
}

/** '4. Quartal 2026' */
export function formatQuarter(text: string): string {
  const { year, number } = partsOf(text)
  return `${number}. Quartal ${year}`
}

/** 'Oktober bis Dezember 2026' */
export function formatQuarterMonths(text: string): string {
  const { year, number } = partsOf(text)
  return `${MONTHS[number - 1]} ${year}`
}
