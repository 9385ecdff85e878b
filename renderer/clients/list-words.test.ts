import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultLeadTimes } from '../../shared/clients/deadline-rules.ts'
import { residenceStatus } from '../../shared/clients/residence-status.ts'
import {
  deadlineEnd,
  initials,
  residenceEnd,
  shortDay,
  statusWords,
  stepDue,
} from './list-words.ts'

const TODAY = '2026-11-16'

function end(status: Parameters<typeof statusWords>[0], validTo: string | null, closed = false) {
  const closedOn = closed ? '2026-10-01' : null
  return residenceEnd({ residence: { status, validTo }, closedOn }, TODAY, defaultLeadTimes)
}

test('a status is its name and its paragraph', () => {
  expect(statusWords('AE_104C')).toEqual({ name: 'Chancen-Aufenthalt', paragraph: '§ 104c' })
  expect(statusWords('FIKTION')).toEqual({ name: 'Fiktionsbescheinigung', paragraph: '§ 81' })
  expect(statusWords('EU').paragraph).toBe('')
  for (const status of residenceStatus.options) expect(statusWords(status).name).not.toBe('')
})

test.each([
  ['AE_25_2_F', '2028-08-14', '§ 25 Abs. 2 bis 14.08.2028', 'plain'],
  ['AE_104C', '2027-01-14', '§ 104c bis 14.01.2027', 'warn'],
  ['FIKTION', '2026-11-09', '§ 81 abgelaufen 09.11.', 'bad'],
  ['FIKTION', '2025-11-09', '§ 81 abgelaufen 09.11.2025', 'bad'],
  ['GESTATTUNG', '2027-01-30', '§ 55 bis 30.01.2027', 'plain'],
  ['GESTATTUNG', '2026-11-16', '§ 55 bis 16.11.2026', 'warn'],
] as const)('%s until %s: %s', (status, validTo, text, tone) => {
  expect(end(status, validTo)).toEqual({ text, tone })
})

test('what has no end says none, and a closed case raises nothing', () => {
  expect(end('NE', null)).toEqual({ text: 'unbefristet', tone: 'plain' })
  expect(end('FIKTION', '2026-11-09', true).tone).toBe('plain')
  expect(residenceEnd({ residence: null, closedOn: null }, TODAY, defaultLeadTimes).text).toBe('')
})

test('a step says how late it is', () => {
  expect(stepDue('2026-11-13', TODAY)).toEqual({ text: 'überfällig seit 13.11.', tone: 'bad' })
  expect(stepDue(TODAY, TODAY)).toEqual({ text: 'heute', tone: 'warn' })
  expect(stepDue('2027-01-02', TODAY)).toEqual({ text: 'bis 02.01.2027', tone: 'plain' })
  expect(stepDue(null, TODAY)).toEqual({ text: 'ohne Datum', tone: 'plain' })
})

test('a deadline warns within its lead time', () => {
  expect(deadlineEnd('2026-12-01', TODAY, 28).tone).toBe('warn')
  expect(deadlineEnd('2027-12-01', TODAY, 28).tone).toBe('plain')
  expect(deadlineEnd('2026-11-01', TODAY, 28)).toEqual({ text: 'seit 01.11.', tone: 'bad' })
})

test('the year is left out only where it is this one', () => {
  expect(shortDay('2026-01-05', TODAY)).toBe('05.01.')
  expect(shortDay('2025-12-31', TODAY)).toBe('31.12.2025')
})

test.each([
  ['Miriam Habermann', 'MH'],
  ['Anna-Lena von der Heide', 'AH'],
  ['Şeyma', 'Ş'],
  ['', ''],
])('initials of %s: %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('initials are never longer than two letters', () => {
  fc.assert(fc.property(fc.string(), name => [...initials(name)].length <= 2))
})
