import type { OfferRow } from './offer-row.ts'
import { east } from './towns.ts'

export const childrenOffers: readonly OfferRow[] = [
  {
    ...{ org: 'jugendhilfe', name: 'Jugendhilfe, Kita-Platzvergabe', topic: 'kita' },
    ...{ law: '§ 24 SGB VIII', contact: 'Frau Lindenthal', open: '1-4 08:30-12:00' },
    ...{
      places: 'warteliste etwa 4 Monate',
      seen: 14,
      how: 'telefon',
      apply: ['online', 'telefon'],
    },
    ...{ bring: ['geburtsurkunde', 'impfpass', 'meldebescheinigung'], stepFree: true },
  },
  {
    ...{ org: 'familien', name: 'Fachberatung Kindertagespflege', topic: 'kita' },
    about: 'Freier Träger im Auftrag des Jugendamts. Kinder bis 3 Jahre, jeder Status.',
    ...{ law: '§ 24 SGB VIII', area: ['buedingen', 'ortenberg', 'kefenrod'], stepFree: true },
    ...{ open: '1-4 08:00-12:00', places: 'frei 3 unter 3 Jahren', seen: 7, how: 'vor-ort' },
    ...{ speaks: 'ar Frau Haddad, Mo und Di', bring: ['geburtsurkunde', 'impfpass'] },
    ...{ cost: 'nach Einkommen', way: ', Marktplatz, 3', apply: ['telefon', 'vor-ort'] },
  },
  {
    ...{ org: 'kirche', name: 'Spielkreis „Kleine Schritte“', topic: 'kita', area: ['buedingen'] },
    ...{
      open: '3 09:30-11:00',
      places: 'frei ohne Anmeldung',
      seen: 27,
      cost: 'kostenlos',
      kids: 6,
    },
  },
  {
    ...{ org: 'seemental', name: 'Rucksack-Gruppe Arabisch, Dari', topic: 'kita' },
    ...{ area: ['buedingen', 'glauburg'], places: 'frei 2 ab 07.12.', starts: 21, seen: 4 },
    ...{ how: 'e-mail', speaks: 'ar Frau Haddad; fa-AF Frau Karimi', kids: 12 },
  },
  {
    ...{ org: 'ehrenamt', name: 'Familienpaten Ostkreis', topic: 'kita', area: east, seen: 46 },
    ...{ places: 'warteliste 3 Familien', how: 'treffen', apply: ['ueber-uns'] },
  },
  {
    ...{ org: 'mehrgeneration', name: 'Notbetreuung „Sonnenwinkel“', topic: 'kita' },
    ...{
      area: ['ortenberg', 'buedingen'],
      places: 'klaerung Frau Kern fragen',
      contact: 'Frau Kern',
    },
    ...{ open: '1-5 07:30-13:00', seen: 247, kids: 18 },
  },
  {
    ...{ org: 'familienNauheim', name: 'Elterncafé International', topic: 'fruehe-hilfen' },
    ...{ open: '5 09:30-11:30', places: 'frei', kids: 0, speaks: 'uk; ru; ar', seen: 62 },
  },
  {
    ...{ org: 'familienNauheim', name: 'Delfi-Kurs für Babys', topic: 'fruehe-hilfen', seen: 62 },
    ...{ places: 'frei 4', starts: 49, cost: '40 €, mit Gutschein frei' },
  },
  {
    ...{ org: 'schule', name: 'Intensivklasse Nidda', topic: 'schule', seen: 78 },
    ...{ law: 'Schulpflicht, Hessisches Schulgesetz', who: { ageFrom: 10, ageTo: 16 } },
    ...{
      area: ['nidda', 'ranstadt', 'hirzenhain'],
      places: 'frei 4',
      bring: ['zeugnisse', 'impfpass'],
    },
  },
  {
    ...{ org: 'eritreisch', name: 'Hausaufgabenhilfe Tigrinya', topic: 'schule', seen: 111 },
    ...{ open: '6 14:00-16:00', places: 'frei', speaks: 'ti Frau Selam Haile', cost: 'kostenlos' },
  },
  {
    ...{ org: 'jugendwerk', name: 'Jugendmigrationsdienst Ostkreis' },
    ...{ topic: 'jugendmigrationsdienst', who: { ageFrom: 12, ageTo: 26 }, area: east, seen: 22 },
    ...{ open: '2 13:00-17:00; 4 13:00-17:00', places: 'frei', speaks: 'ar; en; ti Herr Tesfay' },
  },
  {
    ...{ org: 'sozialdienst', name: 'Jugendmigrationsdienst Friedberg' },
    ...{ topic: 'jugendmigrationsdienst', who: { ageFrom: 12, ageTo: 26 }, seen: 11 },
    ...{ open: '1-4 10:00-16:00', places: 'frei', speaks: 'fa-AF Herr Amiri; en', stepFree: true },
  },
  {
    ...{ org: 'mehrgeneration', name: 'Leihoma-Dienst', topic: 'kita', state: 'ruht', seen: 205 },
    places: 'klaerung Leitung neu',
  },
  {
    ...{ org: 'familien', name: 'Eltern-Kind-Turnen', topic: 'fruehe-hilfen', seen: 380 },
    ...{ state: 'eingestellt', places: 'voll' },
  },
  {
    ...{ org: 'schule', name: 'Ferienschule Deutsch', topic: 'schule', seen: 120 },
    ...{ state: 'ruht', starts: 140, places: 'frei 20', who: { ageFrom: 7, ageTo: 14 } },
  },
]
