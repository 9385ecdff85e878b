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
    'Vom 01.07.2026 bis 30.09.2026 gab es keine offenen Bedarfe. Abgelehnt, weil kein Platz frei ' +
      'war: unter 5.',
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
    'Vom 01.07.2026 bis 30.09.2026 gab es 37 offene Bedarfe. Für 14 davon gibt es kein mögliches ' +
      'Angebot, vor allem im Feld Sprache, besonders in Büdingen. Abgelehnt, weil kein Platz frei ' +
      'war: 12, vor allem im Feld Sprache, besonders in Büdingen. Für unter 5 liegt das nächste ' +
      'passende Angebot weiter als 20 km entfernt. Es fehlt an Beratung in Tigrinya (7) und ' +
      'Somali (unter 5). Bei 5 fehlt die Kinderbetreuung zum Kurs. Notierte Systemhürden: 6.',
  )
})

test('no number below five leaves, and no sum from which one could be reckoned', () => {
  const rows = [
    { ...none, openNeeds: 9, withoutOffer: 5 },
    { ...none, municipality: '06440016', openNeeds: 1, withoutOffer: 1 },
  ]
  const text = words(rows)
  expect(text).toContain(
    'Für 6 davon gibt es kein mögliches Angebot, vor allem im Feld Sprache, besonders in Büdingen.',
  )
  expect(text).not.toContain('Nidda')
})
