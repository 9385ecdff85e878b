import { formatDay } from '../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { daysOfQuarter, formatQuarter, quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import type { GapCount, GapSums, MapScale } from './gaps-sums.ts'

/** The head of a column, and what it means in a sentence. */
export const gapHeads: Readonly<Record<GapCount, { head: string; about: string }>> = {
  openNeeds: { head: 'offen', about: 'Offene Bedarfe' },
  withoutOffer: { head: 'ohne Angebot', about: 'Kein Angebot passt' },
  onlyPerhaps: { head: 'nur vielleicht', about: 'Ein Angebot passt nur vielleicht' },
  tooFar: { head: 'zu weit', about: 'Das nächste passende Angebot ist zu weit' },
  languageMissing: { head: 'Sprache fehlt', about: 'Kein passendes Angebot in der Sprache' },
  childcareMissing: { head: 'Betreuung fehlt', about: 'Kein passendes Angebot mit Betreuung' },
  refusedForCapacity: { head: 'kein Platz', about: 'Abgelehnt, weil kein Platz war' },
  refusedOtherwise: { head: 'sonst abgelehnt', about: 'Aus anderem Grund abgelehnt' },
  barriers: { head: 'Hürden notiert', about: 'Notierte Systemhürden' },
}

/** "offen 12, ohne Angebot 3, zu weit 1": for a narrow window and for who listens. */
export function sumsText(sums: GapSums, counts: readonly GapCount[]): string {
  const said = counts
    .filter(count => sums[count] > 0)
    .map(count => `${gapHeads[count].head} ${formatGermanNumber(sums[count])}`)
  return said.join(', ') || 'nichts offen'
}

export type Period = { kind: 'year' | 'quarter'; key: string }

export function periodOf(kind: Period['kind'], today: string): Period {
  return { kind, key: kind === 'year' ? today.slice(0, 4) : quarterOf(today) }
}

/** Never past today: what is to come has no figures. */
export function daysOf({ kind, key }: Period, today: string): { from: string; until: string } {
  const { from, to } =
    kind === 'year' ? { from: `${key}-01-01`, to: `${key}-12-31` } : daysOfQuarter(key)
  return { from, until: to < today ? to : today }
}

export function shiftPeriod({ kind, key }: Period, by: 1 | -1): Period {
  return { kind, key: kind === 'year' ? String(Number(key) + by) : shiftQuarter(key, by) }
}

export const periodText = ({ kind, key }: Period) =>
  kind === 'year' ? `Jahr ${key}` : formatQuarter(key)

export function isLast(period: Period, today: string): boolean {
  return daysOf(shiftPeriod(period, 1), today).from > today
}

export const daysText = ({ from, until }: { from: string; until: string }) =>
  `${formatDay(from)} bis ${formatDay(until)}`

export function classText({ from, to }: MapScale[number]): string {
  return from === to ? String(from) : `${from} bis ${to}`
}

export function mapDescription(named: number, most: string, count: GapCount): string {
  if (named === 0) return `${gapHeads[count].about}: in keiner Gemeinde.`
  return `${gapHeads[count].about}: in ${countOf(named, 'Gemeinde', 'Gemeinden')}, am meisten in ${most}. Die Zahlen stehen in der Tabelle daneben.`
}
