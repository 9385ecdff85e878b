import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { everyone, responsible } from '../roles.ts'
import { approvalSettings } from '../volunteers/approval.ts'
import {
  appearance,
  backupSettings,
  deskSettings,
  lockSettings,
  office,
  referralSettings,
  settings,
  weights,
} from './settings.ts'

const nothing = z.strictObject({})

export const settingsContract = {
  get: query({ input: nothing, output: settings, roles: everyone }),
  update: command({
    input: z.discriminatedUnion('section', [
      z.strictObject({ section: z.literal('office'), values: office }),
      z.strictObject({ section: z.literal('weights'), values: weights }),
      z.strictObject({ section: z.literal('desk'), values: deskSettings }),
      z.strictObject({ section: z.literal('referrals'), values: referralSettings }),
      z.strictObject({ section: z.literal('approvals'), values: approvalSettings }),
      z.strictObject({ section: z.literal('lock'), values: lockSettings }),
      z.strictObject({ section: z.literal('backup'), values: backupSettings }),
    ]),
    output: nothing,
    roles: responsible,
    subject: input => input.section,
  }),
  updateAppearance: command({
    input: appearance,
    output: nothing,
    roles: everyone,
    subject: () => 'appearance',
  }),
}
