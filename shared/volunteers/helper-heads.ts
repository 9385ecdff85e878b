import { foldText } from '../lib/fold-text.ts'

// The columns of a table of helpers: what we write above them, and what others write.

export const helperHeads = {
  familyName: 'Name',
  givenNames: 'Vorname',
  ownScript: 'Name in eigener Schrift',
  gender: 'Geschlecht',
  birthDate: 'Geburtsdatum',
  street: 'Straße',
  postcode: 'PLZ',
  town: 'Ort',
  phone: 'Telefon',
  email: 'E-Mail',
  kinds: 'Aufgabe',
  languages: 'Sprachen',
  germanLevel: 'Deutsch',
  topics: 'Themen',
  radiusKm: 'Umkreis in km',
  mobility: 'Unterwegs mit',
  organisation: 'Organisation',
  wishes: 'Wünsche',
  experience: 'Erfahrung',
  interests: 'Interessen',
  agreedOn: 'Einverstanden seit',
} as const
export type HelperField = keyof typeof helperHeads

const otherHeads: Readonly<Partial<Record<HelperField, readonly string[]>>> = {
  familyName: ['Nachname', 'Familienname', 'Zuname', 'Vor- und Nachname', 'Vorname Name'],
  givenNames: ['Vornamen', 'Rufname'],
  ownScript: ['eigene Schrift', 'Originalschreibweise'],
  gender: ['Anrede', 'm/w/d', 'w/m/d'],
  birthDate: ['Geburtstag', 'geboren', 'geboren am', 'geb.', 'geb. am', 'Geburtsjahr', 'Jahrgang'],
  street: ['Strasse', 'Adresse', 'Anschrift', 'Straße, Nr.', 'Straße und Hausnummer'],
  postcode: ['Postleitzahl'],
  town: ['Wohnort', 'Stadt', 'Gemeinde'],
  phone: ['Tel', 'Telefonnummer', 'Rufnummer', 'Mobil', 'Handy', 'Mobilnummer', 'Handynummer'],
  email: ['Mail', 'E-Mail-Adresse', 'Mailadresse'],
  kinds: ['Aufgaben', 'Rolle', 'Rollen', 'Tätigkeit', 'Funktion', 'Einsatz als', 'Art'],
  languages: ['Sprache', 'Sprachkenntnisse', 'spricht'],
  germanLevel: ['Deutschkenntnisse', 'Deutschniveau', 'Sprachniveau', 'Niveau'],
  topics: ['Thema', 'Bereiche', 'Schwerpunkte', 'Einsatzbereiche'],
  radiusKm: ['Umkreis', 'Umkreis km', 'Radius', 'Entfernung'],
  mobility: ['Mobilität', 'Verkehrsmittel', 'Fahrzeug'],
  organisation: ['Verein', 'Träger', 'Initiative', 'Gruppe'],
  wishes: ['Wunsch'],
  experience: ['Erfahrungen', 'Bemerkung', 'Bemerkungen', 'Notiz', 'Notizen', 'Hinweis'],
  interests: ['Interesse', 'Hobby', 'Hobbys'],
  agreedOn: ['Einverständnis', 'Einverständnis vom', 'Einverstanden am', 'einverstanden'],
}

function headKey(head: string): string {
  return foldText(head)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const fields = Object.keys(helperHeads) as HelperField[]
const fieldByHead: ReadonlyMap<string, HelperField> = new Map(
  fields.flatMap(field =>
    [helperHeads[field], ...(otherHeads[field] ?? [])].map(head => [headKey(head), field] as const),
  ),
)

export type HelperMapping = readonly { column: number; field: HelperField }[]

/** Each field once: the first column that names it. */
export function helperMapping(heads: readonly string[]): HelperMapping {
  const taken = new Set<HelperField>()
  return heads.flatMap((head, column) => {
    const field = fieldByHead.get(headKey(head))
    if (field === undefined || taken.has(field)) return []
    taken.add(field)
    return [{ column, field }]
  })
}

const ROWS_LOOKED_AT = 10

/** A title or an empty line may stand above the heads. */
export function helperHeadRow(rows: readonly (readonly string[])[]): number {
  const known = rows.slice(0, ROWS_LOOKED_AT).map(row => helperMapping(row).length)
  const most = Math.max(0, ...known)
  return most > 1 ? known.indexOf(most) : 0
}
