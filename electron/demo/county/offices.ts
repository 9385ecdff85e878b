import type { Organisation } from '../../../shared/offers/organisation.ts'
import { inventedOrganisation } from './organisations.ts'
import type { Town } from './towns.ts'

// Of the bodies that every county has: where those of this one are, and which entries are of use.

type Office = readonly [town: Town, street: string, extension: number]

export const officePlaces: Readonly<Record<string, Office>> = {
  'Ausländerbehörde Wetteraukreis': ['friedberg', 'Europaplatz 1', 160],
  'Einbürgerungsbehörde für Wetteraukreis': ['friedberg', 'Europaplatz 1', 165],
  'Sozialamt Wetteraukreis': ['friedberg', 'Europaplatz 1', 200],
  'Jobcenter Wetteraukreis': ['friedberg', 'Saarstraße 30', 400],
  'Staatliches Schulamt': ['friedberg', 'Mainzer Tor 8', 250],
  'Jugendamt Wetteraukreis': ['friedberg', 'Europaplatz 1', 320],
  'Frühe Hilfen Wetteraukreis': ['friedberg', 'Europaplatz 1', 325],
  'Gesundheitsamt Wetteraukreis': ['friedberg', 'Europaplatz 1', 280],
  'Fachdienst Flüchtlinge Wetteraukreis': ['friedberg', 'Europaplatz 1', 210],
  'Wohngeldbehörde Wetteraukreis': ['friedberg', 'Europaplatz 1', 220],
  'Amtsgericht, Rechtsantragstelle': ['friedberg', 'Homburger Straße 18', 260],
  'Amtsgericht, Familiengericht': ['friedberg', 'Homburger Straße 18', 261],
  'Ausländerbeirat Wetteraukreis': ['friedberg', 'Europaplatz 1', 175],
}

export function inventedOffice(name: string, [town, street, extension]: Office): Organisation {
  return inventedOrganisation([name, 'behoerde', town, street, extension], 'info')
}

/** The others are replaced by those who really do it here. */
export const keptEntries: ReadonlySet<string> = new Set([
  ...['Ausländerbehörde', 'BAMF-Außenstelle', 'Zulassung zum Integrationskurs'],
  ...['Beratungshilfe', 'Härtefallkommission', 'Einbürgerung'],
  ...['Leistungen nach dem Asylbewerberleistungsgesetz', 'Jobcenter', 'Agentur für Arbeit'],
  ...['Grundsicherung und Hilfe zum Lebensunterhalt', 'Berufsberatung', 'Jugendamt'],
  ...['Aufnahme- und Beratungszentrum', 'Frühe Hilfen', 'Behandlungsschein'],
  ...['Ärztlicher Bereitschaftsdienst und Terminservice', 'Gesundheitsamt'],
  ...['Eingliederungshilfe', 'Unterbringung von Geflüchteten', 'Wohngeld'],
  ...['Hilfe bei Wohnungslosigkeit', 'Hilfetelefon Gewalt gegen Frauen', 'Schutzanordnung'],
  ...['Kinderschutz', 'Nummer gegen Kummer', 'Ausländer- oder Integrationsbeirat'],
])

/** Town halls that issue the papers for subsidised flats themselves. */
export const townHalls: readonly Office[] = [
  ['altenstadt', 'Frankfurter Straße 11', 10],
  ['bad-nauheim', 'Friedrichstraße 3', 10],
  ['bad-vilbel', 'Am Sonnenplatz 1', 10],
  ['buedingen', 'Eberhard-Bauner-Allee 16', 10],
  ['butzbach', 'Schloßplatz 1', 10],
  ['friedberg', 'Mainzer-Tor-Anlage 6', 10],
  ['karben', 'Rathausplatz 1', 10],
  ['nidda', 'Wilhelm-Eckhardt-Platz 1', 10],
  ['niddatal', 'Hauptstraße 2', 10],
  ['rosbach', 'Homburger Straße 64', 10],
  ['woelfersheim', 'Hauptstraße 10', 10],
]
