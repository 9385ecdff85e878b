import { z } from 'zod'
import type { ReferralField } from '../clients/options.ts'

/** What an offer is about, and what rules speak of. Keys are stored and never change their meaning. */
export const topic = z.enum([
  ...['alphabetisierung', 'erstorientierung', 'mia', 'deutsch4u', 'integrationskurs'],
  ...['integrationskurs-jugend', 'integrationskurs-frauen', 'integrationskurs-alpha'],
  ...['integrationskurs-foerder', 'integrationskurs-intensiv', 'einstufungstest'],
  ...['berufssprachkurs', 'sprachpruefung', 'sprachtreff'],
  ...['auslaenderbehoerde', 'bamf', 'asylverfahrensberatung', 'rechtsberatung'],
  ...['haertefall', 'einbuergerung'],
  ...['sozialamt', 'jobcenter', 'arbeitsagentur', 'ausbildung', 'anerkennung'],
  ...['gruendung', 'schuldnerberatung'],
  ...['schule', 'kita', 'jugendamt', 'fruehe-hilfen', 'jugendmigrationsdienst'],
  ...['krankenkasse', 'arzt', 'psychosozial', 'schwangerschaft', 'sucht'],
  ...['eingliederungshilfe', 'gesundheitsamt'],
  ...['unterkunft', 'wohnungsamt', 'wohnungsnot'],
  ...['frauenberatung', 'frauenhaus', 'gewaltschutz', 'menschenhandel', 'lsbtiq'],
  ...['antidiskriminierung', 'kinderschutz'],
  ...['migrationsberatung', 'lotsen', 'paten', 'dolmetschen', 'migrantenorganisation'],
  ...['begegnung', 'sport', 'tafel', 'mobilitaet'],
] as const)
export type Topic = z.infer<typeof topic>

export type TopicFacts = { name: string; field: ReferralField; words?: string }

