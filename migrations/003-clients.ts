import { type Kysely, sql } from 'kysely'

export async function createClients(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...shortContacts, ...clients, ...parts, ...search, ...work, ...desk])
    await statement.execute(db)
}

const shortContacts = [
  sql`alter table short_contacts add column origin text`,
  sql`alter table short_contacts add column residence text`,
  sql`alter table short_contacts add column german text`,
]

const clients = [
  // Who lives together; where they live stands with each of them, for the lists.
  sql`create table households (id text primary key not null) strict`,
  sql`create table clients (
    id text primary key not null,
    number text not null unique,
    version integer not null,
    depth text not null,
    family_name text not null,
    given_names text not null,
    birth_name text not null,
    own_script text not null,
    name_sort text not null,
    birth_value text,
    birth_precision text not null,
    place_of_birth text not null,
    gender text not null,
    country_of_origin text,
    family_status text,
    household_id text not null references households (id),
    municipality text,
    accommodation text not null,
    street text not null,
    postcode text not null,
    phone text not null,
    email text not null,
    channel text,
    interpreter text,
    german_level text,
    german_proof text,
    german_proof_on text,
    course text not null,
    arrived_value text,
    arrived_precision text not null,
    here_value text,
    here_precision text not null,
    sent_by text,
    sent_by_note text not null,
    school_years integer,
    school_degree text,
    occupation text not null,
    occupation_state text,
    recognition text,
    responsible text not null references users (id),
    opened_on text not null,
    intake_done_on text,
    closed_on text,
    closed_reason text,
    closed_note text,
    merged_into text references clients (id),
    created_by text not null references users (id),
    created_at text not null,
    updated_at text not null,
    -- reckoned from the tables below whenever something changes, so that lists need not look there
    status text,
    status_group text not null,
    status_until text,
    status_changes_on text,
    deadline_kind text,
    deadline_on text,
    open_needs integer not null,
    needs_without_step integer not null,
    most_urgent text,
    next_step_id text,
    next_step_on text,
    last_contact_on text
  ) strict`,
  // What has been merged away is in no list. Whatever lists filter and sort by stands in the index,
  // also what its own condition says: the rows themselves lie scattered among all that are closed.
  sql`create index clients_open_list on clients (
    name_sort, id, depth, responsible, status_group, municipality, german_level, deadline_on,
    last_contact_on, opened_on, next_step_id, next_step_on, needs_without_step, number,
    birth_value, course, closed_on, merged_into
  ) where closed_on is null and merged_into is null`,
  sql`create index clients_closed_list on clients (
    name_sort, id, depth, responsible, status_group, municipality, german_level,
    last_contact_on, opened_on, number, birth_value, closed_on, merged_into
  ) where closed_on is not null and merged_into is null`,
  // Narrow: only to count.
  sql`create index clients_by_closing on clients (closed_on, merged_into)
    where closed_on is not null and merged_into is null`,
  sql`create index clients_by_deadline on clients (deadline_on)
    where closed_on is null and merged_into is null and deadline_on is not null`,
  sql`create index clients_by_next_step on clients (next_step_on)
    where closed_on is null and merged_into is null and next_step_on is not null`,
  sql`create index clients_by_contact on clients (last_contact_on)
    where closed_on is null and merged_into is null`,
  sql`create index clients_by_status_change on clients (status_changes_on)
    where status_changes_on is not null`,
  sql`create index clients_all_by_name on clients (name_sort, id) where merged_into is null`,
  sql`create index clients_by_household on clients (household_id)`,
  sql`create index clients_by_phone on clients (phone) where phone <> ''`,
  sql`create index clients_by_birth on clients (birth_value)`,
  sql`create index clients_by_responsible on clients (responsible) where closed_on is null`,
  sql`create index clients_by_merge on clients (merged_into) where merged_into is not null`,
]

