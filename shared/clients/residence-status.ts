import { z } from 'zod'

export const residenceStatus = z.enum([
  'ANKUNFT',
  'GESTATTUNG',
  'DULDUNG_60A',
  'DULDUNG_60A_ERM',
  'DULDUNG_60B',
  'DULDUNG_60C',
  'DULDUNG_60D',
  'AE_24',
  'AE_25_1',
  'AE_25_2_F',
  'AE_25_2_S',
  'AE_25_3',
  'AE_25_4',
  'AE_25_5',
  'AE_22',
  'AE_23_1',
  'AE_23_2',
  'AE_23_4',
  'AE_23A',
  'AE_25A',
  'AE_25B',
  'AE_104C',
  'AE_16G',
  'AE_18',
  'AE_19C',
  'AE_19D',
  'FAM',
  'NE',
  'FIKTION',
  'EU',
  'DE',
  'UNGEKLAERT',
])
export type ResidenceStatus = z.infer<typeof residenceStatus>

export const statusGroup = z.enum([
  'asylverfahren',
  'duldung',
  'schutzberechtigt',
  'voruebergehender-schutz',
  'humanitaer',
  'bleiberecht',
  'arbeit-ausbildung',
  'familie',
  'daueraufenthalt',
  'eu-deutsch',
  'ungeklaert',
])
export type StatusGroup = z.infer<typeof statusGroup>

export const statusGroupNames: Readonly<Record<StatusGroup, string>> = {
  asylverfahren: 'Asylverfahren',
  duldung: 'Duldung',
  schutzberechtigt: 'Schutzberechtigt',
  'voruebergehender-schutz': 'Vorübergehender Schutz',
  humanitaer: 'Humanitärer Aufenthalt',
  bleiberecht: 'Bleiberecht',
  'arbeit-ausbildung': 'Arbeit und Ausbildung',
  familie: 'Familie',
  daueraufenthalt: 'Daueraufenthalt',
  'eu-deutsch': 'EU oder deutsch',
  ungeklaert: 'Ungeklärt',
}

export type StatusFacts = {
  shortName: string
  longName: string
  /** The paragraph that a letter cites; empty where there is none. */
  legalBasis: string
  group: StatusGroup
  /** Ends by itself on a day that stands in the document. */
  expires: boolean
  /** An Aufenthaltstitel, which a Fiktionsbescheinigung can prolong. */
  isTitle: boolean
  /** The rights of the status before go on (§ 81 Abs. 4 AufenthG). */
  keepsFormerRights: boolean
}

type Row = readonly [shortName: string, longName: string, legalBasis: string]

const facts = (row: Row, group: StatusGroup, kind: 'permit' | 'title' | 'open'): StatusFacts => ({
  shortName: row[0],
  longName: row[1],
  legalBasis: row[2],
  group,
  expires: kind !== 'open',
  isTitle: kind === 'title',
  keepsFormerRights: false,
})
const permit = (group: StatusGroup, ...row: Row) => facts(row, group, 'permit')
const title = (group: StatusGroup, ...row: Row) => facts(row, group, 'title')
const open = (group: StatusGroup, ...row: Row) => facts(row, group, 'open')

