import { expect, test } from 'vitest'
import {
  type FinderFacts,
  type Finding,
  nobodyKnown,
  type Reason,
  type RuleNote,
} from '../../shared/offers/finder.ts'
import { noExperience } from '../../shared/offers/offer.ts'
import { nothingAsked } from './finder-values.ts'
import {
  childcareText,
  citedFirst,
  factStrip,
  namedHint,
  nearestText,
  placesText,
  questionOf,
  ruleSpan,
  wayText,
} from './finder-words.ts'

const today = '2026-11-16'
const names = {
  place: () => 'Büdingen',
  state: () => 'Syrien',
  language: () => 'Arabisch',
}
const reason = (part: Partial<Reason>): Reason => ({
  ...{ criterion: 'status', verdict: 'passt', code: 'open-to-all', text: 'Offen für alle' },
  ...{ question: null, source: 'Verzeichnis', checkedOn: null, stale: false, ruleId: null },
  ...part,
})
const finding = (part: Partial<Finding>): Finding => ({
  ...{ offerId: 'a', verdict: 'passt', distanceKm: null, reasons: [], name: 'Kurs' },
  ...{ organisationName: 'Kolleg', topic: 'mia', standing: 'hilft', municipality: null, town: '' },
  ...{ capacity: 'frei', placesFree: null, capacityNote: '', startOn: null, timesNote: '' },
  ...{ childcare: 'unbekannt', childcareFromMonths: null, experience: noExperience },
  ...{ checkedOn: null, stale: false },
  ...part,
})
const note = (part: Partial<RuleNote>): RuleNote => ({
  ...{ id: 'r', title: 'Regel', source: 'Erlass', checkedOn: today, stale: false },
  ...{ validFrom: null, validUntil: null, age: 'gilt' },
  ...part,
})

test('the strip shows all that decides, and says what nobody knows', () => {
  const question = { field: 'sprache', topic: null, from: today, withinKm: 20, words: '' } as const
  const facts: FinderFacts = {
    ...nobodyKnown,
    ...{ age: 31, gender: 'w', citizenships: ['475'], children: [20, 52], needsChildcare: true },
    ...{ municipality: '06440004', dayparts: ['vormittag'] },
  }
  const strip = factStrip({ question, facts }, names, today)
  expect(strip.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'Status: nicht bekannt',
    'Deutsch: nicht bekannt',
    'Person: 31 Jahre, weiblich, Syrien',
    'Kinder: 4 Jahre, 20 Monate; Betreuung nötig',
    'Sprache: nicht bekannt',
    'Wohnort: Büdingen, bis 20 km',
    'Zeit: vormittags',
  ])
  expect(strip.filter(({ isKnown }) => !isKnown).map(({ label }) => label)).toEqual([
    ...['Status', 'Deutsch', 'Sprache'],
  ])
})

test.each([
  [{ distanceKm: 0, town: 'Büdingen' }, 'am Ort', 'Büdingen'],
  [{ distanceKm: 8.3, town: 'Ortenberg' }, '8 km', 'Ortenberg'],
  [{ distanceKm: null, town: 'Kassel' }, 'Kassel', ''],
  [{ distanceKm: null, town: '' }, 'ohne Ort', ''],
])('the way: %j', (part, main, more) => {
  expect(wayText(finding(part))).toEqual({ main, note: more })
})

test.each([
  [{ placesFree: 1 }, '1 Platz frei', ''],
  [{ placesFree: null, startOn: '2026-12-07' }, 'Plätze frei', 'ab 07.12.'],
  [{ startOn: '2026-09-01', timesNote: 'Mo bis Do' }, 'Plätze frei', 'Mo bis Do'],
  [{ capacity: 'warteliste', capacityNote: 'etwa 6 Wochen' }, 'Warteliste', 'etwa 6 Wochen'],
  [{ capacity: 'voll', placesFree: 0 }, 'voll', ''],
  [{ capacity: 'klaerung' }, 'Plätze unklar', ''],
  // who is responsible by law has none to give
  [{ capacity: 'klaerung', standing: 'zustaendig', topic: 'jugendamt' }, '', ''],
  [{ capacity: 'warteliste', standing: 'zustaendig', topic: 'jugendamt' }, 'Warteliste', ''],
] as const)('places: %j', (part, main, more) => {
  expect(placesText(finding(part), today)).toEqual({ main, note: more })
})

