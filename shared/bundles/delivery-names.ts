import type { DeliveryKind } from './delivery.ts'

type Made = { kind: Exclude<DeliveryKind, 'sachbericht'>; quarter: string; version: number }

const names = {
  lieferung: ['lieferung', 'wirbundle'],
  bericht: ['quartalsbericht', 'pdf'],
  tabellen: ['quartalstabellen', 'xlsx'],
  csv: ['quartalstabellen', 'zip'],
} as const satisfies Record<Made['kind'], readonly [string, string]>

/** 'lieferung-06440-2026-q3.wirbundle'; a correction says which. */
export function deliveryFileName({ kind, quarter, version }: Made, bodyKey: string): string {
  const [name, ending] = names[kind]
  const correction = version > 1 ? `-fassung-${version}` : ''
  return `${name}-${bodyKey}-${quarter.toLowerCase()}${correction}.${ending}`
}
