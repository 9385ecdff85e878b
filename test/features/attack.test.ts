import { describe, expect, test } from 'vitest'
import { runInWorker } from '../../electron/optimise/in-worker.ts'
import { loadHighs } from '../../electron/optimise/load-highs.ts'
import { attackWith } from '../../electron/statistics/attack.ts'
import type { AttackCell, AttackTask } from '../../shared/statistics/attack/attack-types.ts'
import { judgeAttack } from '../../shared/statistics/attack/judge-attack.ts'
import { isPossible } from '../../shared/statistics/attack/proof.ts'
import { roundedCell } from '../../shared/statistics/attack/published-cell.ts'
import { publishedTask } from '../../shared/statistics/attack/published-task.ts'
import { toSystem } from '../../shared/statistics/attack/system.ts'
import type { NamedIdentity } from '../../shared/statistics/cells.ts'
import { deliverCounty } from '../support/delivered-county.ts'

const highs = await loadHighs()
const rules = { base: 5, exactTotals: false }

const sum = (says: string, total: string, ...parts: string[]): NamedIdentity => ({
  says,
  terms: [[1, total], ...parts.map(part => [-1, part] as const)],
})

/** What the attacker says of the small counts, as the screen would show it. */
function verdict(
  truth: Readonly<Record<string, number>>,
  cells: readonly AttackCell[],
  identities: readonly NamedIdentity[],
) {
  const small = Object.keys(truth).filter(id => truth[id]! < 10)
  const task: AttackTask = { cells, identities, targets: small }
  return judgeAttack(attackWith(highs, task), truth, rules)
}

const saysOf = (findings: ReturnType<typeof judgeAttack>) =>
  Object.fromEntries(findings.map(({ cell, says }) => [cell, says]))

/** Each number on its own to the nearest multiple of five: at most two away. */
const nearest = (count: number) => 5 * Math.round(count / 5)

describe('the attacker fails', () => {
  const truth = { all: 31, w: 2, m: 29 }
  const identities = [sum('Tabelle 1, Zeile Duldung', 'all', 'w', 'm')]

  test('one exact count of 2', () => {
    const cells = [roundedCell('all', 30, 4), { id: 'w', exact: 2 }, roundedCell('m', 30, 4)]
    expect(saysOf(verdict(truth, cells, identities))).toEqual({
      w: 'Schon die Zahl selbst verrät: genau 2.',
    })
  })

  test('the rest of one exact count: the total and the other part', () => {
    const cells = [{ id: 'all', exact: 31 }, roundedCell('w', 0, 4), { id: 'm', exact: 29 }]
    expect(saysOf(verdict(truth, cells, identities))).toEqual({
      w: 'Aus Tabelle 1, Zeile Duldung folgt: genau 2.',
    })
  })

  test('numbers rounded one by one', () => {
    const counts = { all: 9, w: 7, m: 2 }
    const cells = Object.entries(counts).map(([id, count]) => roundedCell(id, nearest(count), 2))
    // 10 − 5 − 0 leaves 5, as much as three errors of two can be, so each is nearly at its end
    expect(saysOf(verdict(counts, cells, identities))).toEqual({
      all: 'Aus Tabelle 1, Zeile Duldung folgt: 8 bis 9.',
      w: 'Aus Tabelle 1, Zeile Duldung folgt: 6 bis 7.',
      m: 'Aus Tabelle 1, Zeile Duldung folgt: 1 bis 2.',
    })
  })

  test('stars in each quarter by itself', () => {
    const quarters = [1, 2, 3, 4]
    const w = [2, 1, 2, 3]
    const entries = [0, 0, 1, 1]
    const exits = [0, 1, 0, 0]
    const counts: Record<string, number> = {}
    const cells: AttackCell[] = []
    const sums: NamedIdentity[] = []
    for (const [at, q] of quarters.entries()) {
      counts[`w${q}`] = w[at]!
      // below three a star, and a second one beside it, so that no row gives it away
      const star = w[at]! < 3
      cells.push(star ? { id: `w${q}`, low: 1 } : { id: `w${q}`, exact: w[at]! })
      cells.push(star ? { id: `d${q}`, low: 1 } : { id: `d${q}`, exact: 8 })
      cells.push({ id: `all${q}`, exact: w[at]! + 8 })
      cells.push({ id: `in${q}`, exact: entries[at]! }, { id: `out${q}`, exact: exits[at]! })
      sums.push(sum(`Tabelle 1, ${q}. Quartal`, `all${q}`, `w${q}`, `d${q}`))
      if (q === 1) continue
      const terms = [
        [1, `w${q}`],
        [1, `out${q}`],
        [-1, `w${q - 1}`],
        [-1, `in${q}`],
      ] as const
      sums.push({ says: `Bestand ${q - 1}. bis ${q}. Quartal`, terms })
    }
    const starred = Object.fromEntries(Object.entries(counts).filter(([, count]) => count < 3))
    const alone = sums.filter(({ says }) => says.startsWith('Tabelle'))
    expect(verdict({ w1: 2, w2: 1 }, cells, alone)).toEqual([])
    expect(saysOf(verdict(starred, cells, sums))).toEqual({
      w1: expect.stringMatching(/^Aus Bestand 1\. bis 2\. Quartal.* folgt: genau 2\.$/),
      w2: expect.stringMatching(/Bestand 2\. bis 3\. Quartal.* folgt: genau 1\.$/),
      w3: 'Aus Bestand 3. bis 4. Quartal folgt: genau 2.',
    })
  })

  test('two kinds of age classes for the same people', () => {
    // 20–24 is what both tables share out differently; each table alone is kept
    const ages = { 'unter 20': 12, '20–39': 31, 'unter 25': 14, '25–39': 29, '20–24': 2 }
    const shown = ['unter 20', '20–39', 'unter 25', '25–39']
    const cells: AttackCell[] = shown.map(id => ({ id, exact: ages[id as keyof typeof ages] }))
    const sums = [sum('Altersklassen', 'unter 25', 'unter 20', '20–24')]
    expect(saysOf(verdict(ages, [...cells, { id: '20–24' }], sums))).toEqual({
      '20–24': 'Aus Altersklassen folgt: genau 2.',
    })
  })
})

