import type { TemplateField } from '../../shared/referrals/template.ts'

/** What stands in the letter where a field is named. */
export const fieldNames: Readonly<Record<TemplateField, string>> = {
  anrede: 'Anrede der Stelle',
  stelle: 'Name der Stelle',
  angebot: 'Name des Angebots',
  ansprechperson: 'Ansprechperson',
  datum: 'heutiges Datum',
  antwort_bis: 'Antwort erbeten bis',
  code: 'Code der Rücklauf-Karte',
  absender: 'Ihr Name',
  funktion: 'Ihre Funktion',
  telefon_absender: 'Ihre Telefonnummer',
  kreis: 'Landkreis oder Stadt',
  programm: 'Name des Programms',
  versendet_am: 'Tag des ersten Briefs',
  klient_anrede_name: 'Frau oder Herr mit Familiennamen',
  klient_name: 'Vor- und Familienname',
  anliegen: 'Anliegen',
  hinweis: 'Hinweis an die Stelle',
  termin: 'Termin',
}

/** Filled only as far as the person has released it. */
export const personalFields: ReadonlySet<TemplateField> = new Set([
  'klient_anrede_name',
  'klient_name',
  'anliegen',
  'hinweis',
  'termin',
])

export function gapsText(empty: readonly TemplateField[]): string {
  return empty.map(field => fieldNames[field]).join(', ')
}

/** The text with the field put where the cursor stands, and where the cursor stands then. */
export function withField(
  text: string,
  from: number,
  to: number,
  field: TemplateField,
): { text: string; cursor: number } {
  const place = `{{${field}}}`
  return {
    text: `${text.slice(0, from)}${place}${text.slice(to)}`,
    cursor: from + place.length,
  }
}
