import { randomBytes } from 'node:crypto'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { rawOf } from '../../electron/store/connection.ts'
import { createDatabase } from '../../electron/store/open-database.ts'
import { type Figure, median, timesMs } from './figures.ts'
import { aNote, withFolder } from './store-files.ts'

type Db = Sqlite.Database
const ROWS = 20_000
const COMMITS = 300

function plain(file: string): Db {
  const db = new Sqlite(file)
  for (const setting of [
    'journal_mode=WAL',
    'synchronous=FULL',
    'temp_store=MEMORY',
    'secure_delete=ON',
  ])
    db.pragma(setting)
  return db
}

const encrypted = (file: string): Db => rawOf(createDatabase(file, randomBytes(32)))

function prepare(db: Db, notes: readonly string[]) {
  db.exec(
    'create table note (id integer primary key, owner integer not null, text text not null) strict',
  )
  const insert = db.prepare('insert into note (owner, text) values (?, ?)')
  return {
    bulk: db.transaction(() => {
      for (const [index, text] of notes.entries()) insert.run(index % 300, text)
    }),
    commit: () => {
      insert.run(1, 'eine Zeile')
    },
    scan: () => {
      db.prepare("select count(*) from note where text like '%abcdef%'").get()
    },
    lookup: () => {
      for (let id = 1; id <= 2000; id += 1)
        db.prepare('select text from note where id = ?').get(id * 7)
    },
    close: () => db.close(),
  }
}

type Workload = Exclude<keyof ReturnType<typeof prepare>, 'close'>

async function cost(work: ReturnType<typeof prepare>): Promise<Record<Workload, number>> {
  return {
    bulk: median(await timesMs(3, work.bulk)),
    commit: median(await timesMs(COMMITS, work.commit)),
    scan: median(await timesMs(7, work.scan)),
    lookup: median(await timesMs(7, work.lookup)),
  }
}

const names: Record<Workload, string> = {
  bulk: `insert ${ROWS} rows in one transaction`,
  commit: 'commit one row',
  scan: 'scan all rows',
  lookup: 'read 2,000 rows by id',
}

/** The same work on the encrypted store and on plain SQLite, in one run: only the ratio counts. */
export function storeRatio(): Promise<Figure[]> {
  return withFolder(async folder => {
    const notes = Array.from({ length: ROWS }, (_, index) => aNote(index))
    const open = prepare(plain(path.join(folder, 'plain.db')), notes)
    const ours = prepare(encrypted(path.join(folder, 'store.db')), notes)
    const plainCost = await cost(open)
    const ourCost = await cost(ours)
    open.close()
    ours.close()
    return (Object.keys(names) as Workload[]).map(work => ({
      name: `encrypted : plain, ${names[work]}`,
      unit: 'ratio' as const,
      value: ourCost[work] / plainCost[work],
      note: `${ourCost[work].toFixed(2)} ms : ${plainCost[work].toFixed(2)} ms`,
    }))
  })
}
