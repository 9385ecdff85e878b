import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import {
  type Citizenship,
  inOrderOfChoice,
  type PostcodePlace,
  postcodePlace,
} from '../../shared/reference/reference.ts'
import { type Rings, readOutlines } from './outlines.ts'

const dated = {
  valid_from: z.string().transform(text => (text === '' ? null : text)),
  valid_until: z.string().transform(text => (text === '' ? null : text)),
}

const bodyRow = z.object({ key: z.string(), name: z.string(), kind: z.string(), ...dated })
const municipalityRow = z.object({
  ags: z.string(),
  name: z.string(),
  kind: z.string(),
  funded_body_key: z.string(),
  longitude: z.coerce.number(),
  latitude: z.coerce.number(),
  ...dated,
})

const citizenshipRow = z
  .object({ destatis_key: z.string(), name_de: z.string() })
  .transform(({ destatis_key: key, name_de: name }) => ({ key, name }))

async function readTable<R extends z.ZodType>(file: string, row: R): Promise<z.output<R>[]> {
  const text = await readFile(file, 'utf8')
  return z.array(row).parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }))
}

/** Shipped tables, read once when first asked for. */
export function createReferenceData(assetsFolder: string) {
  const file = (name: string) => path.join(assetsFolder, 'data', name)
  let bodies: Promise<z.output<typeof bodyRow>[]> | undefined
  let citizenships: Promise<Citizenship[]> | undefined
  let postcodes: Promise<PostcodePlace[]> | undefined
  let municipalities: Promise<z.output<typeof municipalityRow>[]> | undefined
  let outlines: Promise<ReadonlyMap<string, Rings>> | undefined
  return {
    bodies: () => {
      bodies ??= readTable(file('hessen-funded-bodies.csv'), bodyRow)
      return bodies
    },
    municipalities: () => {
      municipalities ??= readTable(file('hessen-municipalities.csv'), municipalityRow)
      return municipalities
    },
    citizenships: () => {
      citizenships ??= readTable(file('citizenship-keys.csv'), citizenshipRow).then(inOrderOfChoice)
      return citizenships
    },
    postcodes: () => {
      postcodes ??= readTable(file('hessen-postcodes.csv'), postcodePlace)
      return postcodes
    },
    outlines: () => {
      outlines ??= readOutlines(file('hessen-municipalities.geojson'))
      return outlines
    },
  }
}
export type ReferenceData = ReturnType<typeof createReferenceData>
