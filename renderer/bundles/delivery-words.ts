import { type DeliveryLine, deliveryKindNames } from '../../shared/bundles/delivery.ts'
import type { QuarterLine } from '../../shared/statistics/release.ts'
import type { IconName } from '../ui/icon-paths.ts'

export const kindIcons: Readonly<Record<DeliveryLine['kind'], IconName>> = {
  lieferung: 'parcel',
  bericht: 'doc',
  tabellen: 'columns',
  csv: 'columns',
  sachbericht: 'doc',
}

type Named = Pick<DeliveryLine, 'kind' | 'number' | 'fileName'>

/** 'Lieferung 11 an das Ministerium', 'Sachbericht (Word)' */
export function deliveryName({ kind, number, fileName }: Named): string {
  if (number !== null) return `Lieferung ${number} an das Ministerium`
  if (kind === 'sachbericht' && fileName.endsWith('.docx')) return 'Sachbericht (Word)'
  if (kind === 'sachbericht' && fileName.endsWith('.pdf')) return 'Sachbericht (PDF)'
  return deliveryKindNames[kind]
}

/** What it stands under: '3. Quartal 2026', 'Jahr 2026'; both forms of a report stand together. */
export const periodName = ({ kind, period }: Pick<DeliveryLine, 'kind' | 'period'>): string =>
  kind === 'sachbericht' ? `Jahr ${period.replace(/ \(.*\)$/, '')}` : period

/** The quarter whose delivery may have waited for the key; lines stand newest first. */
export function nextToPutOut(lines: readonly QuarterLine[]): string | null {
  const open = lines.filter(({ state }) => state !== 'laeuft' && state !== 'ausgegeben')
  return (open.find(({ state }) => state === 'bereit') ?? open[0])?.quarter ?? null
}

type Standing = Pick<DeliveryLine, 'replacedBy' | 'outdated' | 'version'>

/** What came after it; null while it is the last word. */
export function standingOf({ replacedBy, outdated }: Standing): string | null {
  if (replacedBy !== null) return `ersetzt durch Fassung ${replacedBy}`
  return outdated ? 'überholt: das Quartal wurde berichtigt' : null
}
