import { expect, test } from 'vitest'
import type { WaitingLine } from '../../shared/matching/board.ts'
import type { Shortage } from '../../shared/matching/run.ts'
import {
  countsText,
  gainText,
  groupName,
  lineState,
  momentText,
  pointsChange,
  signed,
  wantedText,
} from './matching-words.ts'

const none = { bestaetigt: 0, reserviert: 0, vorschlag: 0, ohne: 0, neu: 0 }
const nameOf = (ags: string) => (ags === '06440016' ? 'Nidda' : '')

test('the head counts what there is and leaves out what there is not', () => {
  const counts = { bestaetigt: 5, reserviert: 2, vorschlag: 14, ohne: 7, neu: 0 }
  expect(countsText({ kind: 'begleitung', counts, waiting: [] })).toBe(
    '28 Fälle: 5 bestätigt, 2 reserviert, 14 Vorschläge, 7 ohne.',
  )
  expect(countsText({ kind: 'dolmetschen', counts: { ...none, vorschlag: 1 }, waiting: [] })).toBe(
    '1 Einsatz: 1 Vorschlag.',
  )
  expect(countsText({ kind: 'tandem', counts: none, waiting: [] })).toBe('Niemand wartet.')
  const waiting = [{ state: 'neu' }, { state: 'neu' }, { state: 'ruht' }] as const
  expect(countsText({ kind: 'tandem', counts: { ...none, neu: 2 }, waiting })).toBe(
    '3 Fälle: 2 neu, 1 ruht.',
  )
})

test('the moment of a run is said as one would say it', () => {
  expect(momentText('2026-11-16T07:52:10.000Z', '2026-11-16')).toBe('heute um 8:52 Uhr')
  expect(momentText('2026-11-13T13:05:10.000Z', '2026-11-16')).toBe('am 13.11.2026 um 14:05 Uhr')
})

test('points gained and lost carry their sign', () => {
  expect([signed(30), signed(-314), signed(0), signed(-5210)]).toEqual([
    ...['+30', '−314', '0', '−5.210'],
  ])
  expect(pointsChange(806, null)).toBe('806 → –')
  expect(pointsChange(null, 512)).toBe('– → 512')
})

const line: WaitingLine = {
  ...{ caseId: 'c', version: 1, clientId: null, title: 'Familie Haidari', ownScript: '' },
  ...{ languages: ['fa-AF'], municipality: null, about: '', waitingDays: 61, urgency: 'normal' },
  ...{ state: 'vorschlag', helperId: 'h', helperName: 'Mahnaz Sediqi', score: 824 },
  ...{ reservedUntil: null, stale: false, hint: '' },
}

test('the line of a case says by whom, until when, or why nobody', () => {
  expect(lineState(line).text).toBe('Mahnaz Sediqi')
  expect(lineState({ ...line, state: 'reserviert', reservedUntil: '2026-11-20' }).text).toBe(
    'reserviert bis 20.11.: Mahnaz Sediqi',
  )
  expect(lineState({ ...line, state: 'ohne', hint: 'niemand im Umkreis' }).text).toBe(
    'niemand im Umkreis',
  )
  expect(lineState({ ...line, state: 'ohne' }).text).toBe('noch niemand')
})

test('what is missing is a sentence in which article and ending agree', () => {
  const dari: Shortage = {
    ...{ language: 'fa-AF', municipality: '06440016', gender: 'w', more: 6, gain: 33_000 },
  }
  expect(wantedText(dari, 'begleitung', nameOf)).toBe('eine Dari sprechende Lotsin im Raum Nidda')
  expect(wantedText({ ...dari, gender: 'm' }, 'tandem', nameOf)).toBe(
    'ein Dari sprechender Pate im Raum Nidda',
  )
  expect(wantedText({ ...dari, gender: null }, 'dolmetschen', () => '')).toBe(
    'eine Dari sprechende Person',
  )
  expect(gainText(6, 7, 'begleitung')).toBe(
    '6 von 7 Fällen ohne Vorschlag könnten begleitet werden.',
  )
  expect(gainText(1, 3, 'dolmetschen')).toBe(
    '1 von 3 Einsätzen ohne Vorschlag könnte besetzt werden.',
  )
  expect(gainText(2, 2, 'tandem')).toBe('2 Fälle mehr könnten eine Patenschaft bekommen.')
})

test('a group has a name in words, also where nobody knows', () => {
  expect(groupName({ by: 'geschlecht', key: 'w' }, nameOf)).toBe('Frauen')
  expect(groupName({ by: 'geschlecht', key: 'x' }, nameOf)).toBe('keine Angabe')
  expect(groupName({ by: 'sprache', key: 'ti' }, nameOf)).toBe('Tigrinya')
  expect(groupName({ by: 'ort', key: '06440016' }, nameOf)).toBe('Nidda')
  expect(groupName({ by: 'ort', key: null }, nameOf)).toBe('nicht bekannt')
})
