import type { OfferRow } from './offer-row.ts'
import { east } from './towns.ts'

export const lawOffers: readonly OfferRow[] = [
  {
    ...{ org: 'rechtshilfe', name: 'Rechtsberatung Asyl Friedberg', topic: 'rechtsberatung' },
    about: 'Ehrenamtliche Juristinnen und Juristen, einmal in der Woche mit einer Anwältin.',
    ...{ open: '4 16:00-18:30', places: 'klaerung zweimal „nicht zuständig“', seen: 189 },
    ...{ bring: ['aufenthaltstitel', 'bescheid', 'brief'], cost: 'kostenlos', how: 'brief' },
    ...{ speaks: 'ar; fa-AF Herr Amiri; en', way: 'RB 40, Bahnhof, 9', apply: ['telefon'] },
  },
  {
    ...{ org: 'sozialdienst', name: 'Asylverfahrensberatung Friedberg' },
    ...{ topic: 'asylverfahrensberatung', contact: 'Frau Seibert', cost: 'kostenlos', seen: 11 },
    ...{ open: '1 09:00-12:00; 3 14:00-17:00', places: 'frei Termin in 8 Tagen', stepFree: true },
    ...{ speaks: 'ar Frau Yousef; ti Herr Tesfay; fa', bring: ['aufenthaltstitel', 'bescheid'] },
    ...{ who: { statuses: ['ANKUNFT', 'GESTATTUNG'] }, apply: ['telefon', 'e-mail'] },
  },
  {
    ...{ org: 'diakoniehaus', name: 'Asylverfahrensberatung Büdingen' },
    ...{ topic: 'asylverfahrensberatung', area: east, cost: 'kostenlos', seen: 36, how: 'treffen' },
    ...{ open: '2 09:00-12:00; 5 09:00-11:00', places: 'warteliste etwa 3 Wochen' },
    ...{
      speaks: 'ar Herr Nasser; ps',
      bring: ['aufenthaltstitel', 'bescheid'],
      apply: ['telefon'],
    },
  },
  {
    ...{ org: 'diakoniehaus', name: 'Sprechstunde Familiennachzug', topic: 'rechtsberatung' },
    ...{ open: '4 09:00-12:00', places: 'frei 1', seen: 36, bring: ['bescheid', 'heiratsurkunde'] },
    ...{ speaks: 'ar Herr Nasser; so', cost: 'kostenlos', apply: ['telefon'] },
  },
  {
    ...{ org: 'kurdisch', name: 'Hilfe beim Antrag auf Einbürgerung', topic: 'einbuergerung' },
    ...{ open: '6 10:00-12:00', places: 'frei', seen: 98, how: 'treffen', speaks: 'kmr; ckb; tr' },
  },
  {
    ...{ org: 'rechtshilfe', name: 'Beratung zum Härtefallantrag', topic: 'haertefall' },
    ...{ places: 'frei nach Absprache', seen: 122, bring: ['bescheid', 'zeugnisse'] },
  },
  {
    ...{ org: 'rechtshilfe', name: 'Klagewerkstatt', topic: 'rechtsberatung' },
    ...{ state: 'eingestellt', seen: 290, places: 'voll' },
  },
]
