import { expect, test } from 'vitest'
import { createHousehold } from '../../electron/clients/household-repository.ts'
import { insertRecords, lastNumberOf, numberOf } from '../../electron/clients/record-repository.ts'
import { anAdmission } from '../support/client-builders.ts'
import { aScratchHouse } from '../support/scratch-house.ts'

test.each<[string, string[], string]>([
  ['none yet', [], '2026-0001'],
  ['only some of the year before', ['2025-0417', '2025-12345'], '2026-0001'],
  ['a few', ['2026-0001', '2026-0002', '2027-0009'], '2026-0003'],
  ['the last one with four digits', ['2026-0001', '2026-9999'], '2026-10000'],
  ['more than four digits hold', ['2026-9998', '2026-9999', '2026-10000'], '2026-10001'],
])('with %s the next number follows', async (_, numbers, next) => {
  const { db, actorId } = await aScratchHouse({})
  await db.transaction().execute(async trx => {
    await createHousehold(trx, 'household')
    const shared = { depth: 'fallmanagement', householdId: 'household', needs: [] } as const
    const records = numbers.map((number, index) => ({
      ...{ ...shared, number, id: `id-${index}`, responsible: actorId, sections: anAdmission() },
    }))
    const opening = { by: actorId, at: '2026-11-16T08:00:00.000Z', on: '2026-11-16' }
    if (records.length > 0) await insertRecords(trx, records, opening)
    expect(numberOf('2026', (await lastNumberOf(trx, '2026')) + 1)).toBe(next)
  })
})
