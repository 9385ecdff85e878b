import {
  ageDimension,
  answerDaysDimension,
  type Category,
  citizenshipDimension,
  type Dimension,
  depthDimension,
  fieldDimension,
  genderDimension,
  germanDimension,
  helperKindDimension,
  outcomeDimension,
  reasonDimension,
  statusDimension,
  yesNo,
} from './dimensions.ts'

// The table programme: what leaves the house each quarter, the same in all 33 bodies. Nothing is put
// together by hand. A change of any line is a new version.

/** What is counted, and by what it may be split. */
export type Population = {
  key: string
  name: string
  unit: string
  /** How it is counted, in a sentence for the screen and the data package. */
  definition: string
  dimensions: readonly Dimension[]
}

export type TableDefinition = {
  id: string
  title: string
  kind: 'bestand' | 'bewegung' | 'mehrfach' | 'arbeit' | 'ehrenamt'
  population: string
  /** One or two of the population's dimensions. */
  dimensions: readonly [string] | readonly [string, string]
}

/** Stock now + exits = stock before + entries, by what cannot change during the stay. */
export type FlowDefinition = {
  stock: string
  entries: string
  exits: string
  /** Besides the total. */
  by: readonly string[]
}

export type Programme = {
  version: string
  base: number
  populations: readonly Population[]
  tables: readonly TableDefinition[]
  flows: readonly FlowDefinition[]
  /** Totals that may leave exactly from 10 upwards, if the attacker still finds nobody. */
  exactTotals: readonly string[]
}

/** Municipalities of the body, known only where it is. */
export const placeDimension = (places: readonly Category[]): Dimension => ({
  key: 'gemeinde',
  name: 'Gemeinde',
  categories: [...places, { key: 'andere', name: 'außerhalb, nicht bekannt' }],
})

const isNeeded = (key: string, name: string): Dimension => ({
  key: `bedarf-${key}`,
  name: `Bedarf ${name}`,
  categories: yesNo,
})
const isAbout = (key: string, name: string): Dimension => ({
  key: `thema-${key}`,
  name: `Thema ${name}`,
  categories: yesNo,
})
const doesKind = (key: string, name: string): Dimension => ({
  key: `art-${key}`,
  name,
  categories: yesNo,
})
const neededFields = fieldDimension.categories.map(({ key, name }) => isNeeded(key, name))
const aboutFields = fieldDimension.categories.map(({ key, name }) => isAbout(key, name))
const kinds = helperKindDimension.categories.map(({ key, name }) => doesKind(key, name))

