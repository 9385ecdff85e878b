import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { caseworkers } from '../roles.ts'
import {
  assignment,
  candidate,
  checkIn,
  declineReason,
  ending,
  helpRequest,
  keptAssignment,
  keptRequest,
  missionSheet,
  requestState,
} from './assignment.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ id, version: z.int() })
const changing = z.strictObject({ id, version: z.int() })
const ofClient = ({ clientId }: { clientId: string }) => clientId
const itself = ({ id: of }: { id: string }) => of
const way = z.enum(['drucken', 'speichern'])

export const assignmentsContract = {
  listAssignments: query({
    input: z.strictObject({
      helperId: id.nullable(),
      clientId: id.nullable(),
      running: z.boolean(),
    }),
    output: z.array(keptAssignment),
    roles: caseworkers,
  }),
  readAssignment: query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      assignment: keptAssignment,
      checkIns: z.array(
        z.strictObject({ ...checkIn.shape, id, byName: z.string(), at: z.string() }),
      ),
    }),
    roles: caseworkers,
  }),
  /** Refused while safeguarding papers are missing; other missing papers need an exemption first. */
  assign: command({
    input: z.strictObject({ helperId: id, clientId: id, assignment, requestId: id.nullable() }),
    output: saved,
    roles: caseworkers,
    subject: ofClient,
  }),
  saveAssignment: command({
    input: changing.extend({ assignment }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  endAssignment: command({
    input: changing.extend({ ending }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  resumeAssignment: command({
    input: changing,
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  checkIn: command({
    input: z.strictObject({ id, checkIn }),
    output: z.strictObject({ checkInId: id }),
    roles: caseworkers,
    subject: itself,
  }),
  removeCheckIn: command({
    input: z.strictObject({ id, checkInId: id }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  listRequests: query({
    input: z.strictObject({ states: z.array(requestState).max(5), clientId: id.nullable() }),
    output: z.array(keptRequest),
    roles: caseworkers,
  }),
  addRequest: command({
    input: z.strictObject({ request: helpRequest }),
    output: saved,
    roles: caseworkers,
    subject: (_, { id: added }) => added,
  }),
  saveRequest: command({
    input: changing.extend({ request: helpRequest }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  /** Ranked with reasons; those who may not are said too. */
  listCandidates: query({
    input: z.strictObject({ id }),
    output: z.array(candidate),
    roles: caseworkers,
  }),
  askCandidate: command({
    input: changing.extend({ helperId: id, on: day }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  answerCandidate: command({
    input: changing.extend({
      helperId: id,
      answer: z.enum(['zugesagt', 'abgelehnt']),
      reason: declineReason.nullable(),
    }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  /** Done or called off. */
  closeRequest: command({
    input: changing.extend({ state: z.enum(['erledigt', 'abgesagt']) }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  /** What the paper will say, to look at before it is printed. */
  readMission: query({
    input: z.strictObject({ requestId: id, helperId: id }),
    output: missionSheet,
    roles: caseworkers,
  }),
  /** First name, meeting point, time, language, task: never more. */
  printMission: job({
    input: z.strictObject({ requestId: id, helperId: id, way }),
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: caseworkers,
    subject: input => input.requestId,
  }),
  printAgreement: job({
    input: z.strictObject({ id, way }),
    output: z.strictObject({ fileName: z.string().nullable() }),
    roles: caseworkers,
    subject: itself,
  }),
}
