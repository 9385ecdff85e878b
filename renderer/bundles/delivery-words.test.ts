import { expect, test } from 'vitest'
import type { QuarterLine } from '../../shared/statistics/release.ts'
import { deliveryName, nextToPutOut, periodName, standingOf } from './delivery-words.ts'

test('a bundle goes by its number, all else by its kind', () => {
  const nameOf = (kind: 'lieferung' | 'bericht' | 'sachbericht', fileName: string) =>
    deliveryName({ kind, fileName, number: kind === 'lieferung' ? 11 : null })
  expect(nameOf('lieferung', 'a.wirbundle')).toBe('Lieferung 11 an das Ministerium')
  expect(nameOf('bericht', 'a.pdf')).toBe('Bericht (PDF)')
  expect(nameOf('sachbericht', 'a.docx')).toBe('Sachbericht (Word)')
  expect(nameOf('sachbericht', 'a.pdf')).toBe('Sachbericht (PDF)')
  expect(nameOf('sachbericht', 'a')).toBe('Sachbericht')
})

test('both forms of a report stand under their year', () => {
  for (const period of ['2026', '2026 (PDF)', '2026 (Word)'])
    expect(periodName({ kind: 'sachbericht', period })).toBe('Jahr 2026')
  expect(periodName({ kind: 'csv', period: '3. Quartal 2026' })).toBe('3. Quartal 2026')
})

test('back from the key it goes to the quarter that waits for it, else the newest to close', () => {
  const aLine = (quarter: string, state: QuarterLine['state']): QuarterLine => ({
    ...{ quarter, state, version: null, frozenOn: null, changedSince: false, stock: null },
  })
  const running = aLine('2026-Q4', 'laeuft')
  const lines = [running, aLine('2026-Q3', 'offen'), aLine('2026-Q2', 'bereit')]
  expect(nextToPutOut(lines)).toBe('2026-Q2')
  expect(nextToPutOut(lines.slice(0, 2))).toBe('2026-Q3')
  expect(nextToPutOut([running, aLine('2026-Q3', 'ausgegeben')])).toBeNull()
})

test('what is replaced says by what, and what is merely old says so', () => {
  expect(standingOf({ version: 1, replacedBy: 2, outdated: true })).toBe('ersetzt durch Fassung 2')
  expect(standingOf({ version: 1, replacedBy: null, outdated: true })).toMatch(/^überholt/)
  expect(standingOf({ version: 1, replacedBy: null, outdated: false })).toBeNull()
})
