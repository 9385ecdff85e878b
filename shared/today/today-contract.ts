import { z } from 'zod'
import { query } from '../ipc.ts'
import { everyone } from '../roles.ts'
import { firstStep } from './first-steps.ts'

export const todayContract = {
  overview: query({
    input: z.strictObject({}),
    output: z.strictObject({ today: z.string(), firstSteps: z.array(firstStep) }),
    roles: everyone,
  }),
}
