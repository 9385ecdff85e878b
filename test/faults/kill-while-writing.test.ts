import { expect, test } from 'vitest'
import { verifyAudit } from '../../electron/privacy/audit-repository.ts'
import type { Connection } from '../../electron/store/connection.ts'
import { kyselyOver } from '../../electron/store/database.ts'
import { openDatabase, quickCheck } from '../../electron/store/open-database.ts'
import { engineStore } from '../support/engine-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { timesIf } from '../support/thorough.ts'
import { startChild } from './child.ts'
import { randomFrom, seedOfRun } from './seed.ts'

const kills = timesIf(50, 10)
const longestLifeMs = 100

function idsIn(connection: Connection): Set<string> {
  const rows = connection.prepare('select id from users').all() as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}

test(`killed ${kills} times while writing, nothing that was acknowledged is lost`, async () => {
  const random = randomFrom(seedOfRun())
  const { connection, dek, paths } = await engineStore(tempFolder())
  connection.close()
  const acknowledged: string[] = []
  const start = () => startChild('writer.ts', [paths.database, dek.toString('hex')])
  let next = start()
  for (let kill = 0; kill < kills; kill++) {
    const current = next
    next = start()
    const { lines, errors } = await current.go(random() * longestLifeMs)
    expect(errors).toBe('')
    acknowledged.push(...lines.slice(1))

    const again = openDatabase(paths.database, dek)
    quickCheck(again)
    const ids = idsIn(again)
    expect(acknowledged.filter(id => !ids.has(id))).toEqual([])
    const chain = await verifyAudit(kyselyOver(again))
    expect(chain).toMatchObject({ whole: true, entries: ids.size })
    again.close()
  }
  await next.discard()
  expect(acknowledged.length).toBeGreaterThan(kills)
  console.log(`${kills} kills, ${acknowledged.length} acknowledged writes, 0 lost`)
})
