import type { FoundName } from '../../shared/statistics/annual-report.ts'

type Case = 'nominative' | 'dative' | 'accusative'

type Person = Exclude<FoundName['who'], 'nummer'>
const persons: Readonly<Record<Person, Readonly<Record<Case, string[]>>>> = {
  klientin: {
    nominative: ['eine Klientin', 'ein Klient'],
    dative: ['einer Klientin', 'einem Klienten'],
    accusative: ['eine Klientin', 'einen Klienten'],
  },
  ehrenamt: {
    nominative: ['eine Ehrenamtliche', 'ein Ehrenamtlicher'],
    dative: ['einer Ehrenamtlichen', 'einem Ehrenamtlichen'],
    accusative: ['eine Ehrenamtliche', 'einen Ehrenamtlichen'],
  },
  kontakt: {
    nominative: ['eine Ansprechperson'],
    dative: ['einer Ansprechperson'],
    accusative: ['eine Ansprechperson'],
  },
  team: {
    nominative: ['das Fallmanagement'],
    dative: ['dem Fallmanagement'],
    accusative: ['das Fallmanagement'],
  },
}

const DATIVE = /(?<!\p{L})(?:aus|bei|gegenüber|mit|nach|seit|von|zu)\s+$/iu
const ACCUSATIVE = /(?<!\p{L})(?:durch|für|gegen|ohne|um)\s+$/iu

function caseAfter(before: string): Case {
  if (DATIVE.test(before)) return 'dative'
  return ACCUSATIVE.test(before) ? 'accusative' : 'nominative'
}

/** What may stand instead, as the word before asks for it. */
export function substitutesFor({
  before,
  who,
}: Pick<FoundName, 'before' | 'who'>): readonly string[] {
  if (who === 'nummer') return ['[Nummer entfernt]']
  return [...persons[who][caseAfter(before)], '[Name entfernt]']
}
