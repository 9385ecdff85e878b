import type { NamedIdentity } from '../cells.ts'

export type RoundingTask = {
  base: number
  /**
   * The cells of this export. `target` is the value published last: where the cell counts the same
   * people as then, or the quarter is a corrected one. `null`: there is none.
   */
  cells: readonly { id: string; count: number; target: number | null }[]
  /** Whether it replaces an export of the same quarter: then as little as possible may change. */
  isCorrection: boolean
  /** Over these cells and published ones. */
  identities: readonly NamedIdentity[]
  /** Values that are out already: constants now. */
  published: Readonly<Record<string, number>>
  /** The true counts of the published cells: the identities must hold for them, too. */
  publishedCounts: Readonly<Record<string, number>>
  /** 32 bytes as hex, from the machine's random source. The same seed gives the same values. */
  seed: string
}

export type RoundingResult =
  | {
      ok: true
      values: Readonly<Record<string, number>>
      /** What a value may differ from the truth: base − 1, or 2·base − 1 where it was widened. */
      tolerance: number
      widened: boolean
    }
  /** The counts contradict each other; `broken` is what the identities say. */
  | { ok: false; reason: 'truth-breaks-identities'; broken: readonly string[] }
  | { ok: false; reason: 'no-solution' }
