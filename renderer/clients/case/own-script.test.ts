import { expect, test } from 'vitest'
import type { SpokenLanguage } from '../../../shared/clients/client.ts'
import { ownScriptOf } from './own-script.ts'

const speaks = (...codes: string[]): SpokenLanguage[] =>
  codes.map(code => ({ code, level: 'erstsprache' }))

test.each([
  ['احمد', ['fa-AF', 'ps'], 'fa', 'rtl'],
  ['احمد', ['de'], 'ar', 'rtl'],
  ['Ольга', ['ru', 'uk'], 'ru', 'ltr'],
  ['ሰላም', [], 'ti', 'ltr'],
  ['Nguyễn', ['vi'], 'vi', 'ltr'],
  ['Nguyễn', [], 'und', 'ltr'],
])('%s of someone who speaks %j', (text, codes, lang, dir) => {
  expect(ownScriptOf(text, speaks(...codes))).toEqual({ text, lang, dir })
})

test('no own writing, nothing to mark', () => {
  expect(ownScriptOf('', speaks('ar'))).toBeUndefined()
})
