import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import type { Offer } from '../../shared/offers/offer.ts'
import type { Organisation } from '../../shared/offers/organisation.ts'
import { aStore } from './builders.ts'
import { anOffer, anOrganisation } from './offer-builders.ts'
import { aVault } from './test-vault.ts'

const BUEDINGEN = '06440004'
const FRIEDBERG = '06440008'
const NIDDA = '06440016'
const ORTENBERG = '06440019'
const GLAUBURG = '06440010'
const KEFENROD = '06440013'

const today = dayOfInstant(new Date().toISOString())
const ago = (days: number) => addDays(today, -days)
const by = (person: string, how: 'telefon' | 'vor-ort' | 'e-mail' | 'treffen', days: number) => ({
  checked: { on: ago(days), by: person, how },
})
const at = (town: string, municipality: string, street = 'Schlossgasse 7') => ({
  address: { street, postcode: '', town, municipality },
})
const blank: Partial<Offer> = {
  ...{ about: '', contactPerson: '', languages: [], times: [], bring: [], cost: '' },
  ...{ placesFree: null, capacityOn: null, childcare: 'unbekannt', childcareFromMonths: null },
}

type Entry = { organisation: Partial<Organisation>; offer: Partial<Offer> }

/** As in the office of the picture: who is responsible for Kita in Büdingen, and who helps there. */
export const directoryEntries: readonly Entry[] = [
  {
    organisation: { name: 'Wetteraukreis', kind: 'behoerde', ...at('Friedberg', FRIEDBERG) },
    offer: {
      ...{ name: 'Jugendhilfe, Kita-Platzvergabe', topic: 'kita', standing: 'zustaendig' },
      ...{ capacity: 'warteliste', capacityNote: 'etwa 4 Monate', legalBasis: '§ 24 SGB VIII' },
      ...by('Habermann', 'telefon', 14),
    },
  },
  {
    organisation: {
      ...{ name: 'Familienzentrum Büdingen', kind: 'traeger' },
      ...at('Büdingen', BUEDINGEN),
    },
    offer: {
      ...{ name: 'Fachberatung Kindertagespflege', topic: 'kita', standing: 'zustaendig' },
      ...{ area: [BUEDINGEN, ORTENBERG, KEFENROD], legalBasis: '§ 24 SGB VIII' },
      ...{ capacity: 'frei', placesFree: 3, capacityNote: 'unter 3 Jahren', capacityOn: ago(7) },
      ...{ bring: ['geburtsurkunde', 'impfpass'], cost: 'nach Einkommen', barrierFree: 'ja' },
      about: 'Vermittelt Plätze bei Kindertagespflegepersonen und berät zu den Kosten.',
      ...{ contactPerson: 'Frau Haddad', phone: '06042 555-31', email: 'tp@fz.example' },
      languages: [
        { code: 'ar', via: 'Frau Haddad, Mo und Di', checkedOn: ago(7) },
        { code: 'ti', via: 'auf Anfrage', checkedOn: ago(300) },
      ],
      admission: {
        ...{ ageFrom: null, ageTo: 3, genders: [], germanFrom: null, germanTo: null },
        ...{ statuses: [], note: '' },
      },
      way: { by: 'bus', line: 'FB-40', stop: 'Büdingen Jerusalemer Tor', walkMinutes: 4 },
      apply: ['telefon', 'vor-ort'],
      times: [1, 2, 3, 4].map(weekday => ({ weekday, from: '08:00', to: '12:00' })),
      ...by('Habermann', 'vor-ort', 7),
    },
  },
  {
    organisation: {
      name: 'Evangelische Kirchengemeinde',
      kind: 'verein',
      ...at('Büdingen', BUEDINGEN),
    },
    offer: {
      ...{ name: 'Spielkreis „Kleine Schritte“', topic: 'kita', area: [BUEDINGEN] },
      ...{ capacity: 'frei', capacityNote: 'ohne Anmeldung', ...by('Stallmann', 'telefon', 27) },
    },
  },
  {
    organisation: { name: 'Bildungswerk Seemental', kind: 'traeger', ...at('Büdingen', BUEDINGEN) },
    offer: {
      ...{ name: 'Rucksack-Gruppe Arabisch, Dari', topic: 'kita', area: [BUEDINGEN, GLAUBURG] },
      ...{
        capacity: 'frei',
        placesFree: 2,
        capacityNote: 'ab 07.12.',
        ...by('Träger', 'e-mail', 4),
      },
      languages: [
        { code: 'ar', via: 'Frau Reuter', checkedOn: ago(4) },
        { code: 'fa-AF', via: '', checkedOn: ago(4) },
      ],
    },
  },
  {
    organisation: { name: 'Netzwerk Ehrenamt Nidda', kind: 'initiative', ...at('Nidda', NIDDA) },
    offer: {
      ...{ name: 'Familienpaten Ostkreis', topic: 'kita', area: [NIDDA, BUEDINGEN, ORTENBERG] },
      ...{ capacity: 'warteliste', capacityNote: '3 Familien', ...by('Habermann', 'treffen', 46) },
    },
  },
  {
    organisation: {
      ...{ name: 'Mehrgenerationenhaus', kind: 'verein', phone: '', ...at('Ortenberg', ORTENBERG) },
    },
    offer: {
      ...{ name: 'Notbetreuung „Sonnenwinkel“', topic: 'kita', area: [ORTENBERG, BUEDINGEN] },
      ...{ capacity: 'klaerung', capacityNote: 'Frau Kern fragen', ...by('Kern', 'telefon', 247) },
    },
  },
  {
    organisation: { name: 'Diakonie Wetterau', kind: 'traeger', ...at('Friedberg', FRIEDBERG) },
    offer: {
      name: 'Schuldnerberatung Karben',
      topic: 'schuldnerberatung',
      ...by('Arslan', 'telefon', 228),
    },
  },
  {
    organisation: {
      ...{ name: 'Afghanischer Frauenverein Wetterau e. V.', kind: 'migrantenorganisation' },
      ...at('Friedberg', FRIEDBERG),
    },
    offer: {
      ...{ name: 'Frauentreff am Donnerstag', topic: 'begegnung', capacity: 'frei' },
      admission: {
        ...{ ageFrom: 16, ageTo: null, genders: ['w'], germanFrom: null, germanTo: null },
        ...{ statuses: [], note: '' },
      },
      languages: [{ code: 'fa-AF', via: 'alle', checkedOn: ago(30) }],
      ...by('Habermann', 'treffen', 30),
    },
  },
  {
    organisation: { name: 'Kreisvolkshochschule', kind: 'schule', ...at('Nidda', NIDDA) },
    offer: {
      ...{ name: 'Alphabetisierungskurs Nidda', topic: 'alphabetisierung', capacity: 'voll' },
      ...{ phone: '', ...by('Träger', 'e-mail', 215) },
    },
  },
  {
    organisation: { name: 'Tafel Bad Vilbel', kind: 'verein', phone: '', email: '' },
    offer: { name: 'Tafel Bad Vilbel', topic: 'tafel', state: 'ruht', checked: null },
  },
]

/** A house with a small directory; returns the ids in the order of the entries. */
export async function seedDirectory(storeFolder: string): Promise<string[]> {
  const now = () => new Date()
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now })
  await aStore(house)
  const ids: string[] = []
  for (const { organisation, offer } of directoryEntries) {
    const owner = await house.api.offers.addOrganisation({
      organisation: anOrganisation(organisation),
    })
    const values = anOffer(owner.id, { ...blank, ...offer })
    ids.push((await house.api.offers.add({ offer: values })).id)
  }
  await house.vault.close()
  return ids
}
