import { foldText } from '../lib/fold-text.ts'
import type { Helper } from './helper.ts'
import { type HelperMapping, helperMapping } from './helper-heads.ts'
import { type HelperCells, type RowPlaces, readHelperRow } from './helper-row.ts'

// What would become of every row of a table of helpers, decided before anything is written.

export type HelperTableRows = {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  firstRow: number
}
export type RefusedHelper = { row: number; name: string; problems: string[] }
export type HelperPlan = { taken: Helper[]; refused: RefusedHelper[] }
export type Known = Pick<Helper, 'familyName' | 'givenNames' | 'birthDate' | 'phone' | 'email'>

const nameKey = ({ familyName, givenNames }: Known) => foldText(`${givenNames} ${familyName}`)

/** The same name, and nothing that tells the two apart. */
function isSame(a: Known, b: Known): boolean {
  const [born, other] = [a.birthDate.value, b.birthDate.value]
  if (born !== null && other !== null) return born === other
  if (a.phone !== '' && b.phone !== '') return a.phone === b.phone
  if (a.email !== '' && b.email !== '') return foldText(a.email) === foldText(b.email)
  return true
}

export function planHelpers(
  { heads, rows, firstRow }: HelperTableRows,
  existing: readonly Known[],
  places: RowPlaces,
): HelperPlan {
  const mapping = helperMapping(heads)
  const known = new Map<string, { person: Known; row: number | null }[]>()
  const remember = (person: Known, row: number | null) => {
    const key = nameKey(person)
    known.set(key, [...(known.get(key) ?? []), { person, row }])
  }
  for (const person of existing) remember(person, null)
  const plan: HelperPlan = { taken: [], refused: [] }
  for (const [index, cells] of rows.entries()) {
    if (cells.every(cell => cell.trim() === '')) continue
    const row = firstRow + index
    const own = cellsOf(cells, mapping)
    const refuse = (problems: string[]) => plan.refused.push({ row, name: nameIn(own), problems })
    const read = readHelperRow(own, places)
    if (!read.ok) {
      refuse(read.problems)
      continue
    }
    const twin = known.get(nameKey(read.helper))?.find(one => isSame(one.person, read.helper))
    if (twin) refuse([twinText(twin.row)])
    else {
      plan.taken.push(read.helper)
      remember(read.helper, row)
    }
  }
  return plan
}

function twinText(row: number | null): string {
  return row === null
    ? 'Diese Person ist schon aufgenommen.'
    : `Diese Person steht schon in Zeile ${row}.`
}

function cellsOf(cells: readonly string[], mapping: HelperMapping): HelperCells {
  return Object.fromEntries(mapping.map(({ column, field }) => [field, cells[column] ?? '']))
}

const MOST_SHOWN = 80
function nameIn({ givenNames = '', familyName = '' }: HelperCells): string {
  return [givenNames.trim(), familyName.trim()].filter(Boolean).join(' ').slice(0, MOST_SHOWN)
}
