import { z } from 'zod'
import { ags, phoneNumber, spokenLanguage } from '../clients/client.ts'
import { gender, germanLevel } from '../clients/options.ts'
import { day, partialDate } from '../lib/dates.ts'
import { lineText, noteText } from '../lib/text-fields.ts'
import { matchingProfile } from '../matching/matching-profile.ts'
import { emailLine, postcode } from '../offers/organisation.ts'

// A volunteer: Lotsin/Lotse, Laiendolmetscherin/Laiendolmetscher, Patin/Pate; one person may be several.

type Names<Key extends string> = Readonly<Record<Key, string>>

export const helperKind = z.enum(['lotse', 'dolmetscher', 'pate'])
export type HelperKind = z.infer<typeof helperKind>
export const helperKindNames: Names<HelperKind> = {
  lotse: 'Integrationslotsin/-lotse',
  dolmetscher: 'Laiendolmetscherin/Laiendolmetscher',
  pate: 'Patin/Pate',
}
export const helperKindsPlural: Names<HelperKind> = {
  lotse: 'Lotsinnen und Lotsen',
  dolmetscher: 'Laiendolmetscherinnen und -dolmetscher',
  pate: 'Patinnen und Paten',
}

/** From the application to the farewell. */
export const helperState = z.enum(['bewerbung', 'gespraech', 'aktiv', 'pause', 'verabschiedet'])
export type HelperState = z.infer<typeof helperState>
export const helperStateNames: Names<HelperState> = {
  bewerbung: 'Bewerbung',
  gespraech: 'Erstgespräch geführt',
  aktiv: 'aktiv',
  pause: 'in Pause',
  verabschiedet: 'verabschiedet',
}

/** What a helper likes to do, or would rather not. */
export const helpTopic = z.enum([
  ...['behoerde', 'schule', 'kita', 'arbeit', 'gesundheit', 'wohnen', 'sprache', 'freizeit'],
  ...['frauen', 'kinder', 'gericht', 'polizei'],
] as const)
export type HelpTopic = z.infer<typeof helpTopic>
export const helpTopicNames: Names<HelpTopic> = {
  behoerde: 'Behörden',
  schule: 'Schule',
  kita: 'Kita',
  arbeit: 'Arbeit und Ausbildung',
  gesundheit: 'Gesundheit',
  wohnen: 'Wohnen',
  sprache: 'Deutsch üben',
  freizeit: 'Freizeit',
  frauen: 'Frauen',
  kinder: 'Kinder und Jugendliche',
  gericht: 'Gericht',
  polizei: 'Polizei',
}

export const mobility = z.enum(['zu-fuss', 'rad', 'bus-bahn', 'auto'])
export type Mobility = z.infer<typeof mobility>
export const mobilityNames: Names<Mobility> = {
  'zu-fuss': 'zu Fuß',
  rad: 'Rad',
  'bus-bahn': 'Bus und Bahn',
  auto: 'Auto',
}

export const dayPart = z.enum(['vormittag', 'nachmittag', 'abend'])
export type DayPart = z.infer<typeof dayPart>
export const dayPartNames: Names<DayPart> = {
  vormittag: 'vormittags',
  nachmittag: 'nachmittags',
  abend: 'abends',
}
export const slot = z.strictObject({ weekday: z.int().min(1).max(7), part: dayPart })
export type Slot = z.infer<typeof slot>

const places = z.int().min(0).max(50, 'Höchstens 50.')

export const helper = z
  .strictObject({
    familyName: lineText(),
    givenNames: lineText(),
    ownScript: lineText(),
    gender,
    birthDate: partialDate,
    street: lineText(),
    postcode,
    municipality: ags.nullable(),
    phone: phoneNumber,
    email: emailLine,
    kinds: z.array(helperKind).min(1, 'Bitte wählen Sie mindestens eine Aufgabe.').max(3),
    /** Of the directory: a Migrantenorganisation, an initiative. */
    organisationId: z.uuid().nullable(),
    languages: z.array(spokenLanguage).max(10),
    germanLevel: germanLevel.nullable(),
    topics: z.array(helpTopic).max(12),
    refusedTopics: z.array(helpTopic).max(12),
    /** With whom she would rather work; null: no wish. */
    wishedGender: z.enum(['w', 'm']).nullable(),
    /** Works with children or young people: then the Führungszeugnis holds without exception. */
    withMinors: z.boolean(),
    radiusKm: z.int().min(0).max(200).nullable(),
    mobility: z.array(mobility).max(4),
    slots: z.array(slot).max(21),
    slotsOn: day.nullable(),
    /** Accompaniments at a time, interpreting a week, tandems at a time. */
    capacity: z.strictObject({ lotse: places, dolmetscher: places, pate: places }),
    hoursPerWeek: z.int().min(0).max(40, 'Höchstens 40 Stunden.').nullable(),
    /** Coordinates others: a higher cap of hours. */
    coordinating: z.boolean(),
    wishes: noteText(1000),
    /** Whom or what not, in words; single clients stand apart. */
    limits: noteText(1000),
    experience: noteText(1000),
    matching: matchingProfile,
  })
  .refine(({ familyName, givenNames }) => familyName !== '' || givenNames !== '', {
    message: 'Bitte geben Sie den Namen an.',
    path: ['familyName'],
  })
export type Helper = z.infer<typeof helper>

export const keptHelper = z.strictObject({
  ...helper.shape,
  id: z.uuid(),
  version: z.int(),
  state: helperState,
  /** Since when in this state. */
  stateOn: z.string(),
  pauseUntil: z.string().nullable(),
  appliedOn: z.string(),
  organisationName: z.string(),
  excludedClients: z.array(
    z.strictObject({ clientId: z.uuid(), name: z.string(), reason: z.string() }),
  ),
  lastContactOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  leftReason: z.string().nullable(),
})
export type KeptHelper = z.infer<typeof keptHelper>

/** Why somebody leaves. */
export const farewell = z.enum([
  'zeit',
  'umzug',
  'gesundheit',
  'beruf',
  'konflikt',
  'eignung',
  'sonst',
])
export type Farewell = z.infer<typeof farewell>
export const farewellNames: Names<Farewell> = {
  zeit: 'keine Zeit mehr',
  umzug: 'umgezogen',
  gesundheit: 'Gesundheit',
  beruf: 'Beruf, Ausbildung',
  konflikt: 'Unstimmigkeiten',
  eignung: 'nicht geeignet',
  sonst: 'anderer Grund',
}

/** The helper's own word about how it goes; never computed. */
export const mood = z.enum(['gut', 'kraft', 'zuviel'])
export type Mood = z.infer<typeof mood>
export const moodNames: Names<Mood> = {
  gut: 'läuft gut',
  kraft: 'kostet Kraft',
  zuviel: 'zu viel',
}

export const helperContact = z.strictObject({
  day,
  kind: z.enum(['gespraech', 'telefonat', 'nachricht', 'e-mail', 'treffen']),
  mood: mood.nullable(),
  note: noteText(2000),
})
export type HelperContact = z.infer<typeof helperContact>
export const helperContactKindNames: Names<HelperContact['kind']> = {
  gespraech: 'Gespräch',
  telefonat: 'Telefonat',
  nachricht: 'Nachricht',
  'e-mail': 'E-Mail',
  treffen: 'Treffen',
}
