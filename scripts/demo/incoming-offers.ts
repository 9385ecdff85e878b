import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { addDays, formatDay } from '../../shared/lib/dates.ts'

// A list as it comes from the neighbours: saved by an old spreadsheet, with rows that are broken.

export const OPEN_CAFE = 'Sprachcafé im Quartier'
export const HOUSING_HELP = 'Wohnlotsen Wetterau'

const HEADS = [
  ...['Träger', 'Art der Organisation', 'Bezeichnung', 'Kategorie', 'Adresse', 'PLZ', 'Ort'],
  ...['Telefon', 'Sprachen', 'Öffnungszeiten', 'Plätze', 'Freie Plätze', 'Kinderbetreuung'],
  ...['Einzugsgebiet', 'Stand', 'Ansprechpartner', 'Bemerkung intern'],
]

const neighbours = ['Nachbarschaftstreff Fünffinger', 'Verein']
const women = ['Frauentreff Nidda', 'Initiative']

const rows = (checked: string) => [
  [
    ...[...neighbours, OPEN_CAFE, 'Sprachcafé und Tandem', 'Fünffingerplatz 3', '61169'],
    ...['Friedberg (Hessen)', '06031 555-140', 'Dari, Persisch', 'Di 17:00–19:00', 'frei', '6'],
    ...['ja', '', checked, 'Frau Öztürk', 'Schlüssel beim Hausmeister'],
  ],
  [
    ...[...neighbours, HOUSING_HELP, 'Wohnungsamt', 'Fünffingerplatz 3', '61169'],
    ...['Friedberg (Hessen)', '06031 555-141', 'Dari', 'Do 10:00–13:00', 'frei', '4', '', ''],
    ...[checked, 'Herr Weiß', ''],
  ],
  [
    ...[...women, 'Nähen und Sprechen', 'Begegnung und Treff', 'Schloßgasse 8', '63667', 'Nidda'],
    ...['06043 555-12', 'Arabisch', 'Mi 9:30–11:30', 'frei', '5', 'ja', '', checked, '', ''],
  ],
  [
    ...[...women, 'Nähen und Sprechen', 'Begegnung und Treff', 'Schloßgasse 8', '63667', 'Nidda'],
    ...['06043 555-12', 'Arabisch', 'Mi 9:30–11:30', 'frei', '5', 'ja', '', checked, '', ''],
  ],
  [
    ...['Büchertisch Büdingen', 'Verein', 'Bücher für alle', 'Lesen', '', '63654', 'Büdingen', ''],
    ...['', '', '', '', '', '', '', '', ''],
  ],
  [
    ...['Kleiderstube Butzbach', 'Verein', 'Kleiderstube', 'Tafel und Kleiderkammer', '', '35510'],
    ...['Butzbach', '', '', 'Fr 25:00–26:00', '', '', '', '', '31.02.2026', '', ''],
  ],
  [
    ...['Turnverein Karben', 'Verein', 'Fußball für Mädchen', 'Sportverein', '', '61184', 'Karben'],
    ...['', '', 'Mo 16:00–17:30', 'frei', '=SUMME(C2:C9)', '', '', checked, '', ''],
  ],
  [
    ...[
      '',
      'Verein',
      'Hausaufgabenhilfe',
      'Schule',
      '',
      '61231',
      'Bad Nauheim',
      '',
      '',
      '',
      '',
      '',
    ],
    ...['', '', '', '', ''],
  ],
]

export function layTableOnDesk(out: string, today: string): string {
  const folder = path.join(out, 'eingang')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'Angebote der Nachbarn.csv')
  const text = [HEADS, ...rows(formatDay(addDays(today, -4)))]
    .map(row => `${row.join(';')}\r\n`)
    .join('')
  // Every sign of it stands at the same place in CP1252, but for the dash.
  writeFileSync(file, Buffer.from(text.replaceAll('–', '\u0096'), 'latin1'))
  return file
}
