import { expect, test } from 'vitest'
import type { Reckon } from '../../electron/statistics/release-rounding.ts'
import { AppError } from '../../shared/errors.ts'
import type { AttackResult } from '../../shared/statistics/attack/attack-types.ts'
import type { Release } from '../../shared/statistics/release.ts'
import { publishedTables } from '../../shared/statistics/release-tables.ts'
import type { RoundingResult } from '../../shared/statistics/rounding/rounding-task.ts'
import { aQuarterHouse, type QuarterHouse, reckonHere, released } from '../support/quarter-house.ts'

/** Some of each kind, and one alone. */
async function fill(house: QuarterHouse) {
  for (let at = 0; at < 13; at += 1)
    await house.admit({
      gender: at % 3 === 0 ? 'm' : 'w',
      citizenships: at < 9 ? ['423'] : ['475'],
    })
  return house.admit({ gender: 'd', citizenships: ['224'] })
}

async function aFrozenQuarter(reckon?: Reckon) {
  const house = await aQuarterHouse(reckon ? { reckon } : {})
  house.on('2026-02-10')
  const alone = await fill(house)
  house.on('2026-04-02')
  await house.freeze('2026-Q1')
  return { house, alone }
}

const cellsOf = ({ tables }: Release) =>
  tables.flatMap(({ rows, totals }) => [...totals, ...rows.flatMap(({ cells }) => cells)])
const valuesOf = (release: Release) =>
  Object.fromEntries(cellsOf(release).map(({ id, value }) => [id, value]))
const problemsOf = ({ rules }: Release) => rules.flatMap(({ problems }) => problems)

test('a frozen quarter is rounded, checked and attacked, and says so', async () => {
  const { house } = await aFrozenQuarter()
  expect(await house.release('2026-Q1')).toBeNull()
  const { releaseId, state } = await house.prepare('2026-Q1')
  expect(state).toBe('bereit')
  const release = (await house.release('2026-Q1'))!
  expect(release).toMatchObject({
    ...{ id: releaseId, state: 'bereit', version: 1, base: 5, tolerance: 4, leftOut: [] },
    ...{ frozenOn: '2026-04-02', madeOn: '2026-04-02', programme: '2026.1' },
    attack: { found: 'nichts', quarters: 1, findings: [] },
  })
  expect(release.rules.map(({ problems }) => problems)).toEqual([[], [], [], [], []])
  for (const { count, value, small } of cellsOf(release)) {
    expect(value % 5).toBe(0)
    expect(Math.abs(value - count)).toBeLessThanOrEqual(4)
    expect(small).toBe(count < 10)
  }
  const [nearest] = release.attack.narrowest
  expect(release.attack.narrowest).toHaveLength(3)
  expect(nearest!.max! - nearest!.min).toBeGreaterThanOrEqual(3)
  expect(release.attack.fewest).toBeGreaterThanOrEqual(4)
  expect(nearest!.name).toMatch(/^[A-ZÄÖÜ].*: /)
  expect((await house.list())[1]).toMatchObject({ state: 'bereit' })
})

test('only rounded numbers get into what is published', async () => {
  const { house } = await aFrozenQuarter()
  await house.prepare('2026-Q1')
  const release = (await house.release('2026-Q1'))!
  const tables = publishedTables(release)
  expect(tables.map(({ id }) => id)).toEqual(release.tables.map(({ id }) => id))
  for (const { columns, rows, totals } of tables)
    for (const values of [totals, ...rows.map(row => row.values)]) {
      expect(values).toHaveLength(columns.length)
      expect(values.every(value => value % 5 === 0)).toBe(true)
    }
  expect(JSON.stringify(tables)).not.toMatch(/count|small/)
  for (const { name, value } of release.exact) {
    expect(name).toBe('Fälle am Quartalsende')
    expect(value).toBe(14)
  }
})

test('the same frozen state is never rounded twice', async () => {
  const { house } = await aFrozenQuarter()
  const first = await house.prepare('2026-Q1')
  const values = valuesOf((await house.release('2026-Q1'))!)
  expect(await house.prepare('2026-Q1')).toEqual(first)
  await house.putOut(first.releaseId)
  expect(await house.prepare('2026-Q1')).toEqual(first)
  expect(await house.freeze('2026-Q1')).toEqual({ version: 1 })
  const release = (await house.release('2026-Q1'))!
  expect(release.state).toBe('ausgegeben')
  expect(valuesOf(release)).toEqual(values)
})

