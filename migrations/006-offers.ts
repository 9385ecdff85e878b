import { type Kysely, sql } from 'kysely'

/** The directory of organisations and offers, and the dated rules about who may come. */
export async function createOffers(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...directory, ...rules, ...stamp]) await statement.execute(db)
}

const directory = [
  sql`create table organisations (
    id text primary key not null,
    version integer not null,
    name text not null,
    name_sort text not null,
    kind text not null,
    street text not null,
    postcode text not null,
    town text not null,
    municipality text,
    phone text not null,
    email text not null,
    website text not null,
    note text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index organisations_by_name on organisations (name_sort, id)`,
  sql`create table offers (
    id text primary key not null,
    version integer not null,
    organisation_id text not null references organisations (id),
    name text not null,
    name_sort text not null,
    topic text not null,
    about text not null,
    standing text not null,
    legal_basis text not null,
    contact_person text not null,
    phone text not null,
    email text not null,
    street text not null,
    postcode text not null,
    town text not null,
    municipality text,
    hint text not null,
    way text not null check (json_valid(way)),
    languages text not null check (json_valid(languages)),
    admission text not null check (json_valid(admission)),
    area text not null check (json_valid(area)),
    childcare text not null,
    childcare_from_months integer,
    barrier_free text not null,
    cost text not null,
    bring text not null check (json_valid(bring)),
    bring_other text not null,
    apply text not null check (json_valid(apply)),
    apply_note text not null,
    times text not null check (json_valid(times)),
    times_note text not null,
    start_on text,
    end_on text,
    capacity text not null,
    places_free integer,
    capacity_note text not null,
    capacity_on text,
    state text not null,
    checked_on text,
    checked_by text not null,
    checked_how text,
    source text not null,
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index offers_by_organisation on offers (organisation_id)`,
  sql`create index offers_by_check on offers (state, checked_on, id)`,
]

const rules = [
  sql`create table eligibility_rules (
    id text primary key not null,
    version integer not null,
    title text not null,
    topics text not null check (json_valid(topics)),
    effect text not null,
    conditions text not null check (json_valid(conditions)),
    valid_from text,
    valid_until text,
    source text not null,
    checked_on text not null,
    note text not null,
    shipped integer not null check (shipped in (0, 1)),
    created_at text not null,
    updated_at text not null
  ) strict`,
]

// Grows with every change: whoever has read the directory knows whether to read it again.
const stamp = [
  sql`create table directory_stamp (
    id integer primary key check (id = 1),
    value integer not null
  ) strict`,
  sql`insert into directory_stamp (id, value) values (1, 1)`,
  ...['organisations', 'offers', 'eligibility_rules'].flatMap(table =>
    ['insert', 'update', 'delete'].map(
      event =>
        sql`create trigger ${sql.raw(`${table}_${event}_stamp`)} after ${sql.raw(event)}
          on ${sql.raw(table)}
          begin update directory_stamp set value = value + 1; end`,
    ),
  ),
]
