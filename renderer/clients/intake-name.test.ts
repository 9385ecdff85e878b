import { expect, test } from 'vitest'
import { splitName } from './intake-name.ts'

test.each([
  ['Soraya Tahmasbi', 'Tahmasbi', 'Soraya', ''],
  ['Tahmasbi, Soraya', 'Tahmasbi', 'Soraya', ''],
  ['  Ana  Maria de Souza ', 'Souza', 'Ana Maria de', ''],
  ['de Souza, Ana Maria', 'de Souza', 'Ana Maria', ''],
  ['Sukarno', 'Sukarno', '', ''],
  ['ثریا طهماسبی', '', '', 'ثریا طهماسبی'],
  ['\u200bОлена Коваленко', '', '', 'Олена Коваленко'],
  ['', '', '', ''],
])('%s', (typed, familyName, givenNames, ownScript) => {
  expect(splitName(typed)).toEqual({ familyName, givenNames, ownScript })
})