test('the same people keep their numbers in the next quarter', async () => {
  const { house } = await aFrozenQuarter()
  const first = valuesOf(await released(house, '2026-Q1'))
  house.on('2026-07-02')
  const second = valuesOf(await released(house, '2026-Q2'))
  for (const [id, value] of Object.entries(second))
    if (id.startsWith('2026-Q2/bestand/') && !id.includes('alter='))
      expect([id, value]).toEqual([id, first[id.replace('Q2', 'Q1')]])
  expect(second['2026-Q2/zugang/']).toBe(0)
})

test('what is frozen and not rounded yet is rounded first', async () => {
  const { house } = await aFrozenQuarter()
  house.on('2026-10-02')
  await house.freeze('2026-Q2')
  await house.freeze('2026-Q3')
  await expect(house.prepare('2026-Q4')).rejects.toMatchObject({ code: 'quarter-not-frozen' })
  expect(await house.prepare('2026-Q3')).toMatchObject({ state: 'bereit' })
  const states = (await house.list()).map(({ quarter, state }) => [quarter, state])
  expect(Object.fromEntries(states)).toMatchObject({
    ...{ '2026-Q1': 'bereit', '2026-Q2': 'bereit', '2026-Q3': 'bereit' },
  })
})

test('a correction replaces what was put out, moves little and keeps both', async () => {
  const { house, alone } = await aFrozenQuarter()
  const first = await released(house, '2026-Q1')
  house.on('2026-07-02')
  await released(house, '2026-Q2')
  await house.close(alone, '2026-03-15')
  const second = await released(house, '2026-Q1')
  expect(second).toMatchObject({ version: 2, state: 'ausgegeben', attack: { found: 'nichts' } })
  const before = valuesOf(first)
  const moved = cellsOf(second).filter(({ id, value }) => value !== before[id])
  expect(moved.length).toBeLessThan(cellsOf(second).length / 5)
  const later = await released(house, '2026-Q2')
  expect(later).toMatchObject({ version: 2, attack: { found: 'nichts', quarters: 2 } })
  const rows = await house.db
    .selectFrom('releases_of_quarters')
    .select(['quarter', 'version', 'state'])
    .orderBy('quarter')
    .orderBy('version')
    .execute()
  expect(rows).toEqual([
    { quarter: '2026-Q1', version: 1, state: 'ersetzt' },
    { quarter: '2026-Q1', version: 2, state: 'ausgegeben' },
    { quarter: '2026-Q2', version: 1, state: 'ersetzt' },
    { quarter: '2026-Q2', version: 2, state: 'ausgegeben' },
  ])
})

test('figures that were put out stay when the people are erased', async () => {
  const { house, alone } = await aFrozenQuarter()
  const before = await released(house, '2026-Q1')
  await house.erase(alone)
  expect(await house.release('2026-Q1')).toEqual(before)
  house.on('2026-07-02')
  expect(await released(house, '2026-Q2')).toMatchObject({ attack: { found: 'nichts' } })
})

// ---- refused

const withResult = <T>(of: string, change: (result: T, times: number) => T): Reckon => {
  let times = 0
  return (async (name: string, input: never, watching: never) => {
    const result = await reckonHere(name as never, input, watching)
    if (name !== of) return result
    times += 1
    return change(result as T, times)
  }) as unknown as Reckon
}

test('what the checker does not pass is blocked, and never put out', async () => {
  const { house } = await aFrozenQuarter(
    withResult<RoundingResult>('roundCells', result =>
      result.ok
        ? { ...result, values: { ...result.values, '2026-Q1/bestand/geschlecht=w': 7 } }
        : result,
    ),
  )
  const { releaseId, state } = await house.prepare('2026-Q1')
  expect(state).toBe('gesperrt')
  const release = (await house.release('2026-Q1'))!
  expect(release.state).toBe('gesperrt')
  expect(problemsOf(release)).toContain('Eine Zahl ist kein Vielfaches von 5.')
  await expect(house.putOut(releaseId)).rejects.toMatchObject({ code: 'release-blocked' })
  expect((await house.list())[1]!.state).toBe('gesperrt')
})

