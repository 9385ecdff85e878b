import { z } from 'zod'

/** An exact count below this is not delivered: the row is left out. */
export const leastExact = 10

/** The receiving side looks at no more than this, whatever a file claims. */
export const bundleLimits = {
  bytes: 2 * 2 ** 20,
  files: 50,
  manifestBytes: 2 ** 20,
  tables: 40,
  rowsOfTable: 5000,
  columnsOfTable: 40,
  cells: 30_000,
  recipients: 8,
} as const

export const hexSha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Printable, on one line, with nothing invisible in it. */
const label = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{C}]+$/u)

const columnName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)

export const bundleColumn = z.strictObject({
  name: columnName,
  title: label(120),
  /** Texts name the row; integers are counts, rounded unless they are exact. */
  type: z.enum(['string', 'integer']),
  exact: z.exactOptional(z.literal(true)),
})
export type BundleColumn = z.infer<typeof bundleColumn>

const cell = z.union([label(200), z.int().min(0).max(99_999_999)])
export type BundleCell = z.infer<typeof cell>

/** `data/<name>.csv` is at most 64 characters behind the slash. */
export const tableName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/)

export const bundleTable = z.strictObject({
  name: tableName,
  title: label(200),
  /** Who or what is counted: "Klientinnen und Klienten am Quartalsende". */
  population: label(400),
  columns: z.array(bundleColumn).min(1).max(bundleLimits.columnsOfTable),
  rows: z.array(z.array(cell)).max(bundleLimits.rowsOfTable),
})
export type BundleTable = z.infer<typeof bundleTable>

export const bundlePeriod = z.object({
  year: z.int().min(2000).max(2999),
  quarter: z.int().min(1).max(4),
})
export type BundlePeriod = z.infer<typeof bundlePeriod>

export const bodyKey = z.string().regex(/^06\d{3}(\d{3})?$/)

export const bundleSender = z.object({ bodyKey, bodyName: label(120) })
export type BundleSender = z.infer<typeof bundleSender>

/** What is said about a delivery beside its tables. */
export const bundleFacts = z.object({
  bundleId: z.uuid(),
  createdAt: z.iso.datetime({ precision: 3 }),
  period: bundlePeriod,
  /** 1, then one more for each correction of the same quarter. */
  version: z.int().min(1).max(999),
  /** The bundle that this one corrects. */
  replaces: z.uuid().nullable(),
  /** Version of the table programme, '2026.1'. */
  programme: z.string().regex(/^\d{4}\.\d{1,3}$/),
  base: z.int().min(2).max(100),
  /** No number is further from the true one than this. */
  tolerance: z.int().min(1).max(199),
  sender: bundleSender,
  /** Counts this sender's bundles from 1. */
  seq: z.int().min(1).max(999_999),
  /** Of the sealed file before this one. */
  prevBundleSha256: hexSha256.nullable(),
  auditHead: hexSha256,
  appVersion: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}(-[a-z0-9.-]{1,20})?$/),
  /** Of the sender's store. */
  schemaVersion: z.int().min(0).max(99_999),
})
export type BundleFacts = z.infer<typeof bundleFacts>

export const bundleContent = bundleFacts
  .extend({ tables: z.array(bundleTable).min(1).max(bundleLimits.tables) })
  .strict()
export type BundleContent = z.infer<typeof bundleContent>

export type KnownSender = { bodyKey: string; bodyName: string; publicKey: string }

/** '2026-Q4' */
export const quarterOfPeriod = ({ year, quarter }: BundlePeriod) => `${year}-Q${quarter}`
