import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Office } from '../settings/settings.ts'
import { agreementSheetOf } from './agreement-sheet.ts'
import { missionSheet } from './assignment.ts'
import { missionSheetOf } from './mission-sheet.ts'
import { certificateSheet } from './network.ts'
import { namesPerson, tellingFields } from './protected-words.ts'

const office: Office = {
  ...{ bodyKey: '06440', bodyName: 'Wetteraukreis', unit: 'Integration', carrier: '' },
  ...{ street: 'Europaplatz', postcode: '61169', town: 'Friedberg', phone: '06031 555-01' },
  ...{ email: '', programName: 'WIR', roleTitle: 'Fallmanagement' },
}
const request = {
  ...{ language: 'prs', task: 'Begleitung zur Ausländerbehörde', day: '2026-12-31' },
  ...{ time: '10:00', minutes: 90, place: 'Europaplatz, Haupteingang' },
}
const sheetFor = (part: Partial<typeof request> = {}, givenNames = 'Soraya Maria') =>
  missionSheetOf({
    ...{ office, helperName: 'Omid Rasuli', givenNames },
    request: { ...request, ...part },
  })

test('the sheet says who, where, when, in which language and how long', () => {
  const { rules, ...sheet } = sheetFor()
  expect(sheet).toEqual({
    ...{ template: 'mission', officeName: 'Wetteraukreis', contactPhone: '06031 555-01' },
    ...{ helperName: 'Omid Rasuli', firstName: 'Soraya', language: 'Dari' },
    ...{ task: 'Begleitung zur Ausländerbehörde', day: 'Donnerstag, 31. Dezember 2026' },
    ...{ time: '10:00 Uhr', duration: '1 Stunde 30 Minuten' },
    ...{ meetingPoint: 'Europaplatz, Haupteingang', validUntil: '01.01.2027' },
  })
  expect(rules.join(' ')).toContain('Keine Fragen nach Fluchtgründen')
  expect(rules.join(' ')).toContain('Verschwiegenheit')
  expect(missionSheet.safeParse(sheetFor()).success).toBe(true)
})

test('what is not known is left out', () => {
  expect(sheetFor({ minutes: 120 }).duration).toBe('2 Stunden')
  expect(sheetFor({ minutes: 45 }).duration).toBe('45 Minuten')
  const bare = missionSheetOf({
    ...{ office, helperName: 'Omid Rasuli', givenNames: '' },
    request: { ...request, language: null, time: null, minutes: null },
  })
  expect(bare).toMatchObject({ firstName: '', language: '', time: '', duration: '' })
})

test('the family name and the number are found however they are written', () => {
  const person = {
    ...{ familyName: 'Al Hassan', birthName: 'Noorzai', ownScript: 'ثریا الحسن' },
    number: '2026-0042',
  }
  const names = (text: string) => namesPerson(text, person)
  expect(names('Mit Frau Al-Hassan zum Amt')).toBe(true)
  expect(names('AL HASSANS Tochter')).toBe(true)
  expect(names('geb. Noorzai')).toBe(true)
  expect(names('Akte 2026-0042')).toBe(true)
  expect(names('für ثريا الحسن')).toBe(true)
  expect(names('Zum Hassan-Bäcker, um 20:26')).toBe(false)
  expect(names('Alhassan')).toBe(false)
  expect(tellingFields({ task: 'Noorzai', place: 'Amt, 2026 0042' }, person)).toEqual([
    ...['task', 'place'],
  ])
  const nameless = { familyName: '', birthName: '', ownScript: '', number: '2026-0042' }
  expect(namesPerson('Begleitung', nameless)).toBe(false)
})

test('a name that stands among other words is never missed', () => {
  const word = fc.stringMatching(/^[a-zA-ZäöüßÄÖÜ]{2,12}$/)
  const person = (familyName: string) => ({
    ...{ familyName, birthName: '', ownScript: '', number: '2026-0042' },
  })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), word, fc.nat(), (others, name, place) => {
      const at = place % (others.length + 1)
      const text = others.toSpliced(at, 0, name.toUpperCase()).join(', ')
      expect(namesPerson(text, person(name))).toBe(true)
    }),
  )
})

test('the agreement holds first names and promises, and goes on one page', () => {
  const sheet = agreementSheetOf({
    ...{ office, cadenceDays: 30, today: '2026-11-16', clientGivenNames: 'Soraya Maria' },
    assignment: {
      ...{ kind: 'tandem', topic: 'sprache', startOn: '2026-11-20', plannedHours: 20 },
      ...{ cadenceDays: null, moderatedBy: 'Miriam Habermann', helperName: 'Renate Wiegand' },
    },
  })
  expect(certificateSheet.safeParse(sheet).success).toBe(true)
  expect(sheet.pages).toMatchObject([
    {
      ...{ title: 'Patenschaftsvereinbarung', name: 'Renate Wiegand und Soraya' },
      ...{ placeDate: 'Friedberg, 16. November 2026' },
      signatures: ['Renate Wiegand', 'Soraya', 'Fallmanagement'],
    },
  ])
  expect(sheet.pages[0]?.facts).toContainEqual({ label: 'Wir fragen nach', value: 'alle 30 Tage' })
})
