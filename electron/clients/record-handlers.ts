import type { ReferenceData } from '../reference/reference-data.ts'

export function recordHandlers(_reference: Pick<ReferenceData, 'municipalities'>) {
  return {}
}
