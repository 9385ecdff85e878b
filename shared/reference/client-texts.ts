import { z } from 'zod'

// Texts that clients read: versioned catalogues, one file a language, German as the source.

/** In the order in which they are offered. Codes as they are stored with people. */
export const clientLanguage = z.enum([
  ...['ar', 'fa-AF', 'fa', 'ps', 'kmr', 'ckb', 'ti', 'so', 'uk', 'ru', 'tr', 'fr', 'en'],
] as const)
export type ClientLanguage = z.infer<typeof clientLanguage>

export const clientLanguageNames: Readonly<Record<ClientLanguage, string>> = {
  ar: 'Arabisch',
  'fa-AF': 'Dari',
  fa: 'Farsi',
  ps: 'Paschtu',
  kmr: 'Kurmanji',
  ckb: 'Sorani',
  ti: 'Tigrinya',
  so: 'Somali',
  uk: 'Ukrainisch',
  ru: 'Russisch',
  tr: 'Türkisch',
  fr: 'Französisch',
  en: 'Englisch',
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa-AF', 'fa', 'ps', 'ckb'])
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

/** What to bring along: keys, so that it can be said in every language. */
export const bringItem = z.enum([
  ...['ausweis', 'aufenthaltstitel', 'bescheid', 'geburtsurkunde', 'heiratsurkunde'],
  ...['impfpass', 'zeugnisse', 'zertifikat', 'lebenslauf', 'mietvertrag', 'meldebescheinigung'],
  ...['einkommensnachweis', 'kontoauszug', 'krankenkassenkarte', 'behandlungsschein'],
  ...['foto', 'kurstraeger-schreiben', 'brief', 'terminzettel', 'geld'],
] as const)
export type BringItem = z.infer<typeof bringItem>

/** In German, for the office's own screens; the same words as in the German catalogue. */
export const bringItemNames: Readonly<Record<BringItem, string>> = {
  ausweis: 'Pass oder Ausweis',
  aufenthaltstitel: 'Aufenthaltstitel oder Duldung',
  bescheid: 'Bescheid vom Amt',
  geburtsurkunde: 'Geburtsurkunde',
  heiratsurkunde: 'Heiratsurkunde',
  impfpass: 'Impfpass',
  zeugnisse: 'Zeugnisse und Diplome',
  zertifikat: 'Sprachzertifikat',
  lebenslauf: 'Lebenslauf',
  mietvertrag: 'Mietvertrag',
  meldebescheinigung: 'Meldebescheinigung',
  einkommensnachweis: 'Nachweis über Ihr Einkommen',
  kontoauszug: 'Kontoauszug',
  krankenkassenkarte: 'Karte der Krankenkasse',
  behandlungsschein: 'Behandlungsschein',
  foto: 'Passfoto',
  'kurstraeger-schreiben': 'Brief von der Sprachschule',
  brief: 'Den Brief, um den es geht',
  terminzettel: 'Zettel mit dem Termin',
  geld: 'Geld für die Gebühr',
}

/** What a Wegweiser may say as a next step, without anybody having to translate it. */
export const stepPhrase = z.enum([
  ...['kopieren', 'hingehen', 'anrufen-dort', 'anrufen-uns', 'formular', 'unterschreiben'],
  ...['foto-machen', 'warten-auf-brief', 'wir-rufen-an', 'wieder-kommen', 'dolmetscher'],
] as const)
export type StepPhrase = z.infer<typeof stepPhrase>
export const stepPhraseNames: Readonly<Record<StepPhrase, string>> = {
  kopieren: 'Papiere kopieren. Das geht bei uns, kostenlos.',
  hingehen: 'Zum Termin gehen. Wenn Sie nicht können: bitte vorher anrufen.',
  'anrufen-dort': 'Dort anrufen und einen Termin machen.',
  'anrufen-uns': 'Uns anrufen und sagen, wie es war.',
  formular: 'Das Formular ausfüllen. Wir helfen Ihnen dabei.',
  unterschreiben: 'Das Papier unterschreiben und zurückbringen.',
  'foto-machen': 'Ein Passfoto machen lassen.',
  'warten-auf-brief': 'Auf den Brief warten. Bringen Sie ihn bitte zu uns.',
  'wir-rufen-an': 'Wir rufen Sie an und fragen: Hat alles geklappt?',
  'wieder-kommen': 'Wieder zu uns kommen.',
  dolmetscher: 'Eine Person kommt mit und übersetzt.',
}

export const textLanguage = z.enum(['de', ...clientLanguage.options])
export type TextLanguage = z.infer<typeof textLanguage>

type TextGroup = 'consent' | 'wegweiser' | 'weekday' | 'step' | 'bring' | 'slip' | 'topic'
/** A test proves that every key in use exists in every language. */
export type TextKey = `${TextGroup}.${string}`

/** The words of one language; a key or a value that is missing is an error. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string>>) => string

export const catalogue = z.strictObject({
  language: textLanguage,
  /** Grows whenever a sentence changes its meaning; printed on the consent form. */
  version: z.string().regex(/^\d{4}-\d{2}(\.\d+)?$/),
  /** Empty until a native reader has read it. */
  reviewedBy: z.string().nullable(),
  reviewedOn: z.string().nullable(),
  texts: z.record(z.string(), z.string().min(1)),
})
export type Catalogue = z.infer<typeof catalogue>

export const catalogueState = z.strictObject({
  language: clientLanguage,
  version: z.string(),
  reviewedBy: z.string().nullable(),
  reviewedOn: z.string().nullable(),
})
export type CatalogueState = z.infer<typeof catalogueState>
