import type { DeskItem } from '../../shared/today/desk.ts'
import type { DeskDay } from '../../shared/today/desk-day.ts'
import type { Reader } from '../store/reader.ts'
import type { Reading } from '../vault/handler-types.ts'
import type { DeskCases } from './desk-cases.ts'

export type DeskContext = {
  day: DeskDay
  /** The open cases whose lines belong on this desk: all, or only the own ones. */
  cases: DeskCases
  lastBackupAt: string | null
}

/**
 * Whoever knows what is due on a day: finds what may matter through an index and lets a pure rule
 * decide. Later parts write one of these and put it on the list in desk-sources.ts.
 */
export type DeskSource = {
  find: (reading: Reading, context: DeskContext) => Promise<DeskItem[]>
  /** What was typed, by `target`: read only for the lines that are shown. */
  words?: (db: Reader, targets: readonly string[]) => Promise<Map<string, DeskWords>>
}

export type DeskWords = Partial<Pick<DeskItem, 'text' | 'detail'>>
