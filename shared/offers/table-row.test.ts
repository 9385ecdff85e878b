import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importField } from './import.ts'
import {
  capacity,
  checkedHow,
  type KeptOffer,
  offerState,
  standing,
  yesNoUnknown,
} from './offer.ts'
import { organisationKind } from './organisation.ts'
import { timesOf } from './table-cells.ts'
import { fieldOfHead, headRowOf, suggestMapping, tableHeads } from './table-heads.ts'
import { readTableRow } from './table-row.ts'
import { writeTableRow } from './table-write.ts'
import { topic } from './topics.ts'

const AGS = '06440004'
const places = {
  today: '2026-11-16',
  municipality: (name: string) => (name === 'Büdingen' ? AGS : null),
}
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map(text =>
  text
    .replace(/[\p{C}\p{Z}\s'=+\-@]+/gu, ' ')
    .normalize('NFC')
    .trim(),
)
const needed = line.filter(text => text !== '' && text.length < 100)

const entry: fc.Arbitrary<KeptOffer> = fc
  .record({
    ...{ name: needed, organisation: needed, topic: fc.constantFrom(...topic.options) },
    ...{ about: line, contactPerson: line, cost: line, capacityNote: line },
    ...{
      standing: fc.constantFrom(...standing.options),
      kind: fc.constantFrom(...organisationKind.options),
    },
    ...{
      childcare: fc.constantFrom(...yesNoUnknown.options),
      capacity: fc.constantFrom(...capacity.options),
    },
    ...{
      state: fc.constantFrom(...offerState.options),
      how: fc.constantFrom(...checkedHow.options),
    },
    ...{ checkedOn: fc.option(day), startOn: fc.option(day), placesFree: fc.option(fc.nat(999)) },
    ...{
      ageFrom: fc.option(fc.nat(60)),
      inArea: fc.boolean(),
      weekday: fc.integer({ min: 1, max: 7 }),
    },
    genders: fc.subarray(['w', 'm', 'd'] as const),
    codes: fc.subarray(['ar', 'fa-AF', 'ti', 'kmr', 'uk']),
  })
  .map(
    ({ organisation, kind, how, checkedOn, ageFrom, inArea, weekday, genders, codes, ...own }) => ({
      ...own,
      ...{ id: '', version: 1, source: 'eigen' as const, updatedOn: '', organisationId: '' },
      organisation: {
        ...{ id: '', version: 1, name: organisation, kind, phone: '', email: '', website: '' },
        address: { street: '', postcode: '', town: 'Büdingen', municipality: AGS },
        note: '',
      },
      ...{ legalBasis: '', phone: '', email: '', hint: '', barrierFree: 'ja' as const },
      address: { street: '', postcode: '', town: '', municipality: null },
      way: { by: null, line: '', stop: '', walkMinutes: null },
      languages: codes.map(code => ({ code, via: '', checkedOn: null })),
      admission: {
        ...{ ageFrom, ageTo: null, genders, germanFrom: 'A0' as const, germanTo: null },
        ...{ statuses: ['GESTATTUNG' as const], note: '' },
      },
      area: inArea ? [AGS] : [],
      childcareFromMonths: null,
      ...{
        bring: ['ausweis' as const],
        bringOther: '',
        apply: ['telefon' as const],
        applyNote: '',
      },
      ...{ times: [{ weekday, from: '08:45', to: '11:45' }], timesNote: '' },
      ...{ endOn: null, capacityOn: null },
      checked: checkedOn === null ? null : { on: checkedOn, by: '', how },
    }),
  )

test('whatever stands in an offer is the same after writing and reading', () => {
  fc.assert(
    fc.property(entry, kept => {
      const read = readTableRow(
        writeTableRow(kept, () => 'Büdingen'),
        places,
      )
      if (!read.ok) throw new Error(JSON.stringify(read.faults))
      const { id, version, source, updatedOn, organisationId, organisation, ...offer } = kept
      expect(read.value.offer).toEqual(offer)
      expect(read.value.organisation.name).toBe(organisation.name)
      expect(read.value.organisation.kind).toBe(organisation.kind)
    }),
  )
})

test('every head that we write is known again', () => {
  for (const field of importField.options) expect(fieldOfHead(tableHeads[field])).toBe(field)
  expect(suggestMapping(Object.values(tableHeads))).toHaveLength(importField.options.length)
})

test('the heads may stand below a title', () => {
  expect(
    headRowOf([['Angebote im Kreis'], [''], ['Träger', 'Angebot', 'Thema'], ['a', 'b', 'c']]),
  ).toBe(2)
  expect(headRowOf([[''], ['x', 'y'], ['1', '2']])).toBe(1)
  expect(headRowOf([])).toBe(0)
})

test.for([
  ['Mo 8:45–11:45', [[1, '08:45', '11:45']]],
  [
    'Mo bis Mi 9-12 Uhr',
    [
      [1, '09:00', '12:00'],
      [2, '09:00', '12:00'],
      [3, '09:00', '12:00'],
    ],
  ],
  [
    'Di und Do 14.30 bis 16.00; Sa 10-12',
    [
      [2, '14:30', '16:00'],
      [4, '14:30', '16:00'],
      [6, '10:00', '12:00'],
    ],
  ],
  ['Montag: von 9 Uhr bis 10 Uhr', [[1, '09:00', '10:00']]],
  ['', []],
] as const)('%j are times', ([text, times]) => {
  expect(timesOf(text)?.map(({ weekday, from, to }) => [weekday, from, to])).toEqual(times)
})

test.for(['nach Vereinbarung', 'Mo 12-9', 'Mo 25-26', 'Fr bis Mo 9-12', 'jeden ersten Dienstag'])(
  '%j stays a note',
  text => {
    expect(timesOf(text)).toBeNull()
  },
)
