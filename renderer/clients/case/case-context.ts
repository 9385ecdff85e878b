import { createContext, useContext } from 'react'
import type { TimelineEntry } from '../../../shared/clients/case-contract.ts'
import type { ClientFile } from '../../../shared/clients/client-file.ts'
import type { Plan } from '../../../shared/tasks/plan.ts'
import type { CaseNames } from './case-names.ts'

/** What every part of an open file may rely on being there. */
export type CaseFacts = {
  file: ClientFile
  plan: Plan
  timeline: readonly TimelineEntry[]
  names: CaseNames
  today: string
  /** A closed case is only read. */
  open: boolean
  goTo: (tab: CaseTab) => void
}

export const caseTab = [
  'overview',
  'person',
  'residence',
  'plan',
  'referrals',
  'helpers',
  'documents',
  'timeline',
  'household',
  'privacy',
] as const
export type CaseTab = (typeof caseTab)[number]

export const CaseContext = createContext<CaseFacts | null>(null)

export function useCase(): CaseFacts {
  const facts = useContext(CaseContext)
  if (!facts) throw new Error('only inside an open file')
  return facts
}
