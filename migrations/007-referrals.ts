import { type Kysely, sql } from 'kysely'

/** What is handed to others, under which consent, in which letters, and what came back. */
export async function createReferrals(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}

const statements = [
  sql`create table referrals (
    id text primary key not null,
    version integer not null,
    client_id text not null references clients (id) on delete cascade,
    -- of this client, or of the one in the household with whom she went along
    need_id text not null references needs (id) on delete cascade,
    -- outlives its entry in the directory
    offer_id text references offers (id) on delete set null,
    topic text not null,
    recipient text not null check (json_valid(recipient)),
    code text not null unique,
    -- the family that went together
    group_id text not null,
    state text not null,
    refusal text,
    outcome text,
    letter_note text not null,
    answer_by text,
    created_on text not null,
    sent_on text,
    delivery text,
    answered_on text,
    wait_until text,
    appointment text check (appointment is null or json_valid(appointment)),
    appointment_on text,
    arrived text,
    arrived_on text,
    reminded_on text,
    reminders integer not null,
    closed_on text,
    removed_at text,
    removed_reason text not null,
    created_by text not null references users (id),
    created_at text not null,
    updated_at text not null
  ) strict`,
  sql`create index referrals_by_client on referrals (client_id, created_on)`,
  sql`create index referrals_by_need on referrals (need_id)`,
  sql`create index referrals_by_offer on referrals (offer_id, state)`,
  sql`create index referrals_by_group on referrals (group_id)`,
  sql`create index referrals_by_state on referrals (state, sent_on, client_id)
    where removed_at is null`,
  sql`create table referral_events (
    id text primary key not null,
    referral_id text not null references referrals (id) on delete cascade,
    client_id text not null references clients (id) on delete cascade,
    day text not null,
    at text not null,
    kind text not null,
    code text,
    note text not null,
    -- what the referral was before, so that the step can be taken back
    before text check (before is null or json_valid(before)),
    by_user text not null references users (id)
  ) strict`,
  sql`create index referral_events_by_referral on referral_events (referral_id, at)`,
  sql`create index referral_events_by_client on referral_events (client_id, at)`,
  sql`create table releases (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    referral_id text not null references referrals (id) on delete cascade,
    organisation text not null,
    offer text not null,
    matter text not null,
    groups text not null check (json_valid(groups)),
    given_on text not null,
    valid_until text not null,
    withdrawn_on text,
    language text not null,
    explained_by text not null,
    interpreter text not null,
    medium text not null,
    text_version text not null,
    signature blob,
    guardian integer not null check (guardian in (0, 1)),
    recorded_by text not null references users (id),
    recorded_at text not null
  ) strict`,
  sql`create index releases_by_client on releases (client_id, given_on)`,
  sql`create index releases_by_referral on releases (referral_id)`,
  sql`create table letters (
    id text primary key not null,
    client_id text not null references clients (id) on delete cascade,
    referral_id text not null references referrals (id) on delete cascade,
    release_id text references releases (id) on delete set null,
    kind text not null,
    groups text not null check (json_valid(groups)),
    -- the page as it was printed
    sheet text not null check (json_valid(sheet)),
    printed_on text not null,
    sent_on text,
    delivery text,
    -- when the recipient learned that the consent was taken back
    told_on text,
    printed_by text not null references users (id),
    printed_at text not null
  ) strict`,
  sql`create index letters_by_client on letters (client_id, printed_at)`,
  sql`create index letters_by_referral on letters (referral_id)`,
  sql`create index letters_by_release on letters (release_id)`,
  sql`create table letter_templates (
    kind text primary key not null,
    subject text not null,
    before text not null,
    after text not null,
    updated_at text not null
  ) strict, without rowid`,
]
