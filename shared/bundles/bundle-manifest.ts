import { z } from 'zod'
import { formatQuarter } from '../lib/quarters.ts'
import {
  type BundleColumn,
  type BundleContent,
  type BundleTable,
  bundleColumn,
  bundleFacts,
  bundleLimits,
  bundleSender,
  bundleTable,
  hexSha256,
  quarterOfPeriod,
} from './bundle.ts'

// `datapackage.json`: a Frictionless data package, so that any tool of that standard reads it, with
// what only a delivery has in the block `wirBundle`. Keys are written in the order they have here.

export const formatMajor = 1
export const formatMinor = 0

/** Stands before the manifest where it is signed: no other text of the sender can pass for one. */
export const signatureContext = `wir-bundle/${formatMajor}\0`

export const packageFiles = {
  manifest: 'datapackage.json',
  signature: 'datapackage.json.sig',
  sender: 'sender.pem',
} as const

export const fingerprint = z.string().regex(/^[0-9A-F]{4}( [0-9A-F]{4}){7}$/)

const count = z.int().min(0)

const dialect = z.object({
  delimiter: z.literal(';'),
  lineTerminator: z.literal('\r\n'),
  quoteChar: z.literal('"'),
  doubleQuote: z.literal(true),
  header: z.literal(true),
})
const csvDialect: z.infer<typeof dialect> = {
  delimiter: ';',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
}

const field = z.object({
  name: bundleColumn.shape.name,
  title: bundleColumn.shape.title,
  type: bundleColumn.shape.type,
  exact: bundleColumn.shape.exact,
})

const resource = z.object({
  profile: z.literal('tabular-data-resource'),
  name: bundleTable.shape.name,
  path: z.string(),
  title: bundleTable.shape.title,
  description: bundleTable.shape.population,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: count,
  hash: z.templateLiteral(['sha256:', hexSha256]),
  dialect,
  schema: z.object({ fields: z.array(field).min(1).max(bundleLimits.columnsOfTable) }),
})
export type BundleResource = z.infer<typeof resource>

const facts = bundleFacts.shape

const block = z.object({
  format: z.string().regex(/^\d{1,4}\.\d{1,4}$/),
  seq: facts.seq,
  prevBundleSha256: facts.prevBundleSha256,
  sender: z.object({ ...bundleSender.shape, publicKey: z.base64().length(44) }),
  recipients: z.array(fingerprint).min(1).max(bundleLimits.recipients),
  period: facts.period,
  version: facts.version,
  replaces: facts.replaces,
  programme: facts.programme,
  base: facts.base,
  tolerance: facts.tolerance,
  auditHead: facts.auditHead,
  appVersion: facts.appVersion,
  schemaVersion: facts.schemaVersion,
  counts: z.object({ tables: count, rows: count }),
})

export const bundleManifest = z.object({
  profile: z.literal('tabular-data-package'),
  name: z.string(),
  id: facts.bundleId,
  title: z.string(),
  created: facts.createdAt,
  resources: z.array(resource).min(1).max(bundleLimits.tables),
  wirBundle: block,
})
export type BundleManifest = z.infer<typeof bundleManifest>

/** The one way to write a manifest down. */
export const manifestText = (manifest: unknown) => `${JSON.stringify(manifest, null, 2)}\n`

export const pathOfTable = (name: string) => `data/${name}.csv`

/** What the machine adds to the content: keys of both sides, size and hash of each file. */
export type SealedFacts = {
  publicKey: string
  recipients: string[]
  files: readonly { bytes: number; sha256: string }[]
}

const fieldOf = ({ name, title, type, exact }: BundleColumn) =>
  exact ? { name, title, type, exact } : { name, title, type }

function resourceOf(table: BundleTable, file: { bytes: number; sha256: string }): BundleResource {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: pathOfTable(table.name),
    title: table.title,
    description: table.population,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: csvDialect,
    schema: { fields: table.columns.map(fieldOf) },
  }
}

export function manifestOf(content: BundleContent, sealed: SealedFacts): BundleManifest {
  const { tables, sender, bundleId, createdAt, ...rest } = content
  const quarter = quarterOfPeriod(rest.period)
  return {
    profile: 'tabular-data-package',
    name: `wir-${sender.bodyKey}-${quarter.toLowerCase()}-v${rest.version}`,
    id: bundleId,
    title: `WIR-Fallmanagement, ${sender.bodyName}, ${formatQuarter(quarter)}`,
    created: createdAt,
    resources: tables.map((table, at) => resourceOf(table, sealed.files[at]!)),
    wirBundle: {
      format: `${formatMajor}.${formatMinor}`,
      seq: rest.seq,
      prevBundleSha256: rest.prevBundleSha256,
      sender: {
        bodyKey: sender.bodyKey,
        bodyName: sender.bodyName,
        publicKey: sealed.publicKey,
      },
      recipients: sealed.recipients,
      period: { year: rest.period.year, quarter: rest.period.quarter },
      version: rest.version,
      replaces: rest.replaces,
      programme: rest.programme,
      base: rest.base,
      tolerance: rest.tolerance,
      auditHead: rest.auditHead,
      appVersion: rest.appVersion,
      schemaVersion: rest.schemaVersion,
      counts: {
        tables: tables.length,
        rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
      },
    },
  }
}

/** The content again, with the rows that were read from the files. */
export function contentOf(
  manifest: BundleManifest,
  rows: readonly BundleTable['rows'][],
): BundleContent {
  const { format: _, recipients: __, counts: ___, sender, ...block } = manifest.wirBundle
  return {
    ...block,
    bundleId: manifest.id,
    createdAt: manifest.created,
    sender: { bodyKey: sender.bodyKey, bodyName: sender.bodyName },
    tables: manifest.resources.map((one, at) => ({
      name: one.name,
      title: one.title,
      population: one.description,
      columns: one.schema.fields,
      rows: rows[at]!,
    })),
  }
}
