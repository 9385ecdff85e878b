import { dayOfInstant, daysBetween } from '../../../shared/lib/dates.ts'
import { countOf, formatGermanNumber } from '../../../shared/lib/german-numbers.ts'
import type { BackupEntry } from '../../../shared/store/store.ts'

export const placeNames: Record<BackupEntry['place'], string> = {
  laptop: 'Dieser Laptop',
  extra: 'Zweiter Ort',
}

export const reasonNames: Record<BackupEntry['reason'], string> = {
  daily: 'von selbst',
  'by-hand': 'von Hand',
  'before-migration': 'vor einer Umstellung',
}

export const stateWords = {
  complete: { tone: 'ok', text: 'vollständig' },
  unchecked: { tone: 'muted', text: 'nicht geprüft' },
  damaged: { tone: 'bad', text: 'beschädigt' },
  foreign: { tone: 'warn', text: 'anderer Speicher' },
} as const satisfies Record<BackupEntry['state'], { tone: string; text: string }>

const MEGABYTE = 1_000_000

export function formatBytes(bytes: number): string {
  if (bytes < MEGABYTE) return `${formatGermanNumber(Math.ceil(bytes / 1000))} kB`
  return `${formatGermanNumber(bytes / MEGABYTE, 1)} MB`
}

/** What is lost between the backup and now, in words. */
export function lossText(createdAt: string, now: string): string {
  const days = daysBetween(dayOfInstant(createdAt), dayOfInstant(now))
  if (days <= 0) return 'Alles, was heute nach der Sicherung eingegeben wurde'
  if (days === 1) return 'Alles, was seit gestern nach der Sicherung eingegeben wurde'
  return `Alles, was in den letzten ${countOf(days, 'Tag', 'Tagen')} nach der Sicherung eingegeben wurde`
}
