import { z } from 'zod'
import { ags } from '../clients/client.ts'
import { urgency } from '../clients/options.ts'
import { assignment, assignmentKind } from '../volunteers/assignment.ts'
import { barrier, pairVerdict } from './pair-verdict.ts'
import { fairnessGroup, keptRun, shortage } from './run.ts'

// The screen Passung, as the vault answers it.

const id = z.uuid()
const count = z.int().min(0)

/** Who waits: a person or a family, and what is proposed for them. */
export const waitingLine = z.strictObject({
  caseId: id,
  version: z.int(),
  clientId: id.nullable(),
  /** "Ghulam Popal", "Familie Haidari" */
  title: z.string(),
  ownScript: z.string(),
  /** Codes; the first is the one in which one talks. */
  languages: z.array(z.string()),
  municipality: ags.nullable(),
  /** "Kinder 7 und 9 Jahre" */
  about: z.string(),
  waitingDays: count,
  urgency,
  state: z.enum(['vorschlag', 'reserviert', 'ohne', 'neu', 'ruht']),
  helperId: id.nullable(),
  helperName: z.string(),
  score: count.nullable(),
  reservedUntil: z.string().nullable(),
  /** Facts have changed since the run: it has to be looked at before it is confirmed. */
  stale: z.boolean(),
  /** Why nobody, in a few words: "niemand im Umkreis". */
  hint: z.string(),
})
export type WaitingLine = z.infer<typeof waitingLine>

export const confirmedLine = z.strictObject({
  decisionId: id,
  caseId: id,
  clientId: id.nullable(),
  title: z.string(),
  helperId: id,
  helperName: z.string(),
  on: z.string(),
  byHand: z.boolean(),
})

export const changedPair = z.strictObject({
  caseId: id,
  title: z.string(),
  waitingDays: count,
  before: z.string(),
  after: z.string(),
  scoreBefore: count.nullable(),
  scoreAfter: count.nullable(),
})
export type ChangedPair = z.infer<typeof changedPair>

const total = z.strictObject({ served: count, meanScore: count, worstScore: count })
/** What a run would change: applied on a click, never by itself. */
export const difference = z.strictObject({
  changes: z.array(changedPair),
  unchanged: count,
  before: total,
  after: total,
})
export type Difference = z.infer<typeof difference>

export const board = z.strictObject({
  kind: assignmentKind,
  waiting: z.array(waitingLine),
  confirmed: z.array(confirmedLine),
  counts: z.strictObject({
    ...{ bestaetigt: count, reserviert: count, vorschlag: count, ohne: count, neu: count },
  }),
  /** How many wait in each tab. */
  tabs: z.strictObject({ begleitung: count, tandem: count, dolmetschen: count }),
  /** The one that holds. */
  run: keptRun.nullable(),
  /** Reckoned, not yet taken over. */
  draft: keptRun.nullable(),
  fairness: z.array(fairnessGroup),
  shortages: z.array(shortage),
  helpers: count,
})
export type Board = z.infer<typeof board>

const named = z.strictObject({ id, name: z.string(), facts: z.string() })

/** Everything about two people who could meet. */
export const pairSheet = z.strictObject({
  ...pairVerdict.shape,
  case: named.extend({ title: z.string(), clientId: id.nullable() }),
  helper: named.extend({ places: count, placesLeft: count, phone: z.string() }),
  /** Stands in what is confirmed: an answer to what was seen. */
  fingerprint: z.string(),
  stale: z.boolean(),
  /** False of very many: then there are no ranks and no alternatives. */
  compared: z.boolean(),
  /** Place among those who may, on both sides; null where they may not. */
  rankForCase: z.strictObject({ rank: z.int(), of: z.int() }).nullable(),
  rankForHelper: z.strictObject({ rank: z.int(), of: z.int() }).nullable(),
  /** The two next best for the case, and what taking them would cost in all. */
  alternatives: z.array(
    z.strictObject({ helperId: id, name: z.string(), score: count, regret: z.int() }),
  ),
  /** What an assignment would say if it began today. */
  suggested: assignment,
})
export type PairSheet = z.infer<typeof pairSheet>

export const rankedCandidate = z.strictObject({
  helperId: id,
  name: z.string(),
  municipality: ags.nullable(),
  score: count,
  placesLeft: count,
  /** Among the others who wait she is needed by so many points; 0 where nobody misses her. */
  price: count,
  questions: count,
  isProposed: z.boolean(),
})

export const kept = z.strictObject({
  helperId: id,
  name: z.string(),
  barriers: z.array(barrier),
})

/** Who may for one case, the best first; and who may not, nearly, or not at all. */
export const candidates = z.strictObject({
  title: z.string(),
  ranked: z.array(rankedCandidate),
  /** One single rule fails, and it can be asked about; or safeguarding, which is said by name. */
  near: z.array(kept),
  /** "19 ohne gemeinsame Sprache, 4 voll" */
  others: z.array(z.strictObject({ code: z.string(), helpers: count, text: z.string() })),
})
export type Candidates = z.infer<typeof candidates>

export const whyNot = z.strictObject({
  answer: z.enum(['verboten', 'moeglich', 'gleich-gut', 'vorgeschlagen']),
  barriers: z.array(barrier),
  /** Points lost in all when the two are brought together; null where nothing was reckoned. */
  regret: z.int().nullable(),
  chain: z.array(
    z.strictObject({
      caseId: id,
      title: z.string(),
      waitingDays: count,
      before: z.string(),
      after: z.string(),
      scoreBefore: count.nullable(),
      scoreAfter: count.nullable(),
      /** Of the benefit: the score, the waiting, the urgency, and being served at all. */
      delta: z.int(),
    }),
  ),
  sentence: z.string(),
})
export type WhyNot = z.infer<typeof whyNot>
