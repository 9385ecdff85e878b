import { expect, test } from 'vitest'
import { sheetNames } from './quarter-files.ts'

test('sheets have names that a workbook allows, each once', () => {
  const long = 'Kurzkontakte nach Staatsangehörigkeit und Geschlecht'
  const names = sheetNames([long, long, 'a/b: [c]?', 'EINSÄTZE', 'Einsätze'])
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[^\\/*?:[\]]{1,31}$/)
  expect(names[1]).toMatch(/ 2$/)
})
