import { z } from 'zod'
import { defaultLeadTimes, leadTimes } from '../clients/deadline-rules.ts'
import { approvalSettings, defaultApprovalSettings } from '../volunteers/approval.ts'

const line = (label: string, max = 120) =>
  z.string().trim().max(max, `${label} ist zu lang. Bitte höchstens ${max} Zeichen.`)

export const office = z.strictObject({
  bodyKey: z.string().regex(/^06\d{3}(\d{3})?$/, 'Bitte wählen Sie den Landkreis oder die Stadt.'),
  bodyName: line('Der Name'),
  unit: line('Die Bezeichnung der Stelle'),
  carrier: line('Der Name des Trägers'),
  street: line('Die Straße'),
  postcode: z.union([
    z.literal(''),
    z.string().regex(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.'),
  ]),
  town: line('Der Ort'),
  phone: line('Die Telefonnummer', 40),
  email: z.union([
    z.literal(''),
    z.email('Bitte prüfen Sie die E-Mail-Adresse, zum Beispiel name@kreis.de.'),
  ]),
  programName: line('Der Name des Programms').min(1, 'Bitte geben Sie den Namen des Programms an.'),
  roleTitle: line('Die Bezeichnung der Funktion').min(
    1,
    'Bitte geben Sie die Bezeichnung der Funktion an.',
  ),
})
export type Office = z.infer<typeof office>

const points = z.int().min(0).max(1000)

/** How much each criterion counts when helpers are proposed; the sum is 1000. */
export const weights = z
  .strictObject({
    language: points,
    topics: points,
    distance: points,
    time: points,
    family: points,
    age: points,
    interests: points,
    experience: points,
  })
  .refine(w => Object.values(w).reduce((sum, part) => sum + part, 0) === 1000, {
    message: 'Die Gewichte müssen zusammen 1000 ergeben.',
    path: ['language'],
  })
export type Weights = z.infer<typeof weights>

export const lockSettings = z.strictObject({
  idleMinutes: z.int().min(1, 'Mindestens eine Minute.').max(60, 'Höchstens 60 Minuten.'),
})

export const backupSettings = z.strictObject({ extraFolder: z.string().max(1000).nullable() })

/** When Heute speaks up, and which text a new consent refers to. */
export const deskSettings = z.strictObject({
  leadTimes,
  /** Days without a talk after which a case is called silent. */
  silentDays: z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
  /** Days after which a need without any open step is called idle. */
  idleNeedDays: z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
  /** Days after which the last backup is called old. */
  backupDays: z.int().min(1, 'Mindestens ein Tag.').max(60, 'Höchstens 60 Tage.'),
  consentVersion: line('Die Fassung', 40).min(1, 'Bitte geben Sie die Fassung an.'),
})
export type DeskSettings = z.infer<typeof deskSettings>

/** How referrals are followed up, and when what we know counts as old. */
export const referralSettings = z.strictObject({
  /** Days that a recipient is given for the answer. */
  answerDays: z.int().min(1, 'Mindestens ein Tag.').max(90, 'Höchstens 90 Tage.'),
  /** Without an answer a referral rises in Heute after so many days, three times. */
  reminderDays: z.tuple([
    z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
    z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
    z.int().min(1, 'Mindestens ein Tag.').max(365, 'Höchstens 365 Tage.'),
  ]),
  /** After an acceptance or an appointment the client is asked whether she arrived. */
  arrivalDays: z.int().min(1, 'Mindestens ein Tag.').max(90, 'Höchstens 90 Tage.'),
  releaseMonths: z.int().min(1, 'Mindestens ein Monat.').max(24, 'Höchstens 24 Monate.'),
  /** Older checks of entries and rules show amber. */
  staleDays: z.int().min(30, 'Mindestens 30 Tage.').max(730, 'Höchstens 730 Tage.'),
  nearKm: z.int().min(1, 'Mindestens ein Kilometer.').max(100, 'Höchstens 100 Kilometer.'),
  fax: line('Die Faxnummer', 40),
  openingHours: line('Die Sprechzeit'),
  /** The legal basis under a consent, as the data-protection officer decided. */
  legalBasis: line('Die Rechtsgrundlage', 300),
  dataProtection: line('Die Stelle für den Datenschutz', 200),
})
export type ReferralSettings = z.infer<typeof referralSettings>

export const theme = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof theme>
export const appearance = z.strictObject({ theme })

export const settings = z.strictObject({
  office,
  weights,
  desk: deskSettings,
  referrals: referralSettings,
  approvals: approvalSettings,
  lock: lockSettings,
  backup: backupSettings,
  appearance,
})
export type Settings = z.infer<typeof settings>
export type SettingsSection = keyof Settings

export const defaultSettings: Omit<Settings, 'office'> = {
  weights: {
    language: 300,
    topics: 250,
    distance: 150,
    time: 100,
    family: 80,
    age: 50,
    interests: 50,
    experience: 20,
  },
  desk: {
    leadTimes: defaultLeadTimes,
    silentDays: 30,
    idleNeedDays: 14,
    backupDays: 3,
    consentVersion: '2026-01',
  },
  referrals: {
    answerDays: 14,
    reminderDays: [10, 20, 30],
    arrivalDays: 14,
    releaseMonths: 6,
    staleDays: 180,
    nearKm: 20,
    fax: '',
    openingHours: '',
    legalBasis: 'Art. 6 Abs. 1 Buchst. a, Art. 9 Abs. 2 Buchst. a DSGVO, § 67b SGB X',
    dataProtection: '',
  },
  approvals: defaultApprovalSettings,
  lock: { idleMinutes: 10 },
  backup: { extraFolder: null },
  appearance: { theme: 'system' },
}

/** How the office is named on screens and letters. */
export function officeLabel(values: Pick<Office, 'bodyName' | 'unit'>): string {
  return values.unit === '' ? values.bodyName : `${values.bodyName}, ${values.unit}`
}
