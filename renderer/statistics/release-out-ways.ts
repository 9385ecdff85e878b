import type { JobOptions } from '../../shared/ipc.ts'
import { api } from '../api.ts'
import type { ExportWay } from '../ui/export-ways.tsx'

export type OutWay = 'lieferung' | 'bericht' | 'tabellen' | 'csv'

export const outWays: readonly ExportWay<OutWay>[] = [
  { id: 'lieferung', label: 'Lieferung', note: 'an das Ministerium, verschlüsselt' },
  { id: 'bericht', label: 'Bericht', note: 'PDF mit Diagrammen und Tabellen' },
  { id: 'tabellen', label: 'Excel-Arbeitsmappe', note: 'alle Tabellen, zum Weiterrechnen' },
  { id: 'csv', label: 'CSV-Tabellen', note: 'nur Text, für andere Programme' },
]

/** Its name where it was written; null where she changed her mind. */
export async function putOut(
  quarter: string,
  what: OutWay,
  options: JobOptions,
): Promise<string | null> {
  const { fileName } = await api.bundles.putOut({ quarter, what }, options)
  return fileName
}
