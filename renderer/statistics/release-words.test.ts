import { describe, expect, test } from 'vitest'
import type { AttackReport, ReleaseTable } from '../../shared/statistics/release.ts'
import {
  attackKnowledge,
  attackVerdict,
  axisOf,
  distanceText,
  groupsOf,
  intervalText,
  obstacles,
  promiseText,
  shortenings,
  shortName,
  tableHeading,
} from './release-words.ts'

const report: AttackReport = {
  ...{ found: 'nichts', smallCells: 603, quarters: 5, cells: 1284, identities: 412 },
  ...{ seconds: 39.2, findings: [], narrowest: [], fewest: 5 },
}
const aTable = (id: string, kind: string): ReleaseTable => ({
  ...{ id, kind, title: id, unit: 'Personen', columns: [], rows: [], totals: [] },
})

test('the promise is the sentence of the documentation', () => {
  expect(promiseText({ base: 5, tolerance: 4 })).toBe(
    'Jede Zahl im Export ist ein Vielfaches von 5 und weicht höchstens um 4 von der echten Zahl ab. Alle Summen gehen auf, auch von Quartal zu Quartal. Eine 0 heißt: keine bis vier Personen. Ob auf- oder abgerundet wird, entscheidet der Zufall so, dass sich die Fehler über alle Landkreise im Mittel aufheben.',
  )
  expect(promiseText({ base: 5, tolerance: 9 })).toContain('keine bis neun Personen')
})

test.each([
  [7, 5, '−2'],
  [4, 5, '+1'],
  [0, 0, '±0'],
])('%i put out as %i is %s', (count, value, text) => {
  expect(distanceText({ count, value })).toBe(text)
})

test('tables stand in groups, answers of several last, and none is lost', () => {
  const tables = [
    ...[aTable('b-alter', 'bestand'), aTable('bedarf-wohnen', 'mehrfach')],
    ...[aTable('e-einsatz', 'ehrenamt'), aTable('neu', 'etwas-neues')],
  ]
  const groups = groupsOf(tables)
  expect(groups.map(({ name }) => name)).toEqual([
    ...['Bestand', 'Ehrenamt', 'etwas-neues', 'Mehrfachnennungen'],
  ])
  expect(groups.flatMap(group => group.tables)).toHaveLength(tables.length)
})

test.each([
  ['b-status', 'bestand', 'Bestand am 30.09.2026: Aufenthalt'],
  ['bedarf-wohnen', 'mehrfach', 'Bestand am 30.09.2026: Aufenthalt'],
  ['thema-wohnen', 'mehrfach', '3. Quartal 2026: Aufenthalt'],
])('the heading of %s says for when it holds', (id, kind, heading) => {
  expect(tableHeading({ id, kind, title: 'Aufenthalt' }, '2026-Q3')).toBe(heading)
})

describe('what the attacker found', () => {
  test.each([
    [603, 'Keine der 603 kleinen Zahlen lässt sich auf weniger als fünf Werte eingrenzen.'],
    [1, 'Auch die einzige kleine Zahl lässt sich nicht auf weniger als fünf Werte eingrenzen.'],
    [0, 'Es gibt keine kleine Zahl, nach der er fragen könnte.'],
  ])('nothing among %i', (smallCells, text) => {
    expect(attackVerdict({ ...report, smallCells }, 5)).toEqual({
      ...{ tone: 'ok', word: 'Nichts.', text },
    })
  })

  test('beside an exact total no more is promised than he left open', () => {
    const textOf = (fewest: number | null) => attackVerdict({ ...report, fewest }, 5).text
    expect(textOf(4)).toContain('weniger als vier Werte')
    expect(textOf(4)).toContain('die genau hinausgeht, bleiben vier, sonst mindestens fünf.')
    expect(textOf(5)).not.toContain('genau')
    // more than what rounding promises is not promised
    expect(textOf(9)).toContain('weniger als fünf Werte')
    expect(textOf(null)).toContain('weniger als fünf Werte')
  })

  test.each([
    ['fund', ['a'], 'Ein Fund.'],
    ['fund', ['a', 'b'], '2 Funde.'],
    ['widerspruch', [], 'Ein Widerspruch.'],
  ] as const)('%s with %j', (found, findings, word) => {
    expect(attackVerdict({ ...report, found, findings: [...findings] }, 5)).toMatchObject({
      ...{ tone: 'bad', word },
    })
  })

  test('and what he knew', () => {
    expect(attackKnowledge(report)).toContain('5 Quartale, 1.284 Zahlen, 412 Summenregeln')
    expect(attackKnowledge(report)).toContain('39 Sekunden gerechnet')
    expect(attackKnowledge({ ...report, seconds: 0.2 })).toContain('Weniger als eine Sekunde')
  })
})

test('the axis holds every interval, the open ones too', () => {
  const narrow = (value: number, min: number, max: number | null) => ({
    ...{ name: 'a', value, min, max },
  })
  expect(axisOf({ narrowest: [narrow(0, 0, 4)] }, 5)).toEqual({ end: 15, marks: [0, 5, 10, 15] })
  expect(axisOf({ narrowest: [narrow(15, 11, 19)] }, 5).end).toBe(30)
  expect(axisOf({ narrowest: [narrow(20, 16, null)] }, 5).end).toBeGreaterThan(20)
  expect(intervalText(narrow(5, 1, 9))).toBe('1 bis 9')
  expect(intervalText(narrow(5, 6, null))).toBe('ab 6')
  expect(intervalText(narrow(0, 2, 2))).toBe('genau 2')
})

test('rules that are broken and findings stand against it', () => {
  const rules = [
    { name: 'Summen', problems: ['Eine Summe geht nicht auf.'] },
    { name: 'Abstand', problems: [] },
  ]
  expect(obstacles({ rules, attack: report })).toEqual(['Summen: Eine Summe geht nicht auf.'])
  const attack = { ...report, found: 'fund' as const, findings: ['Aus Tabelle 2 folgt: genau 2.'] }
  expect(obstacles({ rules: [], attack })).toEqual([
    expect.stringContaining('Was der Angreifer fand, steht oben.'),
  ])
  expect(obstacles({ rules: [], attack: report })).toEqual([])
})

test('a narrow column says the same', () => {
  expect(shortName('weiblich')).toBe('w')
  expect(shortName('nicht zuständig').replaceAll('\u00ad', '')).toBe('nicht zuständig')
  expect(shortName('bis 17')).toBe('bis 17')
  const columns = ['weiblich', 'divers, keine Angabe'].map(name => ({ key: name, name }))
  expect(shortenings({ columns })).toEqual(['d, x: divers, keine Angabe.'])
})
