import { z } from 'zod'
import { day } from '../lib/dates.ts'
import { lineText, neededLine } from '../lib/text-fields.ts'
import { helperKind } from './helper.ts'

// What a helper must have before she may do what: a policy with expiry, editable, judged by pure rules.

type Names<Key extends string> = Readonly<Record<Key, string>>

export const requirement = z.enum([
  ...['erstgespraech', 'verschwiegenheit', 'fuehrungszeugnis', 'volljaehrig', 'deutsch-b1'],
  ...['basis', 'vertiefung', 'reflexion', 'vereinbarung'],
] as const)
export type Requirement = z.infer<typeof requirement>
export const requirementNames: Names<Requirement> = {
  erstgespraech: 'Erstgespräch',
  verschwiegenheit: 'Verschwiegenheitserklärung',
  fuehrungszeugnis: 'erweitertes Führungszeugnis',
  volljaehrig: 'volljährig',
  'deutsch-b1': 'Deutsch ab B1',
  basis: 'Basisqualifizierung (20–36 UE)',
  vertiefung: 'Vertiefung, Auffrischung',
  reflexion: 'Reflexionsgespräch',
  vereinbarung: 'Vereinbarung',
}

/** These protect people: no exemption, no "assign anyway". */
export const safeguarding: ReadonlySet<Requirement> = new Set([
  'verschwiegenheit',
  'fuehrungszeugnis',
])

/** One line of the policy: what holds for a kind of helper. */
export const policyLine = z.strictObject({
  kind: helperKind,
  requirement,
  when: z.enum(['immer', 'mit-minderjaehrigen']),
  /** How long it is good for; null: for good. */
  months: z.int().min(1).max(120).nullable(),
  /** Without it nobody is assigned; otherwise it is only said. */
  blocks: z.boolean(),
})
export type PolicyLine = z.infer<typeof policyLine>

const one = (
  kind: PolicyLine['kind'],
  needed: Requirement,
  months: number | null,
  blocks = true,
  when: PolicyLine['when'] = 'immer',
): PolicyLine => ({ kind, requirement: needed, when, months, blocks })

export const defaultPolicy: readonly PolicyLine[] = [
  one('lotse', 'erstgespraech', null),
  one('lotse', 'verschwiegenheit', null),
  one('lotse', 'fuehrungszeugnis', 36, true, 'mit-minderjaehrigen'),
  one('lotse', 'basis', null),
  one('lotse', 'vertiefung', 24, false),
  one('lotse', 'reflexion', 12, false),
  one('dolmetscher', 'erstgespraech', null),
  one('dolmetscher', 'verschwiegenheit', null),
  one('dolmetscher', 'volljaehrig', null),
  one('dolmetscher', 'deutsch-b1', null),
  one('dolmetscher', 'basis', null),
  one('dolmetscher', 'fuehrungszeugnis', 36, true, 'mit-minderjaehrigen'),
  one('dolmetscher', 'vertiefung', 24, false),
  one('pate', 'erstgespraech', null),
  one('pate', 'verschwiegenheit', null),
  one('pate', 'vereinbarung', null),
  one('pate', 'fuehrungszeugnis', 36, true, 'mit-minderjaehrigen'),
]

export const approvalGiven = z.strictObject({
  requirement,
  on: day,
  /** Empty: as the policy says. */
  until: day.nullable(),
  /** Units of 45 minutes, for trainings. */
  ue: z.int().min(0).max(500).nullable(),
  seen: z.enum(['scan', 'eingesehen', 'unterschrieben', 'angabe']),
  note: lineText(200),
})
export type ApprovalGiven = z.infer<typeof approvalGiven>

export const exemption = z.strictObject({
  requirement: requirement.exclude(['verschwiegenheit', 'fuehrungszeugnis']),
  reason: neededLine('Bitte schreiben Sie, warum die Ausnahme gilt.', 300),
  until: day,
})
export type Exemption = z.infer<typeof exemption>

export const keptApproval = z.strictObject({
  ...approvalGiven.shape,
  id: z.uuid(),
  recordedByName: z.string(),
  trainingId: z.uuid().nullable(),
})
export type KeptApproval = z.infer<typeof keptApproval>

export const keptExemption = z.strictObject({
  ...exemption.shape,
  id: z.uuid(),
  givenOn: z.string(),
  givenByName: z.string(),
})
export type KeptExemption = z.infer<typeof keptExemption>

export const requirementState = z.enum(['gilt', 'laeuft-ab', 'befreit', 'abgelaufen', 'fehlt'])
export type RequirementState = z.infer<typeof requirementState>

/** How one line of the policy stands on a day. */
export const standing = z.strictObject({
  kind: helperKind,
  requirement,
  state: requirementState,
  /** The day of the paper or of the exemption that decides. */
  on: z.string().nullable(),
  until: z.string().nullable(),
  blocks: z.boolean(),
  safeguarding: z.boolean(),
})
export type RequirementStanding = z.infer<typeof standing>

export const approvalSettings = z.strictObject({
  policy: z.array(policyLine).max(60),
  /** So many days before its end a paper begins to show. */
  warnDays: z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
  /** Days without a word after which a helper or a tandem is called silent. */
  silentDays: z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
  /** Every so many days one asks how it goes. */
  cadenceDays: z.strictObject({
    tandem: z.int().min(1).max(365),
    begleitung: z.int().min(1).max(365),
    dolmetschen: z.int().min(1).max(365),
  }),
})
export type ApprovalSettings = z.infer<typeof approvalSettings>
export const defaultApprovalSettings: ApprovalSettings = {
  policy: [...defaultPolicy],
  warnDays: 56,
  silentDays: 30,
  cadenceDays: { tandem: 30, begleitung: 30, dolmetschen: 90 },
}
