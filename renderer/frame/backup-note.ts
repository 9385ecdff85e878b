import { appErrorCode } from '../../shared/errors.ts'
import { dayOfInstant, daysBetween, formatInstant, formatWeekday } from '../../shared/lib/dates.ts'
import type { Session } from '../../shared/store/store.ts'

const DAYS_OF_A_WEEKDAY = 6

const problems: { readonly [code: string]: string } = {
  'folder-missing': 'Sicherungsort nicht erreichbar',
  'folder-read-only': 'Sicherungsort schreibgeschützt',
  'disk-full': 'Kein Platz mehr für Sicherungen',
  'disk-error': 'Sicherungsort meldet Fehler',
}

/** "Fr, 17:42" within a week, after that "Fr 13.11." */
function shortMoment(iso: string, today: string): string {
  const day = dayOfInstant(iso)
  const weekday = formatWeekday(day)
  const age = daysBetween(day, today)
  const time = formatInstant(iso).match(/\d\d:\d\d/)?.[0] ?? ''
  if (age === 0) return `heute, ${time}`
  return age > 0 && age <= DAYS_OF_A_WEEKDAY ? `${weekday.slice(0, 2)}, ${time}` : weekday
}

export type BackupNote = { text: string; problem: boolean }

/** What the foot of the navigation says about backups. */
export function backupNote(
  session: Pick<Session, 'lastBackupAt' | 'backupProblem'>,
  today: string,
): BackupNote {
  if (session.backupProblem !== null) {
    const code = appErrorCode.safeParse(session.backupProblem).data ?? ''
    return { text: problems[code] ?? 'Letzte Sicherung misslungen', problem: true }
  }
  if (session.lastBackupAt === null) return { text: 'Noch keine Sicherung', problem: false }
  return { text: `Letzte Sicherung: ${shortMoment(session.lastBackupAt, today)}`, problem: false }
}
