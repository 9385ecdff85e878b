import { type Kysely, sql } from 'kysely'

/** What is done for a client, and what somebody has put off or saved for herself. */
export async function createCasework(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...work, ...desk]) await statement.execute(db)
}

const work = [
  sql`create table needs (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    field text not null,
    urgency text not null,
    title text not null,
    description text not null,
    opened_on text not null,
    closed_on text,
    outcome text,
    created_by text not null references users (id),
    created_at text not null,
    closed_by text references users (id),
    closed_at text
  ) strict`,
  sql`create index needs_by_client on needs (client_id)`,
  sql`create index open_needs_by_client on needs (client_id, opened_on, id, field)
    where closed_on is null`,
  sql`create index open_needs_by_field on needs (field, client_id) where closed_on is null`,
  sql`create table goals (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    need_id text not null references needs (id) on delete cascade,
    text text not null,
    due_on text,
    reached_on text,
    created_by text not null references users (id),
    created_at text not null,
    reached_by text references users (id),
    reached_at text
  ) strict`,
  sql`create index goals_by_client on goals (client_id)`,
  sql`create index goals_by_need on goals (need_id)`,
  sql`create table steps (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    need_id text references needs (id) on delete cascade,
    goal_id text references goals (id) on delete cascade,
    text text not null,
    due_on text,
    done_by text not null,
    done_on text,
    -- given up with its need or with the case
    void integer not null check (void in (0, 1)),
    created_by text not null references users (id),
    created_at text not null,
    marked_by text references users (id),
    marked_at text
  ) strict`,
  sql`create index steps_by_client on steps (client_id)`,
  sql`create index steps_by_need on steps (need_id, void, done_on)`,
  sql`create index steps_by_goal on steps (goal_id)`,
  sql`create index open_steps_by_day on steps (due_on, client_id, id)
    where done_on is null and void = 0 and due_on is not null`,
  sql`create table contacts (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    day text not null,
    kind text not null,
    minutes integer,
    with_whom text not null,
    note text not null,
    recorded_by text not null references users (id),
    recorded_at text not null
  ) strict`,
  sql`create index contacts_by_client on contacts (client_id, day)`,
  sql`create table barriers (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    field text not null,
    text text not null,
    noted_on text not null,
    noted_by text not null references users (id),
    noted_at text not null
  ) strict`,
  sql`create index barriers_by_client on barriers (client_id)`,
  sql`create table case_events (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    day text not null,
    at text not null,
    kind text not null,
    code text,
    note text not null,
    by_user text not null references users (id),
    to_user text references users (id)
  ) strict`,
  sql`create index case_events_by_client on case_events (client_id, at)`,
  sql`create index case_events_by_receiver on case_events (to_user, day)
    where to_user is not null`,
]

const desk = [
  sql`create table snoozes (
    user_id text not null references users (id) on delete cascade,
    -- names the line of Heute, such as "step:<id>"
    line text not null,
    until text not null,
    reason text not null,
    created_at text not null,
    primary key (user_id, line)
  ) strict, without rowid`,
  sql`create table client_views (
    id text primary key not null,
    user_id text not null references users (id) on delete cascade,
    name text not null,
    value text not null check (json_valid(value)),
    created_at text not null
  ) strict`,
  sql`create index client_views_by_user on client_views (user_id, created_at)`,
]
