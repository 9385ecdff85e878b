import { z } from 'zod'

export const phase = z.enum([
  'klaerung',
  'assessment',
  'hilfeplanung',
  'linking',
  'monitoring',
  'evaluation',
])
export type Phase = z.infer<typeof phase>

export const phaseNames: Readonly<Record<Phase, string>> = {
  klaerung: 'Klärung/Intake',
  assessment: 'Assessment',
  hilfeplanung: 'Hilfeplanung',
  linking: 'Linking',
  monitoring: 'Monitoring',
  evaluation: 'Evaluation/Abschluss',
}

/** What happened first or last in a case; null is "not yet". */
export type PhaseFacts = {
  openedOn: string
  intakeDoneOn: string | null
  /** The first talk with the client, not the first try to reach them. */
  firstContactOn: string | null
  openNeeds: number
  lastNeedCoveredOn: string | null
  closedOn: string | null
  /** Only of needs that are open: what is covered no longer says where the work stands. */
  firstNeedOn: string | null
  firstGoalOn: string | null
  firstStepDoneOn: string | null
  firstReferralSentOn: string | null
  firstReferralAcceptedOn: string | null
}

export const phaseFact = z.enum([
  'closed',
  'needs-covered',
  'referral-accepted',
  'referral-sent',
  'step-done',
  'goal-set',
  'need-recorded',
  'intake-done',
  'first-contact',
  'opened',
])
export type PhaseFact = z.infer<typeof phaseFact>

export const phaseReasons: Readonly<Record<PhaseFact, string>> = {
  closed: 'Der Fall ist abgeschlossen.',
  'needs-covered': 'Alle Bedarfe sind gedeckt oder beendet.',
  'referral-accepted': 'Eine Stelle hat die Vermittlung angenommen.',
  'referral-sent': 'Eine Vermittlung ist unterwegs.',
  'step-done': 'Der erste Schritt ist erledigt.',
  'goal-set': 'Ein Ziel ist vereinbart.',
  'need-recorded': 'Ein Bedarf ist aufgenommen.',
  'intake-done': 'Die Erstaufnahme ist fertig.',
  'first-contact': 'Es gab ein erstes Gespräch.',
  opened: 'Der Fall ist angelegt.',
}

export type PhaseResult = { phase: Phase; fact: PhaseFact; since: string }

type Rule = readonly [phase: Phase, fact: PhaseFact, since: string | null]

/** The phase is the furthest point that the facts prove; nobody sets it by hand. */
export function phaseOf(facts: PhaseFacts): PhaseResult {
  const working: Rule[] = [
    ['monitoring', 'referral-accepted', facts.firstReferralAcceptedOn],
    ['linking', 'referral-sent', facts.firstReferralSentOn],
    ['linking', 'step-done', facts.firstStepDoneOn],
    ['hilfeplanung', 'goal-set', facts.firstGoalOn],
    ['assessment', 'need-recorded', facts.firstNeedOn],
  ]
  const rules: Rule[] = [
    ['evaluation', 'closed', facts.closedOn],
    ...(facts.openNeeds > 0
      ? working
      : [['evaluation', 'needs-covered', facts.lastNeedCoveredOn] as const]),
    ['assessment', 'intake-done', facts.intakeDoneOn],
    ['klaerung', 'first-contact', facts.firstContactOn],
  ]
  for (const [decided, fact, since] of rules) {
    if (since !== null) return { phase: decided, fact, since }
  }
  return { phase: 'klaerung', fact: 'opened', since: facts.openedOn }
}
