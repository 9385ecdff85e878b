import { z } from 'zod'
import { ags } from '../clients/client.ts'
import { lineText, neededLine, noteText } from '../lib/text-fields.ts'

export const organisationKind = z.enum([
  'behoerde',
  'traeger',
  'migrantenorganisation',
  'schule',
  'praxis',
  'verein',
  'initiative',
])
export type OrganisationKind = z.infer<typeof organisationKind>
export const organisationKindNames: Readonly<Record<OrganisationKind, string>> = {
  behoerde: 'Behörde',
  traeger: 'Träger',
  migrantenorganisation: 'Migrantenorganisation',
  schule: 'Schule, Kita',
  praxis: 'Praxis, Klinik',
  verein: 'Verein',
  initiative: 'Initiative',
}

export const phoneLine = lineText(60)
export const emailLine = z.union([
  z.literal(''),
  z.email('Bitte prüfen Sie die E-Mail-Adresse, zum Beispiel name@verein.de.').max(254),
])
export const postcode = z.string().regex(/^(\d{5})?$/, 'Eine Postleitzahl hat fünf Ziffern.')

/** Where something is. Empty: at the organisation's own address. */
export const address = z.strictObject({
  street: lineText(),
  postcode,
  town: lineText(),
  municipality: ags.nullable(),
})
export type Address = z.infer<typeof address>

export const organisation = z.strictObject({
  name: neededLine('Bitte geben Sie den Namen der Stelle an.', 160),
  kind: organisationKind,
  address,
  phone: phoneLine,
  email: emailLine,
  website: lineText(200),
  note: noteText(1000),
})
export type Organisation = z.infer<typeof organisation>

export const keptOrganisation = organisation.extend({ id: z.uuid(), version: z.int() })
export type KeptOrganisation = z.infer<typeof keptOrganisation>
