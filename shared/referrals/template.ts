import { z } from 'zod'
import { neededLine, noteText } from '../lib/text-fields.ts'

// Letters are text with named fields in double braces. Unknown and empty fields are said, never guessed.

export const templateKind = z.enum(['vermittlung', 'erinnerung', 'widerruf'])
export type TemplateKind = z.infer<typeof templateKind>
export const templateKindNames: Readonly<Record<TemplateKind, string>> = {
  vermittlung: 'Vermittlung',
  erinnerung: 'Erinnerung ohne Antwort',
  widerruf: 'Mitteilung eines Widerrufs',
}

/** The fields that a template may name. Those of the person are filled only as far as released. */
export const templateField = z.enum([
  ...['anrede', 'stelle', 'angebot', 'ansprechperson', 'datum', 'antwort_bis', 'code'],
  ...['absender', 'funktion', 'telefon_absender', 'kreis', 'programm', 'versendet_am'],
  ...['klient_anrede_name', 'klient_name', 'anliegen', 'hinweis', 'termin'],
] as const)
export type TemplateField = z.infer<typeof templateField>

export const letterTemplate = z.strictObject({
  subject: neededLine('Bitte geben Sie den Betreff an.', 200),
  /** Above and below the released data. A blank line begins a new paragraph. */
  before: noteText(3000),
  after: noteText(3000),
})
export type LetterTemplate = z.infer<typeof letterTemplate>

export const keptTemplate = letterTemplate.extend({
  kind: templateKind,
  /** Differs from what the program brings. */
  own: z.boolean(),
})
export type KeptTemplate = z.infer<typeof keptTemplate>

/** What a filled letter still lacks. */
export const templateGaps = z.strictObject({
  unknown: z.array(z.string()),
  empty: z.array(templateField),
})
export type TemplateGaps = z.infer<typeof templateGaps>
