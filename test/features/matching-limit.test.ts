import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Connection } from '../../electron/store/connection.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { defaultSettings } from '../../shared/settings/settings.ts'
import type { Helper } from '../../shared/volunteers/helper.ts'
import { type House, reopened } from '../support/house.ts'
import { keyOf } from '../support/look-inside.ts'
import { aMatchingHouse } from '../support/matching-house.ts'
import { aHelpRequest } from '../support/volunteer-builders.ts'

const { weights } = defaultSettings
const kinds: Helper['kinds'] = ['lotse', 'dolmetscher']
/** In each of two weeks: together with as many wishes just over the two millions. */
const CASES = 1000
const HELPERS = 1001

type Copies = { table: string; id: string; count: number }

/** Rows like one that is there: through the program the same would take minutes. */
function copyRow(store: Connection, { table, id, count }: Copies): void {
  const row = store.prepare(`select * from ${table} where id = ?`).get(id) as object
  const marks = Object.keys(row).map(() => '?')
  const insert = store.prepare(`insert into ${table} values (${marks.join(', ')})`)
  for (let at = 0; at < count; at += 1) insert.run(...Object.values({ ...row, id: randomUUID() }))
}

async function withCopies(house: House, copies: readonly Copies[]): Promise<House> {
  await house.vault.close()
  const store = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  store.prepare('begin').run()
  for (const one of copies) copyRow(store, one)
  store.prepare('commit').run()
  store.close()
  return reopened(house)
}

/** One volunteer has places; the others only make their number. */
async function aLargeCounty() {
  const house = await aMatchingHouse()
  const { id: wishId } = await house.aCase()
  const helperId = await house.aLotse({ kinds })
  const full = await house.aLotse({ kinds, capacity: { lotse: 0, dolmetscher: 0, pate: 0 } })
  const requestIds: string[] = []
  for (const day of ['2026-11-24', '2026-12-01']) {
    const request = aHelpRequest({ kind: 'dolmetschen', day, language: 'fa-AF' })
    requestIds.push((await house.api.volunteers.addRequest({ request })).id)
  }
  const { api } = await withCopies(house, [
    { table: 'helpers', id: full, count: HELPERS - 2 },
    { table: 'match_wishes', id: wishId, count: 2 * CASES - 1 },
    ...requestIds.map(id => ({ table: 'help_requests', id, count: CASES - 1 })),
  ])
  const wish = { kind: 'begleitung', caseId: wishId, helperId } as const
  const request = { kind: 'dolmetschen', caseId: requestIds[0]!, helperId } as const
  return { api, full, wish, request }
}

test('what would take too long is said instead of reckoned, and each week is asked about alone', async () => {
  const { api, full, wish, request } = await aLargeCounty()
  const { matching } = api

  const sheet = await matching.readPair(wish)
  expect(sheet).toMatchObject({ allowed: true, compared: false, alternatives: [] })
  expect(sheet).toMatchObject({ rankForCase: null, rankForHelper: null })
  const answer = await matching.explainWhyNot(wish)
  expect(answer).toMatchObject({ answer: 'moeglich', regret: null, chain: [] })
  expect(answer.sentence).toContain('nicht nebenbei')
  // a rule is looked at all the same
  const forbidden = await matching.explainWhyNot({ ...wish, helperId: full })
  expect(forbidden).toMatchObject({ answer: 'verboten', barriers: [{ code: 'voll' }] })

  const inOneWeek = await matching.readPair(request)
  expect(inOneWeek).toMatchObject({ compared: true, rankForHelper: { rank: 1, of: CASES } })
  expect(await matching.explainWhyNot(request)).toMatchObject({ regret: 0 })

  for (const kind of ['begleitung', 'dolmetschen'] as const)
    await expect(matching.tryWeights({ kind, weights })).rejects.toMatchObject({
      code: 'too-many-pairs',
    })
})
