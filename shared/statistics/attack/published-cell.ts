import type { AttackCell } from './attack-types.ts'

/** What a rounded number tells: how far it may be from the truth is public. */
export function roundedCell(id: string, value: number, tolerance: number): AttackCell {
  return { id, low: Math.max(0, value - tolerance), high: value + tolerance }
}
