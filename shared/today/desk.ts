import { z } from 'zod'

/** What a line of Heute is about. Later parts add theirs here. */
export const deskLineKind = z.enum([
  'step',
  'deadline',
  'handed-over',
  'silent',
  'need-idle',
  'consent',
  'draft',
  'backup',
  // a referral: without an answer, its waiting time over, the client to be asked, consent taken back
  'referral',
  'waiting-over',
  'arrival',
  'withdrawal',
  // entries of the directory that want a new look
  'rechecks',
  // between staff and helpers
  'shared-task',
  // an assignment: nothing heard of it, or time to ask; a request that nobody has answered
  'tandem-silent',
  'check-in',
  'help-request',
  // a helper: her papers, and nobody heard of her
  'papers',
  'helper-silent',
  // matching: somebody put aside until a day; a wish that nobody answers
  'reservation',
  'wish-waiting',
])
export type DeskLineKind = z.infer<typeof deskLineKind>

export const deskGroup = z.enum(['overdue', 'today', 'soon'])
export type DeskGroup = z.infer<typeof deskGroup>

/** Of whom a line is, as far as one line needs it. */
export const deskClient = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  municipality: z.string().nullable(),
  languages: z.array(z.string()),
  responsibleName: z.string(),
})
export type DeskClient = z.infer<typeof deskClient>

export const deskLine = z.strictObject({
  /** Names the line for good, such as "step:<id>": what is put off stays put off. */
  key: z.string().max(200),
  kind: deskLineKind,
  group: deskGroup,
  /** The day that decides; null where none does. */
  day: z.string().nullable(),
  /** A key of the kind: which deadline, what is wrong with the consent. */
  code: z.string().nullable(),
  /** The step, the need, the name in a draft, who handed a case over: words that were typed. */
  text: z.string(),
  /** What stands behind it: the need of a step, the status that runs out, a note. */
  detail: z.string(),
  client: deskClient.nullable(),
  /** What the action needs, such as the step's id. */
  target: z.string().nullable(),
})
export type DeskLine = z.infer<typeof deskLine>

/** A line before its name and words are read: most lines are only counted. */
export type DeskItem = Omit<DeskLine, 'client'> & { clientId: string | null }

export const snoozedLine = deskLine.extend({ until: z.string(), reason: z.string() })
export type SnoozedLine = z.infer<typeof snoozedLine>

export const desk = z.strictObject({
  today: z.string(),
  /** The last day of what is "soon" for steps: a Sunday. */
  horizon: z.string(),
  lines: z.array(deskLine),
  counts: z.strictObject({ overdue: z.int(), today: z.int(), soon: z.int() }),
  /** How many of the lines of today are put off. */
  snoozed: z.int(),
})
export type Desk = z.infer<typeof desk>
