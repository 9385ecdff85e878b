import { expect, test } from 'vitest'
import type { QuarterLine, Release } from '../../shared/statistics/release.ts'
import { freezingOf, isOutAgain, stageOf, stepsOf } from './release-stage.ts'

const aLine = (changes: Partial<QuarterLine> = {}): QuarterLine => ({
  ...{ quarter: '2026-Q3', state: 'bereit', version: 1, frozenOn: '2026-10-02' },
  ...{ changedSince: false, stock: 82 },
  ...changes,
})
const notYet = { state: 'offen', version: null, frozenOn: null, stock: null } as const

const aRelease = (changes: Partial<Release> = {}): Release => ({
  ...{ id: '0193f3e0-0000-7000-8000-000000000001', quarter: '2026-Q3', version: 1 },
  ...{ state: 'bereit', programme: '2026.1', base: 5, tolerance: 4 },
  ...{ frozenOn: '2026-10-02', madeOn: '2026-10-02', milliseconds: 840 },
  ...{ exact: [], leftOut: [], rules: [{ name: 'Summen', problems: [] }], tables: [] },
  attack: {
    ...{ found: 'nichts', smallCells: 6, quarters: 1, cells: 9, identities: 3, seconds: 1 },
    ...{ findings: [], narrowest: [], fewest: 5 },
  },
  ...changes,
})
const told = (line: QuarterLine, release: Release | null, stage = stageOf(line.state)) =>
  stepsOf(line, release, stage).map(({ name, state, note }) =>
    `${state}: ${name} ${note}`.trimEnd(),
  )

test('a quarter that runs is only looked at', () => {
  expect(told(aLine({ ...notYet, state: 'laeuft' }), null)).toEqual([
    'now: Prüfen läuft bis 30.09.2026',
    ...['later: Einfrieren', 'later: Runden', 'later: Angreifen', 'later: Ausgeben'],
  ])
})

test('a frozen one is to be rounded', () => {
  expect(told(aLine({ state: 'eingefroren', version: 2 }), null)).toEqual([
    ...['done: Geprüft 82 Fälle', 'done: Eingefroren 02.10.2026, Fassung 2'],
    ...['now: Runden', 'later: Angreifen', 'later: Ausgeben'],
  ])
})

test('a good one is ready', () => {
  expect(told(aLine(), aRelease()).slice(2)).toEqual([
    ...['done: Gerundet 1 von 1 Regeln', 'done: Angegriffen kein Fund'],
    'now: Ausgeben bereit',
  ])
})

test('a finding is said, and what the checker says now counts more than what was kept', () => {
  const attack = { ...aRelease().attack, found: 'fund' as const, findings: ['a', 'b'] }
  expect(told(aLine({ state: 'gesperrt' }), aRelease({ state: 'gesperrt', attack }))[3]).toBe(
    'failed: Angegriffen 2 Funde',
  )
  const rules = [{ name: 'Summen', problems: ['Eine Summe geht nicht auf.'] }]
  expect(told(aLine(), aRelease({ state: 'gesperrt', rules })).slice(2)).toEqual([
    ...['failed: Gerundet 0 von 1 Regeln', 'done: Angegriffen kein Fund'],
    'failed: Ausgeben gesperrt',
  ])
})

test('whoever may not see the release sees how far it is', () => {
  expect(told(aLine({ state: 'ausgegeben' }), null).slice(2)).toEqual([
    ...['done: Gerundet', 'done: Angegriffen', 'done: Ausgegeben liegt unter Lieferungen'],
  ])
})

test('a correction begins anew and says what it goes back to', () => {
  expect(told(aLine({ state: 'ausgegeben' }), null, 'pruefen').slice(0, 3)).toEqual([
    ...['now: Prüfen 82 Fälle', 'later: Einfrieren zuletzt 02.10.2026', 'later: Runden'],
  ])
})

test('freezing names what comes before and what hangs on it', () => {
  const lines = [
    aLine({ quarter: '2026-Q4', ...notYet }),
    aLine({ quarter: '2026-Q3' }),
    aLine({ quarter: '2026-Q2', state: 'ausgegeben' }),
    aLine({ quarter: '2026-Q1', ...notYet }),
    aLine({ quarter: '2025-Q4', ...notYet }),
  ]
  const freezing = lines.map(line => freezingOf(line, lines))
  expect(freezing.map(({ first }) => first)).toEqual([null, null, null, null, '2026-Q1'])
  expect(freezing[2]).toMatchObject({ isCorrection: true, isOut: true, later: ['2026-Q3'] })
  expect(freezing[0]).toMatchObject({ isCorrection: false, isOut: false, later: [] })
  expect(freezingOf(aLine({ quarter: '2027-Q2', ...notYet }), lines).first).toBe('2026-Q4')
})

test('frozen anew after it left, it is to leave again; never before it did or once it has', () => {
  const left = [{ period: '3. Quartal 2026' }]
  expect(isOutAgain(aLine({ version: 2, state: 'eingefroren' }), left)).toBe(true)
  expect(isOutAgain(aLine({ version: 2, state: 'bereit' }), left)).toBe(true)
  expect(isOutAgain(aLine({ version: 2, state: 'ausgegeben' }), left)).toBe(false)
  expect(isOutAgain(aLine(), [{ period: '2. Quartal 2026' }])).toBe(false)
})
