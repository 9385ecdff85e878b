import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { residenceRows } from '../../electron/clients/residence-repository.ts'
import type { ContactKind } from '../../shared/clients/options.ts'
import { blankEntry, type ResidenceEntry } from '../../shared/clients/residence-history.ts'
import type { ReviewCode } from '../../shared/statistics/review-rules.ts'
import { aQuarterHouse, type QuarterHouse } from '../support/quarter-house.ts'

// What the review of a quarter says, and what has changed since it was frozen.

async function setResidence(
  { db }: QuarterHouse,
  id: string,
  entries: readonly Pick<ResidenceEntry, 'status' | 'validFrom'>[],
) {
  await db.deleteFrom('residence_entries').where('client_id', '=', id).execute()
  const rows = residenceRows(
    id,
    entries.map(entry => ({ ...blankEntry, ...entry })),
  )
  await db.insertInto('residence_entries').values(rows).execute()
}

async function setGroupOfToday({ db }: QuarterHouse, id: string, group: 'duldung' | 'ungeklaert') {
  await db.updateTable('clients').set({ status_group: group }).where('id', '=', id).execute()
}

async function talk(house: QuarterHouse, clientId: string, day: string, kind: ContactKind) {
  const by = { recorded_by: house.actor.id, recorded_at: `${day}T09:00:00.000Z` }
  const what = { kind, minutes: null, with_whom: '[]', note: '' }
  await house.db
    .insertInto('contacts')
    .values({ id: v7(), client_id: clientId, day, ...what, ...by })
    .execute()
}

async function named(house: QuarterHouse, code: ReviewCode, quarter = '2026-Q1') {
  const { problems } = await house.review(quarter)
  return problems.find(one => one.code === code)?.clients.map(({ clientId }) => clientId) ?? []
}

test('residence and age are those of the last day of the quarter, not those of today', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const lostIt = await house.admit()
  const gotItLater = await house.admit()
  const bornLater = await house.admit({ birthDate: { precision: 'day', value: '2026-05-01' } })
  await setResidence(house, lostIt, [
    { status: 'DULDUNG_60A', validFrom: '2026-01-01' },
    { status: 'UNGEKLAERT', validFrom: '2026-04-15' },
  ])
  await setResidence(house, gotItLater, [{ status: 'DULDUNG_60A', validFrom: '2026-04-15' }])
  await setResidence(house, bornLater, [{ status: 'DULDUNG_60A', validFrom: '2026-01-01' }])
  await setGroupOfToday(house, lostIt, 'ungeklaert')
  await setGroupOfToday(house, gotItLater, 'duldung')
  await setGroupOfToday(house, bornLater, 'duldung')

  house.on('2026-05-20')
  expect(await named(house, 'status-fehlt')).toEqual([gotItLater])
  expect(await named(house, 'status-fehlt', '2026-Q2')).toEqual([lostIt])
  expect(await named(house, 'alter-fehlt')).toEqual([bornLater])
  expect(await named(house, 'alter-fehlt', '2026-Q2')).toEqual([])
})

test('what has changed since the quarter was frozen is listed, the totals first', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  await house.admit()
  const leaves = await house.admit({ gender: 'm' })
  house.on('2026-04-03')
  const changes = async () => {
    const { changes, moreChanges } = await house.review('2026-Q1')
    return { changes, moreChanges }
  }
  expect(await changes()).toEqual({ changes: [], moreChanges: 0 })
  await house.freeze('2026-Q1')
  expect(await changes()).toEqual({ changes: [], moreChanges: 0 })

  await house.close(leaves, '2026-03-20')
  const found = (await changes()).changes
  expect(found[0]).toEqual({
    ...{ id: '2026-Q1/bestand/', cell: 'Fälle am Quartalsende: alle', before: 2, after: 1 },
  })
  expect(found).toContainEqual({
    ...{ id: '2026-Q1/bestand/geschlecht=m', cell: 'Fälle am Quartalsende: männlich' },
    ...{ before: 1, after: 0 },
  })
  expect(found.every(({ before, after }) => before !== after)).toBe(true)
  await house.freeze('2026-Q1')
  expect(await changes()).toEqual({ changes: [], moreChanges: 0 })
})

test('what is no count of people is among the changes too', async () => {
  const house = await aQuarterHouse()
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  const at = '2026-04-03T09:00:00.000Z'
  await house.db
    .insertInto('meetings')
    .values({
      ...{ id: v7(), version: 1, kind: 'netzwerk', title: 'Runder Tisch', day: '2026-03-12' },
      ...{ time: null, minutes: null, place: '', agenda: '', notes: '' },
      ...{ created_at: at, updated_at: at },
    })
    .execute()
  const { changes } = await house.review('2026-Q1')
  expect(changes).toEqual([{ id: 'treffen', cell: 'Netzwerktreffen', before: 0, after: 1 }])
})

