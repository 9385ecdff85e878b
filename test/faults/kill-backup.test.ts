import { readdirSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verifyBackup } from '../../electron/store/backup.ts'
import { listBackups } from '../../electron/store/backup-list.ts'
import { rawOf } from '../../electron/store/connection.ts'
import { openDatabase, quickCheck } from '../../electron/store/open-database.ts'
import { cleanPartials } from '../../electron/store/store-folder.ts'
import { engineStore } from '../support/engine-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { timesIf } from '../support/thorough.ts'
import { writeUser } from '../support/write-user.ts'
import { startChild } from './child.ts'
import { randomFrom, seedOfRun } from './seed.ts'

const kills = timesIf(8, 2)
const longestLifeMs = 150

test(`killed ${kills} times while backing up, every backup that is listed verifies`, async () => {
  const random = randomFrom(seedOfRun())
  const store = await engineStore(tempFolder())
  const { backups, database } = store.paths
  await writeUser(store.db, 'Anna')
  rawOf(store.connection).exec(
    `with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000)
    insert into settings select 'filler ' || i, json_quote(hex(randomblob(2000))), '' from n`,
  )
  store.connection.close()

  let left = 0
  const start = () => startChild('backer.ts', [database, store.dek.toString('hex')])
  let next = start()
  for (let kill = 0; kill < kills; kill++) {
    const current = next
    next = start()
    const { lines, errors } = await current.go(random() * longestLifeMs)
    expect(errors).toBe('')
    left += readdirSync(backups).filter(name => name.endsWith('.partial')).length

    const listed = await listBackups(backups)
    for (const { folder } of listed) await verifyBackup(folder, store)
    const ids = listed.map(({ id }) => id)
    expect(lines.slice(1).filter(id => !ids.includes(id))).toEqual([])
    const again = openDatabase(database, store.dek)
    quickCheck(again)
    again.close()

    await cleanPartials(backups)
    for (const { folder } of listed) rmSync(folder, { recursive: true })
    expect(readdirSync(backups)).toEqual([])
  }
  await next.discard()
  expect(left).toBeGreaterThan(0)
  console.log(`${kills} kills, ${left} half-made backups, none of them listed`)
})
