import { type Kysely, sql } from 'kysely'

export async function createClients(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...shortContacts, ...clients, ...parts, ...search])
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
