import { expect, test } from 'vitest'
import type { KeptMeeting, KeptTraining } from '../../shared/volunteers/network.ts'
import { invitation } from './invitation.ts'
import { durationWords, firstMeeting, meetingGroups, whenWords } from './meeting-words.ts'
import { idsOf, keyOf, refOf } from './person-ref.ts'
import { unknownWords } from './round-letter-words.ts'
import { daysWords, taughtUnits, trainingGroups } from './training-words.ts'

const today = '2026-11-16'

const someone = (attended: boolean, ue: number) => ({
  ...{ helperId: 'h', helperName: 'Abrehet Kidane', attended, ue, certificateOn: null },
})
const aKept = (part: Partial<KeptTraining>): KeptTraining => ({
  ...{ id: 't', version: 1, title: 'Basis', earns: null, day: '2026-10-02', endDay: null, ue: 24 },
  ...{ place: '', trainer: '', topics: '', participants: [someone(true, 20), someone(false, 0)] },
  ...part,
})
const aMeetingOn = (day: string, part: Partial<KeptMeeting> = {}): KeptMeeting => ({
  ...{ id: day, version: 1, kind: 'netzwerktreffen', title: `Am ${day}`, day, time: null },
  ...{ minutes: null, place: '', agenda: '', notes: '', guests: [], tasks: [], ...part },
})

test.each([
  ['2026-10-02', null, '02.10.2026'],
  ['2026-10-02', '2026-10-02', '02.10.2026'],
  ['2026-10-02', '2026-10-24', '02.10. bis 24.10.2026'],
  ['2026-12-30', '2027-01-02', '30.12.2026 bis 02.01.2027'],
])('days from %s to %s', (day, endDay, expected) => {
  expect(daysWords({ day, endDay })).toBe(expected)
})

test('trainings stand by year and count only what was sat through', () => {
  const trainings = [aKept({ id: 'b' }), aKept({ id: 'a', day: '2025-03-01' })]
  expect(taughtUnits(trainings)).toBe(40)
  expect(trainingGroups(trainings)).toMatchObject([
    { title: '2026', note: '20 UE besucht', entries: [{ id: 'b' }] },
    { title: '2025', entries: [{ note: '01.03.2025 · 24 UE · 1 Person' }] },
  ])
})

test('what comes stands before what was, each with the nearest first', () => {
  const days = ['2027-01-01', '2026-12-01', today, '2026-11-01', '2026-10-01']
  const meetings = days.map(day => aMeetingOn(day))
  const groups = meetingGroups(meetings, today)
  expect(groups.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
    [today, '2026-12-01', '2027-01-01'],
    ['2026-11-01', '2026-10-01'],
  ])
  expect(firstMeeting(meetings, today)?.id).toBe(today)
  expect(firstMeeting(meetings, '2028-01-01')?.id).toBe('2027-01-01')
  expect(firstMeeting([], today)).toBeUndefined()
})

test.each([
  [5, '5 Minuten'],
  [60, '1 Stunde'],
  [90, '1 Stunde 30 Minuten'],
  [121, '2 Stunden 1 Minute'],
])('%s minutes last %s', (minutes, expected) => {
  expect(durationWords(minutes)).toBe(expected)
})

test('when a meeting is, as far as it is known', () => {
  expect(whenWords(aMeetingOn('2026-12-03'))).toBe('Donnerstag, 3. Dezember 2026')
  expect(whenWords(aMeetingOn('2026-12-03', { time: '14:00', minutes: 120 }))).toBe(
    'Donnerstag, 3. Dezember 2026, 14:00 Uhr, 2 Stunden',
  )
})

test('an invitation says what, when and where, and goes to whoever has an entry', () => {
  const none = { name: '', attendance: 'eingeladen', organisationName: '' } as const
  const meeting = aMeetingOn('2026-12-03', {
    ...{ title: 'Netzwerk', place: 'Kreishaus', agenda: 'Sprachcafés' },
    guests: [
      { ...none, contactId: 'c', helperId: null, shownName: 'Birgit Seibert' },
      { ...none, contactId: null, helperId: 'h', shownName: 'Abrehet Kidane' },
      { ...none, contactId: null, helperId: null, name: 'Dekan Alt', shownName: 'Dekan Alt' },
    ],
  })
  const { people, subject, body } = invitation(meeting)
  expect(people.map(keyOf)).toEqual(['contact:c', 'helper:h'])
  expect(subject).toBe('Einladung: Netzwerk')
  expect(body.split('\n\n')).toEqual([
    ...['{{anrede}}', 'wir laden Sie herzlich ein: Netzwerk'],
    ...['Donnerstag, 3. Dezember 2026\nKreishaus', 'Worum es geht:\nSprachcafés'],
    'Bitte sagen Sie kurz, ob Sie kommen.',
  ])
})

test('a person goes into a task and comes back the same', () => {
  for (const kind of ['user', 'helper', 'contact'] as const) {
    const person = { kind, id: 'x', name: 'Abrehet Kidane' }
    expect(refOf(idsOf(person), person.name)).toEqual(person)
  }
  expect(refOf(idsOf(null), '')).toBeNull()
  expect(keyOf({ kind: 'name', id: '', name: 'Dekan Alt' })).toBe('name:Dekan Alt')
})

test('unknown fields are named as they were typed', () => {
  expect(unknownWords(['dank'])).toBe('Dieses Feld gibt es nicht: {{dank}}')
  expect(unknownWords(['a', 'b'])).toBe('Diese Felder gibt es nicht: {{a}}, {{b}}')
})
