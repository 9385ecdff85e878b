import type { OfferRow } from './offer-row.ts'
import { east, south } from './towns.ts'

export const healthOffers: readonly OfferRow[] = [
  {
    ...{ org: 'seele', name: 'Sprechstunde Trauma und Flucht', topic: 'psychosozial' },
    ...{ open: '2 09:00-16:00; 4 09:00-16:00', places: 'warteliste etwa 5 Monate', seen: 31 },
    ...{ speaks: 'fa-AF Frau Dr. Rahimi; ar mit Dolmetscherin', stepFree: false },
    ...{ bring: ['behandlungsschein', 'krankenkassenkarte'], apply: ['ueber-uns', 'telefon'] },
  },
  {
    ...{ org: 'seele', name: 'Gruppe „Zur Ruhe kommen“, Frauen', topic: 'psychosozial' },
    ...{ who: { ageFrom: 18, genders: ['w'] }, open: '3 10:00-11:30', places: 'frei 3', kids: 36 },
    ...{ speaks: 'ar Frau Yousef; ti', starts: 16, seen: 31, cost: 'kostenlos' },
  },
  {
    ...{ org: 'schwanger', name: 'Schwangerschaftsberatung Friedberg', topic: 'schwangerschaft' },
    ...{ open: '1-4 09:00-12:00', places: 'frei Termin in 5 Tagen', seen: 40, cost: 'kostenlos' },
    ...{ speaks: 'ru; uk; tr Frau Kaya', bring: ['ausweis'], stepFree: true },
  },
  {
    ...{ org: 'hebammen', name: 'Hebammen-Sprechstunde ohne Termin', topic: 'schwangerschaft' },
    ...{ area: south, open: '5 10:00-12:00', places: 'frei', seen: 59, speaks: 'en; ar' },
    bring: ['krankenkassenkarte', 'behandlungsschein'],
  },
  {
    ...{ org: 'arzt', name: 'Allgemeinmedizin am Marktplatz', topic: 'arzt', seen: 73 },
    ...{ places: 'frei neue Kranke werden genommen', speaks: 'ar Dr. Haddad; fa; en' },
    ...{ open: '1-5 08:00-11:30', bring: ['krankenkassenkarte', 'behandlungsschein'] },
  },
  {
    ...{ org: 'zahn', name: 'Zahnarzt, Türkisch und Russisch', topic: 'arzt', seen: 106 },
    ...{ places: 'warteliste etwa 3 Wochen', speaks: 'tr; ru', open: '1-5 08:30-12:00' },
    bring: ['krankenkassenkarte', 'behandlungsschein'],
  },
  {
    ...{ org: 'sucht', name: 'Suchtberatung Bad Nauheim', topic: 'sucht', cost: 'kostenlos' },
    ...{ open: '1 14:00-17:00; 4 09:00-12:00', places: 'frei', seen: 127, speaks: 'ru; en' },
  },
  {
    ...{ org: 'sucht', name: 'Angehörigengruppe', topic: 'sucht', seen: 127, places: 'frei' },
    ...{ open: '2 18:00-19:30', cost: 'kostenlos' },
  },
  {
    ...{ org: 'sozialdienst', name: 'Teilhabeberatung (EUTB)', topic: 'eingliederungshilfe' },
    ...{ open: '3 09:00-15:00', places: 'frei', stepFree: true, seen: 84, speaks: 'gsg; en' },
    cost: 'kostenlos',
  },
  {
    ...{ org: 'seele', name: 'Hausbesuche Ostkreis', topic: 'psychosozial', area: east },
    ...{ state: 'ruht', seen: 160, places: 'klaerung Stelle nicht besetzt' },
  },
  {
    ...{ org: 'arzt', name: 'Impfsprechstunde in der Unterkunft', topic: 'arzt', seen: 350 },
    ...{ state: 'eingestellt', places: 'voll' },
  },
]