test('childcare is only spoken of where it is there or asked for', () => {
  expect(childcareText(finding({})).main).toBe('')
  const asked = [reason({ criterion: 'betreuung', verdict: 'vielleicht' })]
  expect(childcareText(finding({ reasons: asked })).main).toBe('Betreuung unklar')
  expect(childcareText(finding({ childcare: 'ja', childcareFromMonths: 12 })).note).toBe(
    'ab 1 Jahr',
  )
  expect(childcareText(finding({ childcare: 'ja', childcareFromMonths: 20 })).note).toBe(
    'ab 20 Monaten',
  )
})

test('what the words of the need name is said to stand first, or to be missing', () => {
  const { question } = nothingAsked(today, 'bildung')
  const asked = { ...question, words: 'Kitaplatz für Yusuf' }
  const found = [finding({ topic: 'jugendamt' }), finding({ topic: 'kita' })]
  expect(namedHint(asked, found)).toBe('Zuerst steht, was zu „Kitaplatz“ gehört.')
  expect(namedHint(asked, found.slice(0, 1))).toBe(
    'Zu „Kitaplatz“ selbst steht nichts im Verzeichnis, hier ist alles zu Bildung und Kinder.',
  )
  const later = finding({ topic: 'kita', verdict: 'vielleicht' })
  expect(namedHint(asked, [finding({ topic: 'jugendamt' }), later])).toBe(
    'Was zu „Kitaplatz“ gehört, steht erst unter „Passt vielleicht“. ' +
      'Davor steht anderes zu Bildung und Kinder.',
  )
  // all of it, or nothing known: there is nothing to say
  expect(namedHint(asked, found.slice(1))).toBeNull()
  expect(namedHint({ ...asked, words: 'Etwas anderes' }, found)).toBeNull()
  expect(namedHint({ ...asked, topic: 'jugendamt' }, found)).toBeNull()
  expect(namedHint(asked, [])).toBeNull()
})

test('where nothing fits the nearest one is named', () => {
  const near = finding({ verdict: 'vielleicht', distanceKm: 12, town: 'Altenstadt' })
  expect(nearestText([near])).toBe('Nächstliegend: Kurs, 12 km (passt vielleicht).')
  expect(nearestText([finding({})])).toBe('')
  expect(nearestText([])).toBe('')
})

test('only an open question is to be asked', () => {
  const reasons = [
    reason({ question: 'Schon beantwortet?' }),
    reason({ verdict: 'vielleicht', question: 'Gibt es einen Platz?' }),
  ]
  expect(questionOf({ reasons })).toBe('Gibt es einen Platz?')
})

test('a rule says since when and until when', () => {
  expect(ruleSpan(note({ validFrom: '2026-02-09' }))).toBe('seit 09.02.2026')
  expect(ruleSpan(note({ age: 'abgelaufen', validUntil: '2026-02-08' }))).toBe(
    'galt bis 08.02.2026',
  )
  expect(ruleSpan(note({ age: 'noch-nicht', validFrom: '2027-01-01' }))).toBe(
    'gilt erst ab 01.01.2027',
  )
})

test('the rule that stands against an offer comes first, then what else was cited', () => {
  const rules = ['a', 'b', 'c'].map(id => note({ id }))
  const findings = [
    finding({ reasons: [reason({ ruleId: 'b' })] }),
    finding({ verdict: 'nicht', reasons: [reason({ verdict: 'nicht', ruleId: 'c' })] }),
  ]
  expect(citedFirst(rules, findings).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
