import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Rotated, rotate } from './backup-rotation.ts'

const now = new Date('2026-08-31T16:00:00.000Z')
const dayMs = 24 * 60 * 60 * 1000

function made(daysAgo: number, reason: Rotated['reason'] = 'daily', hoursAgo = 0): Rotated {
  const createdAt = new Date(now.getTime() - daysAgo * dayMs - hoursAgo * 3_600_000).toISOString()
  return { id: `${createdAt} ${reason}`, createdAt, reason }
}

function kept(list: Rotated[]) {
  return rotate(list, now).keep.map(({ createdAt }) => createdAt.slice(0, 10))
}

test('a backup a day for two months: 7 days, and one for each of the last 4 weeks', () => {
  const list = Array.from({ length: 60 }, (_, days) => made(days))
  // 31 August 2026 is a Monday: the weeks before it end on the 30th, 23rd and 16th.
  expect(kept(list)).toEqual([
    '2026-08-31',
    '2026-08-30',
    '2026-08-29',
    '2026-08-28',
    '2026-08-27',
    '2026-08-26',
    '2026-08-25',
    '2026-08-23',
    '2026-08-16',
  ])
})

test('of several on one day the newest stays', () => {
  const list = [made(0, 'daily', 5), made(0, 'by-hand', 1), made(0, 'daily', 3)]
  expect(rotate(list, now).keep.map(({ reason }) => reason)).toEqual(['by-hand'])
})

test('those before a migration stay for 30 days', () => {
  const list = [made(0), made(0, 'before-migration', 2), made(29, 'before-migration')]
  expect(rotate(list, now).drop).toEqual([])
  expect(kept([made(0), made(31, 'before-migration')])).toEqual(['2026-08-31'])
})

test('the newest stays, however old it is', () => {
  expect(kept([made(400), made(380), made(500)])).toEqual(['2025-08-16'])
})

test('after a pause the last seven days of work stay, if they are not too old', () => {
  const list = [0, 10, 11, 12, 13, 14, 15, 16].map(days => made(days))
  expect(rotate(list, now).keep.length).toBeGreaterThanOrEqual(7)
})

test('nothing is dropped because a clock ran ahead', () => {
  const ahead = made(-500)
  const { keep } = rotate([ahead, made(0)], now)
  expect(keep).toHaveLength(2)
})

test('for every list: nothing is lost or doubled, and asking again changes nothing', () => {
  const anyBackup = fc
    .tuple(
      fc.integer({ min: -5, max: 200 }),
      fc.constantFrom<Rotated['reason']>('daily', 'by-hand', 'before-migration'),
      fc.integer({ min: 0, max: 23 }),
    )
    .map(([days, reason, hours]) => made(days, reason, hours))
  const list = fc.uniqueArray(anyBackup, { selector: ({ id }) => id, maxLength: 60 })
  fc.assert(
    fc.property(list, backups => {
      const { keep, drop } = rotate(backups, now)
      expect([...keep, ...drop].map(({ id }) => id).toSorted()).toEqual(
        backups.map(({ id }) => id).toSorted(),
      )
      expect(rotate(keep, now).drop).toEqual([])
      if (backups.length > 0) {
        const newest = backups.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0]
        expect(keep.some(({ createdAt }) => createdAt === newest?.createdAt)).toBe(true)
      }
    }),
  )
})
