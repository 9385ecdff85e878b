import type { ReferenceData } from '../reference/reference-data.ts'
import type { Machine } from '../vault/machine.ts'

export function listHandlers(_machine: Machine, _reference: Pick<ReferenceData, 'municipalities'>) {
  return {}
}
