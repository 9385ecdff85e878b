import { addDays, daysBetween } from '../lib/dates.ts'
import type { Holidays } from '../lib/working-days.ts'
import type { DeskSettings, ReferralSettings } from '../settings/settings.ts'

export type DeskRules = Pick<
  DeskSettings,
  'leadTimes' | 'silentDays' | 'idleNeedDays' | 'backupDays'
> &
  Pick<ReferralSettings, 'reminderDays' | 'arrivalDays'>

const NEWS_DAYS = 7

/** A day with all that follows from it, reckoned once for the thousands of facts that are held to it. */
export type DeskDay = {
  today: string
  leadTimes: DeskRules['leadTimes']
  holidays: Holidays
  /** The last day on which a step is "soon": a Sunday. */
  horizon: string
  /** Whoever was last talked to on this day or before is silent. */
  silentSince: string
  /** A need for which nothing has been planned since this day is idle. */
  idleSince: string
  /** Whatever was handed over before this day is no news any more. */
  handedSince: string
  /** A backup of this day or before is old. */
  backupOldSince: string
  /** After so many days without an answer a referral rises, the first time first. */
  reminderDays: readonly number[]
  /** Whoever was reminded on this day or before may be reminded again. */
  remindedSince: string
  /** Whoever was accepted on this day or before is asked whether she arrived. */
  acceptedSince: string
}

export function deskDay(today: string, rules: DeskRules, holidays: Holidays): DeskDay {
  return {
    ...{ today, holidays, leadTimes: rules.leadTimes, horizon: horizonOf(today) },
    silentSince: addDays(today, -rules.silentDays),
    idleSince: addDays(today, -rules.idleNeedDays),
    handedSince: addDays(today, -NEWS_DAYS),
    backupOldSince: addDays(today, -rules.backupDays),
    reminderDays: rules.reminderDays.toSorted((a, b) => a - b),
    remindedSince: addDays(today, -Math.min(...rules.reminderDays)),
    acceptedSince: addDays(today, -rules.arrivalDays),
  }
}

const A_MONDAY = '2024-01-01'
const FRIDAY = 4

/** The Sunday of this week; from Friday on the one after, or the list would run empty. */
function horizonOf(today: string): string {
  const weekday = ((daysBetween(A_MONDAY, today) % 7) + 7) % 7
  const sunday = addDays(today, 6 - weekday)
  return weekday < FRIDAY ? sunday : addDays(sunday, 7)
}
