import { z } from 'zod'
import { ags, languageCode } from '../clients/client.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'
import { helperContact, helpTopic, mood } from './helper.ts'

// A helper and a client for a while; and the request that looks for one.

type Names<Key extends string> = Readonly<Record<Key, string>>
const id = z.uuid()

export const assignmentKind = z.enum(['tandem', 'begleitung', 'dolmetschen'])
export type AssignmentKind = z.infer<typeof assignmentKind>
export const assignmentKindNames: Names<AssignmentKind> = {
  tandem: 'Patenschaft',
  begleitung: 'Begleitung',
  dolmetschen: 'Dolmetschen',
}
/** Which kind of helper does it. */
export const helperOf = { tandem: 'pate', begleitung: 'lotse', dolmetschen: 'dolmetscher' } as const

export const assignmentState = z.enum(['angebahnt', 'laeuft', 'beendet'])
export type AssignmentState = z.infer<typeof assignmentState>
export const assignmentStateNames: Names<AssignmentState> = {
  angebahnt: 'angebahnt',
  laeuft: 'läuft',
  beendet: 'beendet',
}

export const endReason = z.enum([
  ...['ziel-erreicht', 'zeit-um', 'klient-wunsch', 'helfer-wunsch', 'passt-nicht', 'umzug'],
  ...['kein-kontakt', 'sonst'],
] as const)
export type EndReason = z.infer<typeof endReason>
export const endReasonNames: Names<EndReason> = {
  'ziel-erreicht': 'Ziel erreicht',
  'zeit-um': 'vereinbarte Zeit vorbei',
  'klient-wunsch': 'Wunsch der Klientin/des Klienten',
  'helfer-wunsch': 'Wunsch der Helferin/des Helfers',
  'passt-nicht': 'passt nicht zusammen',
  umzug: 'Umzug',
  'kein-kontakt': 'Kontakt abgebrochen',
  sonst: 'anderer Grund',
}

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Bitte als Uhrzeit, zum Beispiel 09:30.')

export const assignment = z.strictObject({
  kind: assignmentKind,
  topic: helpTopic,
  /** What it is for, in words for the office. */
  purpose: lineText(200),
  startOn: day,
  /** The first meeting, and who led it. */
  firstMeetingOn: day.nullable(),
  moderatedBy: lineText(80),
  agreementOn: day.nullable(),
  plannedHours: z.int().min(0).max(1000).nullable(),
  /** Empty: as the settings say. */
  cadenceDays: z.int().min(1).max(365).nullable(),
})
export type Assignment = z.infer<typeof assignment>

export const ending = z
  .strictObject({
    on: day,
    reason: endReason,
    helperWord: noteText(1000),
    clientWord: noteText(1000),
  })
  .refine(
    ({ reason, helperWord, clientWord }) => reason !== 'sonst' || helperWord + clientWord !== '',
    {
      message: 'Bitte schreiben Sie den Grund in einem Satz.',
      path: ['helperWord'],
    },
  )
export type Ending = z.infer<typeof ending>

export const keptAssignment = z.strictObject({
  ...assignment.shape,
  id,
  version: z.int(),
  helperId: id,
  helperName: z.string(),
  clientId: id,
  clientName: z.string(),
  clientNumber: z.string(),
  municipality: ags.nullable(),
  state: assignmentState,
  endedOn: z.string().nullable(),
  endReason: endReason.nullable(),
  helperWord: z.string(),
  clientWord: z.string(),
  /** Check-in or Einsatz, whichever was later. */
  lastWordOn: z.string().nullable(),
  mood: mood.nullable(),
  nextCheckOn: z.string().nullable(),
  silentDays: z.int().nullable(),
  workedMinutes: z.int(),
})
export type KeptAssignment = z.infer<typeof keptAssignment>

export const checkIn = z.strictObject({
  ...helperContact.shape,
  with: z.enum(['helferin', 'klientin', 'beide']),
})
export type CheckIn = z.infer<typeof checkIn>

export const requestState = z.enum(['offen', 'angefragt', 'zugesagt', 'erledigt', 'abgesagt'])
export type RequestState = z.infer<typeof requestState>
export const requestStateNames: Names<RequestState> = {
  offen: 'offen',
  angefragt: 'angefragt',
  zugesagt: 'zugesagt',
  erledigt: 'erledigt',
  abgesagt: 'abgesagt',
}

/** "Dari, Ausländerbehörde, Dienstag 10:00" */
export const helpRequest = z.strictObject({
  clientId: id.nullable(),
  kind: assignmentKind,
  topic: helpTopic,
  language: languageCode.nullable(),
  task: neededLine('Bitte schreiben Sie, worum es geht.', 160),
  day,
  time: clock.nullable(),
  minutes: z.int().min(5).max(720, 'Höchstens zwölf Stunden.').nullable(),
  place: lineText(160),
  municipality: ags.nullable(),
  wishedGender: z.enum(['w', 'm']).nullable(),
  note: noteText(500),
})
export type HelpRequest = z.infer<typeof helpRequest>

export const declineReason = z.enum([
  'keine-zeit',
  'thema',
  'entfernung',
  'sprache',
  'kennt-person',
  'sonst',
])
export type DeclineReason = z.infer<typeof declineReason>
export const declineReasonNames: Names<DeclineReason> = {
  'keine-zeit': 'keine Zeit',
  thema: 'nicht dieses Thema',
  entfernung: 'zu weit',
  sprache: 'Sprache reicht nicht',
  'kennt-person': 'kennt die Person',
  sonst: 'anderer Grund',
}

export const candidateAnswer = z.strictObject({
  helperId: id,
  helperName: z.string(),
  state: z.enum(['gefragt', 'zugesagt', 'abgelehnt']),
  reason: declineReason.nullable(),
  askedOn: z.string(),
})

export const keptRequest = z.strictObject({
  ...helpRequest.shape,
  id,
  version: z.int(),
  state: requestState,
  clientName: z.string(),
  answers: z.array(candidateAnswer),
  assignmentId: id.nullable(),
  createdByName: z.string(),
  createdOn: z.string(),
})
export type KeptRequest = z.infer<typeof keptRequest>

/** Why somebody is proposed, or cannot be: one line each. */
export const candidateReason = z.strictObject({
  code: z.string().max(40),
  verdict: z.enum(['passt', 'vielleicht', 'nicht']),
  text: z.string(),
})
export const candidate = z.strictObject({
  helperId: id,
  name: z.string(),
  municipality: ags.nullable(),
  verdict: z.enum(['passt', 'vielleicht', 'nicht']),
  distanceKm: z.number().nullable(),
  reasons: z.array(candidateReason),
  /** Papers that forbid it: never to be overridden. */
  blockedBySafeguarding: z.boolean(),
})
export type Candidate = z.infer<typeof candidate>

/** What a helper is handed: never status, file or need. */
export const missionSheet = z.strictObject({
  template: z.literal('mission'),
  officeName: z.string(),
  contactPhone: z.string(),
  helperName: z.string(),
  firstName: z.string(),
  language: z.string(),
  task: z.string(),
  day: z.string(),
  time: z.string(),
  duration: z.string(),
  meetingPoint: z.string(),
  validUntil: z.string(),
  rules: z.array(z.string()),
})
export type MissionSheet = z.infer<typeof missionSheet>
