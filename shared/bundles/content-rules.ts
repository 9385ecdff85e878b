import {
  type BundleContent,
  type BundleFacts,
  type BundleTable,
  bundleLimits,
  leastExact,
} from './bundle.ts'
import type { RefusalCode } from './refusals.ts'

/** What a spreadsheet might take for the beginning of a formula. */
const formulaSign = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

const isDistinct = (values: readonly string[]) => new Set(values).size === values.length

function isWellFormed({ columns, rows }: BundleTable): boolean {
  const types = columns.map(({ type }) => (type === 'integer' ? 'number' : 'string'))
  return (
    isDistinct(columns.map(({ name }) => name)) &&
    types.includes('number') &&
    columns.every(({ type, exact }) => type === 'integer' || !exact) &&
    rows.every(
      row => row.length === types.length && row.every((cell, at) => typeof cell === types[at]),
    ) &&
    isDistinct(rows.map(rowName))
  )
}

/** The texts of a row: no two rows of a table have the same. */
export const rowName = (row: readonly (string | number)[]) =>
  JSON.stringify(row.filter(cell => typeof cell === 'string'))

function numberProblem({ columns, rows }: BundleTable, base: number): RefusalCode | null {
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      if (typeof cell === 'string') continue
      if (columns[at]?.exact && cell < leastExact) return 'exact-too-small'
      if (!columns[at]?.exact && cell % base !== 0) return 'not-multiple'
    }
  }
  return null
}

export function tableProblem(table: BundleTable, base: number): RefusalCode | null {
  if (!isWellFormed(table)) return 'table-malformed'
  const cells = table.rows.flat()
  const texts = [
    ...[table.title, table.population],
    ...table.columns.map(({ title }) => title),
    ...cells.filter(cell => typeof cell === 'string'),
  ]
  if (texts.some(text => formulaSign.test(text))) return 'formula-cell'
  return numberProblem(table, base)
}

/** A first version replaces nothing, a first bundle follows on none. */
export function factsAgree(facts: BundleFacts): boolean {
  const { version, replaces, bundleId, seq, prevBundleSha256, base, tolerance } = facts
  return (
    (version === 1) === (replaces === null) &&
    replaces !== bundleId &&
    (seq === 1) === (prevBundleSha256 === null) &&
    // widened once at most
    (tolerance === base - 1 || tolerance === 2 * base - 1)
  )
}

export type ContentProblem = { code: RefusalCode; table?: string }

export function contentProblem(content: BundleContent): ContentProblem | null {
  const { tables, base } = content
  if (!factsAgree(content)) return { code: 'content-contradictory' }
  const cells = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0)
  if (cells > bundleLimits.cells || !isDistinct(tables.map(({ name }) => name))) {
    return { code: 'table-malformed' }
  }
  for (const table of tables) {
    const code = tableProblem(table, base)
    if (code) return { code, table: table.name }
  }
  return null
}
