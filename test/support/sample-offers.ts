import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { nobodyKnown } from '../../shared/offers/finder.ts'
import { anOffer, anOrganisation, aQuestion, aRelease, aRule } from './offer-builders.ts'
import { id, otherId, type SamplesOf } from './sample-types.ts'

const changing = { clientId: id, id: otherId, version: 1 }
const consentQuestion = {
  ...{ clientId: id, id: otherId, language: 'ar' as const, groups: ['name' as const] },
  ...{ interpreter: '', validUntil: '2027-05-16' },
}
const aWegweiser = {
  ...{ clientId: null, firstName: 'Rasha', language: 'ar' as const, steps: [] },
  places: [{ offerId: id, appointment: null }],
}

export const offerSamples: SamplesOf<'offers'> = {
  search: { filter: everyOffer, offset: 0, limit: 50 },
  read: { id },
  add: { offer: anOffer(otherId) },
  save: { id, version: 1, offer: anOffer(otherId) },
  remove: { id, version: 1 },
  listOrganisations: { text: '', limit: 50 },
  addOrganisation: { organisation: anOrganisation() },
  saveOrganisation: { id, version: 1, organisation: anOrganisation() },
  listRechecks: {},
  confirm: { id, version: 1, how: 'telefon' },
  unconfirm: { id, version: 1, checked: null },
  takeStarter: {},
  exportDirectory: { filter: everyOffer, format: 'csv' },
  openTable: {},
  previewTable: { importId: id, mapping: [] },
  importTable: { importId: id, mapping: [], onKnown: 'lassen' },
  saveRejected: { importId: id, mapping: [] },
  find: { question: aQuestion(), facts: nobodyKnown, shown: 20 },
  readFacts: { clientId: id, from: '2026-11-16' },
  listRules: {},
  addRule: { rule: aRule() },
  saveRule: { id, version: 1, rule: aRule() },
  removeRule: { id, version: 1 },
  tryRule: { rule: aRule() },
  findGaps: { from: '2026-01-01', until: '2026-11-16' },
}

export const referralSamples: SamplesOf<'referrals'> = {
  list: {
    filter: { states: [], field: null, onlyMine: true, onlyUnanswered: false, text: '' },
    offset: 0,
    limit: 50,
  },
  listOfClient: { clientId: id },
  read: { clientId: id, id: otherId },
  findByCode: { code: 'K7M4Q' },
  create: { clientId: id, needId: otherId, offerId: otherId, memberIds: [] },
  saveDraft: { ...changing, letterNote: 'Vormittags gut erreichbar', answerBy: null },
  move: {
    ...changing,
    move: { to: 'vermittelt', on: '2026-11-16', delivery: 'post', note: '' },
    wholeGroup: false,
  },
  takeBack: changing,
  setAppointment: { ...changing, appointment: null },
  recordArrival: { ...changing, arrived: 'ja', on: '2026-11-16' },
  recordReminder: { ...changing, on: '2026-11-16', delivery: 'post' },
  remove: { ...changing, reason: 'Doppelt angelegt' },
  listReleases: { clientId: id },
  suggestGroups: { clientId: id, id: otherId },
  giveRelease: { clientId: id, id: otherId, release: aRelease() },
  withdrawRelease: { clientId: id, releaseId: otherId, on: '2026-11-16' },
  markTold: { clientId: id, letterId: otherId, on: '2026-11-16' },
  listTemplates: {},
  saveTemplate: {
    kind: 'vermittlung',
    template: { subject: 'Vermittlung', before: 'Guten Tag', after: 'Danke' },
  },
  resetTemplate: { kind: 'vermittlung' },
  previewLetter: { clientId: id, id: otherId, kind: 'vermittlung' },
  printLetter: { clientId: id, id: otherId, kind: 'vermittlung', way: 'speichern' },
  previewConsent: consentQuestion,
  printConsent: { ...consentQuestion, way: 'speichern' },
  printSlip: { offerId: id, language: 'ar', way: 'speichern', referral: null },
  previewWegweiser: aWegweiser,
  printWegweiser: { ...aWegweiser, way: 'speichern' },
  saveAppointment: { clientId: id, id: otherId },
}
