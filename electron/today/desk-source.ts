import type { DeskItem } from '../../shared/today/desk.ts'
import type { DeskRules } from '../../shared/today/desk-rules.ts'
import type { Reading } from '../vault/handler-types.ts'

export type DeskContext = {
  rules: DeskRules
  holidays: ReadonlySet<string>
  /** Only what the one who looks is responsible for. */
  onlyMine: boolean
  lastBackupAt: string | null
}

/**
 * Whoever knows what is due on a day: finds the few rows that may matter through an index and lets
 * a pure rule decide. Later parts write one of these and put it on the list in desk-sources.ts.
 */
export type DeskSource = (reading: Reading, context: DeskContext) => Promise<DeskItem[]>
