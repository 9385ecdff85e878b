import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldName } from '../clients/name-fold.ts'
import { candidatesIn, type Known, nameKeysOf, namesIn, type Whose } from './report-names.ts'
import { plainWords } from './report-plain-words.ts'

const nobody: Known = {
  ...{ name: new Map(), number: new Map() },
  ...{ email: new Map(), phone: new Map() },
}

/** As the store would know people of these names. */
function known(names: readonly string[], more: Partial<Known> = {}): Known {
  const keys = names.flatMap(name => name.split(/[\s-]+/)).flatMap(nameKeysOf)
  return { ...nobody, name: new Map(keys.map(key => [key, 'klientin'])), ...more }
}

const found = (text: string, names: readonly string[], more: Partial<Known> = {}) =>
  namesIn(text, candidatesIn(text), known(names, more)).map(({ word }) => word)

test.each([
  ['as it is stored', 'Frau Tahmasbi fand eine Wohnung.', ['Tahmasbi'], ['Tahmasbi']],
  ['in the genitive', 'Tahmasbis Antrag und Sorayas Kurs', ['Tahmasbi Soraya'], null],
  ['with an apostrophe', 'Soraya’s Kurs', ['Soraya'], ['Soraya’s']],
  ['in other letters', 'MÜLLER, Mueller und Muller', ['Müller'], ['MÜLLER', 'Mueller', 'Muller']],
  ['joined by a hyphen', 'die Familie Al-Masri-Haidari', ['Haidari'], ['Haidari']],
  ['as half of a double name', 'Frau Lüdenscheidt', ['Müller-Lüdenscheidt'], ['Lüdenscheidt']],
  ['in its own script', 'Brief an احمدی, danke', ['احمدی'], ['احمدی']],
  ['by another keyboard', 'Brief an احمدي', ['احمدی'], ['احمدي']],
  ['in two words', 'Herr Abdul Karim kam', ['Abdulkarim'], ['Abdul Karim']],
  ['in small letters', 'bei tahmasbi zu Hause', ['Tahmasbi'], ['tahmasbi']],
  ['though it is a German word', 'Im Sommer war Ruhe.', ['Sommer'], ['Sommer']],
  ['though it is a small word, after Frau', 'An Frau An, an alle', ['An'], ['An']],
  ['first name and name as one', 'Soraya Tahmasbi', ['Soraya', 'Tahmasbi'], ['Soraya Tahmasbi']],
] as const)('a name is found %s', (_, text, names, words) => {
  expect(found(text, names)).toEqual(words ?? ['Tahmasbis', 'Sorayas'])
})

test('small words, and parts of longer ones, are nobody', () => {
  const names = ['An', 'von der Aa', 'Sie', 'Ali']
  expect(found('Von der Stelle an die Klientinnen; Sie an alle, alias Alibi.', names)).toEqual([])
})

test('numbers, addresses and telephones are found however they are written', () => {
  const whose = (key: string) => new Map<string, Whose>([[key, 'nummer']])
  const more: Partial<Known> = {
    number: whose('2026-0117'),
    email: whose('soraya@example.org'),
    phone: whose('+491525550178'),
  }
  const text = 'Akte 2026-0117, 2026/117, Schuljahr 2026/27; Soraya@Example.org, 0152 555 0178.'
  expect(found(text, [], more)).toEqual([
    ...['2026-0117', '2026/117', 'Soraya@Example.org', '0152 555 0178'],
  ])
})

test('what belongs together belongs to whom it must be kept from most', () => {
  const people = { Seibert: 'kontakt', Kidane: 'ehrenamt', Soraya: 'klientin' } as const
  const name = new Map<string, Whose>(
    Object.entries(people).flatMap(([of, who]) => nameKeysOf(of).map(key => [key, who] as const)),
  )
  const whoIn = (text: string) =>
    namesIn(text, candidatesIn(text), { ...nobody, name }).map(({ who }) => who)
  expect(whoIn('Seibert')).toEqual(['kontakt'])
  for (const text of ['Kidane Seibert', 'Seibert Kidane']) expect(whoIn(text)).toEqual(['ehrenamt'])
  for (const text of ['Soraya Seibert', 'Seibert-Kidane-Soraya'])
    expect(whoIn(text)).toEqual(['klientin'])
})

test('the words around stand in the same line and are whole', () => {
  const before = 'Davor viele Worte, die niemand mehr braucht, um die Stelle wiederzufinden: '
  const text = `Erste Zeile\n${before}Tahmasbi wohnt jetzt in Nidda.\nDritte Zeile`
  const [hit] = namesIn(text, candidatesIn(text), known(['Tahmasbi']))
  expect(hit?.before).toMatch(/^… .*wiederzufinden: $/)
  expect(before.endsWith(` ${hit?.before.slice(2)}`)).toBe(true)
  expect(hit?.after).toBe(' wohnt jetzt in Nidda.')
})

test('a line without spaces does not come along whole', () => {
  const text = `${'x'.repeat(500)}/Tahmasbi/${'y'.repeat(500)}`
  const [hit] = namesIn(text, candidatesIn(text), known(['Tahmasbi']))
  expect(hit?.word).toBe('Tahmasbi')
  expect(`${hit?.before}${hit?.after}`.length).toBeLessThan(140)
})

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüßéçşłاحمدینضኣብርሀТарас'
const nameOf = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 4, maxLength: 12 })
  .map(letters => letters.join(''))
  .filter(name => nameKeysOf(name).length > 0 && !plainWords.has(foldName(name)))
  .map(name => name[0]!.toUpperCase() + name.slice(1))
const around = fc.stringMatching(/^[a-z ,.\n]{0,40}$/)

test('wherever a name stands as a word, the place of it is found', () => {
  fc.assert(
    fc.property(nameOf, around, around, (name, before, after) => {
      const text = `${before} ${name} ${after}`
      const at = before.length + 1
      const hits = namesIn(text, candidatesIn(text), known([name]))
      expect(hits.some(hit => hit.at <= at && hit.at + hit.word.length >= at + name.length)).toBe(
        true,
      )
      for (const hit of hits) expect(text.slice(hit.at).startsWith(hit.word)).toBe(true)
    }),
  )
})
