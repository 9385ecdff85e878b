import { type Kysely, sql } from 'kysely'

/** Quarters that are frozen, what was made of them, and what left the house. */
export async function createStatistics(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...tables, ...indexes]) await statement.execute(db)
}

const tables = [
  sql`create table snapshots (
    id text primary key not null,
    quarter text not null,
    version integer not null,
    programme text not null,
    -- true counts by cell, and a digest of the people behind each
    counts text not null check (json_valid(counts)),
    digests text not null check (json_valid(digests)),
    -- figures that are no counts of the programme: medians, sums
    lines text not null check (json_valid(lines)),
    hash text not null,
    frozen_by text not null references users (id),
    frozen_at text not null
  ) strict`,
  sql`create unique index snapshots_by_quarter on snapshots (quarter, version)`,
  // Who was counted, and as what: flows are reckoned against it. Goes with the person; the counts stay.
  // By client there is no index: each freezing would write all of it anew, and erasing is rare.
  sql`create table snapshot_people (
    quarter text not null,
    population text not null,
    -- the client, or the referral, accompaniment or barrier that is counted
    who text not null,
    client_id text not null references clients (id) on delete cascade,
    facts text not null check (json_valid(facts)),
    primary key (quarter, population, who)
  ) strict, without rowid`,
  sql`create table releases_of_quarters (
    id text primary key not null,
    quarter text not null,
    version integer not null,
    snapshot_id text not null references snapshots (id),
    snapshot_hash text not null,
    -- bereit, gesperrt, ausgegeben, ersetzt
    state text not null,
    programme text not null,
    base integer not null,
    tolerance integer not null,
    seed text not null,
    -- what may leave, by cell; and the totals that leave exactly
    cell_values text not null check (json_valid(cell_values)),
    exact text not null check (json_valid(exact)),
    left_out text not null check (json_valid(left_out)),
    checks text not null check (json_valid(checks)),
    attack text not null check (json_valid(attack)),
    milliseconds integer not null,
    made_by text not null references users (id),
    made_at text not null
  ) strict`,
  sql`create index releases_of_quarters_by_quarter on releases_of_quarters (quarter, version, made_at)`,
  sql`create trigger releases_stay before delete on releases_of_quarters
    when old.state in ('ausgegeben', 'ersetzt')
    begin select raise(abort, 'the ledger only grows'); end`,
  sql`create trigger released_values_stay
    before update of cell_values, exact, seed, snapshot_id, base, tolerance on releases_of_quarters
    when old.state in ('ausgegeben', 'ersetzt')
    begin select raise(abort, 'the ledger only grows'); end`,
  sql`create table deliveries (
    id text primary key not null,
    kind text not null,
    period text not null,
    version integer not null,
    release_id text references releases_of_quarters (id) on delete cascade,
    -- bundles only: number in the row, identity inside, and the one before
    number integer unique,
    bundle_id text,
    previous_sha256 text,
    replaces text,
    recipient text,
    file_name text not null,
    sha256 text not null,
    -- as it left: written once more it is the same to the last byte
    bytes blob not null,
    made_by text not null references users (id),
    made_at text not null,
    -- null: made, but not in a file yet
    written_at text
  ) strict`,
  sql`create index deliveries_by_period on deliveries (period, kind, made_at)`,
  sql`create index deliveries_by_release on deliveries (release_id)`,
  sql`create trigger deliveries_stay before delete on deliveries when old.written_at is not null
    begin select raise(abort, 'what left the house stays known'); end`,
  sql`create trigger deliveries_stay_as_they_left before update on deliveries
    when old.written_at is not null
    begin select raise(abort, 'what left the house stays as it left'); end`,
  sql`create table bundle_keys (
    -- ministry, waiting, archive, signing
    name text primary key not null,
    public_key text not null,
    secret_key text,
    made_by text not null references users (id),
    made_at text not null
  ) strict, without rowid`,
  sql`create table targets (
    year integer not null,
    figure text not null,
    value integer not null,
    note text not null,
    primary key (year, figure)
  ) strict, without rowid`,
  sql`create table annual_reports (
    year integer primary key not null,
    version integer not null,
    value text not null check (json_valid(value)),
    saved_by text not null references users (id),
    saved_at text not null
  ) strict`,
  sql`create table report_notes (
    id text primary key not null,
    day text not null,
    mark text not null,
    text text not null,
    noted_by text not null references users (id),
    noted_at text not null
  ) strict`,
  sql`create index report_notes_by_day on report_notes (day)`,
]

// For counting many quarters at a time: what population-*.ts ask stands in the index, also what its
// own condition says. The rows themselves are wide and lie scattered; open cases stand last.
const indexes = [
  sql`create index clients_by_span on clients (
    coalesce(closed_on, '9999-12-31'), opened_on, id, closed_on, closed_reason, depth, merged_into,
    gender, birth_value, birth_precision, german_level, municipality
  ) where merged_into is null and depth <> 'haushalt'`,
  sql`create index clients_by_opening on clients (
    opened_on, id, closed_on, depth, merged_into, gender
  ) where merged_into is null and depth <> 'haushalt'`,
  sql`create index case_closings on case_events (client_id, at, id) where kind = 'closed'`,
  sql`create index case_reopenings on case_events (at, id, client_id, day)
    where kind = 'reopened'`,
  sql`create index needs_by_span on needs (client_id, opened_on, closed_on, field)`,
  sql`create index needs_with_field on needs (id, field)`,
  sql`create index referrals_by_sending on referrals (
    sent_on, answered_on, state, refusal, need_id, id, removed_at
  ) where removed_at is null`,
  sql`create index barriers_by_day on barriers (noted_on, field)`,
  sql`create index assignments_by_days on assignments (kind, start_on, first_meeting_on, ended_on)`,
  sql`create index helpers_by_activity on helpers (active_on, state, state_on)`,
]
