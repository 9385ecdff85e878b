import { expect, test } from 'vitest'
import type { GapReport, GapRow } from './finder-contract.ts'
import { gapParagraph, said } from './gap-words.ts'

const none: GapRow = {
  ...{ field: 'sprache', municipality: '06440004', openNeeds: 0, withoutOffer: 0, onlyPerhaps: 0 },
  ...{ refusedForCapacity: 0, refusedOtherwise: 0, tooFar: 0, languageMissing: 0 },
  ...{ childcareMissing: 0, barriers: 0 },
}
const place = (ags: string) => (ags === '06440004' ? 'Büdingen' : 'Nidda')
const words = (rows: GapRow[], languages: GapReport['languages'] = []) =>
  gapParagraph({ from: '2026-07-01', until: '2026-09-30', rows, languages }, { place, nearKm: 20 })

test('none, a few, and a number from five on', () => {
  expect([0, 1, 4, 5, 120].map(said)).toEqual(['keine', 'unter 5', 'unter 5', '5', '120'])
})

test('without open needs there is little to say', () => {
  expect(words([{ ...none, refusedForCapacity: 3 }])).toBe(
    'Offene Bedarfe gibt es keine. Abgelehnt, weil kein Platz frei war, wurden vom 01.07.2026 bis ' +
      '30.09.2026 unter 5. Notierte Systemhürden: keine.',
  )
})

test('sums are said, fields and places only by name', () => {
  const rows: GapRow[] = [
    { ...none, openNeeds: 30, withoutOffer: 9, tooFar: 2, barriers: 6, refusedForCapacity: 12 },
    { ...none, municipality: '06440016', openNeeds: 4, withoutOffer: 2, childcareMissing: 5 },
    { ...none, field: 'wohnen', municipality: null, openNeeds: 3, withoutOffer: 3 },
  ]
  const languages = [
    { code: 'ti', needs: 7 },
    { code: 'so', needs: 1 },
  ]
  expect(words(rows, languages)).toBe(
    'Offene Bedarfe: 37. Ohne ein mögliches Angebot sind 14 davon, vor allem in dem Feld Sprache, ' +
      'besonders in Büdingen. Bei einem Teil ist erst etwas zu klären: keine. Abgelehnt, weil kein ' +
      'Platz frei war, wurden vom 01.07.2026 bis 30.09.2026 12, vor allem in dem Feld Sprache, ' +
      'besonders in Büdingen. Nur Angebote in mehr als 20 km Entfernung haben unter 5. Es fehlt an ' +
      'Beratung in Tigrinya (7) und Somali (unter 5). Ohne Kinderbetreuung zum Kurs sind 5. ' +
      'Notierte Systemhürden: 6.',
  )
})

test('no number below five leaves, and no sum from which one could be reckoned', () => {
  const rows = [
    { ...none, openNeeds: 9, withoutOffer: 5 },
    { ...none, municipality: '06440016', openNeeds: 1, withoutOffer: 1 },
  ]
  const text = words(rows)
  expect(text).toContain('sind 6 davon, vor allem in dem Feld Sprache, besonders in Büdingen.')
  expect(text).not.toContain('Nidda')
})
