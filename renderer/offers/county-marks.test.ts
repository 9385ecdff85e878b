import { expect, test } from 'vitest'
import type { Outline } from '../../shared/reference/reference.ts'
import { numbersText, placeLabels, placePins } from './county-marks.ts'
import { drawCounty } from './county-projection.ts'

const square = (ags: string, name: string, west: number, south: number): Outline => ({
  ...{ ags, name, longitude: west + 0.05, latitude: south + 0.05 },
  rings: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ],
  ],
})
const outlines = [
  square('06440008', 'Friedberg (Hessen), Kreisstadt', 8.7, 50.3),
  square('06440004', 'Büdingen', 9, 50.3),
]

test('a kilometre is as long to the east as to the north', () => {
  const county = drawCounty(outlines, 288)
  const [west, east] = county?.shapes ?? []
  const kilometres = ((east?.centre[0] ?? 0) - (west?.centre[0] ?? 0)) / (county?.perKm ?? 1)
  expect(kilometres).toBeCloseTo(0.3 * 111.32 * Math.cos((50.35 * Math.PI) / 180), 0)
})

test('everything lies inside the drawing, north above south', () => {
  const county = drawCounty([...outlines, square('06440016', 'Nidda', 8.9, 50.4)], 288)!
  const coordinates = county.shapes.flatMap(({ path }) =>
    path
      .slice(1, -1)
      .split(' ')
      .map(pair => pair.split(',').map(Number)),
  )
  for (const [x = -1, y = -1] of coordinates) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(county.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(county.height)
  }
  const [friedberg, , nidda] = county.shapes
  expect(nidda!.centre[1]).toBeLessThan(friedberg!.centre[1])
  expect(friedberg!.name).toBe('Friedberg')
})

test('without an outline there is no map', () => {
  expect(drawCounty([], 288)).toBeNull()
})

test.each([
  [[2], '2'],
  [[5, 2], '2, 5'],
  [[7, 5, 6], '5–7'],
  [[2, 5, 9], '2, 5, 9'],
  [[2, 5, 9, 11], '2, 5, 9 …'],
])('offers in one place share a pin: %j', (numbers, text) => {
  expect(numbersText(numbers)).toBe(text)
})

test('verdicts in one place stand side by side around its middle', () => {
  const { shapes } = drawCounty(outlines, 288)!
  const pins = placePins(
    [
      { ags: '06440004', number: 9, look: 'nicht' },
      { ags: '06440004', number: 1, look: 'passt' },
      { ags: '06440004', number: 4, look: 'passt' },
      { ags: '06999999', number: 2, look: 'passt' },
    ],
    shapes,
  )
  expect(pins.map(({ text, look }) => [text, look])).toEqual([
    ['1, 4', 'passt'],
    ['9', 'nicht'],
  ])
  const [first, second] = pins
  expect(first!.x + first!.width / 2).toBeLessThan(second!.x - second!.width / 2)
  const left = first!.x - first!.width / 2
  const right = second!.x + second!.width / 2
  expect((left + right) / 2).toBeCloseTo(shapes[1]!.centre[0])
})

test('names keep clear of pins, of each other and of the edge', () => {
  const frame = { width: 288, height: 200 }
  const pin = { ags: '06440004', x: 100, y: 100, width: 16, text: '1', look: 'passt' } as const
  const below = { ...pin, y: 120, text: '2' }
  const names = placeLabels(
    [
      { text: 'Büdingen', centre: [100, 100], pinWidth: 16 },
      { text: 'Ortenberg', centre: [5, 190], pinWidth: 16 },
    ],
    [pin, below],
    frame,
  )
  expect(names).toEqual([
    { x: 100, y: 88, text: 'Büdingen', anchor: 'middle' },
    { x: 16, y: 194, text: 'Ortenberg', anchor: 'start' },
  ])
})
