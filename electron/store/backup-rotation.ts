import { dayOfInstant, daysBetween, isoWeek } from '../../shared/lib/dates.ts'
import type { BackupReason } from './backup-manifest.ts'

export type Rotated = { id: string; createdAt: string; reason: BackupReason }

const dailyKept = 7
const weeklyKept = 4
/** What was erased in the store must be gone from the backups too, within a month. */
const keptDays = 30

/**
 * Kept: the newest of each of the last 7 days and 4 weeks that have one, and those made before a
 * migration, none older than 30 days; the newest of all, and whatever a wrong clock dated ahead.
 */
export function rotate<B extends Rotated>(
  backups: readonly B[],
  now: Date,
): { keep: B[]; drop: B[] } {
  const nowIso = now.toISOString()
  const newestFirst = backups.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  const past = newestFirst.filter(({ createdAt }) => createdAt <= nowIso)
  const recent = past.filter(
    ({ createdAt }) => daysBetween(dayOf(createdAt), dayOf(nowIso)) <= keptDays,
  )
  const kept = new Set<B>([
    ...newestFirst.filter(({ createdAt }) => createdAt > nowIso),
    ...past.slice(0, 1),
    ...recent.filter(({ reason }) => reason === 'before-migration'),
    ...newestOfEach(recent, dayOf).slice(0, dailyKept),
    ...newestOfEach(recent, weekOf).slice(0, weeklyKept),
  ])
  return {
    keep: newestFirst.filter(backup => kept.has(backup)),
    drop: newestFirst.filter(backup => !kept.has(backup)),
  }
}

function newestOfEach<B extends Rotated>(
  newestFirst: readonly B[],
  periodOf: (createdAt: string) => string,
): B[] {
  const byPeriod = new Map<string, B>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.createdAt)
    if (!byPeriod.has(period)) byPeriod.set(period, backup)
  }
  return [...byPeriod.values()]
}

function dayOf(createdAt: string): string {
  return dayOfInstant(createdAt)
}

function weekOf(createdAt: string): string {
  const { year, week } = isoWeek(dayOf(createdAt))
  return `${year}-${week}`
}
