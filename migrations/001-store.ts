import { type Kysely, sql } from 'kysely'

export async function createStore(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create table meta (
    key text primary key not null,
    value text not null
  ) strict`,
  sql`create table users (
    id text primary key not null,
    name text not null,
    name_sort text not null,
    role text not null,
    active integer not null check (active in (0, 1)),
    created_at text not null,
    removed_at text
  ) strict`,
  sql`create index users_by_name on users (name_sort)`,
  sql`create table settings (
    section text primary key not null,
    value text not null check (json_valid(value)),
    updated_at text not null
  ) strict`,
  sql`create table drafts (
    user_id text not null references users (id) on delete cascade,
    form text not null,
    value text not null check (json_valid(value)),
    updated_at text not null,
    primary key (user_id, form)
  ) strict`,
  sql`create table audit (
    seq integer primary key not null,
    at text not null,
    actor text,
    call text not null,
    subject text,
    outcome text not null,
    prev text not null,
    hash text not null
  ) strict`,
  sql`create index audit_by_subject on audit (subject, seq)`,
  sql`create index audit_by_actor on audit (actor, seq)`,
  // "insert or replace" deletes without asking the trigger below.
  sql`create trigger audit_replaces_nothing before insert on audit
    when exists (select 1 from audit where seq = new.seq)
    begin select raise(abort, 'audit is append-only'); end`,
  sql`create trigger audit_keeps_rows before update on audit
    begin select raise(abort, 'audit is append-only'); end`,
  sql`create trigger audit_loses_nothing before delete on audit
    begin select raise(abort, 'audit is append-only'); end`,
]
