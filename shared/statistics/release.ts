import { z } from 'zod'
import { quarter } from '../lib/quarters.ts'

// From a quarter that has ended to figures that may leave the house.

const id = z.uuid()
const count = z.int().min(0)

export const quarterState = z.enum([
  'laeuft',
  'offen',
  'eingefroren',
  'bereit',
  'gesperrt',
  'ausgegeben',
])
export type QuarterState = z.infer<typeof quarterState>
export const quarterStateNames: Readonly<Record<QuarterState, string>> = {
  laeuft: 'läuft noch',
  offen: 'noch nicht eingefroren',
  eingefroren: 'eingefroren',
  bereit: 'geprüft, bereit',
  gesperrt: 'gesperrt',
  ausgegeben: 'ausgegeben',
}

export const quarterLine = z.strictObject({
  quarter,
  state: quarterState,
  version: z.int().nullable(),
  frozenOn: z.string().nullable(),
  /** Entered or changed since it was frozen: a correction would say something else. */
  changedSince: z.boolean(),
  stock: count.nullable(),
})
export type QuarterLine = z.infer<typeof quarterLine>

/** What is missing or does not go together. A link leads to where it can be mended. */
export const reviewProblem = z.strictObject({
  code: z.enum([
    ...['alter-fehlt', 'geschlecht-fehlt', 'staat-fehlt', 'status-fehlt', 'gemeinde-fehlt'],
    ...['deutsch-fehlt', 'verlauf-widerspruch', 'abschluss-vor-aufnahme'],
    ...['abschluss-vor-gespraech', 'antwort-vor-abgabe', 'einsaetze-offen', 'nachmeldung'],
    ...['uhr-zurueck', 'noch-offen', 'luecke-davor'],
  ] as const),
  /** Stops the freezing; the others are only said. */
  blocks: z.boolean(),
  text: z.string(),
  /** None for those who may not open files; then all are among the further ones. */
  clients: z
    .array(
      z.strictObject({
        ...{ clientId: id, name: z.string(), tab: z.string() },
        /** The file can only be read until the case is opened again. */
        closed: z.boolean(),
      }),
    )
    .max(200),
  more: count,
})
export type ReviewProblem = z.infer<typeof reviewProblem>

/** A figure that would be another one if the quarter were frozen again now. */
export const reviewChange = z.strictObject({
  id: z.string(),
  /** In words. */
  cell: z.string(),
  before: z.number(),
  after: z.number(),
})
export type ReviewChange = z.infer<typeof reviewChange>

export const review = z.strictObject({
  quarter,
  running: z.boolean(),
  problems: z.array(reviewProblem),
  counts: z.strictObject({ bestand: count, zugang: count, abgang: count, kurzkontakt: count }),
  /** Against what is frozen; of a quarter that is not, there are none. */
  changes: z.array(reviewChange).max(50),
  moreChanges: count,
})
export type Review = z.infer<typeof review>

/** The true figure and the one that leaves. */
export const releaseCell = z.strictObject({
  id: z.string(),
  count,
  value: count,
  /** Below ten: must be protected. */
  small: z.boolean(),
})
const head = z.strictObject({ key: z.string(), name: z.string() })
export const releaseTable = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  unit: z.string(),
  columns: z.array(head),
  rows: z.array(z.strictObject({ ...head.shape, cells: z.array(releaseCell) })),
  totals: z.array(releaseCell),
})
export type ReleaseTable = z.infer<typeof releaseTable>

export const attackReport = z.strictObject({
  /** Nothing found, found somebody, or the ledger contradicts itself. */
  found: z.enum(['nichts', 'fund', 'widerspruch']),
  smallCells: count,
  quarters: count,
  cells: count,
  identities: count,
  seconds: z.number(),
  /** In words: which cell, and how one knows. */
  findings: z.array(z.string()),
  /** How many values are left for the small cell of which most is known, of all quarters. */
  fewest: z.int().nullable(),
  /** Where the attacker gets nearest in the new release. */
  narrowest: z.array(
    z.strictObject({ name: z.string(), value: count, min: count, max: count.nullable() }),
  ),
})
export type AttackReport = z.infer<typeof attackReport>

export const checkRule = z.strictObject({ name: z.string(), problems: z.array(z.string()) })

export const release = z.strictObject({
  id,
  quarter,
  version: z.int(),
  state: z.enum(['bereit', 'gesperrt', 'ausgegeben', 'ersetzt']),
  programme: z.string(),
  base: z.int(),
  tolerance: z.int(),
  frozenOn: z.string(),
  madeOn: z.string(),
  milliseconds: count,
  /** Totals that leave exactly. */
  exact: z.array(z.strictObject({ name: z.string(), value: count })),
  /** Flow tables that had to be left out. */
  leftOut: z.array(z.string()),
  rules: z.array(checkRule),
  attack: attackReport,
  tables: z.array(releaseTable),
})
export type Release = z.infer<typeof release>
