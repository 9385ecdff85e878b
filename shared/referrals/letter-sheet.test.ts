import { describe, expect, test } from 'vitest'
import { aLetterOrder, rasha } from '../../test/support/letter-builders.ts'
import { blankSections } from '../clients/client.ts'
import { defaultTemplates } from './default-templates.ts'
import { type LetterPerson, releasedFacts } from './letter-facts.ts'
import { letterSheetOf } from './letter-sheet.ts'
import { type DataGroup, dataGroup } from './release.ts'
import { letterSheet } from './sheets.ts'
import { templateKind } from './template.ts'

const valuesOf = (groups: readonly DataGroup[], person = rasha) =>
  Object.fromEntries(releasedFacts(person, groups).map(({ label, value }) => [label, value]))

describe('what was released', () => {
  test('stands in the letter in words', () => {
    expect(valuesOf(dataGroup.options)).toEqual({
      Name: 'Rasha Al-Jabiri',
      Geburtsdatum: '14.03.1995',
      Telefon: '0151 555 0117',
      'E-Mail': 'rasha@example.org',
      Adresse: 'Seestraße 3, 63654 Büdingen',
      Sprachen: 'Arabisch (Erstsprache), Englisch (etwas)',
      Deutsch: 'A1, Einstufungstest 02.10.2026',
      Kinder: 'zwei: 4 Jahre und 20 Monate',
      Zugang: 'Voraussetzung erfüllt, geprüft',
      Aufenthalt: 'Subsidiär geschützt § 25 Abs. 2, gültig bis 14.01.2027',
      Staatsangehörigkeit: 'Syrien',
      Schule: '9 Jahre, mittlerer Abschluss',
      Beruf: 'Apothekenhelferin',
      Anerkennung: 'beantragt',
      Anliegen: 'Deutsch lernen mit Kinderbetreuung',
    })
  })

  test('is left out where the file does not know it', () => {
    const unknown = { ...rasha, sections: blankSections, place: '', citizenships: [], children: [] }
    expect(valuesOf(dataGroup.options, unknown)).toEqual({
      Zugang: 'Voraussetzung erfüllt, geprüft',
      Anliegen: 'Deutsch lernen mit Kinderbetreuung',
    })
  })

  test('is as precise as it is known', () => {
    const born = (birthDate: LetterPerson['children'][number]) => {
      const person = { ...rasha.sections.person, birthDate }
      return valuesOf(['name'], { ...rasha, sections: { ...rasha.sections, person } }).Geburtsdatum
    }
    expect(born({ precision: 'year', value: '1995' })).toBe('1995')
    expect(born({ precision: 'month', value: '1995-03' })).toBe('März 1995')
    expect(born({ precision: 'unknown', value: null })).toBeUndefined()
  })

  test('names an Unterkunft only where there is no street', () => {
    const reach = { ...rasha.sections.reach, street: '' }
    expect(valuesOf(['anschrift'], { ...rasha, sections: { ...rasha.sections, reach } })).toEqual({
      Adresse: 'Haus am See, 63654 Büdingen',
    })
  })

  test('counts children and says how old they are', () => {
    const said = (...children: LetterPerson['children']) =>
      valuesOf(['kinder'], { ...rasha, children }).Kinder
    expect(said({ precision: 'day', value: '2026-10-10' })).toBe('eines: 1 Monat')
    expect(said({ precision: 'year', value: '2026' })).toBe('eines: unter 1 Jahr')
    expect(said({ precision: 'unknown', value: null })).toBe('eines: Alter nicht bekannt')
  })
})

describe('a letter', () => {
  test('speaks of the person by her name and says what it was allowed to', () => {
    const { sheet, gaps } = letterSheetOf(aLetterOrder())
    expect(letterSheet.parse(sheet)).toEqual(sheet)
    expect(sheet).toMatchObject({
      recipient: ['Bildungswerk', 'z. Hd. Frau Reuter', 'Alte Molkerei 4', '63654 Büdingen'],
      subject: 'Vermittlung: Mama lernt Deutsch',
      card: { code: 'K7M4Q', answerBy: '30.11.2026', phone: '06031 555-142' },
    })
    expect(sheet.before[0]).toBe('Guten Tag, Frau Reuter,')
    expect(sheet.before[1]).toMatch(/^Frau Al-Jabiri möchte/)
    expect(sheet.releaseNote).toContain('Freigegeben am 13.11.2026')
    expect(sheet.releaseNote).toContain('Name und Geburtsdatum, Telefon und E-Mail.')
    expect(gaps).toEqual({ unknown: [], empty: ['hinweis'] })
  })

  test.each(['erinnerung', 'widerruf'] as const)('%s says nothing about the person', kind => {
    const template = {
      subject: `${defaultTemplates[kind].subject} {{klient_name}}`,
      before: '{{klient_anrede_name}} {{anliegen}} {{hinweis}} {{termin}}',
      after: defaultTemplates[kind].after,
    }
    const { sheet, gaps } = letterSheetOf(
      aLetterOrder({ kind, template, release: null, letterNote: 'Frau Al-Jabiri ruft an' }),
    )
    expect(JSON.stringify(sheet)).not.toMatch(/Al-Jabiri|Rasha|Kinderbetreuung/)
    expect(sheet.facts).toEqual([])
    expect(gaps.empty).toEqual(expect.arrayContaining(['klient_name', 'anliegen', 'hinweis']))
  })

  test('a notice of withdrawal brings no card, a reminder brings one', () => {
    const of = (kind: 'erinnerung' | 'widerruf') =>
      letterSheetOf(aLetterOrder({ kind, template: defaultTemplates[kind], release: null })).sheet
    expect(of('widerruf').card).toBeNull()
    expect(of('erinnerung').card?.code).toBe('K7M4Q')
  })

  test.each(templateKind.options)('%s as the program brings it names only known fields', kind => {
    const { gaps } = letterSheetOf(aLetterOrder({ kind, template: defaultTemplates[kind] }))
    expect(gaps.unknown).toEqual([])
  })
})