export const statusFacts: Readonly<Record<ResidenceStatus, StatusFacts>> = {
  ANKUNFT: permit(
    'asylverfahren',
    'Ankunftsnachweis',
    'Ankunftsnachweis vor dem Asylantrag',
    '§ 63a AsylG',
  ),
  GESTATTUNG: permit(
    'asylverfahren',
    'Aufenthaltsgestattung § 55',
    'Aufenthaltsgestattung im Asylverfahren',
    '§ 55 AsylG',
  ),
  DULDUNG_60A: permit(
    'duldung',
    'Duldung § 60a',
    'Duldung, Abschiebung ausgesetzt',
    '§ 60a AufenthG',
  ),
  DULDUNG_60A_ERM: permit(
    'duldung',
    'Duldung § 60a Abs. 2 S. 3',
    'Ermessensduldung aus humanitären oder persönlichen Gründen',
    '§ 60a Abs. 2 S. 3 AufenthG',
  ),
  DULDUNG_60B: permit(
    'duldung',
    'Duldung § 60b',
    'Duldung bei ungeklärter Identität',
    '§ 60b AufenthG',
  ),
  DULDUNG_60C: permit(
    'duldung',
    'Ausbildungsduldung § 60c',
    'Ausbildungsduldung',
    '§ 60c AufenthG',
  ),
  DULDUNG_60D: permit(
    'duldung',
    'Beschäftigungsduldung § 60d',
    'Beschäftigungsduldung',
    '§ 60d AufenthG',
  ),
  AE_24: title(
    'voruebergehender-schutz',
    'Vorübergehender Schutz § 24',
    'Aufenthaltserlaubnis zum vorübergehenden Schutz (Ukraine)',
    '§ 24 AufenthG',
  ),
  AE_25_1: title(
    'schutzberechtigt',
    'Asylberechtigt § 25 Abs. 1',
    'Aufenthaltserlaubnis als asylberechtigte Person',
    '§ 25 Abs. 1 AufenthG',
  ),
  AE_25_2_F: title(
    'schutzberechtigt',
    'Flüchtling § 25 Abs. 2',
    'Aufenthaltserlaubnis als anerkannter Flüchtling',
    '§ 25 Abs. 2 S. 1 Alt. 1 AufenthG',
  ),
  AE_25_2_S: title(
    'schutzberechtigt',
    'Subsidiär geschützt § 25 Abs. 2',
    'Aufenthaltserlaubnis mit subsidiärem Schutz',
    '§ 25 Abs. 2 S. 1 Alt. 2 AufenthG',
  ),
  AE_25_3: title(
    'schutzberechtigt',
    'Abschiebungsverbot § 25 Abs. 3',
    'Aufenthaltserlaubnis bei Abschiebungsverbot',
    '§ 25 Abs. 3 AufenthG',
  ),
  AE_25_4: title(
    'humanitaer',
    'Humanitärer Aufenthalt § 25 Abs. 4',
    'Aufenthaltserlaubnis aus humanitären oder persönlichen Gründen',
    '§ 25 Abs. 4 AufenthG',
  ),
  AE_25_5: title(
    'humanitaer',
    'Ausreise unmöglich § 25 Abs. 5',
    'Aufenthaltserlaubnis, weil die Ausreise unmöglich ist',
    '§ 25 Abs. 5 AufenthG',
  ),
  AE_22: title(
    'humanitaer',
    'Aufnahme § 22',
    'Aufenthaltserlaubnis nach Aufnahme aus dem Ausland',
    '§ 22 AufenthG',
  ),
  AE_23_1: title(
    'humanitaer',
    'Landesaufnahme § 23 Abs. 1',
    'Aufenthaltserlaubnis nach Anordnung des Landes',
    '§ 23 Abs. 1 AufenthG',
  ),
  AE_23_2: title(
    'humanitaer',
    'Bundesaufnahme § 23 Abs. 2',
    'Aufenthaltserlaubnis nach Aufnahme durch den Bund',
    '§ 23 Abs. 2 AufenthG',
  ),
  AE_23_4: title(
    'humanitaer',
    'Resettlement § 23 Abs. 4',
    'Aufenthaltserlaubnis nach Neuansiedlung (Resettlement)',
    '§ 23 Abs. 4 AufenthG',
  ),
  AE_23A: title(
    'humanitaer',
    'Härtefall § 23a',
    'Aufenthaltserlaubnis im Härtefall',
    '§ 23a AufenthG',
  ),
  AE_25A: title(
    'bleiberecht',
    'Gut integriert, jung § 25a',
    'Aufenthaltserlaubnis für gut integrierte Jugendliche und junge Volljährige',
    '§ 25a AufenthG',
  ),
  AE_25B: title(
    'bleiberecht',
    'Nachhaltige Integration § 25b',
    'Aufenthaltserlaubnis bei nachhaltiger Integration',
    '§ 25b AufenthG',
  ),
  AE_104C: title(
    'bleiberecht',
    'Chancen-Aufenthalt § 104c',
    'Chancen-Aufenthaltsrecht, nicht verlängerbar',
    '§ 104c AufenthG',
  ),
  AE_16G: title(
    'arbeit-ausbildung',
    'Ausbildung § 16g',
    'Aufenthaltserlaubnis zur Berufsausbildung nach einer Duldung',
    '§ 16g AufenthG',
  ),
  AE_18: title(
    'arbeit-ausbildung',
    'Fachkraft § 18',
    'Aufenthaltserlaubnis als Fachkraft',
    '§§ 18a, 18b, 18g AufenthG',
  ),
  AE_19C: title(
    'arbeit-ausbildung',
    'Beschäftigung § 19c',
    'Aufenthaltserlaubnis für sonstige Beschäftigung',
    '§ 19c AufenthG',
  ),
  AE_19D: title(
    'arbeit-ausbildung',
    'Beschäftigung nach Duldung § 19d',
    'Aufenthaltserlaubnis für qualifizierte Geduldete zur Beschäftigung',
    '§ 19d AufenthG',
  ),
  FAM: title(
    'familie',
    'Familiennachzug',
    'Aufenthaltserlaubnis zum Familiennachzug',
    '§§ 28, 30, 32, 36, 36a AufenthG',
  ),
  NE: {
    ...title(
      'daueraufenthalt',
      'Niederlassungserlaubnis',
      'Niederlassungserlaubnis oder Daueraufenthalt-EU',
      '§§ 9, 9a, 26 AufenthG',
    ),
    expires: false,
  },
  // Alone it says nothing about the person: statistics count the title that it prolongs.
  FIKTION: {
    ...permit(
      'ungeklaert',
      'Fiktionsbescheinigung',
      'Fiktionsbescheinigung, bisherige Rechte gelten weiter',
      '§ 81 AufenthG',
    ),
    keepsFormerRights: true,
  },
  EU: open(
    'eu-deutsch',
    'EU-Bürgerin oder EU-Bürger',
    'Freizügigkeit innerhalb der EU',
    'FreizügG/EU',
  ),
  DE: open('eu-deutsch', 'Deutsch', 'Deutsche Staatsangehörigkeit', 'StAG'),
  UNGEKLAERT: open('ungeklaert', 'Ungeklärt', 'Aufenthaltsstatus nicht bekannt', ''),
}
