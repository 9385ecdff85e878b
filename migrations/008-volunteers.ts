import { type Kysely, sql } from 'kysely'

/** Helpers, what they may do, whom they accompany, what they worked, and the network around. */
export async function createVolunteers(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...helpers, ...assignments, ...money, ...network])
    await statement.execute(db)
}

const helpers = [
  sql`create table helpers (
    id text primary key not null,
    version integer not null,
    family_name text not null,
    given_names text not null,
    own_script text not null,
    name_sort text not null,
    gender text not null,
    birth_value text,
    birth_precision text not null,
    street text not null,
    postcode text not null,
    municipality text,
    phone text not null,
    email text not null,
    kinds text not null check (json_valid(kinds)),
    organisation_id text references organisations (id) on delete set null,
    languages text not null check (json_valid(languages)),
    german_level text,
    topics text not null check (json_valid(topics)),
    refused_topics text not null check (json_valid(refused_topics)),
    wished_gender text,
    with_minors integer not null check (with_minors in (0, 1)),
    radius_km integer,
    mobility text not null check (json_valid(mobility)),
    slots text not null check (json_valid(slots)),
    slots_on text,
    capacity text not null check (json_valid(capacity)),
    hours_per_week integer,
    coordinating integer not null check (coordinating in (0, 1)),
    wishes text not null,
    limits text not null,
    experience text not null,
    state text not null,
    state_on text not null,
    pause_until text,
    applied_on text not null,
    active_on text,
    left_on text,
    left_reason text,
    left_note text not null,
    last_contact_on text,
    created_by text not null references users (id),
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index helpers_by_name on helpers (name_sort, id)`,
  sql`create index helpers_by_state on helpers (state, id)`,
  sql`create table helper_exclusions (
    helper_id text not null references helpers (id) on delete cascade,
    client_id text not null references clients (id) on delete cascade,
    reason text not null,
    primary key (helper_id, client_id)
  ) strict, without rowid`,
  sql`create index helper_exclusions_by_client on helper_exclusions (client_id)`,
  sql`create table helper_contacts (
    id text primary key not null,
    helper_id text not null references helpers (id) on delete cascade,
    day text not null,
    kind text not null,
    mood text,
    note text not null,
    recorded_by text not null references users (id),
    recorded_at text not null
  ) strict`,
  sql`create index helper_contacts_by_helper on helper_contacts (helper_id, day)`,
  sql`create table approvals (
    id text primary key not null,
    helper_id text not null references helpers (id) on delete cascade,
    requirement text not null,
    day text not null,
    until text,
    ue integer,
    seen text not null,
    note text not null,
    training_id text references trainings (id) on delete set null,
    recorded_by text not null references users (id),
    recorded_at text not null
  ) strict`,
  sql`create index approvals_by_helper on approvals (helper_id, requirement, day)`,
  sql`create table exemptions (
    id text primary key not null,
    helper_id text not null references helpers (id) on delete cascade,
    requirement text not null,
    reason text not null,
    until text not null,
    given_on text not null,
    given_by text not null references users (id),
    given_at text not null
  ) strict`,
  sql`create index exemptions_by_helper on exemptions (helper_id, requirement)`,
]

const assignments = [
  sql`create table assignments (
    id text primary key not null,
    version integer not null,
    helper_id text not null references helpers (id),
    client_id text not null references clients (id) on delete cascade,
    kind text not null,
    topic text not null,
    purpose text not null,
    start_on text not null,
    first_meeting_on text,
    moderated_by text not null,
    agreement_on text,
    planned_hours integer,
    cadence_days integer,
    state text not null,
    ended_on text,
    end_reason text,
    helper_word text not null,
    client_word text not null,
    ended_by text references users (id),
    ended_at text,
    -- the later of check-in and Einsatz, for silence
    last_word_on text,
    created_by text not null references users (id),
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index assignments_by_helper on assignments (helper_id, state)`,
  sql`create index assignments_by_client on assignments (client_id, state)`,
  sql`create index running_assignments on assignments (last_word_on, start_on, id)
    where state <> 'beendet'`,
  sql`create table check_ins (
    id text primary key not null,
    assignment_id text not null references assignments (id) on delete cascade,
    client_id text not null references clients (id) on delete cascade,
    day text not null,
    kind text not null,
    mood text,
    with_whom text not null,
    note text not null,
    recorded_by text not null references users (id),
    recorded_at text not null
  ) strict`,
  sql`create index check_ins_by_assignment on check_ins (assignment_id, day)`,
  sql`create index check_ins_by_client on check_ins (client_id)`,
  sql`create table help_requests (
    id text primary key not null,
    version integer not null,
    client_id text references clients (id) on delete cascade,
    kind text not null,
    topic text not null,
    language text,
    task text not null,
    day text not null,
    time text,
    minutes integer,
    place text not null,
    municipality text,
    wished_gender text,
    note text not null,
    state text not null,
    assignment_id text references assignments (id) on delete set null,
    created_by text not null references users (id),
    created_on text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index help_requests_by_state on help_requests (state, day)`,
  sql`create index help_requests_by_client on help_requests (client_id)`,
  sql`create table request_answers (
    request_id text not null references help_requests (id) on delete cascade,
    helper_id text not null references helpers (id) on delete cascade,
    state text not null,
    reason text,
    asked_on text not null,
    primary key (request_id, helper_id)
  ) strict, without rowid`,
  sql`create index request_answers_by_helper on request_answers (helper_id)`,
]

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
