import { expect, test } from 'vitest'
import type { TimelineEntry } from '../../../shared/clients/case-contract.ts'
import { byMonth, entryTitle, filterTimeline } from './timeline-words.ts'

const base = { at: '2026-11-12T08:00:00.000Z', byName: 'Miriam Habermann' }
const call: TimelineEntry = {
  ...base,
  type: 'contact',
  id: '1',
  day: '2026-11-12',
  contact: {
    day: '2026-11-12',
    kind: 'telefonat',
    minutes: 1,
    withWhom: 'Frau Sultani',
    note: 'Passantrag für Müller',
  },
}
const over: TimelineEntry = {
  ...base,
  type: 'event',
  id: '2',
  day: '2026-11-02',
  kind: 'closed',
  code: 'verzogen',
  note: '',
  toName: null,
}
const met: TimelineEntry = {
  ...base,
  type: 'need-closed',
  id: '3',
  day: '2026-10-02',
  text: 'Deutsch A2',
  code: 'teilweise',
}
const all = [call, over, met]
const ids = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id)

test('an entry says what happened in one line', () => {
  expect(all.map(entryTitle)).toEqual([
    'Telefonat mit Frau Sultani, 1 Minute',
    'Fall abgeschlossen: verzogen',
    'Bedarf teilweise gedeckt: Deutsch A2',
  ])
})

test('a code from a later version is left out instead of shown', () => {
  expect(entryTitle({ ...over, code: 'unbekannt' })).toBe('Fall abgeschlossen')
})

test('a document that was removed is told by its kind, among the documents', () => {
  const gone = { ...over, kind: 'document-removed', code: 'brief' } as const
  expect(entryTitle(gone)).toBe('Dokument entfernt: Brief')
  expect(ids(filterTimeline([gone], new Set(['document']), ''))).toEqual(['2'])
})

test('kinds and words narrow together; accents do not matter', () => {
  expect(ids(filterTimeline(all, new Set(), ''))).toEqual(['1', '2', '3'])
  expect(ids(filterTimeline(all, new Set(['contact', 'plan']), ''))).toEqual(['1', '3'])
  expect(ids(filterTimeline(all, new Set(), 'muller pass'))).toEqual(['1'])
  expect(ids(filterTimeline(all, new Set(['plan']), 'muller'))).toEqual([])
})

test('months keep the order of their entries', () => {
  expect(byMonth(all).map(({ title, entries }) => [title, ids(entries)])).toEqual([
    ['November 2026', ['1', '2']],
    ['Oktober 2026', ['3']],
  ])
})
