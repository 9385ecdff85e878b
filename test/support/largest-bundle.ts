import { type BundleContent, bundleLimits } from '../../shared/bundles/bundle.ts'
import { aContent } from './bundle-builders.ts'

const columns: BundleContent['tables'][number]['columns'] = [
  { name: 'name', title: 'Name', type: 'string' },
  ...['a', 'b', 'c', 'd'].map(name => ({ name, title: name, type: 'integer' as const })),
]

/** As many tables and cells as a bundle may have; about 0.8 MB. */
export function largestContent(): BundleContent {
  const rows = bundleLimits.cells / bundleLimits.tables / columns.length
  const tables = Array.from({ length: bundleLimits.tables }, (_, table) => ({
    ...{ name: `tabelle-${table}`, title: `Tabelle ${table}`, population: 'Erfunden', columns },
    rows: Array.from({ length: rows }, (_, row) => [
      `Zeile ${row} ${'ä'.repeat(45)}`,
      ...[10, 20, 30, 40].map(factor => 50_000 * factor + 5 * row),
    ]),
  }))
  return aContent({ tables })
}
