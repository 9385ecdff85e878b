import { type Kysely, sql } from 'kysely'

/** What helpers worked, what it comes to, and the network around them. */
export async function createVolunteerWork(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...money, ...network]) await statement.execute(db)
}

const money = [
  sql`create table missions (
    id text primary key not null,
    version integer not null,
    helper_id text not null references helpers (id),
    client_id text references clients (id) on delete set null,
    assignment_id text references assignments (id) on delete set null,
    kind text not null,
    day text not null,
    starts_at text,
    minutes integer not null check (minutes > 0 and minutes <= 1440),
    topic text not null,
    text text not null,
    language text,
    signed integer not null check (signed in (0, 1)),
    -- as it was reckoned when it was entered
    cents integer not null check (cents >= 0),
    rounded integer not null check (rounded in (0, 1)),
    cancelled_at text,
    cancelled_reason text not null,
    recorded_by text not null references users (id),
    recorded_at text not null,
    updated_at text not null
  ) strict`,
  // Accounts add up whole years: what they sum stands in the index.
  sql`create index missions_by_helper on missions (helper_id, day, kind, minutes, cents, cancelled_at)`,
  sql`create index missions_by_day on missions (day, helper_id, kind, minutes, cents, cancelled_at)`,
  sql`create index missions_by_assignment on missions (assignment_id, day, minutes, cancelled_at)
    where assignment_id is not null`,
  sql`create index missions_by_client on missions (client_id, kind, day, cancelled_at)
    where client_id is not null`,
  sql`create table mission_versions (
    id text primary key not null,
    mission_id text not null references missions (id) on delete cascade,
    before text not null check (json_valid(before)),
    cents integer not null,
    reason text not null,
    changed_by text not null references users (id),
    changed_at text not null
  ) strict`,
  sql`create index mission_versions_by_mission on mission_versions (mission_id, changed_at)`,
  sql`create table rates (
    id text primary key not null,
    valid_from text not null unique,
    value text not null check (json_valid(value)),
    created_by text not null references users (id),
    created_at text not null
  ) strict`,
  sql`create table budgets (
    year integer primary key not null,
    cents integer not null check (cents >= 0),
    note text not null,
    updated_at text not null
  ) strict`,
  sql`create table planned_hours (
    year integer not null,
    helper_id text not null references helpers (id) on delete cascade,
    minutes integer not null check (minutes >= 0),
    primary key (year, helper_id)
  ) strict, without rowid`,
  sql`create index planned_hours_by_helper on planned_hours (helper_id)`,
  sql`create table closed_periods (
    -- "2026-11" or "2026"
    period text primary key not null,
    closed_by text not null references users (id),
    closed_at text not null
  ) strict, without rowid`,
  sql`create table period_reopenings (
    id text primary key not null,
    period text not null,
    reason text not null,
    reopened_by text not null references users (id),
    reopened_at text not null
  ) strict`,
  sql`create index period_reopenings_by_period on period_reopenings (period)`,
]

const network = [
  sql`create table trainings (
    id text primary key not null,
    version integer not null,
    title text not null,
    earns text,
    day text not null,
    end_day text,
    ue integer not null,
    place text not null,
    trainer text not null,
    topics text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index trainings_by_day on trainings (day)`,
  sql`create table training_participants (
    training_id text not null references trainings (id) on delete cascade,
    helper_id text not null references helpers (id) on delete cascade,
    attended integer not null check (attended in (0, 1)),
    ue integer not null,
    certificate_on text,
    primary key (training_id, helper_id)
  ) strict, without rowid`,
  sql`create index training_participants_by_helper on training_participants (helper_id)`,
  sql`create table contact_persons (
    id text primary key not null,
    version integer not null,
    organisation_id text references organisations (id) on delete set null,
    name text not null,
    name_sort text not null,
    role text not null,
    phone text not null,
    email text not null,
    note text not null,
    last_contact_on text,
    last_note text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index contact_persons_by_organisation on contact_persons (organisation_id)`,
  sql`create table meetings (
    id text primary key not null,
    version integer not null,
    kind text not null,
    title text not null,
    day text not null,
    time text,
    minutes integer,
    place text not null,
    agenda text not null,
    notes text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index meetings_by_day on meetings (day)`,
  sql`create table meeting_guests (
    id text primary key not null,
    meeting_id text not null references meetings (id) on delete cascade,
    position integer not null,
    contact_id text references contact_persons (id) on delete set null,
    helper_id text references helpers (id) on delete set null,
    name text not null,
    attendance text not null
  ) strict`,
  sql`create index meeting_guests_by_meeting on meeting_guests (meeting_id, position)`,
  sql`create index meeting_guests_by_contact on meeting_guests (contact_id)`,
  sql`create index meeting_guests_by_helper on meeting_guests (helper_id)`,
  sql`create table shared_tasks (
    id text primary key not null,
    version integer not null,
    text text not null,
    due_on text,
    user_id text references users (id),
    helper_id text references helpers (id) on delete set null,
    contact_id text references contact_persons (id) on delete set null,
    meeting_id text references meetings (id) on delete set null,
    done_on text,
    created_by text not null references users (id),
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index open_shared_tasks on shared_tasks (due_on, id) where done_on is null`,
  sql`create index shared_tasks_by_meeting on shared_tasks (meeting_id)`,
  sql`create index shared_tasks_by_helper on shared_tasks (helper_id)`,
  sql`create index shared_tasks_by_contact on shared_tasks (contact_id)`,
]
