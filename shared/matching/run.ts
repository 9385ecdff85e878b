import { z } from 'zod'
import { ags } from '../clients/client.ts'
import { weights } from '../settings/settings.ts'
import { assignmentKind } from '../volunteers/assignment.ts'
import { barrierCode } from './pair-verdict.ts'

// What one run proposes, and the proof that nothing better exists. It holds ids, never names.

const id = z.uuid()
const count = z.int().min(0)

export const proposal = z.strictObject({
  caseId: id,
  helperId: id,
  score: z.int(),
  benefit: z.int(),
  /** What the rules said of the two: it differs as soon as their verdict would. */
  fingerprint: z.string(),
})
export type Proposal = z.infer<typeof proposal>

export const unserved = z.strictObject({
  caseId: id,
  /** Nobody may, or all who may are needed more elsewhere. */
  cause: z.enum(['niemand', 'verdraengt']),
  /** Which rule keeps away how many, the most first; one helper may fail at several. */
  removedBy: z.array(z.strictObject({ code: barrierCode, helpers: count })),
})
export type Unserved = z.infer<typeof unserved>

export const fairnessGroup = z.strictObject({
  by: z.enum(['geschlecht', 'sprache', 'ort']),
  /** A gender, a language code, a municipality; null: not known. */
  key: z.string().nullable(),
  waiting: count,
  served: count,
  /** Of those who are proposed; null where nobody is. */
  meanScore: count.nullable(),
})
export type FairnessGroup = z.infer<typeof fairnessGroup>

/** One more volunteer like this, and so many more could be accompanied. */
export const shortage = z.strictObject({
  language: z.string(),
  municipality: ags,
  gender: z.enum(['w', 'm']).nullable(),
  more: z.int().min(1),
  gain: z.int(),
})
export type Shortage = z.infer<typeof shortage>

export const proof = z.strictObject({ objective: z.int(), dual: z.int(), checked: z.boolean() })
export type Proof = z.infer<typeof proof>

export const runResult = z.strictObject({
  proposals: z.array(proposal),
  unserved: z.array(unserved),
  fairness: z.array(fairnessGroup),
  shortages: z.array(shortage).max(5),
  /** What one more place at a helper would be worth; only of those who are full. */
  prices: z.array(z.strictObject({ helperId: id, price: z.int().min(0) })),
  /** The highest least score at which as many are served; 0 where nobody is. */
  floor: count,
  served: count,
  waiting: count,
  helpers: count,
  edges: count,
  meanScore: count,
  worstScore: count,
  proof,
})
export type RunResult = z.infer<typeof runResult>

export const keptRun = z.strictObject({
  id,
  kind: assignmentKind,
  rulesVersion: z.int(),
  weights,
  at: z.string(),
  byName: z.string(),
  milliseconds: count,
  served: count,
  waiting: count,
  meanScore: count,
  worstScore: count,
  floor: count,
  proof,
})
export type KeptRun = z.infer<typeof keptRun>
