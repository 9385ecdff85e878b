import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { neededLine } from '../lib/text-fields.ts'
import { caseworkers, everyone } from '../roles.ts'
import { desk, snoozedLine } from './desk.ts'
import { firstStep } from './first-steps.ts'

const line = z.string().min(1).max(200)

export const todayContract = {
  overview: query({
    input: z.strictObject({}),
    output: z.strictObject({ today: z.string(), firstSteps: z.array(firstStep) }),
    roles: everyone,
  }),
  /** Who needs somebody today, most urgent first; at most `limit` of each group. */
  listLines: query({
    input: z.strictObject({ onlyMine: z.boolean(), limit: z.int().min(1).max(500) }),
    output: desk,
    roles: caseworkers,
  }),
  /** What waits for another day and would stand on the desk now; the next to come back first. */
  listSnoozed: query({
    input: z.strictObject({ onlyMine: z.boolean() }),
    output: z.array(snoozedLine),
    roles: caseworkers,
  }),
  /** Only for whoever says so: a colleague's desk stays as it is. */
  snooze: command({
    input: z.strictObject({
      line,
      until: day,
      reason: neededLine('Bitte sagen Sie kurz, warum es warten kann.', 200),
    }),
    output: z.strictObject({}),
    roles: caseworkers,
    subject: () => null,
  }),
  wake: command({
    input: z.strictObject({ line }),
    output: z.strictObject({}),
    roles: caseworkers,
    subject: () => null,
  }),
}
