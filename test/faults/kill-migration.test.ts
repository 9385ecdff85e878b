import { randomBytes } from 'node:crypto'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Connection } from '../../electron/store/connection.ts'
import { migrate } from '../../electron/store/migrate.ts'
import {
  createDatabase,
  openDatabase,
  quickCheck,
  schemaVersion,
} from '../../electron/store/open-database.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { timesIf } from '../support/thorough.ts'
import { startChild } from './child.ts'
import { firstSteps, rows } from './rebuild-steps.ts'
import { randomFrom, seedOfRun } from './seed.ts'

const kills = timesIf(8, 3)

function shapeOf(connection: Connection) {
  const names = connection
    .prepare(
      "select name from sqlite_schema where name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .all() as { name: string }[]
  const columns = connection.prepare("select name from pragma_table_info('visits')").all() as {
    name: string
  }[]
  const { count } = connection.prepare('select count(*) as count from visits').get() as {
    count: number
  }
  return {
    version: schemaVersion(connection),
    names: names.map(({ name }) => name),
    columns: columns.map(({ name }) => name),
    count,
  }
}

const oldShape = { version: 1, names: ['visits'], columns: ['id', 'at'], count: rows }
const newShape = {
  version: 2,
  names: ['visits', 'visits_by_day'],
  columns: ['id', 'day', 'kind'],
  count: rows,
}

test(`killed ${kills} times while migrating, the store is old or new, never a mixture`, async () => {
  const random = randomFrom(seedOfRun())
  const folder = tempFolder()
  const dek = randomBytes(32)
  const original = join(folder, 'original.db')
  const first = createDatabase(original, dek)
  await migrate(first, firstSteps, async () => undefined)
  first.close()

  const path = join(folder, 'store.db')
  const attempt = async (afterMs: number) => {
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
    copyFileSync(original, path)
    const child = await startChild('migrator.ts', [path, dek.toString('hex')]).go(afterMs)
    expect(child.errors).toBe('')
    const store = openDatabase(path, dek)
    quickCheck(store)
    const shape = shapeOf(store)
    store.close()
    return { ...child, shape }
  }

  const whole = await attempt(60_000)
  expect(whole).toMatchObject({ finished: true, shape: newShape })
  let old = 0
  for (let kill = 0; kill < kills; kill++) {
    const { lines, shape } = await attempt(((kill + random()) / kills) * whole.livedMs)
    const promised = lines.includes('done')
    expect([oldShape, newShape]).toContainEqual(shape)
    if (promised) expect(shape).toEqual(newShape)
    if (shape.version === 1) old++
  }
  expect(old).toBeGreaterThan(0)
  console.log(`${kills} kills: ${old} stayed old, ${kills - old} became new, 0 mixed`)
})
