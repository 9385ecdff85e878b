import { z } from 'zod'
import { command, job, query } from '../ipc.ts'
import { day } from '../lib/dates.ts'
import { lineText } from '../lib/text-fields.ts'
import { caseworkers } from '../roles.ts'
import {
  contactPerson,
  guest,
  keptContactPerson,
  keptMeeting,
  keptTask,
  keptTraining,
  meeting,
  participation,
  roundLetter,
  roundLetterDraft,
  roundLetterPreview,
  sharedTask,
  training,
} from './network.ts'

const id = z.uuid()
const nothing = z.strictObject({})
const saved = z.strictObject({ id, version: z.int() })
const changing = z.strictObject({ id, version: z.int() })
const added = (_: unknown, output: { id: string }) => output.id
const itself = ({ id: of }: { id: string }) => of
const way = z.enum(['drucken', 'speichern'])
const produced = z.strictObject({ fileName: z.string().nullable() })

export const networkContract = {
  listTrainings: query({
    input: z.strictObject({ year: z.int().nullable() }),
    output: z.array(keptTraining),
    roles: caseworkers,
  }),
  addTraining: command({
    input: z.strictObject({ training }),
    output: saved,
    roles: caseworkers,
    subject: added,
  }),
  saveTraining: command({
    input: changing.extend({ training }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  removeTraining: command({
    input: changing,
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  /** Whoever attended gets the paper that the training earns; whoever did not loses it again. */
  setParticipants: command({
    input: changing.extend({ participants: z.array(participation).max(200) }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  printCertificates: job({
    input: z.strictObject({ id, helperIds: z.array(id).min(1).max(200), way }),
    output: produced,
    roles: caseworkers,
    subject: itself,
  }),
  listMeetings: query({
    input: z.strictObject({ year: z.int().nullable() }),
    output: z.array(keptMeeting),
    roles: caseworkers,
  }),
  addMeeting: command({
    input: z.strictObject({ meeting }),
    output: saved,
    roles: caseworkers,
    subject: added,
  }),
  saveMeeting: command({
    input: changing.extend({ meeting }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  removeMeeting: command({ input: changing, output: nothing, roles: caseworkers, subject: itself }),
  setGuests: command({
    input: changing.extend({ guests: z.array(guest).max(300) }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  saveMeetingFile: job({
    input: z.strictObject({ id }),
    output: produced,
    roles: caseworkers,
    subject: itself,
  }),
  listContacts: query({
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.array(keptContactPerson),
    roles: caseworkers,
  }),
  addContactPerson: command({
    input: z.strictObject({ contact: contactPerson }),
    output: saved,
    roles: caseworkers,
    subject: added,
  }),
  saveContactPerson: command({
    input: changing.extend({ contact: contactPerson }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  removeContactPerson: command({
    input: changing,
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  noteContact: command({
    input: z.strictObject({ id, on: day, note: lineText(500) }),
    output: nothing,
    roles: caseworkers,
    subject: itself,
  }),
  listTasks: query({
    input: z.strictObject({ open: z.boolean() }),
    output: z.array(keptTask),
    roles: caseworkers,
  }),
  addTask: command({
    input: z.strictObject({ task: sharedTask }),
    output: saved,
    roles: caseworkers,
    subject: added,
  }),
  saveTask: command({
    input: changing.extend({ task: sharedTask }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  markTask: command({
    input: changing.extend({ done: z.boolean() }),
    output: saved,
    roles: caseworkers,
    subject: itself,
  }),
  removeTask: command({ input: changing, output: nothing, roles: caseworkers, subject: itself }),
  /** One of the letters as it would be printed, and what is still missing in any of them. */
  previewRoundLetter: query({
    input: z.strictObject({ letter: roundLetterDraft, at: z.int().min(0) }),
    output: roundLetterPreview,
    roles: caseworkers,
  }),
  printRoundLetter: job({
    input: z.strictObject({ letter: roundLetter, way }),
    output: produced.extend({ letters: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
  /** Name, address, phone, e-mail of the chosen ones, as XLSX. */
  exportAddresses: job({
    input: z.strictObject({ helperIds: z.array(id).max(2000), contactIds: z.array(id).max(2000) }),
    output: produced.extend({ rows: z.int() }),
    roles: caseworkers,
    subject: () => null,
  }),
}
