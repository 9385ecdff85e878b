import { z } from 'zod'
import { ags, languageCode } from '../clients/client.ts'
import { gender, germanLevel } from '../clients/options.ts'
import { residenceStatus } from '../clients/residence-status.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'
import { bringItem } from '../reference/client-texts.ts'
import { address, emailLine, keptOrganisation, phoneLine } from './organisation.ts'
import { topic } from './topics.ts'

// An entry of the directory. Whatever may be unknown can say so: the finder then asks instead of guessing.

type Names<Key extends string> = Readonly<Record<Key, string>>

/** Responsible by law, or helping as well: never mixed in one list. */
export const standing = z.enum(['zustaendig', 'hilft'])
export type Standing = z.infer<typeof standing>
export const standingNames: Names<Standing> = {
  zustaendig: 'zuständig nach Gesetz',
  hilft: 'hilft auch',
}

export const offerState = z.enum(['aktiv', 'ruht', 'eingestellt'])
export type OfferState = z.infer<typeof offerState>
export const offerStateNames: Names<OfferState> = {
  aktiv: 'aktiv',
  ruht: 'ruht',
  eingestellt: 'eingestellt',
}

export const capacity = z.enum(['frei', 'warteliste', 'voll', 'klaerung'])
export type Capacity = z.infer<typeof capacity>
export const capacityNames: Names<Capacity> = {
  frei: 'frei',
  warteliste: 'Warteliste',
  voll: 'voll',
  klaerung: 'Klärung nötig',
}

export const yesNoUnknown = z.enum(['ja', 'nein', 'unbekannt'])
export type YesNoUnknown = z.infer<typeof yesNoUnknown>
export const yesNoUnknownNames: Names<YesNoUnknown> = {
  ja: 'ja',
  nein: 'nein',
  unbekannt: 'nicht bekannt',
}

export const checkedHow = z.enum(['telefon', 'e-mail', 'vor-ort', 'treffen', 'website', 'brief'])
export type CheckedHow = z.infer<typeof checkedHow>
export const checkedHowNames: Names<CheckedHow> = {
  telefon: 'Telefon',
  'e-mail': 'E-Mail',
  'vor-ort': 'vor Ort',
  treffen: 'Treffen',
  website: 'Website',
  brief: 'Brief, Flyer',
}

export const applyWay = z.enum(['telefon', 'e-mail', 'vor-ort', 'online', 'brief', 'ueber-uns'])
export type ApplyWay = z.infer<typeof applyWay>
export const applyWayNames: Names<ApplyWay> = {
  telefon: 'anrufen',
  'e-mail': 'E-Mail schreiben',
  'vor-ort': 'hingehen',
  online: 'online anmelden',
  brief: 'schriftlich',
  'ueber-uns': 'über uns',
}

export const travelBy = z.enum(['bus', 'bahn', 'fuss'])
export type TravelBy = z.infer<typeof travelBy>
export const travelByNames: Names<TravelBy> = { bus: 'Bus', bahn: 'Bahn', fuss: 'zu Fuß' }

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Bitte als Uhrzeit, zum Beispiel 09:30.')
export const openTime = z
  .strictObject({ weekday: z.int().min(1).max(7), from: clock, to: clock })
  .refine(({ from, to }) => from < to, {
    message: 'Das Ende liegt vor dem Anfang.',
    path: ['to'],
  })
export type OpenTime = z.infer<typeof openTime>

/** Who there speaks it, and when somebody last asked: people go on holiday and change posts. */
export const spokenThere = z.strictObject({
  code: languageCode,
  via: lineText(80),
  checkedOn: day.nullable(),
})
export type SpokenThere = z.infer<typeof spokenThere>

const age = z.int().min(0).max(120, 'Höchstens 120 Jahre.').nullable()

/** Who may come; nothing given means everybody. Rules of the law stand apart, with their dates. */
export const admission = z.strictObject({
  ageFrom: age,
  ageTo: age,
  genders: z.array(gender.exclude(['x'])).max(3),
  germanFrom: germanLevel.nullable(),
  germanTo: germanLevel.nullable(),
  statuses: z.array(residenceStatus).max(residenceStatus.options.length),
  note: lineText(300),
})
export type Admission = z.infer<typeof admission>

