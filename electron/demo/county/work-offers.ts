import type { OfferRow } from './offer-row.ts'
import { east, south } from './towns.ts'

export const workOffers: readonly OfferRow[] = [
  {
    ...{ org: 'wegeins', name: 'Anerkennung Ihres Abschlusses', topic: 'anerkennung' },
    ...{ contact: 'Frau Seibert', hint: '2. Stock, Zimmer 2.08', way: 'Bus 11, Stadthalle, 3' },
    ...{ open: '4 10:00-15:00', places: 'frei 3', speaks: 'en; uk Frau Melnyk', seen: 6 },
    ...{ bring: ['zeugnisse', 'ausweis', 'lebenslauf'], cost: 'kostenlos', apply: ['telefon'] },
  },
  {
    ...{ org: 'wegeins', name: 'Bewerbung und Praktikum', topic: 'ausbildung', seen: 6 },
    ...{ open: '2 09:00-12:00', places: 'frei', speaks: 'en', bring: ['lebenslauf', 'zeugnisse'] },
  },
  {
    ...{
      org: 'schulden',
      name: 'Schuldnerberatung Karben',
      topic: 'schuldnerberatung',
      area: south,
    },
    ...{ places: 'klaerung Sprechzeit fehlt', seen: 228, how: 'telefon', cost: 'kostenlos' },
    bring: ['brief', 'kontoauszug'],
  },
  {
    ...{ org: 'sozialdienst', name: 'Schuldnerberatung Friedberg', topic: 'schuldnerberatung' },
    ...{
      open: '1-4 09:00-12:00',
      places: 'warteliste etwa 10 Wochen',
      cost: 'kostenlos',
      seen: 44,
    },
    ...{ bring: ['brief', 'kontoauszug', 'einkommensnachweis'], speaks: 'ru; tr Frau Kaya' },
  },
  {
    ...{ org: 'werkhof', name: 'Arbeitsgelegenheit Fahrradlager', topic: 'arbeitsagentur' },
    ...{ places: 'frei 4', open: '1-5 08:00-12:00', seen: 70, way: 'RB 32, Bahnhof, 4' },
    who: { ageFrom: 18, statuses: ['GESTATTUNG', 'DULDUNG_60A'] },
  },
  {
    ...{ org: 'werkhof', name: 'Schweißkurs mit Sprache', topic: 'ausbildung', seen: 70 },
    ...{ places: 'frei 6', starts: 63, who: { ageFrom: 18, ageTo: 35, germanFrom: 'A2' } },
  },
  {
    ...{ org: 'berufsschule', name: 'Klasse für Zugewanderte (InteA)', topic: 'ausbildung' },
    ...{ law: 'Schulpflicht, Hessisches Schulgesetz', who: { ageFrom: 16, ageTo: 20 }, seen: 81 },
    ...{ places: 'frei 5', bring: ['zeugnisse', 'meldebescheinigung'], way: 'RB 40, Bahnhof, 12' },
  },
  {
    ...{ org: 'gruender', name: 'Sprechtag Existenzgründung', topic: 'gruendung', seen: 133 },
    ...{ open: '5 10:00-14:00', places: 'frei', speaks: 'en; tr', apply: ['online'] },
  },
  {
    ...{ org: 'jugendwerk', name: 'Ausbildungspaten Ostkreis', topic: 'ausbildung', area: east },
    ...{ who: { ageFrom: 15, ageTo: 26 }, places: 'frei 2', seen: 90, how: 'treffen' },
  },
  {
    ...{ org: 'gruender', name: 'Gründerinnenfrühstück', topic: 'gruendung', seen: 210 },
    ...{ state: 'eingestellt', who: { genders: ['w'] }, places: 'voll' },
  },
]
