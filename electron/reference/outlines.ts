import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Outline } from '../../shared/reference/reference.ts'

const position = z.tuple([z.number(), z.number()])
const polygon = z.array(z.array(position))
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
])
const collection = z.object({
  features: z.array(z.object({ properties: z.object({ ags: z.string() }), geometry })),
})

export type Rings = Outline['rings']

/** The rings of all parts in one list; a hole is a ring like any other, drawn with even-odd. */
export async function readOutlines(file: string): Promise<ReadonlyMap<string, Rings>> {
  const { features } = collection.parse(JSON.parse(await readFile(file, 'utf8')))
  return new Map(features.map(({ properties, geometry }) => [properties.ags, ringsOf(geometry)]))
}

function ringsOf(shape: z.output<typeof geometry>): Rings {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
}
