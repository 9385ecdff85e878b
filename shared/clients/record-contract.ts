import { z } from 'zod'
import { command, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { consentGiven } from '../privacy/consent.ts'
import { caseworkers } from '../roles.ts'
import { need } from '../tasks/plan.ts'
import {
  backgroundSection,
  caseDepth,
  clientSections,
  depth,
  languagesSection,
  personSection,
  residenceSection,
} from './client.ts'
import { clientFile } from './client-file.ts'
import { relation } from './options-household.ts'

const id = z.uuid()
const nothing = z.strictObject({})
/** What the sections were when they were read; another number means a conflict. */
const version = z.int().min(1)

/** Someone of the household who is taken in along with the first person. */
export const newMember = z.strictObject({
  /** What this member is to the person of the intake. */
  relation,
  person: personSection,
  languages: languagesSection,
  residence: residenceSection,
  background: backgroundSection,
  /** Null: a child for whom the parents agreed, or still to be asked (Heute reminds). */
  consent: consentGiven.nullable(),
})
export type NewMember = z.infer<typeof newMember>

export const admission = z.strictObject({
  depth: caseDepth,
  ...clientSections,
  /** Without it nothing but a Kurzkontakt may be kept. */
  consent: consentGiven,
  members: z.array(newMember).max(20),
  /** People who have a record already. */
  relatives: z.array(z.strictObject({ id, relation, sameHousehold: z.boolean() })).max(20),
  needs: z.array(need).max(20),
  /** Records that were looked at and are somebody else. */
  differentFrom: z.array(id).max(50),
})
export type Admission = z.infer<typeof admission>

const change = <Name extends keyof typeof clientSections>(section: Name) =>
  z.strictObject({ id, version, section: z.literal(section), values: clientSections[section] })

export const sectionChange = z.discriminatedUnion('section', [
  change('person'),
  /** Where one lives is typed once: `forHousehold` writes it for all who live together. */
  change('reach').extend({ forHousehold: z.boolean() }),
  change('languages'),
  change('residence'),
  change('background'),
])
export type SectionChange = z.infer<typeof sectionChange>

export const recordContract = {
  admit: command({
    input: admission,
    output: z.strictObject({ id, number: z.string(), memberIds: z.array(id) }),
    roles: caseworkers,
    subject: (_input, output) => output.id,
  }),
  readFile: query({
    input: z.strictObject({ id }),
    output: clientFile,
    roles: caseworkers,
    readsFileOf: input => input.id,
  }),
  saveSection: command({
    input: sectionChange,
    output: z.strictObject({ version: z.int() }),
    roles: caseworkers,
    subject: input => input.id,
  }),
  /** A step up keeps everything; a step down is allowed while there is no plan. */
  changeDepth: command({
    input: z.strictObject({ id, version, depth }),
    output: z.strictObject({ version: z.int() }),
    roles: caseworkers,
    subject: input => input.id,
  }),
  addRelative: command({
    input: z.strictObject({ id, otherId: id, relation, sameHousehold: z.boolean() }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.id,
  }),
  removeRelative: command({
    input: z.strictObject({ id, otherId: id }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.id,
  }),
  /** Takes a further person of the household in, from within an open file. */
  admitMember: command({
    input: z.strictObject({ id, member: newMember }),
    output: z.strictObject({ id }),
    roles: caseworkers,
    subject: (_input, output) => output.id,
  }),
  recordConsent: command({
    input: z.strictObject({ id, consent: consentGiven }),
    output: z.strictObject({ consentId: id }),
    roles: caseworkers,
    subject: input => input.id,
  }),
  withdrawConsent: command({
    input: z.strictObject({ id, consentId: id, withdrawnOn: day }),
    output: nothing,
    roles: caseworkers,
    subject: input => input.id,
  }),
}