/** `words`: what people also say for it; found by the search, never shown. */
export const topics: Readonly<Record<Topic, TopicFacts>> = {
  alphabetisierung: { field: 'sprache', name: 'Alphabetisierungskurs', words: 'lesen schreiben' },
  erstorientierung: { field: 'sprache', name: 'Erstorientierungskurs', words: 'EOK' },
  mia: { field: 'sprache', name: 'MiA-Kurs', words: 'Migrantinnen einfach stark im Alltag Frauen' },
  deutsch4u: { field: 'sprache', name: 'Deutsch4U', words: 'MitSprache Mama lernt Deutsch' },
  integrationskurs: { field: 'sprache', name: 'Integrationskurs', words: 'Deutschkurs BAMF' },
  'integrationskurs-jugend': { field: 'sprache', name: 'Jugendintegrationskurs' },
  'integrationskurs-frauen': { field: 'sprache', name: 'Eltern- und Frauenintegrationskurs' },
  'integrationskurs-alpha': { field: 'sprache', name: 'Integrationskurs mit Alphabetisierung' },
  'integrationskurs-foerder': { field: 'sprache', name: 'Förderkurs' },
  'integrationskurs-intensiv': { field: 'sprache', name: 'Intensivkurs' },
  einstufungstest: { field: 'sprache', name: 'Einstufungstest' },
  berufssprachkurs: { field: 'sprache', name: 'Berufssprachkurs', words: 'DeuFöV B2 C1 Beruf' },
  sprachpruefung: {
    ...{ field: 'sprache', name: 'Sprachprüfung' },
    words: 'DTZ Leben in Deutschland Einbürgerungstest Zertifikat',
  },
  sprachtreff: { field: 'sprache', name: 'Sprachcafé und Tandem', words: 'Gesprächskreis' },
  auslaenderbehoerde: {
    ...{ field: 'recht', name: 'Ausländerbehörde' },
    words: 'Aufenthalt Verlängerung Migrationsamt',
  },
  bamf: { field: 'recht', name: 'BAMF-Außenstelle', words: 'Anhörung Asylantrag Bundesamt' },
  asylverfahrensberatung: { field: 'recht', name: 'Asylverfahrensberatung' },
  rechtsberatung: { field: 'recht', name: 'Rechtsberatung', words: 'Anwältin Anwalt Klage' },
  haertefall: { field: 'recht', name: 'Härtefallkommission' },
  einbuergerung: {
    field: 'recht',
    name: 'Einbürgerung',
    words: 'Staatsangehörigkeit deutscher Pass',
  },
  sozialamt: {
    field: 'existenz',
    name: 'Sozialamt, AsylbLG',
    words: 'Leistungen Geld Grundsicherung',
  },
  jobcenter: { field: 'existenz', name: 'Jobcenter', words: 'Bürgergeld SGB II' },
  arbeitsagentur: { field: 'existenz', name: 'Agentur für Arbeit', words: 'Arbeit suchen Stelle' },
  ausbildung: { field: 'existenz', name: 'Ausbildung', words: 'Lehre Praktikum Azubi' },
  anerkennung: {
    ...{ field: 'existenz', name: 'Anerkennung von Abschlüssen' },
    words: 'IQ IHK HWK Diplom Zeugnis',
  },
  gruendung: { field: 'existenz', name: 'Existenzgründung', words: 'selbstständig Gewerbe' },
  schuldnerberatung: { field: 'existenz', name: 'Schuldnerberatung', words: 'Schulden Inkasso' },
  schule: { field: 'bildung', name: 'Schule', words: 'Seiteneinstieg Schulamt Anmeldung' },
  kita: { field: 'bildung', name: 'Kita und Kindertagespflege', words: 'Kindergarten Betreuung' },
  jugendamt: { field: 'bildung', name: 'Jugendamt', words: 'Hilfe zur Erziehung' },
  'fruehe-hilfen': { field: 'bildung', name: 'Frühe Hilfen', words: 'Baby Säugling' },
  jugendmigrationsdienst: {
    ...{ field: 'bildung', name: 'Jugendmigrationsdienst' },
    words: 'JMD Jugend 12 bis 27',
  },
  krankenkasse: { field: 'gesundheit', name: 'Krankenkasse, Behandlungsschein' },
  arzt: { field: 'gesundheit', name: 'Ärztin, Arzt', words: 'Praxis Klinik Zahnarzt' },
  psychosozial: { field: 'gesundheit', name: 'Psychosoziales Zentrum', words: 'Trauma Therapie' },
  schwangerschaft: { field: 'gesundheit', name: 'Schwangerschaftsberatung', words: 'Hebamme' },
  sucht: { field: 'gesundheit', name: 'Suchtberatung' },
  eingliederungshilfe: { field: 'gesundheit', name: 'Eingliederungshilfe', words: 'Behinderung' },
  gesundheitsamt: { field: 'gesundheit', name: 'Gesundheitsamt', words: 'Impfung' },
  unterkunft: { field: 'wohnen', name: 'Unterkunft', words: 'Gemeinschaftsunterkunft Heim' },
  wohnungsamt: {
    field: 'wohnen',
    name: 'Wohnungsamt',
    words: 'WBS Wohnberechtigungsschein Sozialwohnung',
  },
  wohnungsnot: { field: 'wohnen', name: 'Wohnungsnotfallhilfe', words: 'obdachlos Räumung' },
  frauenberatung: { field: 'schutz', name: 'Frauenberatung' },
  frauenhaus: { field: 'schutz', name: 'Frauenhaus' },
  gewaltschutz: { field: 'schutz', name: 'Gewaltschutz' },
  menschenhandel: { field: 'schutz', name: 'Hilfe bei Menschenhandel' },
  lsbtiq: { field: 'schutz', name: 'LSBTIQ*-Beratung', words: 'queer schwul lesbisch trans' },
  antidiskriminierung: {
    field: 'schutz',
    name: 'Antidiskriminierungsberatung',
    words: 'Rassismus',
  },
  kinderschutz: { field: 'schutz', name: 'Kinderschutz' },
  migrationsberatung: { field: 'alltag', name: 'Migrationsberatung', words: 'MBE ab 27' },
  lotsen: { field: 'alltag', name: 'Integrationslotsinnen und -lotsen', words: 'Begleitung' },
  paten: { field: 'alltag', name: 'Patinnen und Paten', words: 'Patenschaft' },
  dolmetschen: { field: 'alltag', name: 'Laiendolmetschen', words: 'Übersetzen Dolmetscherin' },
  migrantenorganisation: {
    field: 'alltag',
    name: 'Migrantenorganisation',
    words: 'Verein Community',
  },
  begegnung: {
    field: 'alltag',
    name: 'Begegnung und Treff',
    words: 'Café Nachbarschaft Mehrgenerationenhaus',
  },
  sport: { field: 'alltag', name: 'Sportverein', words: 'Fußball Schwimmen' },
  tafel: { field: 'alltag', name: 'Tafel und Kleiderkammer', words: 'Lebensmittel' },
  mobilitaet: {
    field: 'alltag',
    name: 'Mobilität',
    words: 'Fahrrad Führerschein Deutschlandticket',
  },
}

export function topicsOf(field: ReferralField): readonly Topic[] {
  return topic.options.filter(key => topics[key].field === field)
}
