import type { OfferRow } from './offer-row.ts'
import { east, south, west } from './towns.ts'

const adults = { ageFrom: 18 }
const inTheCourse = ['GESTATTUNG', 'ANKUNFT', 'DULDUNG_60A'] as const

export const languageOffers: readonly OfferRow[] = [
  {
    ...{ org: 'seemental', name: '„Mama lernt Deutsch“', topic: 'deutsch4u' },
    about: 'Deutsch für Mütter, mit Betreuung der Kinder im Haus. Auch mit Gestattung.',
    ...{ contact: 'Frau Reuter', speaks: 'ar Frau Haddad; uk Frau Bondar' },
    who: { ...adults, genders: ['w'], germanFrom: 'A0', germanTo: 'A1' },
    ...{ kids: 12, open: '1-4 08:45-11:45', places: 'frei 2 ab 07.12.', starts: 21 },
    ...{ way: 'Bus 41, Marktplatz, 5', stepFree: true, cost: 'kostenlos', seen: 4, how: 'telefon' },
    ...{ bring: ['ausweis', 'aufenthaltstitel'], apply: ['telefon', 'ueber-uns'] },
  },
  {
    ...{ org: 'haus', name: 'Sprachcafé mit Spielecke', topic: 'sprachtreff' },
    about: 'Offenes Treffen, ohne Liste. Ergänzt einen Kurs, ersetzt keinen.',
    ...{ open: '2 09:30-11:30', places: 'frei ohne Liste', kids: 0, speaks: 'ar; fa-AF; en' },
    ...{ openNote: 'Eltern bleiben dabei', way: 'Bus 41, Marktplatz, 2', cost: 'kostenlos' },
    ...{ apply: ['vor-ort'], seen: 27, how: 'telefon', stepFree: true },
  },
  {
    ...{ org: 'kolleg', name: 'Erstorientierungskurs', topic: 'erstorientierung' },
    about: 'Sechs Module: Alltag, Gesundheit, Wohnen, Arbeit, Werte, Mobilität.',
    who: { ageFrom: 18, germanTo: 'A1', statuses: [...inTheCourse] },
    ...{ kids: 36, open: '1-4 09:00-12:15', places: 'warteliste etwa 6 Wochen' },
    ...{ way: 'RB 46, Bahnhof Nidda, 8', cost: 'kostenlos', seen: 68, how: 'brief' },
    ...{ bring: ['aufenthaltstitel'], apply: ['telefon'], speaks: 'ar Herr Daoud; ti' },
  },
  {
    ...{ org: 'frauen', name: 'MiA-Frauenkurs „Ankommen“', topic: 'mia' },
    who: { ageFrom: 16, genders: ['w'] },
    ...{ kids: 12, open: '3 09:00-11:30', places: 'klaerung Ist der Kurs 2027 bewilligt?' },
    ...{ starts: 57, way: 'Bus 37, Rathaus, 4', cost: 'kostenlos', seen: 187, how: 'e-mail' },
    ...{ speaks: 'fa-AF Frau Karimi; ar', apply: ['telefon', 'e-mail'] },
  },
  {
    ...{ org: 'kolleg', name: 'Eltern-Integrationskurs', topic: 'integrationskurs-frauen' },
    ...{ at: ['buedingen', 'Eberhard-Bauner-Allee 2'], who: adults, kids: null, stepFree: true },
    ...{ open: '1-4 08:30-12:30', places: 'frei 6', starts: 42, seen: 14, how: 'telefon' },
    bring: ['ausweis', 'aufenthaltstitel', 'kurstraeger-schreiben'],
    ...{ apply: ['telefon', 'vor-ort'], way: 'Bus 42, Bahnhof, 6' },
  },
  {
    ...{ org: 'kolleg', name: 'Integrationskurs Nidda', topic: 'integrationskurs', who: adults },
    ...{ open: '1-5 08:30-12:45', places: 'frei 9', starts: 56, seen: 33, how: 'e-mail' },
    ...{ way: 'RB 46, Bahnhof Nidda, 8', apply: ['telefon', 'vor-ort'], kids: null },
  },
  {
    ...{ org: 'kursforum', name: 'Integrationskurs Friedberg', topic: 'integrationskurs' },
    ...{ who: adults, open: '1-5 13:00-17:15', places: 'warteliste ab Januar', seen: 19 },
    ...{ speaks: 'uk Frau Melnyk; ru; en', hint: 'Eingang vom Hof', way: 'RB 40, Bahnhof, 6' },
    ...{ bring: ['ausweis', 'aufenthaltstitel', 'kurstraeger-schreiben', 'foto'], kids: null },
  },
  {
    ...{ org: 'kursforum', name: 'Berufssprachkurs B1', topic: 'berufssprachkurs' },
    who: { ageFrom: 18, germanFrom: 'A2', germanTo: 'B1' },
    ...{ open: '1-5 08:30-15:30', places: 'frei 4', starts: 14, seen: 19, how: 'e-mail' },
    ...{ bring: ['zertifikat', 'aufenthaltstitel'], way: 'RB 40, Bahnhof, 6', kids: null },
  },
  {
    ...{ org: 'kursforum', name: 'Berufssprachkurs B2', topic: 'berufssprachkurs' },
    who: { ageFrom: 18, germanFrom: 'B1', germanTo: 'B2' },
    ...{ open: '1-5 08:30-15:30', places: 'voll', starts: -30, ends: 120, seen: 19 },
  },
  {
    ...{ org: 'volkskolleg', name: 'Abendkurs A1.2', topic: 'deutsch4u', kids: null },
    ...{ who: { ageFrom: 18, germanFrom: 'A1', germanTo: 'A2' }, open: '2 19:00-20:30' },
    ...{ places: 'frei 5', cost: '80 €, ermäßigt 40 €', seen: 42, way: 'Bus 15, Parkallee, 3' },
  },
  {
    ...{ org: 'jugendwerk', name: 'Jugendkurs „Start“', topic: 'integrationskurs-jugend' },
    ...{ who: { ageFrom: 16, ageTo: 26 }, open: '1-5 08:00-13:00', places: 'frei 3', seen: 19 },
    ...{ speaks: 'ti Herr Tesfay; ar', way: 'Bus 80, Schloßberg, 4', kids: null },
  },
  {
    ...{ org: 'kolleg', name: 'Alphabetisierungskurs Nidda', topic: 'alphabetisierung' },
    ...{ open: '1-4 13:30-16:45', ends: -17, places: 'klaerung Geht der Kurs weiter?' },
    ...{ who: { ageFrom: 18, germanTo: 'A1' }, seen: 215, how: 'e-mail', speaks: 'ar; ps' },
  },
  {
    ...{ org: 'sprachhaus', name: 'Alphakurs Butzbach', topic: 'integrationskurs-alpha' },
    ...{ who: adults, open: '1-5 08:30-11:45', places: 'frei 2', seen: 51, speaks: 'so; ti' },
    ...{ area: west, way: 'RB 40, Bahnhof Butzbach, 7' },
  },
  {
    ...{ org: 'sprachhaus', name: 'Förderkurs am Nachmittag', topic: 'integrationskurs-foerder' },
    ...{ who: adults, open: '1-4 13:00-16:15', places: 'frei 8', seen: 51 },
  },
  {
    ...{ org: 'lernwerk', name: 'Integrationskurs Bad Vilbel', topic: 'integrationskurs' },
    ...{
      who: adults,
      open: '1-5 08:15-12:30',
      places: 'frei 11',
      starts: 28,
      seen: 88,
      area: south,
    },
    ...{ way: 'S6, Bahnhof Bad Vilbel, 5', speaks: 'tr Herr Aydın; uk' },
  },
  {
    ...{ org: 'lernwerk', name: 'Einstufungstest Bad Vilbel', topic: 'einstufungstest' },
    ...{
      open: '3 14:00-16:00',
      places: 'frei nach Anmeldung',
      seen: 88,
      bring: ['ausweis', 'brief'],
    },
  },
  {
    ...{ org: 'kursforum', name: 'Leben in Deutschland, Prüfung', topic: 'sprachpruefung' },
    ...{ places: 'frei 14', starts: 33, cost: '25 €', seen: 60, bring: ['ausweis', 'geld'] },
  },
  {
    ...{ org: 'volkskolleg', name: 'Prüfung DTZ', topic: 'sprachpruefung', cost: '150 €' },
    ...{ places: 'warteliste nächster Termin im März', seen: 60, bring: ['ausweis', 'geld'] },
  },
  {
    ...{ org: 'helfer', name: 'Sprachtandem Butzbach', topic: 'sprachtreff', area: west },
    ...{ places: 'frei', seen: 75, how: 'treffen', open: '4 18:00-19:30', cost: 'kostenlos' },
  },
  {
    ...{
      org: 'seemental',
      name: 'Erstorientierung Ostkreis',
      topic: 'erstorientierung',
      area: east,
    },
    ...{ who: { statuses: [...inTheCourse] }, places: 'frei 7', open: '1-3 13:00-16:15', seen: 24 },
    ...{ state: 'ruht', kids: 24 },
  },
  {
    ...{ org: 'kolleg', name: 'Intensivkurs 430', topic: 'integrationskurs-intensiv' },
    ...{ state: 'eingestellt', seen: 400, places: 'voll' },
  },
  {
    ...{ org: 'volkskolleg', name: 'Deutsch4U Ober-Mörlen', topic: 'deutsch4u' },
    ...{
      state: 'eingestellt',
      seen: 330,
      places: 'voll',
      at: ['ober-moerlen', 'Frankfurter Str. 5'],
    },
  },
]
