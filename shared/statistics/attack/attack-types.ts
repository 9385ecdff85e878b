import type { NamedIdentity } from '../cells.ts'

// The attacker knows what was published and how it is made, never a person's data.

/** What is known of a count: x ≥ 0 always; with nothing else it is free. */
export type AttackCell = { id: string; exact?: number; low?: number; high?: number }

export type AttackTask = {
  cells: readonly AttackCell[]
  identities: readonly NamedIdentity[]
  targets: readonly string[]
}

export type Interval = {
  id: string
  min: number
  /** Without a bound: null. */
  max: number | null
  /** The sums that together prove a bound narrower than the published one; short proofs first. */
  because: readonly string[]
}

export type AttackResult =
  | { ok: true; intervals: readonly Interval[] }
  /** No counts fit what was published: the ledger contradicts itself. */
  | { ok: false; reason: 'contradiction' }
