import { z } from 'zod'
import { partialDate } from '../lib/dates.ts'
import { lineText, neededLine } from '../lib/text-fields.ts'
import { ags, depth, languageCode, spokenLanguage } from './client.ts'
import { deadlineKind } from './deadline-rules.ts'
import { gender, germanLevel, referralField, urgency } from './options.ts'
import { residenceStatus, statusGroup } from './residence-status.ts'

const id = z.uuid()

export const MOST_VIEWS = 12
/** More is no list for people, and the workbook of it would need more memory than the vault has. */
export const MOST_EXPORTED = 5000
export const MOST_PRINTED = 1000

/** What narrows the list; null leaves a filter out. */
export const clientFilter = z.strictObject({
  state: z.enum(['offen', 'abgeschlossen', 'alle']),
  depth: depth.nullable(),
  /** 'ich' is whoever looks. */
  responsible: z.union([z.literal('ich'), id]).nullable(),
  statusGroups: z.array(statusGroup).max(statusGroup.options.length),
  languages: z.array(languageCode).max(20),
  municipalities: z.array(ags).max(50),
  needs: z.array(referralField).max(referralField.options.length),
  levels: z.array(germanLevel).max(germanLevel.options.length),
  /** A deadline within so many days; overdue ones belong to it. */
  deadlineWithinDays: z.int().min(0).max(730).nullable(),
  /** No talk for at least so many days. */
  silentDays: z.int().min(1).max(3650).nullable(),
  withoutNextStep: z.boolean(),
  needsWithoutStep: z.boolean(),
  text: lineText(200),
})
export type ClientFilter = z.infer<typeof clientFilter>

export const openCases: ClientFilter = {
  state: 'offen',
  depth: null,
  responsible: null,
  statusGroups: [],
  languages: [],
  municipalities: [],
  needs: [],
  levels: [],
  deadlineWithinDays: null,
  silentDays: null,
  withoutNextStep: false,
  needsWithoutStep: false,
  text: '',
}

export const clientSort = z.strictObject({
  by: z.enum([
    'name',
    'number',
    'birth',
    'municipality',
    'deadline',
    'next-step',
    'contact',
    'opened',
  ]),
  descending: z.boolean(),
})
export type ClientSort = z.infer<typeof clientSort>

export const clientColumn = z.enum([
  'number',
  'age',
  'gender',
  'place',
  'origin',
  'languages',
  'german',
  'residence',
  'deadline',
  'needs',
  'next-step',
  'contact',
  'responsible',
  'depth',
  'opened',
  'closed',
  'phone',
])
export type ClientColumn = z.infer<typeof clientColumn>

export const clientRow = z.strictObject({
  id,
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  ownScript: z.string(),
  birthDate: partialDate,
  gender,
  municipality: z.string().nullable(),
  countryOfOrigin: z.string().nullable(),
  phone: z.string(),
  languages: z.array(spokenLanguage),
  germanLevel: germanLevel.nullable(),
  residence: z.strictObject({ status: residenceStatus, validTo: z.string().nullable() }).nullable(),
  deadline: z.strictObject({ kind: deadlineKind, day: z.string() }).nullable(),
  openNeeds: z.int(),
  mostUrgent: urgency.nullable(),
  nextStep: z.strictObject({ text: z.string(), dueOn: z.string().nullable() }).nullable(),
  lastContactOn: z.string().nullable(),
  responsibleName: z.string(),
  depth,
  openedOn: z.string(),
  closedOn: z.string().nullable(),
})
export type ClientRow = z.infer<typeof clientRow>

export const clientView = z.strictObject({
  name: neededLine('Bitte geben Sie der Ansicht einen Namen.', 40),
  filter: clientFilter,
  sort: clientSort,
  columns: z.array(clientColumn).min(1).max(clientColumn.options.length),
})
export type ClientView = z.infer<typeof clientView>
export const savedView = clientView.extend({ id })
export type SavedView = z.infer<typeof savedView>
