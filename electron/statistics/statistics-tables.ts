// One type for each table of 011-statistics; lists stand as JSON.

export type SnapshotTable = {
  id: string
  quarter: string
  version: number
  programme: string
  counts: string
  digests: string
  lines: string
  hash: string
  frozen_by: string
  frozen_at: string
}

export type SnapshotPersonTable = {
  quarter: string
  population: string
  /** The client, or the referral, accompaniment or barrier that is counted. */
  who: string
  client_id: string
  facts: string
}

export type QuarterReleaseTable = {
  id: string
  quarter: string
  version: number
  snapshot_id: string
  snapshot_hash: string
  state: 'bereit' | 'gesperrt' | 'ausgegeben' | 'ersetzt'
  programme: string
  base: number
  tolerance: number
  seed: string
  cell_values: string
  exact: string
  left_out: string
  checks: string
  attack: string
  milliseconds: number
  made_by: string
  made_at: string
}

export type TargetTable = { year: number; figure: string; value: number; note: string }

export type AnnualReportTable = {
  year: number
  version: number
  value: string
  saved_by: string
  saved_at: string
}

export type ReportNoteTable = {
  id: string
  day: string
  mark: string
  text: string
  noted_by: string
  noted_at: string
}
