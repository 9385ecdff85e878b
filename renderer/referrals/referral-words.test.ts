import { expect, test } from 'vitest'
import type { Referral, ReferralEvent } from '../../shared/referrals/referral.ts'
import {
  appointmentText,
  eventTitle,
  groupsText,
  missingForSending,
  nextText,
  releaseStand,
  stateText,
  waitingWords,
} from './referral-words.ts'

const TODAY = '2026-11-16'
type Kind = ReferralEvent['kind']

test.each([
  ['entwurf', null, null, 'Entwurf'],
  ['abgelehnt', 'kapazitaet', null, 'Abgelehnt: keine Kapazität'],
  ['abgelehnt', 'unzustaendig', null, 'Abgelehnt: nicht zuständig'],
  ['abgeschlossen', null, 'teilweise', 'Abgeschlossen: teilweise gedeckt'],
  // opened again: what came of it before is no longer said
  ['laeuft', 'kapazitaet', 'gedeckt', 'Läuft'],
] as const)('%s, %s, %s: %s', (state, refusal, outcome, text) => {
  expect(stateText({ state, refusal, outcome })).toBe(text)
})

test.each([
  [null, null],
  [0, { text: 'heute vermittelt', tone: 'muted' }],
  [1, { text: 'seit 1 Tag ohne Antwort', tone: 'muted' }],
  [9, { text: 'seit 9 Tagen ohne Antwort', tone: 'muted' }],
  [10, { text: 'seit 10 Tagen ohne Antwort', tone: 'warn' }],
  [30, { text: 'seit 30 Tagen ohne Antwort', tone: 'bad' }],
])('waiting for %s days', (days, words) => {
  expect(waitingWords(days, [10, 20, 30])).toEqual(words)
})

test.each<[Kind, string | null, string]>([
  ['vermittelt', 'post', 'Vermittelt: mit der Post'],
  ['erinnert', 'telefon', 'Erinnert: am Telefon'],
  ['abgelehnt', 'sonst', 'Abgelehnt: anderer Grund'],
  ['abgeschlossen', 'gedeckt', 'Abgeschlossen: gedeckt'],
  ['warteliste', '2026-12-01', 'Auf der Warteliste, bis 01.12.2026'],
  ['angenommen', '2026-12-01', 'Angenommen, Termin 01.12.2026'],
  ['termin', '2026-12-01', 'Termin eingetragen: 01.12.2026'],
  ['termin', null, 'Termin entfernt'],
  ['zurueckgenommen', 'abgelehnt', 'Zurückgenommen: Abgelehnt'],
  ['zurueckgenommen', 'etwas-neues', 'Zurückgenommen'],
  ['mitgeteilt', null, 'Widerruf der Stelle mitgeteilt'],
])('%s with %s', (kind, code, title) => {
  expect(eventTitle({ kind, code })).toBe(title)
})

const letter: Referral['letters'][number] = {
  ...{ id: '1', kind: 'vermittlung', printedOn: TODAY, sentOn: null, delivery: null },
  groups: ['name'],
}
const unprinted = 'Der Brief ist noch nicht gedruckt oder gespeichert'

test.each([
  ['nothing yet', 'fehlt', [], null, ['Die Einwilligung fehlt']],
  ['the slip goes along', 'fehlt', [], 'mitgegeben', []],
  ['asked on the phone', 'widerrufen', [], 'telefon', []],
  [
    'a letter with a name is there',
    'abgelaufen',
    [letter],
    'telefon',
    ['Die Einwilligung ist abgelaufen'],
  ],
  ['allowed, not printed', null, [], 'post', [unprinted]],
  ['printed long ago and sent', null, [{ ...letter, sentOn: TODAY }], 'post', [unprinted]],
  ['printed', null, [letter], 'post', []],
] as const)('sending: %s', (_name, releaseProblem, letters, way, missing) => {
  expect(missingForSending({ releaseProblem, letters: [...letters] }, way)).toEqual(missing)
})

test('groups stand in the order of the form, whatever was ticked first', () => {
  expect(groupsText(['anliegen', 'kontakt', 'name'])).toBe(
    'Name und Geburtsdatum, Telefon und E-Mail, Anliegen',
  )
})

test('an appointment leaves out what nobody said', () => {
  const day = '2026-11-24'
  expect(appointmentText({ day, time: null, place: '', with: '' })).toBe('24.11.2026')
  expect(appointmentText({ day, time: '09:30', place: 'Raum 2', with: 'Frau Reuter' })).toBe(
    '24.11.2026, 09:30 Uhr, Raum 2, bei Frau Reuter',
  )
})

const line: Parameters<typeof nextText>[0] = {
  ...{ state: 'angenommen', waitUntil: null, appointmentOn: null, arrived: null },
  ...{ answeredOn: '2026-11-10', sentOn: '2026-11-02', createdOn: '2026-11-01' },
}

test.each<[typeof line, string]>([
  [line, 'Antwort 10.11.'],
  [{ ...line, appointmentOn: '2026-11-16' }, 'Termin 16.11.'],
  [{ ...line, appointmentOn: '2026-11-15' }, 'Antwort 10.11.'],
  [{ ...line, appointmentOn: '2027-01-04' }, 'Termin 04.01.2027'],
  [{ ...line, arrived: 'nein', appointmentOn: '2026-11-20' }, 'nicht angekommen'],
  [{ ...line, state: 'warteliste', waitUntil: '2026-12-01' }, 'bis 01.12.'],
  [{ ...line, answeredOn: null }, 'vermittelt 02.11.'],
  [{ ...line, answeredOn: null, sentOn: null }, 'angelegt 01.11.'],
])('the next day of %o', (of, text) => {
  expect(nextText(of, TODAY)).toBe(text)
})

test.each([
  ['2026-11-16', null, { text: 'gilt bis 16.11.2026', tone: 'ok' }],
  ['2026-11-15', null, { text: 'abgelaufen am 15.11.2026', tone: 'muted' }],
  ['2027-05-31', '2026-11-16', { text: 'widerrufen am 16.11.2026', tone: 'bad' }],
])('a consent until %s, withdrawn on %s', (validUntil, withdrawnOn, stand) => {
  const release = { groups: [], givenOn: '2026-11-01', validUntil, withdrawnOn }
  expect(releaseStand(release, TODAY)).toEqual(stand)
})
