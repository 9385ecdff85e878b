import { z } from 'zod'
import { languageCode } from '../clients/client.ts'
import { day } from '../lib/dates.ts'
import { lineText, neededLine } from '../lib/text-fields.ts'
import { consentMedium } from '../privacy/consent.ts'

// The consent to pass on: for exactly one recipient, one purpose and these groups of data.

export const dataGroup = z.enum([
  'name',
  'kontakt',
  'anschrift',
  'sprachen',
  'kinder',
  'zugang',
  'aufenthalt',
  'herkunft',
  'bildung',
  'anliegen',
])
export type DataGroup = z.infer<typeof dataGroup>
export const dataGroupNames: Readonly<Record<DataGroup, string>> = {
  name: 'Name und Geburtsdatum',
  kontakt: 'Telefon und E-Mail',
  anschrift: 'Wohnadresse',
  sprachen: 'Sprachen und Deutschniveau',
  kinder: 'Zahl und Alter der Kinder',
  zugang: 'dass die Voraussetzungen erfüllt sind',
  aufenthalt: 'Aufenthaltsstatus',
  herkunft: 'Staatsangehörigkeit',
  bildung: 'Schule, Ausbildung und Beruf',
  anliegen: 'Anliegen',
}

const MOST_SIGNATURE_BYTES = 200_000

export const releaseGiven = z
  .strictObject({
    groups: z.array(dataGroup).min(1, 'Bitte wählen Sie mindestens eine Angabe.'),
    givenOn: day,
    validUntil: day,
    /** In which it was explained. */
    language: languageCode,
    explainedBy: neededLine('Bitte geben Sie an, wer erklärt hat.'),
    /** Empty where nobody interpreted. */
    interpreter: lineText(80),
    medium: consentMedium,
    /** The version of the text that was signed. */
    textVersion: neededLine('Bitte geben Sie die Fassung des Textes an.', 40),
    /** Signed on screen: the strokes as a picture (PNG). */
    signature: z
      .instanceof(Uint8Array)
      .refine(bytes => bytes.length <= MOST_SIGNATURE_BYTES)
      .nullable(),
    /** A mother, a father or a guardian signed. */
    signedByGuardian: z.boolean(),
  })
  .refine(({ givenOn, validUntil }) => givenOn <= validUntil, {
    message: 'Das Ende liegt vor dem Tag der Einwilligung.',
    path: ['validUntil'],
  })
  .refine(({ medium, signature }) => medium !== 'bildschirm' || signature !== null, {
    message: 'Die Unterschrift fehlt.',
    path: ['signature'],
  })
export type ReleaseGiven = z.infer<typeof releaseGiven>

export const keptRelease = z.strictObject({
  id: z.uuid(),
  clientId: z.uuid(),
  /** To whom and for what. */
  organisation: z.string(),
  offer: z.string(),
  matter: z.string(),
  groups: z.array(dataGroup),
  givenOn: z.string(),
  validUntil: z.string(),
  withdrawnOn: z.string().nullable(),
  language: z.string(),
  explainedBy: z.string(),
  interpreter: z.string(),
  medium: consentMedium,
  textVersion: z.string(),
  hasSignature: z.boolean(),
  signedByGuardian: z.boolean(),
  referralId: z.uuid().nullable(),
  /** What had left the house under it. */
  passedOn: z.array(
    z.strictObject({
      ...{ letterId: z.uuid(), sentOn: z.string(), groups: z.array(dataGroup) },
      /** When the recipient was told of the withdrawal. */
      toldOn: z.string().nullable(),
    }),
  ),
})
export type KeptRelease = z.infer<typeof keptRelease>

type Held = Pick<KeptRelease, 'groups' | 'givenOn' | 'validUntil' | 'withdrawnOn'>
export type ReleaseProblem = 'fehlt' | 'abgelaufen' | 'widerrufen' | 'ohne-name'

/** Holds on that day: given, not run out, not taken back. The day of withdrawal itself is blocked. */
export function holdsOn(release: Held, today: string): boolean {
  const { givenOn, validUntil, withdrawnOn } = release
  return givenOn <= today && today <= validUntil && (withdrawnOn === null || today < withdrawnOn)
}

/** What stands in the way of a letter with a name; null if nothing does. */
export function releaseProblemOn(releases: readonly Held[], today: string): ReleaseProblem | null {
  const holding = releases.filter(release => holdsOn(release, today))
  if (holding.some(({ groups }) => groups.includes('name'))) return null
  if (holding.length > 0) return 'ohne-name'
  if (releases.some(({ withdrawnOn }) => withdrawnOn !== null && withdrawnOn <= today))
    return 'widerrufen'
  return releases.some(({ validUntil }) => validUntil < today) ? 'abgelaufen' : 'fehlt'
}