test('what the attacker finds blocks it and is said in words', async () => {
  const { house } = await aFrozenQuarter(
    withResult<AttackResult>('attack', result => {
      if (!result.ok) return result
      const intervals = result.intervals.map(one =>
        one.id === '2026-Q1/bestand/geschlecht=dx'
          ? { ...one, min: 1, max: 1, because: ['Tabelle 2'] }
          : one,
      )
      return { ok: true, intervals }
    }),
  )
  expect((await house.prepare('2026-Q1')).state).toBe('gesperrt')
  const { attack, exact } = (await house.release('2026-Q1'))!
  expect(attack.found).toBe('fund')
  expect(attack.findings).toEqual([
    'Fälle am Quartalsende: divers, keine Angabe: Aus Tabelle 2 folgt: genau 1.',
  ])
  // not even without the exact totals
  expect(exact).toEqual([])
  await expect(house.putOut((await house.release('2026-Q1'))!.id)).rejects.toMatchObject({
    code: 'release-blocked',
  })
})

test('exact totals stay away when the attacker finds somebody with them', async () => {
  const { house } = await aFrozenQuarter(
    withResult<AttackResult>('attack', (result, times) =>
      times === 1 ? { ok: false, reason: 'contradiction' } : result,
    ),
  )
  expect((await house.prepare('2026-Q1')).state).toBe('bereit')
  expect((await house.release('2026-Q1'))!.exact).toEqual([])
})

test('a blocked quarter may be tried again', async () => {
  let isHonest = false
  const { house } = await aFrozenQuarter(
    withResult<AttackResult>('attack', result =>
      isHonest ? result : { ok: false, reason: 'contradiction' },
    ),
  )
  const { releaseId } = await house.prepare('2026-Q1')
  expect((await house.release('2026-Q1'))!.attack).toMatchObject({ found: 'widerspruch' })
  isHonest = true
  const again = await house.prepare('2026-Q1')
  expect(again).toMatchObject({ state: 'bereit' })
  expect(again.releaseId).not.toBe(releaseId)
})

test('where nothing fits the quarter before, entries and exits are left out and named', async () => {
  const { house } = await aFrozenQuarter(
    withResult<RoundingResult>('roundCells', (result, times) =>
      times === 2 ? { ok: false, reason: 'no-solution' } : result,
    ),
  )
  await released(house, '2026-Q1')
  house.on('2026-07-02')
  const second = await released(house, '2026-Q2')
  expect(second).toMatchObject({ state: 'ausgegeben', attack: { found: 'nichts' } })
  expect(second.leftOut).toContain('Neue Fälle nach Geschlecht')
  expect(second.tables.some(({ id }) => id === 'z-geschlecht')).toBe(false)
  house.on('2026-10-02')
  expect(await released(house, '2026-Q3')).toMatchObject({ leftOut: [], state: 'ausgegeben' })
})

test('where nothing fits at all, it says which quarter, and nothing is kept', async () => {
  const { house } = await aFrozenQuarter(
    withResult<RoundingResult>('roundCells', () => ({ ok: false, reason: 'no-solution' })),
  )
  await expect(house.prepare('2026-Q1')).rejects.toMatchObject({
    ...{ code: 'release-blocked', details: { quarter: '2026-Q1', sums: [] } },
  })
  expect(await house.release('2026-Q1')).toBeNull()
})

test('cancelled in the middle, nothing is left behind', async () => {
  const controller = new AbortController()
  const { house } = await aFrozenQuarter(
    withResult('attack', result => {
      controller.abort(new AppError('cancelled'))
      return result
    }),
  )
  const cancelled = house.prepare('2026-Q1', controller.signal)
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect(await house.release('2026-Q1')).toBeNull()
  expect((await house.list())[1]!.state).toBe('eingefroren')
})

test('frozen figures that were altered are refused', async () => {
  const { house } = await aFrozenQuarter()
  const snapshot = (await house.snapshot('2026-Q1'))!
  const counts = JSON.stringify({ ...snapshot.counts, '2026-Q1/bestand/': 15 })
  await house.db.updateTable('snapshots').set({ counts }).execute()
  await expect(house.prepare('2026-Q1')).rejects.toMatchObject({ code: 'store-damaged' })
})

test('a number altered after the checks is found when it is read', async () => {
  const { house } = await aFrozenQuarter()
  const { releaseId } = await house.prepare('2026-Q1')
  const values = valuesOf((await house.release('2026-Q1'))!)
  const altered = { ...values, '2026-Q1/bestand/': values['2026-Q1/bestand/']! + 5 }
  await house.db
    .updateTable('releases_of_quarters')
    .set({ cell_values: JSON.stringify(altered) })
    .execute()
  const release = (await house.release('2026-Q1'))!
  expect(release.state).toBe('gesperrt')
  expect(problemsOf(release).length).toBeGreaterThan(0)
  await expect(house.putOut(releaseId)).rejects.toMatchObject({ code: 'release-blocked' })
})
