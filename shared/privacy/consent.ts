import { z } from 'zod'
import { languageCode } from '../clients/client.ts'
import { day } from '../lib/dates.ts'
import { neededLine } from '../lib/text-fields.ts'

/** On what the person agreed. */
export const consentMedium = z.enum(['papier', 'bildschirm'])
export type ConsentMedium = z.infer<typeof consentMedium>
export const consentMediumNames: Readonly<Record<ConsentMedium, string>> = {
  papier: 'auf Papier',
  bildschirm: 'am Bildschirm',
}

/** The consent to keep data at all. Without it only a Kurzkontakt may be kept. */
export const consentGiven = z.strictObject({
  textVersion: neededLine('Bitte geben Sie die Fassung des Textes an.', 40),
  /** The language in which it was explained. */
  language: languageCode,
  explainedBy: neededLine('Bitte geben Sie an, wer erklärt hat.'),
  medium: consentMedium,
  givenOn: day,
})
export type ConsentGiven = z.infer<typeof consentGiven>

export const consent = consentGiven.extend({ id: z.uuid(), withdrawnOn: day.nullable() })
export type Consent = z.infer<typeof consent>

/** What holds today: the last one that was given and not taken back. */
export function consentOn(consents: readonly Consent[], today: string): Consent | null {
  return (
    consents
      .filter(({ givenOn, withdrawnOn }) => givenOn <= today && (withdrawnOn ?? '9') > today)
      .toSorted((a, b) => (a.givenOn < b.givenOn ? -1 : 1))
      .at(-1) ?? null
  )
}
