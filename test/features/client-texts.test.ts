import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClientTexts, translatorOf } from '../../electron/reference/client-texts.ts'
import { applyWay } from '../../shared/offers/offer.ts'
import { topic } from '../../shared/offers/topics.ts'
import {
  bringItem,
  bringItemNames,
  type Catalogue,
  catalogue,
  clientLanguage,
  directionOf,
  stepPhrase,
  stepPhraseNames,
  type TextLanguage,
} from '../../shared/reference/client-texts.ts'
import { dataGroup } from '../../shared/referrals/release.ts'
import { aHouse } from '../support/house.ts'
import { assetsFolder } from '../support/test-vault.ts'

function read(language: TextLanguage): Catalogue {
  const file = path.join(assetsFolder, 'client-texts', `${language}.json`)
  return catalogue.parse(JSON.parse(readFileSync(file, 'utf8')))
}

const german = read('de')
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
const isolated = (text: string) => (text === '' ? '' : `\u2068${text}\u2069`)
const keys = (start: string, ends: readonly (string | number)[]) => ends.map(end => start + end)

describe.each(clientLanguage.options)('the texts in %s', language => {
  test('stand under its own name and for the version of the German ones', () => {
    expect(read(language)).toMatchObject({ language, version: german.version })
  })

  test('have all keys of German, in its order', () => {
    expect(Object.keys(read(language).texts)).toEqual(Object.keys(german.texts))
  })

  test('have the same places for values', () => {
    for (const [key, text] of Object.entries(read(language).texts)) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(german.texts[key] ?? '')])
      expect([key, text.replaceAll(/\{\{\w+\}\}/g, '')]).toEqual([
        key,
        expect.not.stringMatching(/[{}]|\$t\(/),
      ])
    }
  })

  test('are written, not copied, and tidy', () => {
    for (const [key, text] of Object.entries(read(language).texts)) {
      // one word may be the same in both
      if (text.includes(' ')) expect([key, text]).not.toEqual([key, german.texts[key]])
      expect([key, text]).toEqual([key, text.trim().normalize('NFC')])
    }
  })

  test('name the German word of every place, as it stands at the door', () => {
    const { texts } = read(language)
    const aside = directionOf(language) === 'rtl' ? isolated : (text: string) => text
    for (const key of keys('topic.', topic.options)) {
      const atTheDoor = `(${aside(german.texts[key] ?? '')})`
      expect([key, texts[key]]).toEqual([key, expect.stringContaining(atTheDoor)])
    }
  })

  test('say who has read them and when, or neither', () => {
    const { reviewedBy, reviewedOn } = read(language)
    expect(reviewedOn === null).toBe(reviewedBy === null)
  })
})

test('every choice has its words', () => {
  expect(Object.keys(german.texts)).toEqual(
    expect.arrayContaining([
      ...keys('topic.', topic.options),
      ...keys('bring.', bringItem.options),
      ...keys('step.', stepPhrase.options),
      ...keys('weekday.', [1, 2, 3, 4, 5, 6, 7]),
      ...keys('wegweiser.apply.', applyWay.options),
      ...keys('consent.group.', dataGroup.options),
    ]),
  )
})

test('the office reads the same German words on its own screens', () => {
  const texts = (start: string, names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(names).map(key => [key, german.texts[start + key]]))
  expect(bringItemNames).toEqual(texts('bring.', bringItemNames))
  expect(stepPhraseNames).toEqual(texts('step.', stepPhraseNames))
})

test('every key in the sheets exists', () => {
  const folder = path.join(import.meta.dirname, '../../shared/referrals')
  const code = readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map(name => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
  const named = code.matchAll(
    /['`]((?:consent|wegweiser|weekday|step|bring|slip|topic)\.[^'`$]*)(['`$])/g,
  )
  const all = Object.keys(german.texts)
  for (const [, name = '', end] of named) {
    const found = end === '$' ? all.some(key => key.startsWith(name)) : all.includes(name)
    expect([name, found]).toEqual([name, true])
  }
})

test('no language counts as reviewed before a native reader has read it', async () => {
  const { api } = await aHouse()
  const states = await api.reference.listClientTexts({})
  expect(states.map(({ language }) => language)).toEqual(clientLanguage.options)
  const reviewed = states.filter(({ reviewedBy }) => reviewedBy !== null)
  expect(reviewed).toEqual([])
})

describe('a translator', () => {
  const texts = createClientTexts(assetsFolder)
  const tiny = (language: TextLanguage) =>
    translatorOf({ ...german, language, texts: { 'slip.call': '{{phone}}: {{phone}}, {{name}}!' } })

  test('is made once for a language', async () => {
    expect(await texts.translator('de')).toBe(await texts.translator('de'))
    expect(await texts.translator('de')).not.toBe(await texts.translator('en'))
  })

  test('says every text of its language', async () => {
    const values = { name: 'N', phone: 'P', day: 'D', time: 'T', until: 'U', hours: 'H' }
    const more = { matter: 'M', recipient: 'R', minutes: '9', line: 'L', stop: 'S' }
    for (const language of ['de', ...clientLanguage.options] as const) {
      const t = await texts.translator(language)
      const all = { ...values, ...more, languages: 'A', language: 'B' }
      for (const key of Object.keys(german.texts)) {
        expect(t(key as `topic.${string}`, all)).not.toMatch(/[{}]/)
      }
    }
  })

  test('keeps the languages apart', async () => {
    const [de, en] = await Promise.all([texts.translator('de'), texts.translator('en')])
    expect(de('weekday.1')).toBe('Montag')
    expect(en('weekday.1')).toBe('Monday')
    expect(de('weekday.1')).toBe('Montag')
  })

  test('refuses a key that does not exist, and a value that is missing', async () => {
    const t = await texts.translator('de')
    expect(() => t('topic.unbekannt')).toThrow('topic.unbekannt')
    expect(() => t('wegweiser.for')).toThrow('{{name}}')
    expect(() => t('wegweiser.for', { Name: 'x' })).toThrow('{{name}}')
  })

  test('never says in an error what was put in', () => {
    const t = tiny('ar')
    const said = () => t('slip.call', { phone: 'Tahmasbi' })
    expect(said).toThrow('{{name}}')
    expect(said).not.toThrow('Tahmasbi')
  })

  test.each(['de', 'en'] as const)('puts values in as they are (%s)', language => {
    const t = tiny(language)
    fc.assert(
      fc.property(aValue, aValue, (phone, name) => {
        expect(t('slip.call', { phone, name })).toBe(`${phone}: ${phone}, ${name}!`)
      }),
    )
  })

  test('keeps values apart from the words around them in languages from right to left', () => {
    const rtl = clientLanguage.options.filter(language => directionOf(language) === 'rtl')
    expect(rtl).toEqual(['ar', 'fa-AF', 'fa', 'ps', 'ckb'])
    const translators = rtl.map(tiny)
    fc.assert(
      fc.property(fc.constantFrom(...translators), aValue, aValue, (t, phone, name) => {
        const number = isolated(phone)
        expect(t('slip.call', { phone, name })).toBe(`${number}: ${number}, ${isolated(name)}!`)
      }),
    )
  })
})

/** Also what the library could take for its own. */
const aValue = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '{{name}}', '{{- phone}}', '$t(slip.call)', '$&', '<b>', "O'Neil", 'لیلا'),
)
