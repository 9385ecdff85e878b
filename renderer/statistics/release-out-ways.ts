import type { JobOptions } from '../../shared/ipc.ts'
import { api } from '../api.ts'

export type OutWay = 'lieferung' | 'bericht' | 'tabellen' | 'csv'

export const outWays: readonly OutWay[] = ['lieferung', 'bericht', 'tabellen', 'csv']

export const outNotes: Readonly<Record<Exclude<OutWay, 'lieferung'>, string>> = {
  bericht: 'Diagramme und Tabellen mit dem Briefkopf des Hauses, nur gerundete Zahlen.',
  tabellen: 'Alle Tabellen zum Weiterrechnen, nur gerundete Zahlen.',
  csv: 'Alle Tabellen als Text für andere Programme, nur gerundete Zahlen.',
}

/** Its name where it was written; null where she changed her mind. */
export async function putOut(
  quarter: string,
  what: OutWay,
  options: JobOptions,
): Promise<string | null> {
  const { fileName } = await api.bundles.putOut({ quarter, what }, options)
  return fileName
}
