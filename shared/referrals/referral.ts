import { z } from 'zod'
import { referralField, urgency } from '../clients/options.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'
import { topic } from '../offers/topics.ts'
import { needOutcome } from '../tasks/plan.ts'
import { dataGroup } from './release.ts'
import { templateKind } from './template.ts'

// A need handed to a body outside, until its answer has come back and the need is done.

type Names<Key extends string> = Readonly<Record<Key, string>>
const id = z.uuid()

export const referralState = z.enum([
  'entwurf',
  'vermittelt',
  'angenommen',
  'warteliste',
  'abgelehnt',
  'laeuft',
  'abgeschlossen',
  'abgebrochen',
  'zurueckgezogen',
])
export type ReferralState = z.infer<typeof referralState>
export const referralStateNames: Names<ReferralState> = {
  entwurf: 'Entwurf',
  vermittelt: 'Vermittelt',
  angenommen: 'Angenommen',
  warteliste: 'Warteliste',
  abgelehnt: 'Abgelehnt',
  laeuft: 'Läuft',
  abgeschlossen: 'Abgeschlossen',
  abgebrochen: 'Abgebrochen',
  zurueckgezogen: 'Zurückgezogen',
}

/** "No capacity" stays apart from "not responsible": it shows what is missing. */
export const refusal = z.enum(['kapazitaet', 'unzustaendig', 'voraussetzung', 'sonst'])
export type Refusal = z.infer<typeof refusal>
export const refusalNames: Names<Refusal> = {
  kapazitaet: 'keine Kapazität',
  unzustaendig: 'nicht zuständig',
  voraussetzung: 'Voraussetzung fehlt',
  sonst: 'anderer Grund',
}

export const delivery = z.enum(['post', 'e-mail', 'persoenlich', 'fax', 'telefon', 'mitgegeben'])
export type Delivery = z.infer<typeof delivery>
export const deliveryNames: Names<Delivery> = {
  post: 'mit der Post',
  'e-mail': 'als Anhang einer E-Mail',
  persoenlich: 'persönlich übergeben',
  fax: 'per Fax',
  telefon: 'am Telefon',
  mitgegeben: 'der Klientin/dem Klienten mitgegeben',
}

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Bitte als Uhrzeit, zum Beispiel 09:30.')
export const appointment = z.strictObject({
  day,
  time: clock.nullable(),
  /** Where, if not at the offer's place; who receives. */
  place: lineText(160),
  with: lineText(80),
})
export type Appointment = z.infer<typeof appointment>

/** One step in the life of a referral. What may follow on what says referral-rules.ts. */
export const move = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('vermittelt'), on: day, delivery, note: noteText(500) }),
  z.strictObject({
    to: z.literal('angenommen'),
    on: day,
    appointment: appointment.nullable(),
    note: noteText(500),
  }),
  z.strictObject({
    to: z.literal('warteliste'),
    on: day,
    until: day.nullable(),
    note: noteText(500),
  }),
  z.strictObject({ to: z.literal('abgelehnt'), on: day, reason: refusal, note: noteText(500) }),
  /** Three tries and nobody there: the referral stays where it is. */
  z.strictObject({ to: z.literal('nicht-erreicht'), on: day, note: noteText(500) }),
  z.strictObject({ to: z.literal('laeuft'), on: day, note: noteText(500) }),
  z.strictObject({
    to: z.literal('abgeschlossen'),
    on: day,
    outcome: needOutcome,
    note: noteText(500),
  }),
  z.strictObject({
    ...{ to: z.literal('abgebrochen'), on: day },
    note: neededLine('Bitte schreiben Sie in einem Satz, warum.', 500),
  }),
  z.strictObject({
    ...{ to: z.literal('zurueckgezogen'), on: day },
    note: neededLine('Bitte schreiben Sie in einem Satz, warum.', 500),
  }),
  z.strictObject({
    ...{ to: z.literal('wieder-offen'), on: day },
    note: neededLine('Bitte schreiben Sie in einem Satz, warum.', 500),
  }),
])
export type Move = z.infer<typeof move>
export type MoveTo = Move['to']

