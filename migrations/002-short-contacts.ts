import { type Kysely, sql } from 'kysely'

export async function createShortContacts(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

// Nobody stands in these rows but the one who counted, so that she can take back her own slip.
const statements = [
  sql`create table short_contacts (
    id text primary key not null,
    day text not null,
    municipality text,
    gender text not null,
    age_group text,
    language text,
    outcome text,
    minutes integer,
    recorded_by text not null references users (id),
    recorded_at text not null,
    recorded_on text not null
  ) strict`,
  sql`create index short_contacts_by_day on short_contacts (day)`,
  sql`create index short_contacts_by_recorder on short_contacts (recorded_by, recorded_at)`,
  sql`create table short_contact_fields (
    contact_id text not null references short_contacts (id) on delete cascade,
    field text not null,
    primary key (contact_id, field)
  ) strict`,
]
