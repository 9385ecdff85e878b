import { openCases } from '../../shared/clients/list.ts'
import { contract } from '../../shared/contract.ts'
import type { Call } from '../../shared/ipc.ts'
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
import { matchingSamples } from './sample-matching.ts'
import { offerSamples, referralSamples } from './sample-offers.ts'
import { bundleSamples, statisticsSamples } from './sample-statistics.ts'
import { id, otherId, type Samples } from './sample-types.ts'
import { volunteerSamples } from './sample-volunteers.ts'

const userId = '019a8b00-0000-7000-8000-000000000001'
const typedBack = [
  { position: 1, text: 'ABCDE' },
  { position: 2, text: 'ABCDE' },
]
const sort = { by: 'name', descending: false } as const
const { familyStatus, countryOfOrigin, ...similar } = aPerson()
const plate = { programName: 'WIR', officeLabel: 'Kreis' }
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
  offers: offerSamples,
  referrals: referralSamples,
  volunteers: volunteerSamples,
  matching: matchingSamples,
  statistics: statisticsSamples,
  bundles: bundleSamples,
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
