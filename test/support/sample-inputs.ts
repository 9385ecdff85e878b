import type { z } from 'zod'
import { openCases } from '../../shared/clients/list.ts'
import { type AppContract, contract } from '../../shared/contract.ts'
import type { Call } from '../../shared/ipc.ts'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { nobodyKnown } from '../../shared/offers/finder.ts'
import { anOffice, aShortContact, OTHER_PASSPHRASE, PASSPHRASE } from './builders.ts'
import {
  aConsent,
  aContact,
  aMember,
  aNeed,
  anAdmission,
  aPerson,
  aStep,
} from './client-builders.ts'
import { aPdf, theWords } from './document-builders.ts'
import { anOffer, anOrganisation, aQuestion, aRelease, aRule } from './offer-builders.ts'

type Samples = {
  [F in keyof AppContract]: {
    [M in keyof AppContract[F]]: AppContract[F][M] extends { input: infer I extends z.ZodType }
      ? z.input<I>
      : never
  }
}

const userId = '019a8b00-0000-7000-8000-000000000001'
const typedBack = [
  { position: 1, text: 'ABCDE' },
  { position: 2, text: 'ABCDE' },
]
const id = '019a8b00-0000-7000-8000-00000000000a'
const otherId = '019a8b00-0000-7000-8000-00000000000b'
const sort = { by: 'name', descending: false } as const
const { familyStatus, countryOfOrigin, ...similar } = aPerson()
const plate = { programName: 'WIR', officeLabel: 'Kreis' }
const changing = { clientId: id, id: otherId, version: 1 }
const consentQuestion = {
  ...{ clientId: id, id: otherId, language: 'ar' as const, groups: ['name' as const] },
  ...{ interpreter: '', validUntil: '2027-05-16' },
}
const aWegweiser = {
  ...{ clientId: null, firstName: 'Rasha', language: 'ar' as const, steps: [] },
  places: [{ offerId: id, appointment: null }],
}
const user = { name: 'Sevgi Arslan', role: 'koordination' } as const

