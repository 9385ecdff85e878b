import type { ConditionFact, RuleEffect } from '../../shared/offers/eligibility.ts'

// What the editor calls the parts of a rule.

type FactWords = {
  /** In the list of what may be added. */
  add: string
  /** Above the fields of the condition. */
  head: string
  note?: string
  /** The head names the one field below it. */
  isNamed?: boolean
}

export const factWords: Readonly<Record<ConditionFact, FactWords>> = {
  status: { add: 'Aufenthalt', head: 'Aufenthalt ist einer von', isNamed: true },
  age: { add: 'Alter', head: 'Alter' },
  german: { add: 'Deutsch', head: 'Deutsch' },
  gender: { add: 'Für wen', head: 'Für wen', isNamed: true },
  citizenship: {
    add: 'Staatsangehörigkeit',
    head: 'Staatsangehörigkeit',
    note: 'Eine davon genügt.',
  },
  municipality: { add: 'Wohnort', head: 'Wohnort in', isNamed: true },
  children: {
    add: 'Kinder',
    head: 'Hat ein Kind',
    note: 'Mindestens ein Kind in diesem Alter.',
  },
  claim: { add: 'Anspruch', head: 'Anspruch', note: 'Einer davon genügt.', isNamed: true },
}

/** What follows for the person, in a whole sentence. */
export const effectNotes: Readonly<Record<RuleEffect, string>> = {
  voraussetzung: 'Wer etwas davon nicht erfüllt, bekommt „passt nicht“.',
  ausschluss: 'Wer alles davon erfüllt, bekommt „passt nicht“.',
  anspruch: 'Wer das nicht erfüllt, wird deshalb nicht abgewiesen.',
}