export function programmeFor(places: readonly Category[]): Programme {
  const place = placeDimension(places)
  return {
    version: '2026.1',
    base: 5,
    populations: [
      {
        key: 'bestand',
        name: 'Fälle am Quartalsende',
        unit: 'Personen',
        definition:
          'Personen mit Verweisberatung oder Fallmanagement, deren Fall am letzten Tag des Quartals offen ist.',
        dimensions: [
          ...[ageDimension, genderDimension, citizenshipDimension, statusDimension],
          ...[germanDimension, depthDimension, place, ...neededFields],
        ],
      },
      {
        key: 'zugang',
        name: 'Neue Fälle',
        unit: 'Personen',
        definition:
          'Personen, die zum Ende des Quartals davor nicht im Bestand waren und im Quartal aufgenommen oder wieder aufgenommen wurden.',
        dimensions: [genderDimension, citizenshipDimension],
      },
      {
        key: 'abgang',
        name: 'Abgeschlossene Fälle',
        unit: 'Personen',
        definition: 'Personen, die am Ende des Quartals nicht mehr im Bestand sind.',
        dimensions: [genderDimension, citizenshipDimension, reasonDimension],
      },
      {
        key: 'kurzkontakt',
        name: 'Kurzkontakte',
        unit: 'Kontakte',
        definition: 'Kurze Beratungen ohne Akte, am Tag des Gesprächs gezählt.',
        dimensions: [ageDimension, genderDimension, place, ...aboutFields],
      },
      {
        key: 'vermittlung',
        name: 'Vermittlungen',
        unit: 'Vermittlungen',
        definition: 'Im Quartal abgegebene Vermittlungen mit dem Stand am Tag des Einfrierens.',
        dimensions: [fieldDimension, outcomeDimension, answerDaysDimension],
      },
      {
        key: 'ehrenamt',
        name: 'Aktive Ehrenamtliche',
        unit: 'Personen',
        definition: 'Personen, die am Ende des Quartals im Ehrenamt aktiv sind.',
        dimensions: [genderDimension, ...kinds],
      },
      {
        key: 'einsatz',
        name: 'Einsätze',
        unit: 'Einsätze',
        definition: 'Einsätze im Quartal, gestrichene nicht mitgezählt.',
        dimensions: [helperKindDimension],
      },
      {
        key: 'stunden',
        name: 'Stunden im Ehrenamt',
        unit: 'Stunden',
        definition: 'Volle Stunden der Einsätze im Quartal, je Art abgerundet.',
        dimensions: [helperKindDimension],
      },
      {
        key: 'begleitung',
        name: 'Laufende Begleitungen',
        unit: 'Begleitungen',
        definition: 'Begleitungen und Patenschaften, die am Ende des Quartals laufen.',
        dimensions: [helperKindDimension],
      },
      {
        key: 'begleitung-neu',
        name: 'Begonnene Begleitungen',
        unit: 'Begleitungen',
        definition: 'Begleitungen und Patenschaften, die im Quartal begonnen haben.',
        dimensions: [helperKindDimension],
      },
      {
        key: 'begleitung-ende',
        name: 'Beendete Begleitungen',
        unit: 'Begleitungen',
        definition: 'Begleitungen und Patenschaften, die im Quartal geendet haben.',
        dimensions: [helperKindDimension],
      },
      {
        key: 'schulung',
        name: 'Teilnahmen an Schulungen',
        unit: 'Teilnahmen',
        definition: 'Teilnahmen von Ehrenamtlichen an Schulungen, die im Quartal begonnen haben.',
        dimensions: [genderDimension],
      },
      {
        key: 'huerde',
        name: 'Systemhürden',
        unit: 'Notizen',
        definition: 'Im Quartal notierte Lücken und Hürden im System.',
        dimensions: [fieldDimension],
      },
    ],
    tables: [
      table('b-alter', 'Alter und Geschlecht', 'bestand', 'bestand', 'alter', 'geschlecht'),
      table(
        'b-staat',
        'Staatsangehörigkeit und Geschlecht',
        'bestand',
        'bestand',
        'staat',
        'geschlecht',
      ),
      table('b-status', 'Aufenthalt und Geschlecht', 'bestand', 'bestand', 'status', 'geschlecht'),
      table('b-deutsch', 'Deutsch und Alter', 'bestand', 'bestand', 'deutsch', 'alter'),
      table(
        'b-tiefe',
        'Tiefe der Arbeit und Geschlecht',
        'bestand',
        'bestand',
        'tiefe',
        'geschlecht',
      ),
      table('b-gemeinde', 'Gemeinden', 'bestand', 'bestand', 'gemeinde'),
      ...neededFields.map(({ key, name }) => table(key, name, 'mehrfach', 'bestand', key)),
      table('z-geschlecht', 'Neue Fälle nach Geschlecht', 'bewegung', 'zugang', 'geschlecht'),
      table('z-staat', 'Neue Fälle nach Staatsangehörigkeit', 'bewegung', 'zugang', 'staat'),
      table('a-geschlecht', 'Abschlüsse nach Geschlecht', 'bewegung', 'abgang', 'geschlecht'),
      table('a-staat', 'Abschlüsse nach Staatsangehörigkeit', 'bewegung', 'abgang', 'staat'),
      table('a-grund', 'Abschlüsse nach Grund', 'bewegung', 'abgang', 'grund'),
      table('k-alter', 'Kurzkontakte nach Alter', 'arbeit', 'kurzkontakt', 'alter'),
      table('k-geschlecht', 'Kurzkontakte nach Geschlecht', 'arbeit', 'kurzkontakt', 'geschlecht'),
      table('k-gemeinde', 'Kurzkontakte nach Gemeinden', 'arbeit', 'kurzkontakt', 'gemeinde'),
      ...aboutFields.map(({ key, name }) =>
        table(key, `Kurzkontakte: ${name}`, 'mehrfach', 'kurzkontakt', key),
      ),
      table(
        'v-ausgang',
        'Vermittlungen: Feld und Ausgang',
        'arbeit',
        'vermittlung',
        'feld',
        'ausgang',
      ),
      table('v-antwort', 'Vermittlungen: Tage bis zur Antwort', 'arbeit', 'vermittlung', 'antwort'),
      table('e-geschlecht', 'Ehrenamtliche nach Geschlecht', 'ehrenamt', 'ehrenamt', 'geschlecht'),
      ...kinds.map(({ key, name }) =>
        table(key, `Ehrenamtliche: ${name}`, 'mehrfach', 'ehrenamt', key),
      ),
      table('e-einsatz', 'Einsätze', 'ehrenamt', 'einsatz', 'art'),
      table('e-stunden', 'Stunden im Ehrenamt', 'ehrenamt', 'stunden', 'art'),
      table('e-begleitung', 'Laufende Begleitungen', 'ehrenamt', 'begleitung', 'art'),
      table('e-begonnen', 'Begonnene Begleitungen', 'ehrenamt', 'begleitung-neu', 'art'),
      table('e-beendet', 'Beendete Begleitungen', 'ehrenamt', 'begleitung-ende', 'art'),
      table('e-schulung', 'Teilnahmen an Schulungen', 'ehrenamt', 'schulung', 'geschlecht'),
      table('s-huerde', 'Systemhürden', 'arbeit', 'huerde', 'feld'),
    ],
    flows: [
      { stock: 'bestand', entries: 'zugang', exits: 'abgang', by: ['geschlecht', 'staat'] },
      {
        stock: 'begleitung',
        entries: 'begleitung-neu',
        exits: 'begleitung-ende',
        by: ['art'],
      },
    ],
    exactTotals: ['bestand', 'kurzkontakt'],
  }
}

function table(
  id: string,
  title: string,
  kind: TableDefinition['kind'],
  population: string,
  ...dimensions: [string] | [string, string]
): TableDefinition {
  return { id, title, kind, population, dimensions }
}
