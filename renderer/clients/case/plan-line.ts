import { readQuickLog } from '../../../shared/clients/quick-log.ts'
import { tidyLine } from '../../../shared/lib/text.ts'

export type PlanLine = { text: string; dueOn: string | null; noSuchDay: boolean }

const UNTIL = /[\s,;:–-]*(?<![\p{L}\p{N}])bis(?:\s+zum)?\s+\S.*$/iu

/** A goal or step in one line: what is to be done, and the day at its end. */
export function readPlanLine(typed: string, today: string): PlanLine {
  const text = tidyLine(typed)
  const { step, noSuchDay } = readQuickLog(text, today)
  if (!step) return { text, dueOn: null, noSuchDay }
  // The log's own step is the last sentence only; here all of it is meant.
  const at = text.toLowerCase().lastIndexOf('bis')
  const before = text.slice(0, at) + text.slice(at).replace(UNTIL, '')
  return { text: before.replace(/[\s,;:–-]+$/u, ''), dueOn: step.dueOn, noSuchDay }
}
