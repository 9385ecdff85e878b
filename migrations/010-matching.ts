import { type Kysely, sql } from 'kysely'

/** Who waits for whom, what was reckoned, and what people decided about it. */
export async function createMatching(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create table match_wishes (
    id text primary key not null,
    version integer not null,
    client_id text not null references clients (id) on delete cascade,
    kind text not null,
    value text not null check (json_valid(value)),
    state text not null,
    closed_on text,
    assignment_id text references assignments (id) on delete set null,
    created_by text not null references users (id),
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index match_wishes_by_client on match_wishes (client_id)`,
  sql`create index open_match_wishes on match_wishes (kind, id) where state = 'offen'`,
  sql`create table match_runs (
    id text primary key not null,
    kind text not null,
    -- entwurf, gilt, abgeloest, verworfen
    state text not null,
    rules_version integer not null,
    weights text not null check (json_valid(weights)),
    input_hash text not null,
    -- ids only; what of it belongs to somebody who is gone is not shown
    result text not null check (json_valid(result)),
    milliseconds integer not null,
    created_by text not null references users (id),
    created_at text not null
  ) strict`,
  sql`create index match_runs_by_kind on match_runs (kind, state, created_at)`,
  sql`create table match_decisions (
    id text primary key not null,
    kind text not null,
    -- of the wish or of the request
    case_id text not null,
    client_id text references clients (id) on delete cascade,
    helper_id text not null references helpers (id) on delete cascade,
    state text not null,
    -- reserved until, refused until; null: for good
    until text,
    refused_by text,
    reason text,
    note text not null,
    by_hand integer not null check (by_hand in (0, 1)),
    -- codes of the rules that were passed over
    passed_over text not null check (json_valid(passed_over)),
    assignment_id text references assignments (id) on delete set null,
    run_id text references match_runs (id),
    decided_by text not null references users (id),
    decided_at text not null,
    ended_at text
  ) strict`,
  sql`create index match_decisions_by_case on match_decisions (case_id, helper_id)`,
  sql`create index match_decisions_by_client on match_decisions (client_id)`,
  sql`create index match_decisions_by_helper on match_decisions (helper_id)`,
]
