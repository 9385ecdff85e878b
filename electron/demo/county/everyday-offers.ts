import type { OfferRow } from './offer-row.ts'
import { east, south, west } from './towns.ts'

export const everydayOffers: readonly OfferRow[] = [
  {
    ...{ org: 'sozialdienst', name: 'Migrationsberatung Friedberg', topic: 'migrationsberatung' },
    ...{ who: { ageFrom: 27 }, open: '1 09:00-12:00; 4 14:00-17:00', places: 'frei', seen: 11 },
    ...{ speaks: 'ru; uk Frau Bondar; fa-AF Herr Amiri', cost: 'kostenlos', stepFree: true },
  },
  {
    ...{ org: 'diakoniehaus', name: 'Migrationsberatung Büdingen', topic: 'migrationsberatung' },
    ...{ who: { ageFrom: 27 }, area: east, places: 'warteliste etwa 4 Wochen', seen: 36 },
    ...{ open: '1-3 09:00-12:00', speaks: 'ar Herr Nasser; ti', how: 'treffen' },
  },
  {
    ...{ org: 'vielfalt', name: 'Integrationslotsinnen und -lotsen', topic: 'lotsen', seen: 9 },
    ...{ speaks: 'ar; fa-AF; ti; uk; tr; kmr', places: 'frei', apply: ['ueber-uns'] },
    about: 'Begleiten zu Ämtern, Schule und Ärztinnen. Einsätze vergibt das Vielfaltszentrum.',
  },
  {
    ...{ org: 'ehrenamt', name: 'Patenschaften Ostkreis', topic: 'paten', area: east, seen: 46 },
    ...{ places: 'frei 5', apply: ['ueber-uns'], how: 'treffen', cost: 'kostenlos' },
  },
  {
    ...{ org: 'helfer', name: 'Freundeskreis: Begleitung und Feste', topic: 'begegnung' },
    ...{ area: west, open: '5 17:00-20:00', places: 'frei', seen: 75, speaks: 'ar; fa-AF; ti' },
  },
  {
    ...{ org: 'mehrgeneration', name: 'Mittagstisch für alle', topic: 'begegnung', seen: 86 },
    ...{ open: '4 12:00-14:00', places: 'frei', cost: '3 €', stepFree: true },
  },
  {
    ...{ org: 'tafelVilbel', name: 'Tafel Bad Vilbel', topic: 'tafel', area: south, seen: 194 },
    ...{ open: '3 14:00-16:00', places: 'klaerung Ausgabetag geändert?', how: 'telefon' },
    ...{ bring: ['ausweis', 'bescheid', 'geld'], cost: '2 €' },
  },
  {
    ...{ org: 'tafelBuedingen', name: 'Tafel Büdingen', topic: 'tafel', area: east, seen: 25 },
    ...{ open: '2 13:00-15:00; 5 13:00-15:00', places: 'voll Aufnahmestopp', cost: '2 €' },
    bring: ['ausweis', 'bescheid', 'geld'],
  },
  {
    ...{ org: 'afghanisch', name: 'Afghanischer Kulturverein', topic: 'migrantenorganisation' },
    ...{ open: '7 14:00-18:00', places: 'frei', speaks: 'fa-AF Herr Amiri; ps', seen: 58 },
    how: 'treffen',
  },
  {
    ...{ org: 'syrisch', name: 'Syrische Gemeinschaft', topic: 'migrantenorganisation', seen: 103 },
    ...{ open: '6 16:00-19:00', places: 'frei', speaks: 'ar Herr Nasser; kmr', how: 'treffen' },
  },
  {
    ...{ org: 'eritreisch', name: 'Eritreischer Familienverein', topic: 'migrantenorganisation' },
    ...{ open: '7 10:00-13:00', places: 'frei', speaks: 'ti Frau Selam Haile; am', seen: 111 },
  },
  {
    ...{ org: 'ukrainisch', name: 'Ukrainisches Haus', topic: 'migrantenorganisation', seen: 38 },
    ...{ open: '1-5 15:00-19:00', places: 'frei', speaks: 'uk; ru', kids: 36, stepFree: true },
  },
  {
    ...{
      org: 'kurdisch',
      name: 'Kurdischer Elternverein',
      topic: 'migrantenorganisation',
      seen: 98,
    },
    ...{ open: '6 10:00-13:00', places: 'frei', speaks: 'kmr; ckb; tr', how: 'treffen' },
  },
  {
    ...{ org: 'somalisch', name: 'Somalische Frauen Wetterau', topic: 'migrantenorganisation' },
    ...{ who: { genders: ['w'] }, open: '6 15:00-17:00', places: 'frei', seen: 93, speaks: 'so' },
  },
  {
    ...{ org: 'tuerkisch', name: 'Deutsch-Türkische Freundschaft', topic: 'migrantenorganisation' },
    ...{ open: '5 16:00-19:00', places: 'frei', speaks: 'tr Frau Kaya', seen: 144 },
  },
  {
    ...{ org: 'iranisch', name: 'Iranischer Kreis', topic: 'migrantenorganisation', seen: 170 },
    ...{ open: '7 15:00-18:00', places: 'frei', speaks: 'fa; fa-AF' },
  },
  {
    ...{ org: 'sport', name: 'Turnen für Frauen, ohne Männer in der Halle', topic: 'sport' },
    ...{ who: { genders: ['w'] }, open: '1 10:00-11:30', places: 'frei 6', seen: 115, kids: 24 },
  },
  {
    ...{ org: 'fussball', name: 'Fußball für Jugendliche', topic: 'sport', seen: 138 },
    ...{
      who: { ageFrom: 10, ageTo: 18 },
      open: '3 17:00-18:30',
      places: 'frei',
      cost: '5 € im Monat',
    },
  },
  {
    ...{ org: 'rad', name: 'Radwerkstatt Niddatal', topic: 'mobilitaet', seen: 149 },
    ...{ open: '6 10:00-13:00', places: 'frei', cost: 'gegen Spende', way: 'RB 34, Bahnhof, 5' },
  },
  {
    ...{ org: 'mehrgeneration', name: 'Bürgerbus Ortenberg', topic: 'mobilitaet', seen: 86 },
    ...{ area: ['ortenberg', 'gedern', 'hirzenhain'], places: 'frei', apply: ['telefon'] },
  },
  {
    ...{ org: 'vielfalt', name: 'Dolmetschpool Wetterau', topic: 'dolmetschen', seen: 9 },
    ...{ speaks: 'ar; fa-AF; ti; uk; ru; tr; kmr; so; ps', places: 'frei', apply: ['ueber-uns'] },
  },
  {
    ...{ org: 'ehrenamt', name: 'Kleiderkammer Nidda', topic: 'tafel', state: 'ruht', seen: 199 },
    places: 'klaerung Umzug',
  },
  {
    ...{ org: 'kirche', name: 'Café Welcome', topic: 'begegnung', state: 'ruht', seen: 175 },
    places: 'klaerung ab Ostern wieder',
  },
  {
    ...{ org: 'sport', name: 'Schwimmkurs für Frauen', topic: 'sport', seen: 290, places: 'voll' },
    ...{ state: 'eingestellt', who: { genders: ['w'] } },
  },
  {
    ...{ org: 'rad', name: 'Mofakurs', topic: 'mobilitaet', seen: 420, places: 'voll' },
    state: 'eingestellt',
  },
  {
    ...{ org: 'iranisch', name: 'Schachclub', topic: 'begegnung', seen: 365, places: 'voll' },
    state: 'eingestellt',
  },
]
