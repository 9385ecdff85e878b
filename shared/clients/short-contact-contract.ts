import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { quarter } from '../lib/quarters.ts'
import { caseworkers, everyone } from '../roles.ts'
import { newShortContact, shortContact } from './short-contact.ts'
import { shortContactCounts } from './short-contact-rules.ts'

const nothing = z.strictObject({})

export const shortContactContract = {
  /** What the empty form knows: the day, and the own last contact that can be repeated. */
  prepareShortContact: query({
    input: nothing,
    output: z.strictObject({ today: day, last: shortContact.nullable(), undoable: z.boolean() }),
    roles: caseworkers,
  }),
  recordShortContact: command({
    input: newShortContact,
    output: z.strictObject({ id: z.uuid() }),
    roles: caseworkers,
    subject: (_contact, { id }) => id,
  }),
  /** Takes the own last one of today back. */
  undoShortContact: command({
    input: z.strictObject({ id: z.uuid() }),
    output: nothing,
    roles: caseworkers,
    subject: ({ id }) => id,
  }),
  listShortContacts: query({
    input: z.strictObject({ quarter }),
    output: z.array(shortContact),
    roles: caseworkers,
  }),
  /** Without a quarter: the present one. */
  countShortContacts: query({
    input: z.strictObject({ quarter: quarter.nullable() }),
    output: z.strictObject({ quarter, counts: shortContactCounts }),
    roles: everyone,
  }),
}
