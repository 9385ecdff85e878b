import { expect, test } from 'vitest'
import { addressedIn, bareName, namesInLine, wordsCalled } from './report-lines.ts'

const called = wordsCalled(['Team Asyl der Caritas', 'Sprachcafé', 'Jobcenter Wetterau'])

test.each([
  ['Frau Weber', ['Weber']],
  ['Frau Dr. Weber-Löw im Jobcenter', ['Weber-Löw']],
  ['Team Asyl, Frau Abu Zaid (vormittags)', ['Abu Zaid']],
  ['Herr Kern und Frau Löw', ['Kern', 'Löw']],
  ['Pfarrerin Anna Kleeberg', ['Anna Kleeberg']],
  ['Frau حداد', ['حداد']],
  ['Birgit Seibert', ['Birgit Seibert']],
  ['Birgit Seibert, Zimmer 2.08', ['Birgit Seibert']],
  ['Frau Weber, Vertretung: Birgit Seibert', ['Weber', 'Birgit Seibert']],
  ['Frau Weber / Birgit Seibert', ['Weber', 'Birgit Seibert']],
  ['Team Asyl', []],
  ['Leitung Sprachcafé', []],
  ['Sekretariat', []],
  ['vormittags', []],
  ['Beratung nur nach Absprache am Telefon', []],
  ['Zimmer 2.08', []],
  ['', []],
])('in the line "%s" are named %j', (line, names) => {
  expect(namesInLine(line, called)).toEqual(names)
})

test('an address is no part of a name, and nothing is taken out of one', () => {
  expect(bareName('Frau Prof. Dr. Birgit Drexler').trim()).toBe('Birgit Drexler')
  expect(bareName('Pfarrer Anton Dekanski').trim()).toBe('Anton Dekanski')
  for (const name of ['Yasmin Pastor', 'Imam Yusuf']) expect(bareName(name)).toBe(name)
})

test('where few are named, only whoever is addressed is', () => {
  expect(addressedIn('über Frau Haddad')).toEqual(['Haddad'])
  expect(addressedIn('Videodolmetschen')).toEqual([])
})
