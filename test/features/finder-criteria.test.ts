import { expect, test } from 'vitest'
import type { Verdict } from '../../shared/offers/finder.ts'
import { noExperience } from '../../shared/offers/offer.ts'
import {
  aKeptOffer,
  decidingCodes,
  findingOf,
  type Situation,
} from '../support/finder-situations.ts'

// What the entry itself says: admission, place, childcare, hours, dates, room, language, way.

const admission = {
  ...{ ageFrom: null, ageTo: null, genders: [], germanFrom: null, germanTo: null },
  ...{ statuses: [], note: '' },
}
const beginners = { admission: { ...admission, germanFrom: 'A0', germanTo: 'A1' } } as const
const young = { admission: { ...admission, ageFrom: 16, ageTo: 26 } }
const women = { admission: { ...admission, genders: ['w' as const] } }
const seeking = { admission: { ...admission, statuses: ['GESTATTUNG' as const] } }
const here = { area: ['06440004', '06415000'] }
const mother = { needsChildcare: true, children: [48, 8] }
const mornings = { dayparts: ['vormittag' as const] }
const at = (weekday: number, from: string, to: string) => ({ weekday, from, to })
const office = { topic: 'rechtsberatung' } as const
const arabic = { languages: ['ar'] }

type Row = readonly [string, Situation, Verdict, string, string]

