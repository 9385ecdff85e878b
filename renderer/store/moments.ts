import {
  dayOfInstant,
  formatInstant,
  formatLongDay,
  formatWeekday,
} from '../../shared/lib/dates.ts'

/** '16:58' */
function timeOf(iso: string): string {
  return formatInstant(iso).replace(/^[^,]*, | Uhr$/g, '')
}

/** 'Fr 13.11., 16:58' in the year of `now`, else '13.11.2025, 16:58'. */
export function shortMoment(iso: string, now: string): string {
  const day = dayOfInstant(iso)
  if (day.slice(0, 4) !== dayOfInstant(now).slice(0, 4))
    return formatInstant(iso).replace(/ Uhr$/, '')
  return `${formatWeekday(day)}, ${timeOf(iso)}`
}

/** 'Freitag, 13. November 2026, 17:42 Uhr' */
export function longMoment(iso: string): string {
  return `${formatLongDay(dayOfInstant(iso))}, ${timeOf(iso)} Uhr`
}
