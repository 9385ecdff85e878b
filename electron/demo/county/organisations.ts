import type { Organisation, OrganisationKind } from '../../../shared/offers/organisation.ts'
import { addressIn, type Town, towns } from './towns.ts'

// Nobody of these names is meant; the numbers are none that anybody could have.

type Row = readonly [
  name: string,
  kind: OrganisationKind,
  town: Town,
  street: string,
  extension: number,
]

const rows = {
  // ---- those who teach and advise
  seemental: ['Bildungswerk Seemental gGmbH', 'traeger', 'buedingen', 'Alte Molkerei 4', 20],
  kolleg: ['Kolleg Nidda', 'traeger', 'nidda', 'Schillerstraße 18', 310],
  kursforum: ['Kursforum Friedberg', 'traeger', 'friedberg', 'Mainzer Weg 22', 720],
  volkskolleg: ['Volkskolleg Bad Nauheim', 'traeger', 'bad-nauheim', 'Parkallee 7', 410],
  sprachhaus: ['Sprachhaus Butzbach e. V.', 'traeger', 'butzbach', 'Färbgasse 11', 260],
  lernwerk: ['Lernwerk Bad Vilbel', 'traeger', 'bad-vilbel', 'Quellenweg 3', 150],
  jugendwerk: ['Jugendwerk Gedern', 'traeger', 'gedern', 'Schloßberg 9', 61],
  haus: ['Haus der Begegnung Ortenberg', 'initiative', 'ortenberg', 'Marktplatz 12', 77],
  sozialdienst: ['Sozialdienst Wetterau e. V.', 'traeger', 'friedberg', 'Kaiserstraße 140', 500],
  diakoniehaus: ['Beratungshaus Mühltor', 'traeger', 'buedingen', 'Mühltorstraße 6', 330],
  rechtshilfe: ['Rechtshilfe Asyl Friedberg e. V.', 'verein', 'friedberg', 'Haagstraße 5', 640],
  schulden: ['Schuldnerhilfe Karben', 'traeger', 'karben', 'Bahnhofstraße 31', 240],
  wegeins: ['Weg Eins, Anerkennung und Arbeit', 'traeger', 'friedberg', 'Goetheplatz 3', 310],
  werkhof: ['Werkhof Wetterau gGmbH', 'traeger', 'reichelsheim', 'Am Bahndamm 2', 88],
  gruender: ['Gründungszentrum Florstadt', 'initiative', 'florstadt', 'Ossenheimer Weg 1', 45],
  // ---- children and families
  familien: ['Familienzentrum Büdingen', 'traeger', 'buedingen', 'Schlossgasse 7', 110],
  mehrgeneration: ['Mehrgenerationenhaus Ortenberg', 'traeger', 'ortenberg', 'Bachweg 3', 52],
  kirche: ['Evangelische Kirchengemeinde Büdingen', 'verein', 'buedingen', 'Kirchplatz 1', 15],
  familienNauheim: [
    ...([
      'Familienbildung Bad Nauheim',
      'traeger',
      'bad-nauheim',
      'Frankfurter Straße 30',
    ] as const),
    180,
  ],
  schule: ['Wingertschule Nidda', 'schule', 'nidda', 'Am Wingert 4', 25],
  berufsschule: ['Berufliche Schule am Gradierbau', 'schule', 'bad-nauheim', 'Salinenweg 14', 90],
  jugendhilfe: ['Wetteraukreis, Jugendhilfe', 'behoerde', 'friedberg', 'Europaplatz 1', 330],
  // ---- health and protection
  frauen: ['Frauenzentrum Altenstadt', 'verein', 'altenstadt', 'Hanauer Straße 19', 70],
  frauennotruf: ['Frauennotruf Nidda e. V.', 'verein', 'nidda', 'Raunstraße 8', 112],
  frauenhaus: ['Frauenhaus Wetterau e. V.', 'verein', 'friedberg', '', 911],
  seele: ['Praxisnetz Seele und Flucht', 'praxis', 'friedberg', 'Ockstädter Straße 2', 455],
  hebammen: ['Hebammenpraxis Storchennest', 'praxis', 'karben', 'Robert-Bosch-Straße 6', 35],
  arzt: ['Gemeinschaftspraxis am Marktplatz', 'praxis', 'butzbach', 'Marktplatz 20', 12],
  zahn: ['Zahnarztpraxis Lindenhof', 'praxis', 'altenstadt', 'Lindenstraße 4', 31],
  sucht: ['Suchthilfe Wetterau', 'traeger', 'bad-nauheim', 'Mittelstraße 12', 222],
  schwanger: ['Beratungsstelle Leben und Familie', 'traeger', 'friedberg', 'Usagasse 9', 190],
  gleich: ['Gleich und Recht, Beratung', 'verein', 'friedberg', 'Burgstraße 17', 606],
  regenbogen: ['Regenbogentreff Wetterau', 'initiative', 'bad-vilbel', 'Lohstraße 5', 44],
  wohnen: ['Wohnhilfe Wetterau e. V.', 'traeger', 'friedberg', 'Gießener Straße 51', 270],
  // ---- those who came themselves
  afghanisch: ['Afghanischer Kulturverein Wetterau', 'migrantenorganisation', 'friedberg', '', 801],
  syrisch: ['Syrische Gemeinschaft Büdingen', 'migrantenorganisation', 'buedingen', '', 802],
  eritreisch: [
    ...(['Eritreischer Familienverein Nidda', 'migrantenorganisation', 'nidda', ''] as const),
    803,
  ],
  ukrainisch: [
    ...(['Ukrainisches Haus Bad Nauheim', 'migrantenorganisation', 'bad-nauheim'] as const),
    ...(['Zanderstraße 8', 804] as const),
  ],
  kurdisch: [
    ...(['Kurdischer Elternverein Karben', 'migrantenorganisation', 'karben', ''] as const),
    805,
  ],
  somalisch: ['Somalische Frauen Wetterau', 'migrantenorganisation', 'butzbach', '', 806],
  tuerkisch: [
    ...(['Deutsch-Türkische Freundschaft Bad Vilbel', 'migrantenorganisation'] as const),
    ...(['bad-vilbel', 'Friedberger Straße 66', 807] as const),
  ],
  iranisch: ['Iranischer Kreis Rosbach', 'migrantenorganisation', 'rosbach', '', 808],
  // ---- neighbours
  ehrenamt: ['Netzwerk Ehrenamt Nidda', 'initiative', 'nidda', 'Marktplatz 1', 300],
  helfer: ['Freundeskreis Asyl Butzbach', 'initiative', 'butzbach', 'Langgasse 15', 67],
  tafelVilbel: ['Tafel Bad Vilbel', 'verein', 'bad-vilbel', 'Zeppelinstraße 4', 58],
  tafelBuedingen: ['Tafel Büdingen', 'verein', 'buedingen', 'Industriestraße 10', 59],
  sport: ['Turnverein Wölfersheim 1899', 'verein', 'woelfersheim', 'Hauptstraße 60', 18],
  fussball: ['Spielgemeinschaft Echzell', 'verein', 'echzell', 'Am Sportplatz 1', 19],
  rad: ['Radwerkstatt Niddatal', 'initiative', 'niddatal', 'Mühlgasse 2', 33],
  vielfalt: ['WIR-Vielfaltszentrum Wetterau', 'behoerde', 'friedberg', 'Europaplatz 1', 142],
} as const satisfies Readonly<Record<string, Row>>
export type OrganisationKey = keyof typeof rows

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
}

export function inventedOrganisation(
  [name, kind, town, street, extension]: Row,
  mailbox = 'kontakt',
): Organisation {
  return {
    ...{ name, kind, address: addressIn(town, street), website: '', note: '' },
    phone: `${towns[town].dialling} 555-${extension}`,
    email: `${mailbox}@${slugOf(name).slice(0, 40)}.example`,
  }
}

export const organisations: Readonly<Record<OrganisationKey, Organisation>> = Object.fromEntries(
  Object.entries(rows).map(([key, row]) => [key, inventedOrganisation(row)]),
) as Record<OrganisationKey, Organisation>
