import { expect, test } from 'vitest'
import type { OpenedTable } from '../../shared/offers/import.ts'
import {
  firstValues,
  leftOut,
  missingFields,
  resultText,
  sourceText,
  withField,
} from './import-words.ts'

const table: OpenedTable = {
  importId: '01900000-0000-7000-8000-000000000001',
  fileName: 'Angebote.csv',
  encoding: 'windows-1252',
  sheet: null,
  separator: ';',
  columns: ['Träger', 'Name', ' ', 'Bemerkung'],
  sample: [
    ['Diakonie', 'Kurs', '', ''],
    ['Diakonie', 'Treff', '', 'neu'],
  ],
  rows: 1312,
  suggested: [],
}

test('how the file was read is said in words', () => {
  expect(sourceText(table)).toBe('ältere Windows-Tabelle, mit Semikolon getrennt, 1.312 Zeilen')
  const workbook = { ...table, encoding: 'xlsx' as const, separator: null, sheet: 'Tabelle1' }
  expect(sourceText(workbook)).toBe('Excel-Arbeitsmappe, Blatt „Tabelle1“, 1.312 Zeilen')
})

test('a field moves to the column that is given it, and each column holds one', () => {
  const first = withField([], 0, 'organisation')
  const moved = withField(first, 1, 'organisation')
  expect(moved).toEqual([{ column: 1, field: 'organisation' }])
  expect(withField(moved, 1, 'name')).toEqual([{ column: 1, field: 'name' }])
  expect(withField(moved, 1, null)).toEqual([])
})

test('what is missing and what is left out is named', () => {
  expect(missingFields([])).toEqual(['Organisation', 'Angebot'])
  const mapping = [
    { column: 0, field: 'organisation' as const },
    { column: 1, field: 'name' as const },
  ]
  expect(missingFields(mapping)).toEqual([])
  expect(leftOut(table, mapping)).toEqual(['Spalte 3 ohne Überschrift', 'Bemerkung'])
})

test('the first values are said once each', () => {
  expect(firstValues(table, 0)).toBe('Diakonie')
  expect(firstValues(table, 2)).toBe('')
})

test('the result says nothing of what did not happen', () => {
  const result = { added: 3, replaced: 0, left: 0, rejected: 2 }
  expect(resultText(result, 1)).toBe('3 neu, 1 Zeile nicht übernommen, 1 doppelt')
  expect(resultText({ ...result, rejected: 0 }, 0)).toBe('3 neu')
})
