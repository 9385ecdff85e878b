import { type Kysely, sql } from 'kysely'

export async function createDocuments(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

// The file lies encrypted beside the store; its key lies here and nowhere else, so that a row that
// is deleted makes its file unreadable, wherever a copy of it may be.
const statements = [
  sql`create table documents (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    title text not null,
    kind text not null,
    type text not null,
    bytes integer not null,
    file text not null unique,
    key blob not null,
    sealed_sha256 text not null,
    added_by text not null references users (id),
    added_at text not null,
    removed_by text references users (id),
    removed_at text
  ) strict`,
  sql`create index documents_by_client on documents (client_id, added_at)`,
  sql`create index documents_removed on documents (removed_at) where removed_at is not null`,
]
