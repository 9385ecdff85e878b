import type { Point, Shape } from './county-projection.ts'

// Where numbers and names go on the map, so that none lies on another.

export type PinLook = 'passt' | 'vielleicht' | 'nicht'
export type MapPin = { ags: string; number: number; look: PinLook }
export type PlacedPin = MarkedPlace & { width: number; text: string; look: PinLook }
type MarkedPlace = { ags: string; x: number; y: number }
export type PlacedLabel = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' }

export const PIN_HEIGHT = 16
const DIGIT = 6.2
const GAP = 2
const MOST_NUMBERS = 3
const looks: readonly PinLook[] = ['passt', 'vielleicht', 'nicht']

/** "2", "2, 5", "5–8" for neighbours, "2, 5, 9 …" for more. */
export function numbersText(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [first = 0] = sorted
  const isRun = sorted.length > 2 && sorted.every((number, index) => number === first + index)
  if (isRun) return `${first}–${sorted.at(-1)}`
  const shown = sorted.slice(0, MOST_NUMBERS).join(', ')
  return sorted.length > MOST_NUMBERS ? `${shown} …` : shown
}

/** Several offers in one place share a pin; each verdict has its own beside the others. */
export function placePins(pins: readonly MapPin[], shapes: readonly Shape[]): PlacedPin[] {
  const byPlace = Map.groupBy(pins, pin => pin.ags)
  return shapes.flatMap(({ ags, centre }) => {
    const here = byPlace.get(ags) ?? []
    const shared = looks.flatMap(look => {
      const numbers = here.filter(pin => pin.look === look).map(pin => pin.number)
      if (numbers.length === 0) return []
      const text = numbersText(numbers)
      const width = text.length === 1 ? PIN_HEIGHT : Math.ceil(text.length * DIGIT + 8)
      return [{ look, text, width }]
    })
    const whole = shared.reduce((sum, { width }) => sum + width + GAP, -GAP)
    let left = centre[0] - whole / 2
    return shared.map(pin => {
      const x = left + pin.width / 2
      left += pin.width + GAP
      return { ...pin, ags, x, y: centre[1] }
    })
  })
}

type Box = { left: number; right: number; top: number; bottom: number }

const LETTER = 5.9
const LINE = 13
const apart = (a: Box, b: Box) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

function boxOf({ x, y, text, anchor }: PlacedLabel): Box {
  const width = text.length * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 }
}

/** Below, above, right or left of the place, where it is free; one that fits nowhere is left out. */
export function placeLabels(
  names: readonly { text: string; centre: Point; pinWidth: number }[],
  taken: readonly PlacedPin[],
  frame: { width: number; height: number },
): PlacedLabel[] {
  const boxes: Box[] = taken.map(({ x, y, width }) => ({
    ...{ left: x - width / 2, right: x + width / 2 },
    ...{ top: y - PIN_HEIGHT / 2, bottom: y + PIN_HEIGHT / 2 },
  }))
  const half = PIN_HEIGHT / 2
  return names.flatMap(({ text, centre: [x, y], pinWidth }) => {
    const beside = pinWidth / 2 + 3
    const tries: PlacedLabel[] = [
      { x, y: y + half + 11, text, anchor: 'middle' },
      { x, y: y - half - 4, text, anchor: 'middle' },
      { x: x + beside, y: y + 4, text, anchor: 'start' },
      { x: x - beside, y: y + 4, text, anchor: 'end' },
    ]
    const free = tries.find(label => {
      const box = boxOf(label)
      const isInside =
        box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height
      return isInside && boxes.every(other => apart(box, other))
    })
    if (free) boxes.push(boxOf(free))
    return free ? [free] : []
  })
}
