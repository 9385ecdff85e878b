import { z } from 'zod'
import { day } from '../lib/dates.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'
import { emailLine, phoneLine } from '../offers/organisation.ts'
import { requirement } from './approval.ts'

// Trainings, meetings, contact persons, shared tasks, round letters: the network around the clients.

type Names<Key extends string> = Readonly<Record<Key, string>>
const id = z.uuid()
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Bitte als Uhrzeit, zum Beispiel 09:30.')

export const training = z.strictObject({
  title: neededLine('Bitte benennen Sie die Schulung.', 160),
  /** The paper that taking part earns; null: none. */
  earns: requirement.nullable(),
  day,
  endDay: day.nullable(),
  ue: z.int().min(1, 'Mindestens eine Unterrichtseinheit.').max(500),
  place: lineText(160),
  trainer: lineText(120),
  topics: noteText(1000),
})
export type Training = z.infer<typeof training>

export const participation = z.strictObject({
  helperId: id,
  attended: z.boolean(),
  ue: z.int().min(0).max(500),
  certificateOn: day.nullable(),
})
export const keptTraining = z.strictObject({
  ...training.shape,
  id,
  version: z.int(),
  participants: z.array(participation.extend({ helperName: z.string() })),
})
export type KeptTraining = z.infer<typeof keptTraining>

export const meetingKind = z.enum([
  'netzwerktreffen',
  'regionalkonferenz',
  'wir-koordination',
  'lotsentreffen',
  'sonst',
])
export type MeetingKind = z.infer<typeof meetingKind>
export const meetingKindNames: Names<MeetingKind> = {
  netzwerktreffen: 'Netzwerktreffen',
  regionalkonferenz: 'Regionalkonferenz',
  'wir-koordination': 'Austausch mit der WIR-Koordination',
  lotsentreffen: 'Treffen der Ehrenamtlichen',
  sonst: 'anderes Treffen',
}
export const meeting = z.strictObject({
  kind: meetingKind,
  title: neededLine('Bitte benennen Sie das Treffen.', 160),
  day,
  time: clock.nullable(),
  minutes: z.int().min(5).max(1440).nullable(),
  place: lineText(160),
  agenda: noteText(2000),
  notes: noteText(10_000),
})
export type Meeting = z.infer<typeof meeting>

export const attendance = z.enum(['eingeladen', 'zugesagt', 'abgesagt', 'da', 'gefehlt'])
export type Attendance = z.infer<typeof attendance>
export const attendanceNames: Names<Attendance> = {
  eingeladen: 'eingeladen',
  zugesagt: 'zugesagt',
  abgesagt: 'abgesagt',
  da: 'war da',
  gefehlt: 'hat gefehlt',
}
export const guest = z.strictObject({
  /** A contact person, a helper, or somebody by name only. */
  contactId: id.nullable(),
  helperId: id.nullable(),
  name: lineText(120),
  attendance,
})
export type Guest = z.infer<typeof guest>

/** Between staff and helpers: who does what until when. From a meeting or on its own. */
export const sharedTask = z.strictObject({
  text: neededLine('Bitte schreiben Sie, was zu tun ist.', 300),
  dueOn: day.nullable(),
  userId: id.nullable(),
  helperId: id.nullable(),
  contactId: id.nullable(),
  meetingId: id.nullable(),
})
export type SharedTask = z.infer<typeof sharedTask>
export const keptTask = z.strictObject({
  ...sharedTask.shape,
  id,
  version: z.int(),
  whoName: z.string(),
  meetingTitle: z.string().nullable(),
  doneOn: z.string().nullable(),
})
export type KeptTask = z.infer<typeof keptTask>

export const keptMeeting = z.strictObject({
  ...meeting.shape,
  id,
  version: z.int(),
  guests: z.array(guest.extend({ shownName: z.string(), organisationName: z.string() })),
  tasks: z.array(keptTask),
})
export type KeptMeeting = z.infer<typeof keptMeeting>

export const contactPerson = z.strictObject({
  organisationId: id.nullable(),
  name: neededLine('Bitte geben Sie den Namen an.', 120),
  role: lineText(120),
  phone: phoneLine,
  email: emailLine,
  note: noteText(1000),
})
export type ContactPerson = z.infer<typeof contactPerson>
export const keptContactPerson = z.strictObject({
  ...contactPerson.shape,
  id,
  version: z.int(),
  organisationName: z.string(),
  lastContactOn: z.string().nullable(),
  lastNote: z.string(),
})
export type KeptContactPerson = z.infer<typeof keptContactPerson>

export const roundLetter = z.strictObject({
  subject: neededLine('Bitte geben Sie den Betreff an.', 200),
  /** Fields in double braces: anrede, vorname, nachname, name. A blank line begins a paragraph. */
  body: noteText(5000),
  helperIds: z.array(id).max(500),
  contactIds: z.array(id).max(500),
})
export type RoundLetter = z.infer<typeof roundLetter>

/** As it is being written: nothing has to be there yet. */
export const roundLetterDraft = z.strictObject({ ...roundLetter.shape, subject: lineText(200) })
const names = z.array(z.string())
export const roundLetterPreview = z.strictObject({
  /** The one that was asked for; null while nobody is chosen. */
  letter: z
    .strictObject({ address: names, subject: z.string(), paragraphs: names, name: z.string() })
    .nullable(),
  total: z.int(),
  /** Fields that do not exist. */
  unknown: names,
  /** For whom a field stays empty, whose address or e-mail is not known. */
  ...{ incomplete: names, withoutAddress: names, withoutEmail: names },
  emails: names,
  /** Chosen, and no longer there. */
  gone: z.array(id),
})
export type RoundLetterPreview = z.infer<typeof roundLetterPreview>

export const roundLetterSheet = z.strictObject({
  template: z.literal('round-letter'),
  officeName: z.string(),
  sender: z.array(z.string()),
  date: z.string(),
  letters: z.array(
    z.strictObject({
      address: z.array(z.string()),
      subject: z.string(),
      paragraphs: z.array(z.string()),
    }),
  ),
})
/** One page of dignity: a certificate, a thank-you, an agreement. */
export const certificate = z.strictObject({
  kind: z.enum(['schulung', 'ehrenamt', 'vereinbarung']),
  title: z.string(),
  name: z.string(),
  paragraphs: z.array(z.string()),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  placeDate: z.string(),
  signatures: z.array(z.string()),
})
export type Certificate = z.infer<typeof certificate>
/** All certificates of a training are one document, a page each. */
export const certificateSheet = z.strictObject({
  template: z.literal('certificate'),
  officeName: z.string(),
  programName: z.string(),
  pages: z.array(certificate).min(1),
})
export type RoundLetterSheet = z.infer<typeof roundLetterSheet>
export type CertificateSheet = z.infer<typeof certificateSheet>
