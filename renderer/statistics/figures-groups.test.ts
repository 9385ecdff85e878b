import { expect, test } from 'vitest'
import { type FigureLine, type FigureTable, keyFigure } from '../../shared/statistics/figures.ts'
import { keyFigures } from '../../shared/statistics/key-figures.ts'
import { programmeFor } from '../../shared/statistics/programme.ts'
import { groupsOf, rowHeadOf } from './figures-groups.ts'
import { shownTables } from './figures-view.ts'

const programme = programmeFor([])
const tables = programme.tables.map(
  ({ id, title, kind }): FigureTable => ({
    ...{ id, title, kind, unit: '', definition: '', known: true, opens: false },
    ...{ columns: [], rows: [], totals: [], total: 1, before: null },
  }),
)
const lines = keyFigure.options.map(
  (key): FigureLine => ({
    ...{ key, ...keyFigures[key], value: 1, before: null, series: [], target: null },
  }),
)
const overview = ['v-ausgang', 'b-gemeinde']
const headlines = ['bestand', 'kurzkontakt', 'vermittlung', 'antwort-tage']

test('every table and every headline of the programme stands somewhere, and once', () => {
  const groups = groupsOf({ lines, tables })
  const shown = groups.flatMap(group => group.tables.map(({ id }) => id))
  expect([...shown, ...overview].toSorted()).toEqual(tables.map(({ id }) => id).toSorted())
  const said = groups.flatMap(group => group.lines.map(({ key }) => key))
  expect([...said, ...headlines].toSorted()).toEqual(keyFigure.options.toSorted())
  expect(groups.map(({ key }) => key)).not.toContain('weitere')
})

test('each table says what its rows are', () => {
  const heads = groupsOf({ lines, tables }).flatMap(group =>
    shownTables(group.tables, []).map(({ id }) => rowHeadOf(id)),
  )
  expect(heads).not.toContain('')
  expect([rowHeadOf('b-alter'), rowHeadOf('bedarf'), rowHeadOf('art')]).toEqual([
    ...['Alter', 'Feld', 'Art'],
  ])
})

test('a table that a later programme brings along is not lost', () => {
  const [first] = tables
  const later = { ...first!, id: 'x-neu', title: 'Neu' }
  expect(groupsOf({ lines: [], tables: [later] })).toMatchObject([
    { key: 'weitere', tables: [{ id: 'x-neu' }] },
  ])
})
