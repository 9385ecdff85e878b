import type { NamedIdentity } from './cells.ts'

// Looks at a finished export once more, with nothing in common with the code that made it: what is
// wrong here was wrong there too. Nothing found is the permission to write the file.

export type ExportToCheck = {
  base: number
  tolerance: number
  knownTables: readonly string[]
  tables: readonly { id: string; cells: readonly ExportedCell[] }[]
  /** Every string that the file holds. */
  texts: readonly string[]
  allowedTexts: ReadonlySet<string>
}

export type ExportedCell = { id: string; value: number; exact?: true }

export type Rule =
  | 'multiple'
  | 'identity'
  | 'deviation'
  | 'negative'
  | 'exact-small'
  | 'unknown-table'
  | 'missing-cell'
  | 'free-text'
  | 'same-cell-differs'

export type Finding = { rule: Rule; cell?: string; says: string }

export type Counts = Readonly<Record<string, number>>

const BASES = [3, 5, 10]
const EXACT_FROM = 10

/** `earlier` are the numbers already published, by cell; a replaced version is not among them. */
export function checkExport(
  file: ExportToCheck,
  truth: Counts,
  identities: readonly NamedIdentity[],
  earlier: Counts,
): readonly Finding[] {
  const cells = file.tables.flatMap(table => table.cells)
  return [
    ...checkTerms(file),
    ...checkTables(file),
    ...checkTexts(file),
    ...cells.flatMap(cell => [...checkValue(cell, file), ...checkDeviation(cell, file, truth)]),
    ...checkSame(cells, earlier),
    ...checkMissing(cells, truth, earlier),
    ...checkIdentities({ cells, earlier, identities }, file.tolerance),
  ]
}

/** A file that states a base or a tolerance of its own would pass every other rule. */
function checkTerms({ base, tolerance }: ExportToCheck): Finding[] {
  if (!BASES.includes(base)) {
    return [{ rule: 'multiple', says: `Auf Vielfache von ${base} wird nicht gerundet.` }]
  }
  if (tolerance === base - 1 || tolerance === 2 * base - 1) return []
  return [{ rule: 'deviation', says: `Eine Abweichung von ${tolerance} ist nicht vorgesehen.` }]
}

function checkTables({ tables, knownTables }: ExportToCheck): Finding[] {
  return tables
    .filter(({ id }) => !knownTables.includes(id))
    .map(() => ({ rule: 'unknown-table', says: 'Eine Tabelle gehört nicht zum Programm.' }))
}

/** The text itself is not repeated: it may be somebody's name. */
function checkTexts({ texts, allowedTexts }: ExportToCheck): Finding[] {
  return texts.flatMap((text, index) =>
    allowedTexts.has(text)
      ? []
      : [{ rule: 'free-text', says: `Text ${index + 1} der Datei ist kein Text des Programms.` }],
  )
}

function checkValue({ id, value, exact }: ExportedCell, { base }: ExportToCheck): Finding[] {
  const found: Finding[] = []
  const add = (rule: Rule, says: string) => found.push({ rule, cell: id, says })
  if (!(value >= 0)) add('negative', 'Eine Zahl ist kleiner als null oder keine Zahl.')
  if (exact && !(value >= EXACT_FROM)) add('exact-small', 'Eine genaue Zahl ist kleiner als 10.')
  if (!exact && value % base !== 0) add('multiple', `Eine Zahl ist kein Vielfaches von ${base}.`)
  return found
}

function checkDeviation(
  { id, value, exact }: ExportedCell,
  { tolerance }: ExportToCheck,
  truth: Counts,
): Finding[] {
  const counted = own(truth, id)
  if (counted === undefined) {
    return [{ rule: 'missing-cell', cell: id, says: 'Eine Zahl fehlt in der Momentaufnahme.' }]
  }
  if (Math.abs(value - counted) <= (exact ? 0 : tolerance)) return []
  const says = exact
    ? 'Eine genaue Zahl stimmt nicht mit der Momentaufnahme überein.'
    : `Eine Zahl weicht um mehr als ${tolerance} ab.`
  return [{ rule: 'deviation', cell: id, says }]
}

/** One count, one number: in every table of the file and in what was published before. */
function checkSame(cells: readonly ExportedCell[], earlier: Counts): Finding[] {
  const seen = new Map<string, number>()
  const differing = new Set<string>()
  for (const { id, value } of cells.filter(({ exact }) => !exact)) {
    const before = seen.get(id) ?? own(earlier, id) ?? value
    if (before !== value) differing.add(id)
    seen.set(id, value)
  }
  return [...differing].map(cell => ({
    ...{ rule: 'same-cell-differs', cell },
    says: 'Dieselbe Zahl ist an zwei Stellen verschieden.',
  }))
}

function checkMissing(cells: readonly ExportedCell[], truth: Counts, earlier: Counts): Finding[] {
  const shown = new Set(cells.map(({ id }) => id))
  return Object.keys(truth)
    .filter(id => !shown.has(id) && own(earlier, id) === undefined)
    .map(cell => ({ rule: 'missing-cell', cell, says: 'Eine Zahl fehlt in der Datei.' }))
}

type Sums = {
  cells: readonly ExportedCell[]
  earlier: Counts
  identities: readonly NamedIdentity[]
}

/** A count shown only exactly may miss the sum of its rounded parts by the tolerance, not more. */
function checkIdentities({ cells, earlier, identities }: Sums, tolerance: number): Finding[] {
  const rounded = new Map(cells.filter(({ exact }) => !exact).map(one => [one.id, one.value]))
  const exact = new Map(cells.filter(one => one.exact).map(one => [one.id, one.value]))
  return identities.flatMap(({ says, terms }): Finding[] => {
    let sum = 0
    let slack = 0
    for (const [coefficient, id] of terms) {
      const value = rounded.get(id) ?? exact.get(id) ?? own(earlier, id)
      if (value === undefined) {
        return [{ rule: 'missing-cell', cell: id, says: `${says}: Eine Zahl fehlt.` }]
      }
      sum += coefficient * value
      if (!rounded.has(id) && exact.has(id)) slack += Math.abs(coefficient) * tolerance
    }
    return Math.abs(sum) <= slack ? [] : [{ rule: 'identity', says: `${says}: geht nicht auf.` }]
  })
}

function own(counts: Counts, id: string): number | undefined {
  return Object.hasOwn(counts, id) ? counts[id] : undefined
}
