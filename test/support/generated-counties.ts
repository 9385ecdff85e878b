import path from 'node:path'
import { createReferenceData } from '../../electron/reference/reference-data.ts'
import { roundCells } from '../../electron/statistics/round-cells.ts'
import type { BundleContent, BundleTable } from '../../shared/bundles/bundle.ts'
import { isValidOn } from '../../shared/reference/reference.ts'
import { uuidOf } from './bundle-builders.ts'
import { needs } from './county-people.ts'
import { usualTables } from './county-tables.ts'
import { type CountyExport, randomCounty, seedOf } from './random-counties.ts'

// What all funded bodies deliver for one quarter: invented people, counted, rounded, as tables.

export type GeneratedCounty = {
  sender: BundleContent['sender']
  truth: BundleTable[]
  tables: BundleTable[]
  tolerance: number
}

const base = 5
const assets = path.join(import.meta.dirname, '../../assets')

export async function bodiesOn(day: string) {
  const bodies = await createReferenceData(assets).bodies()
  return bodies
    .filter(row => isValidOn({ validFrom: row.valid_from, validUntil: row.valid_until }, day))
    .map(({ key, name }) => ({ bodyKey: key, bodyName: name }))
}

type Shape = { population: string; variables: readonly string[] }

const shapes: readonly Shape[] = [
  ...[...usualTables, ...needs.map(need => [need])].map(variables => ({
    population: 'bestand',
    variables,
  })),
  ...['zugang', 'abgang'].map(population => ({ population, variables: ['citizenship'] })),
]

/** '2026Q1/bestand/status=duldung,gender=w' */
function readCellId(id: string) {
  const [, population, conditions = ''] = id.split('/')
  const pairs = conditions === 'alle' ? [] : conditions.split(',').map(one => one.split('='))
  return { population, values: new Map(pairs.map(([name, value]) => [name!, value!])) }
}

function tableOf({ population, variables }: Shape, counts: ReadonlyMap<string, number>) {
  const rows: BundleTable['rows'] = []
  for (const [id, count] of counts) {
    const cell = readCellId(id)
    const isInside = [...cell.values.keys()].every(name => variables.includes(name))
    if (cell.population !== population || !isInside) continue
    rows.push([...variables.map(name => cell.values.get(name) ?? 'alle'), count])
  }
  const strings = variables.map(name => ({ name, title: name, type: 'string' as const }))
  return {
    name: [population, ...variables].join('-'),
    title: `${population} nach ${variables.join(' und ')}`,
    population: 'Erfundene Menschen',
    columns: [...strings, { name: 'anzahl', title: 'Anzahl', type: 'integer' as const }],
    rows,
  }
}

const tablesOf = (counts: ReadonlyMap<string, number>): BundleTable[] =>
  shapes.map(shape => tableOf(shape, counts))

async function roundCounty({ cells, identities }: CountyExport, seed: number) {
  const rounded = await roundCells({
    base,
    cells: cells.map(({ id, count }) => ({ id, count, target: null })),
    identities,
    published: {},
    publishedCounts: {},
    isCorrection: false,
    seed: seedOf(seed),
  })
  if (!rounded.ok) throw new Error(rounded.reason)
  const values = cells.map(({ id }) => [id, rounded.values[id]!] as const)
  return { tables: tablesOf(new Map(values)), tolerance: rounded.tolerance }
}

/** The same seed, the same people; another draw, other roundings of them. */
export async function generatedCounties(seed: number, draw = 0): Promise<GeneratedCounty[]> {
  const bodies = await bodiesOn('2026-03-31')
  const counties: GeneratedCounty[] = []
  for (const [at, sender] of bodies.entries()) {
    const people = 20 + ((at * 97 + seed * 31) % 380)
    const [county] = randomCounty(seed * 100 + at, { people, quarters: 1 })
    const truth = tablesOf(new Map(county!.cells.map(({ id, count }) => [id, count])))
    const rounded = await roundCounty(county!, (draw + 1) * 10_000 + seed * 100 + at)
    counties.push({ sender, truth, ...rounded })
  }
  return counties
}

/** The county's delivery of the first quarter of 2026. */
export const contentOfCounty = ({ sender, tables, tolerance }: GeneratedCounty, at: number) =>
  ({
    ...{ bundleId: uuidOf(1000 + at), createdAt: '2026-04-10T08:00:00.000Z' },
    ...{ period: { year: 2026, quarter: 1 }, version: 1, replaces: null, programme: '2026.1' },
    ...{ base, tolerance, sender, seq: 1, prevBundleSha256: null },
    ...{ auditHead: 'ab'.repeat(32), appVersion: '0.1.0', schemaVersion: 11, tables },
  }) satisfies BundleContent
