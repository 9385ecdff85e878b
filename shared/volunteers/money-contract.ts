import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { caseworkers, everyone, responsible } from '../roles.ts'
import {
  account,
  budget,
  closedPeriod,
  correction,
  keptMission,
  listKind,
  mission,
  moneyWarning,
  period,
  periodReview,
  planned,
  rate,
  reopening,
} from './money.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const ofHelper = ({ helperId }: { helperId: string }) => helperId

export const moneyContract = {
  /** What an entry would come to and what is to be said about it; nothing is written. */
  weighMission: query({
    input: z.strictObject({ helperId: id, mission, exceptId: id.nullable() }),
    output: z.strictObject({
      cents: z.int(),
      rounded: z.boolean(),
      warnings: z.array(moneyWarning),
    }),
    roles: caseworkers,
  }),
  recordMission: command({
    input: z.strictObject({ helperId: id, mission }),
    output: z.strictObject({ id, warnings: z.array(moneyWarning) }),
    roles: caseworkers,
    subject: ofHelper,
  }),
  /** The earlier version stays; in a closed month it is refused until the month is opened again. */
  correctMission: command({
    input: z.strictObject({ helperId: id, id, version: z.int(), mission, ...correction.shape }),
    output: z.strictObject({ version: z.int(), warnings: z.array(moneyWarning) }),
    roles: caseworkers,
    subject: ofHelper,
  }),
  /** Struck out with a reason, never gone. */
  cancelMission: command({
    input: z.strictObject({ helperId: id, id, version: z.int(), ...correction.shape }),
    output: nothing,
    roles: caseworkers,
    subject: ofHelper,
  }),
  signMission: command({
    input: z.strictObject({ helperId: id, id, version: z.int(), signed: z.boolean() }),
    output: z.strictObject({ version: z.int() }),
    roles: caseworkers,
    subject: ofHelper,
  }),
  listMissions: query({
    input: z.strictObject({
      helperId: id.nullable(),
      period,
      /** Those that were struck out too: they count among the rows, never in minutes and cents. */
      withCancelled: z.boolean().optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({
      missions: z.array(keptMission),
      total: z.int(),
      minutes: z.int(),
      cents: z.int(),
    }),
    roles: caseworkers,
  }),
  listCorrections: query({
    input: z.strictObject({ id }),
    output: z.array(
      z.strictObject({
        at: z.string(),
        byName: z.string(),
        reason: z.string(),
        before: mission,
        cents: z.int(),
      }),
    ),
    roles: caseworkers,
  }),
  readAccount: query({
    input: z.strictObject({ helperId: id, year: z.int(), month: z.int().min(1).max(12) }),
    output: account,
    roles: caseworkers,
    readsFileOf: ofHelper,
  }),
  /** Amounts only: the settings show them to the Leitung too. */
  listRates: query({ input: nothing, output: z.array(rate.extend({ id })), roles: everyone }),
  /** From a day on. What was paid before keeps the rate of its day: the past is not reckoned anew. */
  addRate: command({
    input: z.strictObject({ rate }),
    output: z.strictObject({ id }),
    roles: responsible,
    subject: (_, { id: added }) => added,
  }),
  removeRate: command({
    input: z.strictObject({ id }),
    output: nothing,
    roles: responsible,
    subject: input => input.id,
  }),
  readBudget: query({
    input: z.strictObject({ year: z.int() }),
    output: z.strictObject({
      budget: budget.nullable(),
      usedCents: z.int(),
      planned: z.array(planned),
      plannedMinutes: z.int(),
    }),
    roles: caseworkers,
  }),
  saveBudget: command({
    input: z.strictObject({ budget }),
    output: nothing,
    roles: responsible,
    subject: () => null,
  }),
  planHours: command({
    input: z.strictObject({ year: z.int(), helperId: id, minutes: z.int().min(0).max(200_000) }),
    output: nothing,
    roles: responsible,
    subject: ofHelper,
  }),
  /** From one person to another inside the budget, never above a cap. */
  moveHours: command({
    input: z.strictObject({
      year: z.int(),
      fromId: id,
      toId: id,
      minutes: z.int().min(1).max(200_000),
    }),
    output: nothing,
    roles: responsible,
    subject: input => input.toId,
  }),
  /** What is closed in a year, and what was opened again and why. */
  listPeriods: query({
    input: z.strictObject({ year: z.int() }),
    output: z.strictObject({ closed: z.array(closedPeriod), reopened: z.array(reopening) }),
    roles: caseworkers,
  }),
  /** What is still open before a period is closed: signatures, and two Einsätze at the same time. */
  reviewPeriod: query({
    input: z.strictObject({ period }),
    output: periodReview,
    roles: caseworkers,
  }),
  closePeriod: command({
    input: z.strictObject({ period }),
    output: nothing,
    roles: responsible,
    subject: () => null,
  }),
  reopenPeriod: command({
    input: z.strictObject({ period, ...correction.shape }),
    output: nothing,
    roles: responsible,
    subject: () => null,
  }),
  putOutList: job({
    input: z.strictObject({
      ...{ list: listKind, period, helperId: id.nullable() },
      format: z.enum(['pdf', 'xlsx', 'drucken']),
    }),
    output: z.strictObject({
      fileName: z.string().nullable(),
      rows: z.int(),
      cents: z.int(),
      minutes: z.int(),
    }),
    roles: caseworkers,
    subject: input => input.helperId,
  }),
}
