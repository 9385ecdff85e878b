import { type DeliveryLine, deliveryKindNames } from '../../shared/bundles/delivery.ts'
import type { IconName } from '../ui/icon-paths.ts'

export const kindIcons: Readonly<Record<DeliveryLine['kind'], IconName>> = {
  lieferung: 'parcel',
  bericht: 'doc',
  tabellen: 'columns',
  csv: 'columns',
  sachbericht: 'doc',
}

type Named = Pick<DeliveryLine, 'kind' | 'number'>

/** 'Lieferung 11 an das Ministerium' */
export const deliveryName = ({ kind, number }: Named): string =>
  number === null ? deliveryKindNames[kind] : `Lieferung ${number} an das Ministerium`

type Standing = Pick<DeliveryLine, 'replacedBy' | 'outdated' | 'version'>

/** What came after it; null while it is the last word. */
export function standingOf({ replacedBy, outdated }: Standing): string | null {
  if (replacedBy !== null) return `ersetzt durch Fassung ${replacedBy}`
  return outdated ? 'überholt: das Quartal wurde berichtigt' : null
}
