import type { ImportField } from './import.ts'
import type { Admission, Offer } from './offer.ts'

type Own = Omit<Offer, 'organisationId' | 'admission'>

const offerKeys: Readonly<Partial<Record<ImportField, readonly (keyof Own)[]>>> = {
  name: ['name'],
  topic: ['topic'],
  about: ['about'],
  standing: ['standing'],
  legalBasis: ['legalBasis'],
  contactPerson: ['contactPerson'],
  phone: ['phone'],
  email: ['email'],
  hint: ['hint'],
  languages: ['languages'],
  area: ['area'],
  childcare: ['childcare'],
  barrierFree: ['barrierFree'],
  cost: ['cost'],
  bring: ['bring', 'bringOther'],
  apply: ['apply'],
  times: ['times', 'timesNote'],
  startOn: ['startOn'],
  endOn: ['endOn'],
  capacity: ['capacity'],
  placesFree: ['placesFree'],
  capacityNote: ['capacityNote'],
  state: ['state'],
  checkedOn: ['checked'],
}
const admissionKeys: Readonly<Partial<Record<ImportField, keyof Admission>>> = {
  ageFrom: 'ageFrom',
  ageTo: 'ageTo',
  genders: 'genders',
  germanFrom: 'germanFrom',
  germanTo: 'germanTo',
  statuses: 'statuses',
  admissionNote: 'note',
}

function chosen<T extends object>(from: T, keys: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(keys.map(key => [key, from[key]])) as Partial<T>
}

/** Only what the row really says is replaced: an empty cell never takes anything away. */
export function mergeRow(
  kept: Offer,
  read: Omit<Offer, 'organisationId'>,
  given: readonly ImportField[],
): Offer {
  const own = given.flatMap(field => offerKeys[field] ?? [])
  const admission = given.flatMap(field => admissionKeys[field] ?? [])
  return {
    ...kept,
    ...chosen<Own>(read, own),
    admission: { ...kept.admission, ...chosen(read.admission, admission) },
  }
}
