import { daysBetween, formatDay, formatWeekday } from '../lib/dates.ts'
import type { OpenTime } from '../offers/offer.ts'
import type { InBoth } from './in-both.ts'
import type { Pair } from './sheets.ts'

const BETWEEN = '–'
const SOME_MONDAY = '2024-01-01'

/** 1 is Monday. */
function weekdayOf(day: string): number {
  return (((daysBetween(SOME_MONDAY, day) % 7) + 7) % 7) + 1
}

/** "Do 19.11.", beside it the whole name of the day and the date with its year. */
export function weekdayAndDay(day: string, say: InBoth): Pair {
  const { own } = say(`weekday.${weekdayOf(day)}`)
  return { de: formatWeekday(day), own: `${own} ${formatDay(day)}` }
}

type Stretch = { first: number; last: number; at: string }

/** Neighbouring days with the same hours are one line: "Montag–Donnerstag 09:00–15:00". */
export function openingTimes(times: readonly OpenTime[], say: InBoth): Pair[] {
  return stretchesOf(times).map(({ first, last, at }) => {
    const [from, to] = [say(`weekday.${first}`), say(`weekday.${last}`)]
    const named = (side: keyof Pair) =>
      first === last ? from[side] : `${from[side]}${BETWEEN}${to[side]}`
    return { de: `${named('de')} ${at}`, own: `${named('own')} ${at}` }
  })
}

function stretchesOf(times: readonly OpenTime[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const at = hoursOn(times, weekday)
    const before = stretches.at(-1)
    if (before?.at === at && before.last === weekday - 1) before.last = weekday
    else if (at !== '') stretches.push({ first: weekday, last: weekday, at })
  }
  return stretches
}

function hoursOn(times: readonly OpenTime[], weekday: number): string {
  return times
    .filter(time => time.weekday === weekday)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .map(({ from, to }) => `${from}${BETWEEN}${to}`)
    .join(', ')
}
