import type { assignmentsContract } from '../../shared/volunteers/assignments-contract.ts'
import { createCounty, type FinderReference } from '../offers/finder-base.ts'
import type { FeatureHandlers } from '../vault/handler-types.ts'
import type { Machine } from '../vault/machine.ts'
import { listAssignments, readKept } from './assignment-file.ts'
import { assign, endAssignment, resumeAssignment, saveAssignment } from './assignment-service.ts'
import { listCandidates } from './candidate-service.ts'
import { listCheckIns, recordCheckIn, removeCheckIn } from './check-in-service.ts'
import { composeMission, printAgreement, printMission } from './mission-service.ts'
import { listRequests } from './request-repository.ts'
import {
  addRequest,
  answerCandidate,
  askCandidate,
  closeRequest,
  saveRequest,
} from './request-service.ts'

export function assignmentHandlers(
  { host }: Pick<Machine, 'host'>,
  reference: FinderReference,
): FeatureHandlers<typeof assignmentsContract> {
  const county = createCounty(reference)
  return {
    listAssignments: ({ db, today }, wanted) => listAssignments(db, wanted, today),
    readAssignment: async ({ db, today }, { id }) => ({
      assignment: await readKept(db, id, today),
      checkIns: await listCheckIns(db, id),
    }),
    assign,
    saveAssignment,
    endAssignment,
    resumeAssignment,
    checkIn: recordCheckIn,
    removeCheckIn,
    listRequests: ({ db }, wanted) => listRequests(db, wanted),
    addRequest,
    saveRequest,
    listCandidates: (context, { id }) => listCandidates(context, county, id),
    askCandidate,
    answerCandidate,
    closeRequest,
    readMission: ({ db, today }, asked) => composeMission(db, asked, today),
    printMission: (context, input) => printMission(context, host, input),
    printAgreement: (context, input) => printAgreement(context, host, input),
  }
}
