import { z } from 'zod'

// What people decide about a proposal.

type Names<Key extends string> = Readonly<Record<Key, string>>

export const decisionState = z.enum(['bestaetigt', 'reserviert', 'abgelehnt'])
export type DecisionState = z.infer<typeof decisionState>

/** Nobody is kept waiting for longer by somebody who was only put aside. */
export const MOST_RESERVED_DAYS = 60

export const refusedBy = z.enum(['klientin', 'ehrenamt', 'fachkraft'])
export type RefusedBy = z.infer<typeof refusedBy>
export const refusedByNames: Names<RefusedBy> = {
  klientin: 'Klientin/Klient',
  ehrenamt: 'Ehrenamtliche Person',
  fachkraft: 'ich selbst',
}

export const refusalReason = z.enum([
  ...['kein-vertrauen', 'keine-zeit', 'zu-weit', 'thema', 'sprache', 'kennt-person'],
  ...['anderer-wunsch', 'fachlich', 'sonst'],
] as const)
export type RefusalReason = z.infer<typeof refusalReason>
export const refusalReasonNames: Names<RefusalReason> = {
  'kein-vertrauen': 'passt menschlich nicht',
  'keine-zeit': 'keine Zeit',
  'zu-weit': 'zu weit',
  thema: 'anderes Thema',
  sprache: 'Sprache reicht nicht',
  'kennt-person': 'kennt die Person',
  'anderer-wunsch': 'wünscht jemand anderes',
  fachlich: 'fachliche Gründe',
  sonst: 'anderer Grund',
}

/** Why somebody is chosen whom the reckoning did not propose. */
export const ownReason = z.enum([
  ...['kennen-sich', 'wunsch', 'erfahrung', 'dringend', 'absprache', 'sonst'],
] as const)
export type OwnReason = z.infer<typeof ownReason>
export const ownReasonNames: Names<OwnReason> = {
  'kennen-sich': 'kennen sich schon',
  wunsch: 'ausdrücklicher Wunsch',
  erfahrung: 'besondere Erfahrung',
  dringend: 'dringend, keine Zeit zu warten',
  absprache: 'mit beiden abgesprochen',
  sonst: 'anderer Grund',
}