/** Whom it went to, as it was then: the directory moves on. */
export const recipient = z.strictObject({
  organisation: z.string(),
  offer: z.string(),
  contactPerson: z.string(),
  street: z.string(),
  postcode: z.string(),
  town: z.string(),
  phone: z.string(),
  email: z.string(),
})
export type Recipient = z.infer<typeof recipient>

export const arrival = z.enum(['ja', 'nein'])
export type Arrival = z.infer<typeof arrival>

export const referralEvent = z.strictObject({
  id,
  day: z.string(),
  at: z.string(),
  kind: z.enum([
    ...['angelegt', 'vermittelt', 'angenommen', 'warteliste', 'abgelehnt', 'nicht-erreicht'],
    ...['laeuft', 'abgeschlossen', 'abgebrochen', 'zurueckgezogen', 'wieder-offen'],
    ...['erinnert', 'angekommen', 'nicht-angekommen', 'zurueckgenommen', 'termin'],
    // the consent to pass on: given, taken back, the recipient told of it
    ...['freigegeben', 'widerrufen', 'mitgeteilt'],
  ] as const),
  /** A key of the kind: the way it was sent, the refusal, the outcome, what was taken back. */
  code: z.string().nullable(),
  note: z.string(),
  byName: z.string(),
})
export type ReferralEvent = z.infer<typeof referralEvent>

/** A letter that left the house: to whom, when, with which groups of data. */
export const sentLetter = z.strictObject({
  id,
  kind: templateKind,
  printedOn: z.string(),
  sentOn: z.string().nullable(),
  delivery: delivery.nullable(),
  groups: z.array(dataGroup),
})
export type SentLetter = z.infer<typeof sentLetter>

/** One line of a list; the client is added for whoever may see her. */
export const referralLine = z.strictObject({
  id,
  clientId: id,
  clientName: z.string(),
  clientNumber: z.string(),
  code: z.string(),
  state: referralState,
  field: referralField,
  needTitle: z.string(),
  /** Null where the entry was taken out of the directory since. */
  offerId: id.nullable(),
  offerName: z.string(),
  organisationName: z.string(),
  refusal: refusal.nullable(),
  createdOn: z.string(),
  sentOn: z.string().nullable(),
  answeredOn: z.string().nullable(),
  /** Days since it was sent while no answer has come. */
  waitingDays: z.int().nullable(),
  waitUntil: z.string().nullable(),
  appointmentOn: z.string().nullable(),
  arrived: arrival.nullable(),
  outcome: needOutcome.nullable(),
  /** The consent under which it was to go, or went, was taken back. */
  consentWithdrawn: z.boolean(),
  /** How many of the family went together. */
  groupSize: z.int(),
  responsibleName: z.string(),
})
export type ReferralLine = z.infer<typeof referralLine>

export const referral = z.strictObject({
  ...referralLine.shape,
  version: z.int(),
  needId: id,
  needUrgency: urgency,
  needClosed: z.boolean(),
  topic,
  recipient,
  /** Typed for this letter; stands between the template's words. */
  letterNote: z.string(),
  answerBy: z.string().nullable(),
  appointment: appointment.nullable(),
  /** The newest first, as in the Verlauf. */
  events: z.array(referralEvent),
  letters: z.array(sentLetter),
  /** The consent for exactly this recipient that holds today. */
  release: z
    .strictObject({
      ...{ id, groups: z.array(dataGroup), givenOn: z.string(), validUntil: z.string() },
    })
    .nullable(),
  /** What stands in the way of a letter with a name, if anything does. */
  releaseProblem: z.enum(['fehlt', 'abgelaufen', 'widerrufen', 'ohne-name']).nullable(),
  /** The others of the family who went along. */
  group: z.array(z.strictObject({ id, clientId: id, name: z.string(), state: referralState })),
  /** What may be done next (`MoveTo`), as the rules say. */
  moves: z.array(z.string()),
})
export type Referral = z.infer<typeof referral>

export const removal = z.strictObject({
  reason: neededLine('Bitte schreiben Sie in einem Satz, warum das ein Irrtum war.', 300),
})
