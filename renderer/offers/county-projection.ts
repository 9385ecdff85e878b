import type { Outline } from '../../shared/reference/reference.ts'

// Equirectangular, with degrees of longitude as short as they are in the middle of the county.

export type Point = readonly [x: number, y: number]
export type Shape = { ags: string; name: string; path: string; centre: Point }
export type DrawnCounty = {
  width: number
  height: number
  /** Units of the drawing for one kilometre. */
  perKm: number
  shapes: readonly Shape[]
}

const KM_PER_DEGREE = 111.32
const MARGIN = 4

const span = (values: readonly number[]) => ({
  least: values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  most: values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
})
const tenth = (value: number) => Math.round(value * 10) / 10

function pathOf(rings: Outline['rings'], at: (lon: number, lat: number) => Point): string {
  return rings
    .map(ring => `M${ring.map(([lon, lat]) => at(lon, lat).join(',')).join(' ')}Z`)
    .join('')
}

/** Fills the width; the height follows. Null while nothing is there to be drawn. */
export function drawCounty(outlines: readonly Outline[], width: number): DrawnCounty | null {
  const points = outlines.flatMap(({ rings }) => rings.flat())
  if (points.length === 0) return null
  const lon = span(points.map(point => point[0]))
  const lat = span(points.map(point => point[1]))
  const shrink = Math.cos((((lat.least + lat.most) / 2) * Math.PI) / 180)
  const wide = Math.max((lon.most - lon.least) * shrink, Number.EPSILON)
  const scale = (width - 2 * MARGIN) / wide
  const at = (x: number, y: number): Point => [
    tenth(MARGIN + (x - lon.least) * shrink * scale),
    tenth(MARGIN + (lat.most - y) * scale),
  ]
  return {
    width,
    height: Math.ceil((lat.most - lat.least) * scale + 2 * MARGIN),
    perKm: scale / KM_PER_DEGREE,
    shapes: outlines.map(({ ags, name, rings, longitude, latitude }) => ({
      ...{ ags, name: shortOnMap(name), path: pathOf(rings, at), centre: at(longitude, latitude) },
    })),
  }
}

/** "Friedberg (Hessen), Kreisstadt" → "Friedberg" */
function shortOnMap(name: string): string {
  return name.replace(/(,| \().*$/, '')
}
