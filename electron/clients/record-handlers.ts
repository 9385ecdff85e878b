import type { recordContract } from '../../shared/clients/record-contract.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import { recordConsent, withdrawConsent } from './consent-service.ts'
import { addRelative, removeRelative } from './household-service.ts'
import { admit } from './record-admission.ts'
import { listChecks, type RecordReference } from './record-checks.ts'
import { readFile } from './record-file.ts'
import { admitMember } from './record-member.ts'
import { changeDepth, saveSection } from './record-section.ts'

export function recordHandlers(reference: RecordReference): FeatureHandlers<typeof recordContract> {
  const checks = listChecks(reference)
  return {
    admit: (context, input) => admit(context, input, checks),
    readFile: ({ db }, { id }) => readFile(db, id),
    saveSection: (context, input) => saveSection(context, input, checks),
    changeDepth,
    addRelative,
    removeRelative,
    admitMember: (context, input) => admitMember(context, input, checks),
    recordConsent,
    withdrawConsent,
  }
}