export const checked = z.strictObject({ on: day, by: lineText(80), how: checkedHow })
export type Checked = z.infer<typeof checked>

export const offer = z
  .strictObject({
    organisationId: z.uuid(),
    name: neededLine('Bitte geben Sie dem Angebot einen Namen.', 160),
    topic,
    about: noteText(2000),
    standing,
    /** The paragraph that makes it responsible, such as "§ 24 SGB VIII". */
    legalBasis: lineText(160),
    contactPerson: lineText(),
    phone: phoneLine,
    email: emailLine,
    /** Empty where it is at the organisation's own address. */
    address,
    /** Entrance, floor, room. */
    hint: lineText(160),
    way: z.strictObject({
      by: travelBy.nullable(),
      line: lineText(40),
      stop: lineText(80),
      walkMinutes: z.int().min(0).max(180).nullable(),
    }),
    languages: z.array(spokenThere).max(20),
    admission,
    /** Empty: the whole county or city. */
    area: z.array(ags).max(450),
    childcare: yesNoUnknown,
    childcareFromMonths: z.int().min(0).max(120).nullable(),
    barrierFree: yesNoUnknown,
    cost: lineText(160),
    bring: z.array(bringItem).max(20),
    bringOther: lineText(160),
    apply: z.array(applyWay).max(6),
    applyNote: lineText(200),
    times: z.array(openTime).max(30),
    timesNote: lineText(160),
    startOn: day.nullable(),
    endOn: day.nullable(),
    capacity,
    placesFree: z.int().min(0).max(999).nullable(),
    capacityNote: lineText(160),
    capacityOn: day.nullable(),
    state: offerState,
    /** Null: nobody has checked it yet. */
    checked: checked.nullable(),
  })
  .refine(({ startOn, endOn }) => startOn === null || endOn === null || startOn <= endOn, {
    message: 'Das Ende liegt vor dem Beginn.',
    path: ['endOn'],
  })
  .refine(
    ({ admission: { ageFrom, ageTo } }) => ageFrom === null || ageTo === null || ageFrom <= ageTo,
    { message: 'Das höchste Alter liegt unter dem niedrigsten.', path: ['admission', 'ageTo'] },
  )
export type Offer = z.infer<typeof offer>

/** Where an entry came from. */
export const offerSource = z.enum(['eigen', 'grundverzeichnis', 'einlesen', 'austausch'])
export type OfferSource = z.infer<typeof offerSource>

const refusals = z.strictObject({
  kapazitaet: z.int(),
  unzustaendig: z.int(),
  voraussetzung: z.int(),
  sonst: z.int(),
})

/** What became of the referrals so far. Counts only: nobody's name. */
export const experience = z.strictObject({
  sent: z.int(),
  accepted: z.int(),
  waiting: z.int(),
  refused: refusals,
  unanswered: z.int(),
  /** Median of the days until an answer came; null before the first one. */
  answerDays: z.int().nullable(),
})
export type Experience = z.infer<typeof experience>
export const noExperience: Experience = {
  sent: 0,
  accepted: 0,
  waiting: 0,
  refused: { kapazitaet: 0, unzustaendig: 0, voraussetzung: 0, sonst: 0 },
  unanswered: 0,
  answerDays: null,
}

/** An entry as it is kept, with its organisation beside it. */
export const keptOffer = z.strictObject({
  ...offer.shape,
  id: z.uuid(),
  version: z.int(),
  source: offerSource,
  updatedOn: z.string(),
  organisation: keptOrganisation,
})
export type KeptOffer = z.infer<typeof keptOffer>

/** The offer's own address, or the organisation's where it has none. */
export function placeOf(entry: Pick<KeptOffer, 'address' | 'organisation'>) {
  const { address: own, organisation } = entry
  return own.street || own.town || own.municipality ? own : organisation.address
}
