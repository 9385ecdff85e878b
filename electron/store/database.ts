import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely'
import type { BundleKeyTable, DeliveryTable } from '../bundles/bundle-tables.ts'
import type {
  CaseEventTable,
  ClientViewTable,
  ContactTable,
  DifferentTable,
  MergeTable,
  NameKeyTable,
  NameTable,
} from '../clients/case-table.ts'
import type {
  BarrierTable,
  CitizenshipTable,
  ClientTable,
  ConsentTable,
  HouseholdTable,
  LanguageTable,
  RelationTable,
  ResidenceTable,
  SpellingTable,
} from '../clients/client-table.ts'
import type { ShortContactFieldTable, ShortContactTable } from '../clients/short-contact-table.ts'
import type { DocumentTable } from '../documents/document-table.ts'
import type { DraftTable } from '../drafts/draft-table.ts'
import type {
  MatchDecisionTable,
  MatchRunTable,
  MatchWishTable,
} from '../matching/matching-tables.ts'
import type { OfferTable, OrganisationTable, RuleTable, StampTable } from '../offers/offer-table.ts'
import type { AuditTable } from '../privacy/audit-table.ts'
import type {
  LetterTable,
  ReferralEventTable,
  ReferralTable,
  ReleaseTable,
  TemplateTable,
} from '../referrals/referral-table.ts'
import type { SettingTable } from '../settings/setting-table.ts'
import type {
  AnnualReportTable,
  QuarterReleaseTable,
  ReportNoteTable,
  SnapshotPersonTable,
  SnapshotTable,
  TargetTable,
} from '../statistics/statistics-tables.ts'
import type { GoalTable, NeedTable, StepTable } from '../tasks/plan-table.ts'
import type { SnoozeTable } from '../today/snooze-table.ts'
import type {
  ApprovalTable,
  AssignmentTable,
  CheckInTable,
  ExemptionTable,
  HelperContactTable,
  HelperExclusionTable,
  HelperTable,
  HelpRequestTable,
  RequestAnswerTable,
} from '../volunteers/volunteer-tables.ts'
import type {
  BudgetTable,
  ClosedPeriodTable,
  ContactPersonTable,
  MeetingGuestTable,
  MeetingTable,
  MissionTable,
  MissionVersionTable,
  PeriodReopeningTable,
  PlannedHoursTable,
  RateTable,
  SharedTaskTable,
  TrainingParticipantTable,
  TrainingTable,
} from '../volunteers/work-tables.ts'
import type { Connection, Statement } from './connection.ts'
import type { MetaTable } from './meta-table.ts'
import type { UserTable } from './user-table.ts'

export type Database = {
  meta: MetaTable
  users: UserTable
  settings: SettingTable
  drafts: DraftTable
  audit: AuditTable
  short_contacts: ShortContactTable
  short_contact_fields: ShortContactFieldTable
  households: HouseholdTable
  clients: ClientTable
  client_spellings: SpellingTable
  client_citizenships: CitizenshipTable
  client_languages: LanguageTable
  residence_entries: ResidenceTable
  client_relations: RelationTable
  consents: ConsentTable
  client_names: NameTable
  client_name_keys: NameKeyTable
  different_clients: DifferentTable
  merges: MergeTable
  needs: NeedTable
  goals: GoalTable
  steps: StepTable
  contacts: ContactTable
  barriers: BarrierTable
  case_events: CaseEventTable
  snoozes: SnoozeTable
  client_views: ClientViewTable
  documents: DocumentTable
  organisations: OrganisationTable
  offers: OfferTable
  eligibility_rules: RuleTable
  directory_stamp: StampTable
  referrals: ReferralTable
  referral_events: ReferralEventTable
  releases: ReleaseTable
  letters: LetterTable
  letter_templates: TemplateTable
  helpers: HelperTable
  helper_exclusions: HelperExclusionTable
  helper_contacts: HelperContactTable
  approvals: ApprovalTable
  exemptions: ExemptionTable
  assignments: AssignmentTable
  check_ins: CheckInTable
  help_requests: HelpRequestTable
  request_answers: RequestAnswerTable
  missions: MissionTable
  mission_versions: MissionVersionTable
  rates: RateTable
  budgets: BudgetTable
  planned_hours: PlannedHoursTable
  closed_periods: ClosedPeriodTable
  period_reopenings: PeriodReopeningTable
  trainings: TrainingTable
  training_participants: TrainingParticipantTable
  contact_persons: ContactPersonTable
  meetings: MeetingTable
  meeting_guests: MeetingGuestTable
  shared_tasks: SharedTaskTable
  match_wishes: MatchWishTable
  match_runs: MatchRunTable
  match_decisions: MatchDecisionTable
  snapshots: SnapshotTable
  snapshot_people: SnapshotPersonTable
  releases_of_quarters: QuarterReleaseTable
  deliveries: DeliveryTable
  bundle_keys: BundleKeyTable
  targets: TargetTable
  annual_reports: AnnualReportTable
  report_notes: ReportNoteTable
}

export function kyselyOver(connection: Connection): Kysely<Database> {
  return untypedKyselyOver<Database>(connection)
}

/** A migration knows no table type: it is frozen in time. */
export function untypedKyselyOver<T>(connection: Connection): Kysely<T> {
  const prepare = remembering(sql => kyselyStatement(connection.prepare(sql)))
  const database = {
    prepare: (sql: string) => {
      // On a full disk SQLite has rolled back by itself; a second rollback would fail and hide why.
      if (sql === 'rollback' && !connection.inTransaction) return nothingToDo
      return prepare(sql)
    },
    close: () => connection.close(),
  }
  return new Kysely<T>({ dialect: new SqliteDialect({ database }) })
}

const MOST_REMEMBERED = 300

/** Preparing took a fifth of an intake's time. Statements hold SQL only: values are bound per call. */
function remembering(prepare: (sql: string) => SqliteStatement) {
  const remembered = new Map<string, SqliteStatement>()
  return (sql: string): SqliteStatement => {
    const statement = remembered.get(sql) ?? prepare(sql)
    // Moved to the end: what was used longest ago is forgotten first.
    remembered.delete(sql)
    remembered.set(sql, statement)
    const [oldest] = remembered.keys()
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest)
    return statement
  }
}

function kyselyStatement(statement: Statement): SqliteStatement {
  return {
    reader: statement.reader,
    all: parameters => statement.all(...parameters),
    run: parameters => statement.run(...parameters),
    iterate: parameters => statement.iterate(...parameters),
  }
}

const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}
