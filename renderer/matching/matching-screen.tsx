import type { AssignmentKind } from '../../shared/volunteers/assignment.ts'

// placeholder: replaced by its helper
export function MatchingScreen({ kind, caseId }: { kind: AssignmentKind; caseId: string | null }) {
  return <p>{`${kind} ${caseId ?? ''}`}</p>
}