const parts = [
  sql`create table client_spellings (
    client_id text not null references clients (id) on delete cascade,
    position integer not null,
    spelling text not null,
    primary key (client_id, position)
  ) strict, without rowid`,
  sql`create table client_citizenships (
    client_id text not null references clients (id) on delete cascade,
    position integer not null,
    key text not null,
    primary key (client_id, position)
  ) strict, without rowid`,
  sql`create table client_languages (
    client_id text not null references clients (id) on delete cascade,
    position integer not null,
    code text not null,
    level text not null,
    primary key (client_id, position)
  ) strict, without rowid`,
  sql`create index client_languages_by_code on client_languages (code, client_id)`,
  sql`create table residence_entries (
    client_id text not null references clients (id) on delete cascade,
    position integer not null,
    status text not null,
    valid_from text not null,
    valid_to text,
    issuing_office text not null,
    employment text,
    restriction_where text,
    restriction_until text,
    seen_on text,
    primary key (client_id, position)
  ) strict, without rowid`,
  // One row from each side: what the other person is to this one.
  sql`create table client_relations (
    client_id text not null references clients (id) on delete cascade,
    other_id text not null references clients (id) on delete cascade,
    relation text not null,
    primary key (client_id, other_id)
  ) strict, without rowid`,
  sql`create index client_relations_by_other on client_relations (other_id)`,
  sql`create table consents (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    text_version text not null,
    language text not null,
    explained_by text not null,
    medium text not null,
    given_on text not null,
    withdrawn_on text,
    recorded_by text not null references users (id),
    recorded_at text not null
  ) strict`,
  // Heute asks of every open case whether one holds: the rows themselves are not read for that.
  sql`create index consents_by_client on consents (client_id, given_on, withdrawn_on)`,
]

const search = [
  // One narrow row for each record that a search may find; merged ones have none. Its number is
  // short, because it stands in every key, and stays what it is when the store is copied.
  sql`create table client_names (
    id integer primary key,
    client_id text not null unique references clients (id) on delete cascade,
    closed integer not null check (closed in (0, 1)),
    name_sort text not null,
    birth text,
    -- the keys below in one text, to look at a record that other keys have led to
    keys text not null
  ) strict`,
  sql`create index client_names_by_birth on client_names (birth, closed) where birth is not null`,
  // kind: word of the (f)amily name, any o(t)her word, (s)keleton, (p)honetic; see
  // electron/clients/name-keys.ts. The columns stand in the order in which hits are shown.
  sql`create table client_name_keys (
    kind text not null,
    closed integer not null,
    key text not null,
    sort text not null,
    name_id integer not null references client_names (id) on delete cascade,
    primary key (kind, closed, key, sort, name_id)
  ) strict, without rowid`,
  sql`create index client_name_keys_by_name on client_name_keys (name_id)`,
  sql`create trigger clients_open_and_close_names after update of closed_on on clients
    when (old.closed_on is null) <> (new.closed_on is null)
    begin
      update client_names set closed = new.closed_on is not null where client_id = new.id;
      update client_name_keys set closed = new.closed_on is not null
        where name_id = (select id from client_names where client_id = new.id);
    end`,
  // The smaller id first.
  sql`create table different_clients (
    first_id text not null references clients (id) on delete cascade,
    second_id text not null references clients (id) on delete cascade,
    decided_by text not null references users (id),
    decided_at text not null,
    primary key (first_id, second_id)
  ) strict, without rowid`,
  sql`create index different_clients_by_second on different_clients (second_id)`,
  sql`create table merges (
    id text primary key not null,
    kept_id text not null references clients (id),
    dropped_id text not null references clients (id),
    merged_on text not null,
    merged_at text not null,
    merged_by text not null references users (id),
    -- what the two records were, and which rows changed hands
    before text not null check (json_valid(before)),
    undone_at text
  ) strict`,
  sql`create index merges_by_kept on merges (kept_id)`,
]

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
