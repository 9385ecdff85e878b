import type { OfferRow } from './offer-row.ts'
import { south, west } from './towns.ts'

export const housingOffers: readonly OfferRow[] = [
  {
    ...{ org: 'wohnen', name: 'Wohnungsnotfallhilfe Wetterau', topic: 'wohnungsnot' },
    ...{ open: '1-5 09:00-12:00', places: 'frei', seen: 29, how: 'telefon', cost: 'kostenlos' },
    ...{ bring: ['brief', 'mietvertrag'], speaks: 'en; ar Herr Nasser', stepFree: true },
  },
  {
    ...{ org: 'wohnen', name: 'Mietführerschein', topic: 'wohnungsamt', starts: 25, seen: 29 },
    ...{ places: 'frei 8', open: '6 10:00-13:00', speaks: 'fa-AF; ar; ti', kids: 36 },
    about: 'Vier Samstage: suchen, bewerben, heizen, trennen, sich vertragen.',
  },
  {
    ...{ org: 'helfer', name: 'Wohnungslotsen Butzbach', topic: 'wohnungsamt', area: west },
    ...{ places: 'warteliste 7 Haushalte', seen: 75, how: 'treffen', apply: ['ueber-uns'] },
  },
  {
    ...{ org: 'tuerkisch', name: 'Möbel gegen Spende', topic: 'wohnungsnot', area: south },
    ...{ open: '6 09:00-12:00', places: 'frei', speaks: 'tr; kmr', seen: 144, how: 'treffen' },
  },
  {
    ...{ org: 'sozialdienst', name: 'Sozialberatung in den Unterkünften', topic: 'unterkunft' },
    ...{ places: 'frei', open: '1-5 09:00-16:00', speaks: 'ar; fa-AF Herr Amiri; ti', seen: 11 },
  },
  {
    ...{ org: 'wohnen', name: 'Probewohnen', topic: 'wohnungsnot', seen: 310, places: 'voll' },
    state: 'eingestellt',
  },
]