// biome-ignore format: one line per situation reads better than ten
const rows: readonly Row[] = [
  ['rests', { offer: { state: 'ruht' } }, 'nicht', 'angebot:offer-rests', 'Das Angebot ruht zurzeit, gesucht wird ein laufendes'],
  ['closed', { offer: { state: 'eingestellt' } }, 'nicht', 'angebot:offer-closed', 'Das Angebot ist eingestellt, gesucht wird ein laufendes'],
  ['level fits', { offer: beginners, facts: { germanLevel: 'A1' } }, 'passt', 'deutsch:level-fits', 'Kurs A0/Alpha bis A1, angegeben ist A1'],
  ['level too high', { offer: beginners, facts: { germanLevel: 'B1' } }, 'nicht', 'deutsch:level-too-high', 'Nur mit Deutsch A0/Alpha bis A1; angegeben ist B1'],
  ['level too low', { offer: { admission: { ...admission, germanFrom: 'B1' } }, facts: { germanLevel: 'A2' } }, 'nicht', 'deutsch:level-too-low', 'Nur mit Deutsch ab B1; angegeben ist A2'],
  ['level unknown', { offer: beginners }, 'vielleicht', 'deutsch:level-unknown', 'Kurs A0/Alpha bis A1, der Stand ist nicht bekannt'],
  ['too young', { offer: young, facts: { age: 15 } }, 'nicht', 'alter:too-young', 'Nur von 16 bis 26 Jahren; hier sind es 15'],
  ['too old', { offer: young, facts: { age: 27 } }, 'nicht', 'alter:too-old', 'Nur von 16 bis 26 Jahren; hier sind es 27'],
  ['women only', { offer: women, facts: { gender: 'm' } }, 'nicht', 'geschlecht:gender-other', 'Nur für Frauen; angegeben ist männlich'],
  ['women only, not said', { offer: women }, 'vielleicht', 'geschlecht:gender-unknown', 'Für Frauen, das Geschlecht ist nicht angegeben'],
  ['status of others', { offer: seeking, facts: { status: 'EU' } }, 'nicht', 'status:status-other', 'Nur mit Status Aufenthaltsgestattung § 55; angegeben ist EU-Bürgerin oder EU-Bürger'],
  ['Fiktion alone', { offer: seeking, facts: { status: 'FIKTION' } }, 'vielleicht', 'status:status-unknown', 'Mit Status Aufenthaltsgestattung § 55, angegeben ist Fiktionsbescheinigung'],
  ['elsewhere', { offer: here, facts: { municipality: '06440008' } }, 'nicht', 'wohnort:outside-area', 'Nur für Menschen aus Büdingen und Hanau; der Wohnort ist Friedberg'],
  ['Hanau under its old key', { offer: here, facts: { municipality: '06435014' } }, 'passt', 'wohnort:in-area', 'Für Menschen aus Büdingen und Hanau, der Wohnort ist Hanau'],
  ['home unknown', { offer: here }, 'vielleicht', 'wohnort:area-unknown', 'Für Menschen aus Büdingen und Hanau, der Wohnort ist nicht bekannt'],
  ['childcare for both', { offer: { childcareFromMonths: 6 }, facts: mother }, 'passt', 'betreuung:childcare-fits', 'Nimmt Kinder ab 6 Monaten, die Kinder sind 4 Jahre und 8 Monate alt'],
  ['childcare, one too young', { offer: { childcareFromMonths: 12 }, facts: mother }, 'vielleicht', 'betreuung:child-too-young', 'Nimmt Kinder ab 1 Jahr, die Kinder sind 4 Jahre und 8 Monate alt'],
  ['no childcare', { offer: { childcare: 'nein' }, facts: mother }, 'vielleicht', 'betreuung:childcare-none', 'Keine Betreuung, die Kinder sind 4 Jahre und 8 Monate alt'],
  ['childcare unknown', { offer: { childcare: 'unbekannt' }, facts: mother }, 'vielleicht', 'betreuung:childcare-unknown', 'Betreuung nicht bekannt, die Kinder sind 4 Jahre und 8 Monate alt'],
  ['childcare, ages unknown', { facts: { needsChildcare: true } }, 'vielleicht', 'betreuung:children-unknown', 'Nimmt Kinder ab 1 Jahr, gebraucht wird sie'],
  ['nobody asked for childcare', { offer: { childcare: 'nein' }, facts: { children: [8] } }, 'passt', 'betreuung:childcare-ask', 'Ein kleines Kind (8 Monate), keine Betreuung im Haus'],
  ['in the morning', { facts: mornings }, 'passt', 'zeit:times-fit', 'Findet vormittags statt, es geht vormittags'],
  ['until a quarter past twelve', { offer: { times: [at(1, '08:30', '12:15')] }, facts: mornings }, 'passt', 'zeit:times-fit', 'Findet vormittags statt, es geht vormittags'],
  ['in the evening', { offer: { times: [at(2, '18:00', '20:00')] }, facts: mornings }, 'nicht', 'zeit:times-other', 'Findet abends statt, es geht vormittags'],
  ['all day', { offer: { times: [at(2, '08:30', '15:30')] }, facts: mornings }, 'vielleicht', 'zeit:times-partly', 'Findet vormittags und nachmittags statt, es geht vormittags'],
  ['on Saturday morning', { offer: { times: [at(6, '09:00', '11:00')] }, facts: mornings }, 'nicht', 'zeit:times-other', 'Findet am Wochenende statt, es geht vormittags'],
  ['hours unknown', { offer: { times: [] }, facts: mornings }, 'vielleicht', 'zeit:times-unknown', 'Die Zeiten sind nicht bekannt, es geht vormittags'],
  ['a visit in the afternoon', { offer: { ...office, times: [at(1, '14:00', '16:00')] }, facts: mornings }, 'vielleicht', 'zeit:times-by-appointment', 'Findet nachmittags statt, es geht vormittags'],
  ['over', { offer: { endOn: '2026-11-15' } }, 'nicht', 'beginn:over', 'Endet am 15.11.2026, gesucht ist es ab 16.11.2026'],
  ['on its last day', { offer: { endOn: '2026-11-16' } }, 'passt', 'angebot:open-to-all', 'Keine Voraussetzung bekannt, offen für alle'],
  ['later', { offer: { startOn: '2026-12-07' } }, 'passt', 'beginn:starts-later', 'Beginnt am 07.12.2026, gesucht ist es ab 16.11.2026'],
  ['has begun', { offer: { startOn: '2026-10-05' } }, 'passt', 'beginn:already-running', 'Läuft seit 05.10.2026, gesucht ist es ab 16.11.2026'],
  ['full', { offer: { capacity: 'voll', capacityNote: 'bis Januar' } }, 'vielleicht', 'plaetze:full', 'Zurzeit ist alles voll, bis Januar'],
  ['a queue', { offer: { capacity: 'warteliste' } }, 'vielleicht', 'plaetze:waiting-list', 'Es gibt eine Warteliste'],
  ['room unclear', { offer: { capacity: 'klaerung' } }, 'vielleicht', 'plaetze:room-unclear', 'Ob es Plätze gibt, ist offen'],
  ['an office has no places', { offer: { topic: 'jugendamt', standing: 'zustaendig', capacity: 'klaerung' } }, 'passt', 'angebot:open-to-all', 'Keine Voraussetzung bekannt, offen für alle'],
  ['speaks the language', { facts: arabic }, 'passt', 'sprache:speaks-language', 'Arabisch spricht dort Frau Haddad'],
  ['Farsi for Dari', { offer: { languages: [{ code: 'fa', via: '', checkedOn: null }] }, facts: { languages: ['fa-AF'] } }, 'passt', 'sprache:speaks-language', 'Farsi wird dort gesprochen'],
  ['nobody speaks it', { offer: office, facts: { languages: ['ti'], germanLevel: 'B1' } }, 'passt', 'sprache:language-missing', 'Dort spricht, soweit bekannt, niemand Tigrinya'],
  ['needs somebody to interpret', { offer: office, facts: { languages: ['ti'], germanLevel: 'A1' } }, 'passt', 'sprache:interpreter-needed', 'Dort spricht, soweit bekannt, niemand Tigrinya'],
  ['too far', { question: { withinKm: 20 }, facts: { municipality: '06440008' } }, 'vielleicht', 'weg:too-far', 'Etwa 26 km von Friedberg nach Büdingen, weiter als gewünscht (20 km)'],
  ['never checked', { offer: { checked: null } }, 'passt', 'angaben:entry-unchecked', 'Diesen Eintrag hat hier noch niemand geprüft'],
  ['checked long ago', { offer: { checked: { on: '2026-02-01', by: '', how: 'brief' } } }, 'passt', 'angaben:entry-stale', 'Der Eintrag ist lange nicht geprüft worden (zuletzt: Brief, Flyer)'],
  ['a note', { offer: { admission: { ...admission, note: 'nur mit Termin' } } }, 'passt', 'angaben:admission-note', 'Hinweis der Stelle: nur mit Termin'],
]

