import { expect, test } from 'vitest'
import { cellName } from './cell-names.ts'
import { countCells } from './count-cells.ts'
import { programmeFor } from './programme.ts'

const programme = programmeFor([{ key: '06440008', name: 'Friedberg' }])
const quarter = '2026-Q3'
const nameOf = (cell: string) => cellName(programme, cell, quarter)

test.each([
  ['2026-Q3/bestand/', 'Fälle am Quartalsende: alle'],
  ['2026-Q3/bestand/geschlecht=m,status=duldung', 'Fälle am Quartalsende: männlich, Duldung'],
  ['2026-Q3/bestand/bedarf-wohnen=ja', 'Fälle am Quartalsende: Bedarf Wohnen: ja'],
  ['2026-Q3/bestand/alter=unbekannt', 'Fälle am Quartalsende: Alter: nicht bekannt'],
  ['2026-Q3/bestand/deutsch=unbekannt', 'Fälle am Quartalsende: Deutsch: nicht bekannt'],
  ['2026-Q2/bestand/geschlecht=w', 'Fälle am Quartalsende: weiblich (2. Quartal 2026)'],
])('%s is called %s', (cell, name) => expect(nameOf(cell)).toBe(name))

test('no two cells of a quarter have one name', () => {
  const names = [...countCells(programme, quarter, {}).keys()].map(nameOf)
  expect(new Set(names).size).toBe(names.length)
})
