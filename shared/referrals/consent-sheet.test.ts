import { describe, expect, test } from 'vitest'
import { seemental } from '../../test/support/letter-builders.ts'
import { aConsentOrder } from '../../test/support/sheet-builders.ts'
import { consentSheetOf } from './consent-sheet.ts'
import { dataGroup } from './release.ts'
import { consentSheet } from './sheets.ts'

const sectionOf = (order: ReturnType<typeof aConsentOrder>, index: number) =>
  consentSheetOf(order).sections[index]

describe('the form of a consent', () => {
  test('has five parts, each said in both languages', () => {
    const sheet = consentSheetOf(aConsentOrder())
    expect(consentSheet.parse(sheet)).toEqual(sheet)
    expect(sheet.sections.map(({ pictogram }) => pictogram)).toEqual([
      ...['thema', 'stelle', 'liste', 'hand', 'zurueck'],
    ])
    expect(sheet.sections.map(({ title }) => title)).toEqual(
      [1, 2, 3, 4, 5].map(part => ({
        ...{ de: `de consent.${part}.title`, own: `ar consent.${part}.title` },
      })),
    )
    expect(sheet).toMatchObject({ direction: 'rtl', textVersion: '2026-11', reviewed: false })
  })

  test('asks only for the groups that this recipient needs, in one order', () => {
    const groups = ['zugang', 'name'] as const
    expect(sectionOf(aConsentOrder({ groups }), 2)?.boxes).toEqual([
      { de: 'de consent.group.name', own: 'ar consent.group.name' },
      { de: 'de consent.group.zugang', own: 'ar consent.group.zugang' },
    ])
    expect(sectionOf(aConsentOrder({ groups: dataGroup.options }), 2)?.boxes).toHaveLength(10)
    expect(sectionOf(aConsentOrder(), 2)?.never?.de).toBe('de consent.3.nothing')
  })

  test('names the recipient with place, and the matter in the words of each language', () => {
    const order = aConsentOrder()
    const to = '„Mama lernt Deutsch“, Alte Molkerei 4, 63654 Büdingen'
    expect(sectionOf(order, 1)?.text).toEqual({
      de: `de consent.2.text recipient=Bildungswerk, ${to}`,
      own: `ar consent.2.text recipient=Bildungswerk, ${to}`,
    })
    expect(sectionOf(order, 0)?.text).toEqual({
      de: 'de consent.1.text matter=de topic.deutsch4u',
      own: 'ar consent.1.text matter=ar topic.deutsch4u',
    })
  })

  test('does not say that the Ausländerbehörde gets nothing where it is the one', () => {
    const order = aConsentOrder({ topic: 'auslaenderbehoerde' })
    expect(sectionOf(order, 1)?.text.own).toMatch(/^ar consent\.2\.text\.auslaenderbehoerde /)
  })

  test('says how to take it back, by when it ends, and under which law', () => {
    const sheet = consentSheetOf(aConsentOrder())
    expect(sheet.sections[4]?.text.own).toBe(
      'ar consent.5.text phone=06031\u00a0555-\u2060142 until=31.05.2027',
    )
    expect(sheet.legal).toBe(
      'Rechtsgrundlage: Art. 6 DSGVO. Verantwortlich: Wetteraukreis, Fachstelle. ' +
        'Datenschutz: datenschutz@wetterau.example. Fassung 2026-11, Deutsch und Arabisch.',
    )
  })

  test('is signed by a mother, a father or a guardian for a child', () => {
    const signedBy = (needsGuardian: boolean) =>
      consentSheetOf(aConsentOrder({ client: { name: 'Yusuf', birthDate: '', needsGuardian } }))
        .labels.signature.de
    expect(signedBy(false)).toBe('de consent.signature')
    expect(signedBy(true)).toBe('de consent.signature.guardian')
  })

  test('does not say a name twice where the offer is called like its house', () => {
    const recipient = { ...seemental, offer: seemental.organisation }
    expect(sectionOf(aConsentOrder({ recipient }), 1)?.text.de).not.toContain('„')
  })
})
