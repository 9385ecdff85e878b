import { z } from 'zod'

/** What a line of Heute is about. Later parts add theirs here. */
export const deskLineKind = z.enum([
  'step',
  'deadline',
  'silent',
  'need-idle',
  'consent',
  'draft',
  'backup',
])
export type DeskLineKind = z.infer<typeof deskLineKind>

export const deskGroup = z.enum(['overdue', 'today', 'soon'])
export type DeskGroup = z.infer<typeof deskGroup>

export const deskLine = z.strictObject({
  /** Names the line for good, such as "step:<id>": what is put off stays put off. */
  key: z.string().max(200),
  kind: deskLineKind,
  group: deskGroup,
  /** The day that decides; null where none does. */
  day: z.string().nullable(),
  /** A key of the kind: which deadline, what is wrong with the consent. */
  code: z.string().nullable(),
  /** The step, the need, the form: words that somebody typed. */
  text: z.string(),
  client: z
    .strictObject({
      id: z.uuid(),
      name: z.string(),
      municipality: z.string().nullable(),
      languages: z.array(z.string()),
    })
    .nullable(),
  /** What the action needs, such as the step's id. */
  target: z.string().nullable(),
})
export type DeskLine = z.infer<typeof deskLine>

export const desk = z.strictObject({
  today: z.string(),
  lines: z.array(deskLine),
  counts: z.strictObject({ overdue: z.int(), today: z.int(), soon: z.int() }),
  snoozed: z.int(),
})
export type Desk = z.infer<typeof desk>
