import { formatDay } from '../../shared/lib/dates.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import type { FigureLine, Figures, FigureTable } from '../../shared/statistics/figures.ts'
import { isYear } from './figures-period.ts'

const LEAST_FOR_PERCENT = 10

/** At most one digit after the comma: a median between two days, a mean of months. */
const inTenths = (value: number) => Math.round(value * 10) / 10
/** A large sum reads better whole. */
const wholeFrom = 1000
const rounded = (value: number) =>
  Math.abs(value) >= wholeFrom ? Math.round(value) : inTenths(value)

export function valueText(value: number | null): string {
  return value === null ? '–' : formatGermanNumber(rounded(value))
}

/** '+6', '−3', '±0'; null where there was nothing to compare with. */
export function differenceText(value: number | null, before: number | null): string | null {
  if (value === null || before === null) return null
  const difference = inTenths(rounded(value) - rounded(before))
  if (difference === 0) return '±0'
  return `${difference > 0 ? '+' : '−'}${valueText(Math.abs(difference))}`
}

/** '53 % angenommen', of few '5 von 9 angenommen'. */
export function shareText(part: number, whole: number, done: string): string {
  if (whole < LEAST_FOR_PERCENT)
    return `${formatGermanNumber(part)} von ${formatGermanNumber(whole)} ${done}`
  return `${Math.round((part / whole) * 100)} % ${done}`
}

/** How fixed these figures are. */
export function stateText({ period, running, frozen }: Figures): string {
  if (frozen) {
    const version = frozen.version > 1 ? `, Fassung ${frozen.version}` : ''
    return `Eingefroren am ${formatDay(frozen.on)} von ${frozen.byName}${version}.`
  }
  if (running) {
    const lastDay = daysOfQuarter(isYear(period) ? `${period}-Q4` : period).to
    return `Läuft noch bis ${formatDay(lastDay)}.`
  }
  return isYear(period) ? 'Noch nicht alle Quartale sind eingefroren.' : 'Noch nicht eingefroren.'
}

/** Units that are worth saying beside a bare number; 'Personen' goes without. */
const shownUnits: Readonly<Record<string, string>> = { Euro: '€', Tage: 'Tage', Monate: 'Monate' }
export const unitText = (unit: string): string | null => shownUnits[unit] ?? null

export function isNothing({ lines, tables }: Pick<Figures, 'lines' | 'tables'>): boolean {
  return lines.every(({ value }) => !value) && tables.every(({ total }) => total === 0)
}

/** Not even a nought: nobody wrote anything down here yet. */
export function isBeforeBeginning({ lines }: Pick<Figures, 'lines'>): boolean {
  return lines.every(({ value }) => value === null)
}

export const lineOf = (lines: readonly FigureLine[], key: FigureLine['key']) =>
  lines.find(line => line.key === key)
export const tableOf = (tables: readonly FigureTable[], id: string) =>
  tables.find(table => table.id === id)
