import { foldText } from '../lib/fold-text.ts'
import type { ColumnMapping, ImportField } from './import.ts'
import { importField } from './import.ts'

// The columns of a table of offers: what we write above them, and what others write.

export const tableHeads: Readonly<Record<ImportField, string>> = {
  organisation: 'Organisation',
  organisationKind: 'Art der Organisation',
  name: 'Angebot',
  topic: 'Thema',
  about: 'Beschreibung',
  standing: 'Zuständigkeit',
  legalBasis: 'Rechtsgrundlage',
  contactPerson: 'Ansprechperson',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Website',
  street: 'Straße',
  postcode: 'PLZ',
  town: 'Ort',
  hint: 'Eingang, Raum',
  languages: 'Sprachen',
  ageFrom: 'Alter von',
  ageTo: 'Alter bis',
  genders: 'Für wen',
  germanFrom: 'Deutsch von',
  germanTo: 'Deutsch bis',
  statuses: 'Aufenthalt',
  admissionNote: 'Voraussetzung',
  area: 'Gemeinden',
  childcare: 'Kinderbetreuung',
  barrierFree: 'Barrierefrei',
  cost: 'Kosten',
  bring: 'Mitbringen',
  apply: 'Anmeldung',
  times: 'Zeiten',
  startOn: 'Beginn',
  endOn: 'Ende',
  capacity: 'Plätze',
  placesFree: 'Freie Plätze',
  capacityNote: 'Hinweis zu Plätzen',
  state: 'Zustand',
  checkedOn: 'Geprüft am',
  checkedBy: 'Geprüft von',
  checkedHow: 'Geprüft wie',
}

const otherHeads: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  organisation: ['Träger', 'Stelle', 'Einrichtung', 'Anbieter', 'Institution', 'Verein'],
  organisationKind: ['Organisationsart', 'Trägerart'],
  name: ['Name', 'Bezeichnung', 'Angebotsname', 'Titel', 'Kurs', 'Name des Angebots'],
  topic: ['Themen', 'Kategorie', 'Art', 'Art des Angebots'],
  about: ['Inhalt', 'Kurzbeschreibung', 'Was'],
  contactPerson: ['Ansprechpartner', 'Ansprechpartnerin', 'Kontakt', 'Kontaktperson'],
  phone: ['Tel', 'Tel.', 'Telefonnummer', 'Rufnummer'],
  email: ['Mail', 'E-Mail-Adresse', 'Mailadresse'],
  website: ['Internet', 'Homepage', 'Webseite', 'URL'],
  street: ['Adresse', 'Anschrift', 'Strasse', 'Straße, Nr.', 'Straße und Hausnummer'],
  postcode: ['Postleitzahl'],
  town: ['Stadt', 'Gemeinde', 'Standort'],
  languages: ['Sprache', 'Beratungssprachen'],
  ageFrom: ['Mindestalter', 'ab Alter'],
  ageTo: ['Höchstalter'],
  genders: ['Zielgruppe', 'Geschlecht'],
  germanFrom: ['Sprachniveau von', 'Niveau', 'Niveau von', 'Deutschniveau'],
  germanTo: ['Sprachniveau bis', 'Niveau bis'],
  statuses: ['Status', 'Aufenthaltsstatus'],
  admissionNote: ['Voraussetzungen', 'Zugang', 'Teilnahmevoraussetzung'],
  area: ['Einzugsgebiet', 'Zuständig für', 'Wirkungskreis'],
  barrierFree: ['barrierearm', 'Barrierefreiheit'],
  cost: ['Gebühr', 'Preis', 'Kostenbeitrag'],
  bring: ['Unterlagen', 'Dokumente', 'Bitte mitbringen'],
  apply: ['Anmeldeweg', 'Kontaktaufnahme'],
  times: ['Öffnungszeiten', 'Sprechzeiten', 'Sprechzeit', 'Termine', 'Kurszeiten'],
  startOn: ['Start', 'Startdatum', 'Kursbeginn'],
  endOn: ['Enddatum', 'Kursende'],
  capacity: ['Kapazität', 'Platzangebot'],
  state: ['Aktiv', 'Angebotszustand'],
  checkedOn: ['Stand', 'Aktualisiert am', 'letzte Prüfung'],
}

/** Without the signs that differ from table to table: "Straße/Nr." and "Strasse Nr". */
function headKey(head: string): string {
  return foldText(head)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const fieldByHead: ReadonlyMap<string, ImportField> = new Map(
  importField.options.flatMap(field => [
    [headKey(field), field] as const,
    ...(otherHeads[field] ?? []).map(head => [headKey(head), field] as const),
    [headKey(tableHeads[field]), field] as const,
  ]),
)

export function fieldOfHead(head: string): ImportField | undefined {
  return fieldByHead.get(headKey(head))
}

/** Each field once: the first column that names it. */
export function suggestMapping(heads: readonly string[]): ColumnMapping {
  const taken = new Set<ImportField>()
  return heads.flatMap((head, column) => {
    const field = fieldOfHead(head)
    if (field === undefined || taken.has(field)) return []
    taken.add(field)
    return [{ column, field }]
  })
}

const ROWS_LOOKED_AT = 10

/** Which row holds the heads: a title or an empty line may stand above them. */
export function headRowOf(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, ROWS_LOOKED_AT).map(row => suggestMapping(row).length)
  const most = Math.max(0, ...known)
  if (most > 1) return known.indexOf(most)
  return Math.max(
    0,
    rows.findIndex(row => row.filter(cell => cell.trim() !== '').length > 1),
  )
}
