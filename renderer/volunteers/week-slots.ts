import type { DayPart, Slot } from '../../shared/volunteers/helper.ts'

export const weekdays = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'] as const
export const dayParts: readonly DayPart[] = ['vormittag', 'nachmittag', 'abend']

const at = (weekday: number, part: DayPart) =>
  (weekday - 1) * dayParts.length + dayParts.indexOf(part)

export function hasSlot(slots: readonly Slot[], weekday: number, part: DayPart): boolean {
  return slots.some(slot => slot.weekday === weekday && slot.part === part)
}

/** In the order of the week, so that the same week is always the same value. */
export function withSlot(slots: readonly Slot[], weekday: number, part: DayPart): Slot[] {
  const others = slots.filter(slot => slot.weekday !== weekday || slot.part !== part)
  const next = others.length === slots.length ? [...others, { weekday, part }] : others
  return next.toSorted((a, b) => at(a.weekday, a.part) - at(b.weekday, b.part))
}

const steps: Readonly<Record<string, readonly [days: number, parts: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where an arrow leads in the grid; null for other keys. */
export function nextCell(
  key: string,
  [weekday, row]: readonly [number, number],
): readonly [number, number] | null {
  if (key === 'Home') return [1, row]
  if (key === 'End') return [weekdays.length, row]
  const step = steps[key]
  if (!step) return null
  return [
    Math.max(1, Math.min(weekdays.length, weekday + step[0])),
    Math.max(0, Math.min(dayParts.length - 1, row + step[1])),
  ]
}