/** An input that each call takes; a new call without one doesn't compile. */
export const sampleInputs: Samples = {
  store: {
    status: {},
    ratePassphrase: { passphrase: PASSPHRASE, context: ['Kreis'] },
    suggestPassphrase: {},
    prepareSheet: {},
    saveSheet: plate,
    printSheet: plate,
    create: { office: anOffice(), user, passphrase: PASSPHRASE, typedBack },
    unlock: { userId, passphrase: PASSPHRASE },
    recover: { groups: Array.from({ length: 8 }, () => 'ABCDE') },
    finishRecovery: { userId, passphrase: PASSPHRASE, typedBack },
    listBackups: { verify: false },
    adoptBackup: { backupId: 'laptop/none' },
    lock: {},
    session: {},
    listUsers: {},
    addUser: { user, passphrase: OTHER_PASSPHRASE },
    updateUser: { userId, user },
    removeUser: { userId },
    changePassphrase: { current: PASSPHRASE, next: OTHER_PASSPHRASE },
    replaceSheet: { typedBack },
    backUp: {},
    chooseFolder: {},
    restore: { backupId: 'laptop/none' },
  },
  settings: {
    get: {},
    update: { section: 'office', values: anOffice() },
    updateAppearance: { theme: 'dark' },
  },
  privacy: { listAudit: { limit: 10 }, verifyAudit: {} },
  today: {
    overview: {},
    listLines: { onlyMine: true, limit: 50 },
    listSnoozed: { onlyMine: false },
    snooze: { line: 'step:1', until: '2026-12-01', reason: 'Behörde im Urlaub' },
    wake: { line: 'step:1' },
  },
  drafts: {
    find: { form: 'settings-office' },
    list: { prefix: 'intake-' },
    keep: { form: 'settings-office', values: { unit: 'Fachstelle' } },
    discard: { form: 'settings-office' },
  },
  reference: {
    listBodies: {},
    listMunicipalities: { bodyKey: '06440' },
    listOutlines: { bodyKey: '06440' },
    listCitizenships: {},
    listPostcodes: {},
    listHolidays: {},
    listClientTexts: {},
  },
  clients: {
    prepareShortContact: {},
    recordShortContact: aShortContact(),
    undoShortContact: { id: userId },
    listShortContacts: { quarter: '2026-Q4' },
    countShortContacts: { quarter: null },
    admit: anAdmission(),
    readFile: { id },
    saveSection: { id, version: 1, section: 'person', values: aPerson() },
    changeDepth: { id, version: 1, depth: 'fallmanagement' },
    addRelative: { id, otherId, relation: 'ehe', sameHousehold: true },
    removeRelative: { id, otherId },
    admitMember: { id, member: aMember() },
    recordConsent: { id, consent: aConsent() },
    withdrawConsent: { id, consentId: otherId, withdrawnOn: '2026-11-16' },
    search: { text: 'Tahmasbi', limit: 10 },
    findSimilar: { person: similar, exceptId: null },
    declareDifferent: { id, otherId },
    merge: { keptId: id, keptVersion: 1, droppedId: otherId, droppedVersion: 1, choices: {} },
    undoMerge: { keptId: id, mergeId: otherId },
    listTimeline: { clientId: id },
    recordContact: { clientId: id, contact: aContact(), step: aStep() },
    changeContact: { clientId: id, id: otherId, contact: aContact() },
    removeContact: { clientId: id, id: otherId },
    noteBarrier: { clientId: id, barrier: { field: 'wohnen', text: 'Keine Wohnung unter 600 €' } },
    removeBarrier: { clientId: id, id: otherId },
    listBarriers: {},
    closeCase: {
      ids: [id],
      on: '2026-11-16',
      reason: 'bedarf-gedeckt',
      note: '',
      openSteps: 'erledigt',
    },
    reopenCase: { id, note: '' },
    handOver: { ids: [id], toUserId: userId, note: '' },
    listColleagues: {},
    list: { filter: openCases, sort, offset: 0, limit: 50 },
    countFiltered: { filters: [openCases] },
    listViews: {},
    saveView: { view: { name: 'Meine', filter: openCases, sort, columns: ['number'] } },
    removeView: { id },
    exportList: { filter: openCases, sort, columns: ['number'], format: 'csv' },
    printList: { filter: openCases, sort, columns: ['number'] },
  },
  tasks: {
    readPlan: { clientId: id },
    addNeed: { clientId: id, need: aNeed() },
    changeNeed: { clientId: id, id: otherId, need: aNeed() },
    closeNeed: { clientId: id, id: otherId, outcome: 'gedeckt' },
    reopenNeed: { clientId: id, id: otherId },
    addGoal: { clientId: id, needId: otherId, goal: { text: 'Kursplatz finden', dueOn: null } },
    changeGoal: { clientId: id, id: otherId, goal: { text: 'Kursplatz finden', dueOn: null } },
    markGoal: { clientId: id, id: otherId, reached: true },
    addStep: { clientId: id, needId: null, goalId: null, step: aStep() },
    changeStep: { clientId: id, id: otherId, step: aStep() },
    markStep: { clientId: id, id: otherId, done: true },
    removeStep: { clientId: id, id: otherId },
  },
  documents: {
    list: { clientId: id },
    read: { clientId: id, documentId: otherId },
    chooseFiles: {},
    add: { clientId: id, words: theWords(), source: { from: 'page', bytes: aPdf() } },
    update: { clientId: id, documentId: otherId, words: theWords() },
    remove: { clientId: id, documentId: otherId },
    takeBack: { clientId: id, documentId: otherId },
  },
  offers: {
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
  },
  referrals: {
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
  },
}

export type Sampled = { name: string; call: Call; input: unknown }

/** Every call of the contract with its sample. */
export const everyCall: readonly Sampled[] = Object.entries(contract).flatMap(([feature, calls]) =>
  Object.entries(calls).map(([method, call]) => ({
    name: `${feature}.${method}`,
    call: call as Call,
    input: sampleOf(feature, method),
  })),
)

function sampleOf(feature: string, method: string): unknown {
  const samples: { [feature: string]: { [method: string]: unknown } } = sampleInputs
  return samples[feature]?.[method]
}

/** As it travels: a job is named by its caller. */
export function travelling({ call }: Pick<Sampled, 'call'>, input: unknown): unknown {
  return call.kind === 'job' ? { jobId: crypto.randomUUID(), input } : input
}