test('of many changes the first fifty are listed', async () => {
  const house = await aQuarterHouse()
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  for (const citizenship of ['475', '423', '166', '163', '438', '439', '224', '273'])
    for (const [at, gender] of (['w', 'm', 'x'] as const).entries()) {
      const birthDate = { precision: 'day', value: `${[1950, 1990, 2012][at]}-03-08` } as const
      const id = await house.admit({ gender, citizenships: [citizenship], birthDate })
      await house.setOpened(id, '2026-03-01')
    }
  const { changes, moreChanges } = await house.review('2026-Q1')
  expect(changes).toHaveLength(50)
  expect(moreChanges).toBeGreaterThan(0)
})

test('whose case is closed is marked as such', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const open = await house.admit({ germanLevel: null })
  const closed = await house.admit({ germanLevel: null })
  house.on('2026-04-03')
  await house.close(closed)
  const { problems } = await house.review('2026-Q1')
  const clients = problems.find(({ code }) => code === 'deutsch-fehlt')!.clients
  expect(Object.fromEntries(clients.map(one => [one.clientId, one.closed]))).toEqual({
    [open]: false,
    [closed]: true,
  })
})

test('a case that was closed before its last talk is said, and stops nothing', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const [early, inTime, onlyLetter, back] = [
    ...[await house.admit(), await house.admit()],
    ...[await house.admit(), await house.admit()],
  ]
  for (const [id, day, kind] of [
    ...([[early, '2026-03-20', 'gespraech']] as const),
    ...([[inTime, '2026-03-10', 'gespraech']] as const),
    ...([[onlyLetter, '2026-03-20', 'brief']] as const),
    ...([[back, '2026-03-20', 'telefonat']] as const),
  ])
    await talk(house, id!, day, kind)
  house.on('2026-03-25')
  for (const id of [early, inTime, onlyLetter, back]) await house.close(id!, '2026-03-10')
  await house.reopen(back!)
  house.on('2026-04-03')
  expect(await named(house, 'abschluss-vor-gespraech')).toEqual([early])
  const { problems } = await house.review('2026-Q1')
  expect(problems.find(({ code }) => code === 'abschluss-vor-gespraech')).toMatchObject({
    ...{ blocks: false, clients: [{ closed: true, tab: 'timeline' }] },
  })
})

/** Everything by which somebody in the store could be recognised. */
async function tracesOf({ db }: QuarterHouse): Promise<string[]> {
  const columns = ['id', 'household_id', 'number', 'family_name', 'given_names'] as const
  const rows = await db.selectFrom('clients').select(columns).execute()
  return rows.flatMap(row => Object.values(row))
}

test('the Leitung is told what and how many, and nothing by which to tell who', async () => {
  const house = await aQuarterHouse()
  house.on('2026-02-10')
  const blank = { precision: 'unknown', value: null } as const
  for (const [familyName, givenNames] of [
    ['Tahmasbi', 'Soraya'],
    ['Karimi', 'Nasrin'],
  ] as const)
    await house.admit({
      ...{ familyName, givenNames, gender: 'x', citizenships: [], birthDate: blank },
      ...{ municipality: null, germanLevel: null },
    })
  const early = await house.admit({ familyName: 'Rahmani', givenNames: 'Parisa' })
  const odd = await house.admit({ familyName: 'Zeller', givenNames: 'Yusuf' })
  await talk(house, early, '2026-03-20', 'gespraech')
  house.on('2026-03-25')
  await house.close(early, '2026-03-10')
  await house.close(odd, '2026-03-01')
  await house.setOpened(odd, '2026-03-05')
  house.on('2026-04-03')
  await house.freeze('2026-Q1')
  house.on('2026-04-20')
  const late = await house.admit({ familyName: 'Hosseini', givenNames: 'Dariusch' })
  await house.setOpened(late, '2026-03-02')

  const [named, counted] = [
    await house.review('2026-Q1', 'vertretung'),
    await house.review('2026-Q1', 'leitung'),
  ]
  expect(named.problems.map(({ code }) => code).toSorted()).toEqual([
    ...['abschluss-vor-aufnahme', 'abschluss-vor-gespraech', 'alter-fehlt', 'deutsch-fehlt'],
    ...['gemeinde-fehlt', 'geschlecht-fehlt', 'nachmeldung', 'staat-fehlt', 'status-fehlt'],
  ])
  const traces = await tracesOf(house)
  const tracesIn = (answer: unknown) => {
    const text = JSON.stringify(answer)
    return traces.filter(trace => text.includes(trace))
  }
  expect(traces).toHaveLength(5 * 5)
  expect(traces).not.toContain('')
  // each of the five is named to those who work with the files
  expect(tracesIn(named)).toHaveLength(5 * 3)
  expect(tracesIn(counted)).toEqual([])

  expect(named.changes.length).toBeGreaterThan(0)
  expect(counted).toEqual({
    ...named,
    problems: named.problems.map(problem => ({
      ...{ ...problem, clients: [] },
      more: problem.clients.length + problem.more,
    })),
  })
  expect(counted.problems.find(({ code }) => code === 'alter-fehlt')?.more).toBe(2)
})
