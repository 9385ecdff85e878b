import { sql } from 'kysely'
import type { Migration, Migrations } from '../../migrations/index.ts'

export const rows = 100_000

const createVisits: Migration = async db => {
  await sql`create table visits (id integer primary key, at text not null) strict`.execute(db)
  await sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${rows})
    insert into visits select i, 'day ' || i from n`.execute(db)
}

const rebuildVisits: Migration = async db => {
  await sql`create table visits_new (
    id integer primary key, day text not null, kind text not null) strict`.execute(db)
  await sql`insert into visits_new select id, at, 'home' from visits`.execute(db)
  await sql`drop table visits`.execute(db)
  await sql`alter table visits_new rename to visits`.execute(db)
  await sql`create index visits_by_day on visits (day)`.execute(db)
}

export const firstSteps: Migrations = { '001-visits': createVisits }
export const rebuildSteps: Migrations = { ...firstSteps, '002-rebuild': rebuildVisits }
