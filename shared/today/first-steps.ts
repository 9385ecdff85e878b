import { z } from 'zod'

export const firstStepId = z.enum([
  'office',
  'sheet',
  'backup-folder',
  'first-backup',
  'substitute',
  'rates',
])
export type FirstStepId = z.infer<typeof firstStepId>

export const firstStep = z.strictObject({ id: firstStepId, done: z.boolean() })
export type FirstStep = z.infer<typeof firstStep>

export type HouseFacts = {
  hasOfficeAddress: boolean
  hasSheet: boolean
  hasExtraFolder: boolean
  hasBackup: boolean
  activeUsers: number
  hasRates: boolean
}

/** What a new office does in its first days; any order, everything can wait. Open steps come first. */
export function firstSteps(facts: HouseFacts): FirstStep[] {
  const steps: FirstStep[] = [
    { id: 'backup-folder', done: facts.hasExtraFolder },
    { id: 'first-backup', done: facts.hasBackup },
    { id: 'substitute', done: facts.activeUsers > 1 },
    { id: 'rates', done: facts.hasRates },
    { id: 'office', done: facts.hasOfficeAddress },
    { id: 'sheet', done: facts.hasSheet },
  ]
  return [...steps.filter(step => !step.done), ...steps.filter(step => step.done)]
}