test.each(rows)('%s', (_, situation, verdict, code, text) => {
  const finding = findingOf(situation)
  expect(finding.verdict).toBe(verdict)
  expect(decidingCodes(finding)).toContain(code)
  const reason = finding.reasons.find(one => `${one.criterion}:${one.code}` === code)
  expect(reason?.text).toBe(text)
  expect(reason?.verdict === 'vielleicht' && reason.question === null).toBe(false)
})

test.each([
  ...['nobody asked for childcare', 'has begun', 'later', 'nobody speaks it', 'never checked'],
  ...['needs somebody to interpret', 'checked long ago', 'a note'],
])('what is only to be known has no tick: %s', name => {
  const [, situation, , code] = rows.find(([what]) => what === name)!
  const { verdict, reasons } = findingOf(situation)
  expect(verdict).toBe('passt')
  expect(reasons.find(one => `${one.criterion}:${one.code}` === code)?.hint).toBe(true)
})

test.each(['level fits', 'in the morning', 'speaks the language'])('a tick for: %s', name => {
  const [, situation, , code] = rows.find(([what]) => what === name)!
  const { reasons } = findingOf(situation)
  expect(reasons.find(one => `${one.criterion}:${one.code}` === code)).not.toHaveProperty('hint')
})

test('where nothing is asked for, the day of the check is that of the entry', () => {
  const checked = { on: '2026-11-02', by: '', how: 'telefon' } as const
  const { reasons } = findingOf({ offer: { checked } })
  expect(reasons.find(({ code }) => code === 'open-to-all')).toMatchObject({
    ...{ checkedOn: '2026-11-02', source: 'Verzeichnis, Telefon', stale: false },
  })
})

test('what was learned so far is said, and changes nothing', () => {
  const refused = { ...noExperience.refused, unzustaendig: 2, kapazitaet: 3 }
  const experience = { ...noExperience, sent: 8, accepted: 6, refused, answerDays: 5 }
  const known = new Map([[aKeptOffer().id, experience]])
  const { verdict, reasons } = findingOf({ base: { experience: known } })
  const texts = reasons.filter(({ criterion }) => criterion === 'erfahrung').map(one => one.text)
  expect(verdict).toBe('passt')
  expect(texts).toEqual([
    '8 vermittelt, 6 angenommen, Antwort im Mittel nach 5 Tagen',
    'Bisher zweimal „nicht zuständig“ geantwortet',
    'Bisher 3-mal „keine Kapazität“ geantwortet',
  ])
})