describe('the attacker learns nothing from a rounded export', () => {
  test.each([
    { people: 0, quarters: 1 },
    { people: 1, quarters: 2 },
    { people: 25, quarters: 3, corrections: 1 },
    { people: 120, quarters: 5 },
    { people: 400, quarters: 5, corrections: 1 },
  ])('$people people, $quarters quarters', async options => {
    const { truth, out } = await deliverCounty(highs, options.people + 7, options)
    const task = publishedTask(out, cell => truth[cell]! < 10)
    const result = attackWith(highs, task)
    expect(judgeAttack(result, truth, rules)).toEqual([])
    // not a single value less than each number leaves by itself
    const whole = new Map(task.cells.map(({ id, low, high }) => [id, [low, high]]))
    expect(result.ok && result.intervals.map(({ min, max }) => [min, max])).toEqual(
      task.targets.map(id => whole.get(id)),
    )
  })

  test('the theorem: up to four people more, whoever they are, fit just as well', async () => {
    const options = { people: 90, quarters: 3 }
    const { out } = await deliverCounty(highs, 5, options)
    const system = toSystem(publishedTask(out))
    const published = Object.assign({}, ...out.map(({ values }) => values))
    const worldWith = (person: Record<string, number>, times: number) =>
      Float64Array.from(system.ids, id => published[id] + times * person[id]!)
    for (let seed = 1; seed <= 20; seed += 1) {
      const { truth: person } = await deliverCounty(highs, seed, { ...options, people: 1 })
      const fits = [0, 1, 2, 3, 4, 5].map(times => isPossible(system, worldWith(person, times)))
      // a person who was never there changes nothing; for every other the fifth is one too many
      const isCounted = Object.values(person).some(count => count > 0)
      expect(fits).toEqual([true, true, true, true, true, !isCounted])
    }
  })

  test('in a thread of its own it is the same', async () => {
    const { truth, out } = await deliverCounty(highs, 3, { people: 30, quarters: 2 })
    const task = publishedTask(out, cell => truth[cell]! < 10)
    const seen: number[] = []
    const result = await runInWorker('attack', task, {
      signal: new AbortController().signal,
      onProgress: (done, total) => seen.push(done / total),
    })
    expect(result).toEqual(attackWith(highs, task))
    expect(seen.at(-1)).toBe(1)
  })
})
