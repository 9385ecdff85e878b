import type { OfferRow } from './offer-row.ts'
import { east } from './towns.ts'

const women = { ageFrom: 18, genders: ['w'] as ('w' | 'm' | 'd')[] }

export const protectionOffers: readonly OfferRow[] = [
  {
    ...{ org: 'frauennotruf', name: 'Frauennotruf und Beratung', topic: 'frauenberatung' },
    ...{ who: women, open: '1-4 09:00-13:00', places: 'frei', seen: 17, how: 'telefon' },
    ...{ speaks: 'ar Frau Yousef; tr Frau Kaya; uk', cost: 'kostenlos', apply: ['telefon'] },
  },
  {
    ...{
      org: 'frauennotruf',
      name: 'Interventionsstelle nach Polizeieinsatz',
      topic: 'gewaltschutz',
    },
    ...{ places: 'frei', seen: 17, cost: 'kostenlos', apply: ['telefon'], speaks: 'en' },
  },
  {
    ...{ org: 'frauenhaus', name: 'Frauenhaus Wetterau', topic: 'frauenhaus', who: women },
    ...{ places: 'voll', seen: 2, how: 'telefon', kids: 0, apply: ['telefon'], speaks: 'en; ar' },
    openNote: 'rund um die Uhr erreichbar, Adresse geheim',
  },
  {
    ...{ org: 'frauen', name: 'Frauentreff Altenstadt', topic: 'frauenberatung', who: women },
    ...{
      open: '4 09:30-11:30',
      places: 'frei',
      kids: 0,
      speaks: 'fa-AF Frau Karimi; ps',
      seen: 52,
    },
    ...{ stepFree: true, way: 'Bus 37, Rathaus, 4', cost: 'kostenlos', apply: ['vor-ort'] },
  },
  {
    ...{ org: 'frauen', name: 'Rad fahren lernen für Frauen', topic: 'sport', who: women },
    ...{ open: '6 10:00-12:00', places: 'warteliste bis Frühjahr', starts: 130, seen: 52 },
  },
  {
    ...{ org: 'somalisch', name: 'Gesund und stark: Beratung gegen Beschneidung' },
    ...{ topic: 'frauenberatung', who: { genders: ['w'] }, open: '2 16:00-18:00', places: 'frei' },
    ...{ speaks: 'so Frau Hodan Ali; ti', seen: 93, how: 'treffen', cost: 'kostenlos' },
  },
  {
    ...{
      org: 'gleich',
      name: 'Antidiskriminierungsberatung Wetterau',
      topic: 'antidiskriminierung',
    },
    ...{ open: '3 13:00-17:00', places: 'frei', seen: 65, speaks: 'en; fr; ar', bring: ['brief'] },
  },
  {
    ...{ org: 'regenbogen', name: 'Regenbogentreff', topic: 'lsbtiq', open: '5 18:00-20:30' },
    ...{ places: 'frei', seen: 118, how: 'treffen', speaks: 'en; fa; ru', stepFree: true },
  },
  {
    ...{ org: 'familien', name: 'Kinderschutz-Fachkraft', topic: 'kinderschutz', area: east },
    ...{ places: 'frei', seen: 7, apply: ['telefon'], cost: 'kostenlos' },
  },
  {
    ...{ org: 'gleich', name: 'Beratung bei Ausbeutung und Zwang', topic: 'menschenhandel' },
    ...{ places: 'klaerung nur nach Anruf', seen: 99, speaks: 'ro; bg; en' },
  },
  {
    ...{ org: 'frauen', name: 'Selbstbehauptung für Mädchen', topic: 'gewaltschutz', seen: 260 },
    ...{ state: 'eingestellt', who: { ageFrom: 12, ageTo: 17, genders: ['w'] }, places: 'voll' },
  },
]
