import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createTechnicalLog } from '../../electron/vault/technical-log.ts'
import { blankSections } from '../../shared/clients/client.ts'
import { dayOfInstant } from '../../shared/lib/dates.ts'
import { anActiveHelper } from '../support/assignment-house.ts'
import { anOffice, typedBackOf } from '../support/builders.ts'
import { aContact, aNeed, anAdmission, aPerson, aStep } from '../support/client-builders.ts'
import { findMarkerInFolder } from '../support/find-marker.ts'
import { anEmptyHouse } from '../support/house.ts'
import { aWish } from '../support/matching-builders.ts'
import { anOffer, anOrganisation, aRelease } from '../support/offer-builders.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { START, type TestVault } from '../support/test-vault.ts'
import { aContactPerson, aMission } from '../support/volunteer-builders.ts'

// Texts that nothing else contains, one for each place where a person types.
const staffName = 'Xenia Qwertmarke'
const unit = 'Stelle Qwertzmarke'
const town = 'Marktqwertzheim'
const email = 'post@qwertzmarke.example'
const colleague = 'Yvonne Qwertmarke'
const passphrase = 'qwertzmarke-Lampe-fährt-31-Ruder'
const nextPassphrase = 'qwertzmarke-Quitte-hält-57-Nebel'
const draftText = 'Frau Qwertzentwurf kommt am Montag'
const folderName = 'Qwertzordner'
const client = {
  familyName: 'Qwertzklientin',
  ownScript: '\u0642\u0648\u0631\u062a\u0633\u0645\u0627\u0631\u06a9\u0647',
  street: 'Qwertzgasse 7',
  need: 'Qwertzbedarf',
  note: 'Qwertznotiz nach dem Gespr\u00e4ch',
  step: 'Qwertzschritt gehen',
}
const referral = {
  organisation: 'Qwertzwerk gGmbH',
  letterNote: 'Qwertzhinweis für den Brief',
  interpreter: 'Qwertzdolmetscherin',
  answer: 'Qwertzantwort am Telefon',
  signature: 'Qwertzunterschrift',
}

const volunteer = {
  helper: 'Qwertzlotsin',
  limit: 'Qwertzgrenze in Worten',
  mission: 'Qwertzeinsatz bei der Stelle',
  contact: 'Qwertzansprechperson',
}
const matching = { wish: 'Qwertzwunsch nach Begleitung', refusal: 'Qwertzabsage in Worten' }
const statistics = { target: 'Qwertzziel vereinbart', mark: 'Qwertzerfolg im Netzwerk' }

/** Temporary files would go here; SQLite and Node both ask the environment. */
function ownTempFolder(root: string): void {
  const before = process.env.TMPDIR
  const folder = join(root, 'tmp')
  mkdirSync(folder)
  process.env.TMPDIR = folder
  onTestFinished(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })
  expect(tmpdir()).toBe(folder)
}

async function aMarkedHouse() {
  const root = tempFolder()
  ownTempFolder(root)
  const storeFolder = join(root, 'store')
  const extraFolder = join(root, folderName)
  mkdirSync(extraFolder)
  const house = await anEmptyHouse({
    storeFolder,
    log: createTechnicalLog(storeFolder, () => START),
  })
  const { api } = house
  const sheet = await api.store.prepareSheet({})
  const user = { name: staffName, role: 'fallmanagement' } as const
  const typedBack = typedBackOf(sheet)
  await api.store.create({ office: anOffice({ unit, town, email }), user, passphrase, typedBack })
  await api.drafts.keep({ form: 'intake', values: { note: draftText } })
  await api.settings.update({ section: 'backup', values: { extraFolder } })
  const other = { name: colleague, role: 'vertretung' } as const
  await api.store.addUser({ user: other, passphrase: nextPassphrase })
  const clientId = await keepAClient(house)
  await referAClient(house, clientId)
  await matchThem(house, clientId, await keepAHelper(house))
  await writeAReport(house)
  // Refusals are noted in the technical log.
  await api.store.unlock({ userId: crypto.randomUUID(), passphrase }).catch(() => {})
  await api.store.changePassphrase({ current: 'kurz', next: passphrase }).catch(() => {})
  await api.drafts.find({ form: draftText }).catch(() => {})
  const { userId } = await api.store.session({})
  return { root, house, sheet, userId }
}

async function keepAClient({ api }: TestVault): Promise<string> {
  const { familyName, ownScript, street, need, note, step } = client
  const { id: clientId } = await api.clients.admit(
    anAdmission({
      person: aPerson({ familyName, ownScript }),
      reach: { ...blankSections.reach, municipality: '06440008', street },
      needs: [aNeed({ title: need })],
    }),
  )
  await api.clients.recordContact({
    clientId,
    contact: aContact({ note }),
    step: aStep({ text: step }),
  })
  await api.clients.search({ text: familyName, limit: 10 })
  // What fails must say nothing either.
  await api.clients
    .recordContact({
      clientId: crypto.randomUUID(),
      contact: aContact({ note }),
      step: null,
    })
    .catch(() => {})
  await api.clients
    .admit(anAdmission({ person: aPerson({ familyName, citizenships: ['910'] }) }))
    .catch(() => {})
  return clientId
}

/** From the consent with a signature over the printed letter to the answer. */
async function referAClient({ api }: TestVault, clientId: string): Promise<void> {
  const { organisation, letterNote, interpreter, answer, signature } = referral
  const { id: organisationId } = await api.offers.addOrganisation({
    organisation: anOrganisation({ name: organisation }),
  })
  const { id: offerId } = await api.offers.add({ offer: anOffer(organisationId) })
  const [need] = (await api.tasks.readPlan({ clientId })).needs
  const order = { clientId, needId: need?.id ?? '', offerId, memberIds: [] }
  const { id } = (await api.referrals.create(order)).ids[0] ?? { id: '' }
  const ofReferral = { clientId, id }
  const version = async () => ({
    ...ofReferral,
    version: (await api.referrals.read(ofReferral)).version,
  })
  await api.referrals.saveDraft({ ...(await version()), letterNote, answerBy: null })
  const drawn = new Uint8Array(Buffer.from(signature))
  const release = aRelease({ interpreter, medium: 'bildschirm', signature: drawn })
  await api.referrals.giveRelease({ ...ofReferral, release })
  await api.referrals.printLetter({ ...ofReferral, kind: 'vermittlung', way: 'speichern' })
  const on = dayOfInstant(START.toISOString())
  const move = { to: 'vermittelt', on, delivery: 'post', note: '' } as const
  await api.referrals.move({ ...(await version()), move, wholeGroup: false })
  const answered = { to: 'abgelehnt', on, reason: 'sonst', note: answer } as const
  await api.referrals.move({ ...(await version()), move: answered, wholeGroup: false })
  await api.referrals.findByCode({ code: letterNote.slice(0, 5) })
}

async function keepAHelper({ api }: TestVault): Promise<string> {
  const { helper, limit, mission, contact } = volunteer
  const helperId = await anActiveHelper({ api }, { familyName: helper, limits: limit })
  await api.volunteers.recordMission({ helperId, mission: aMission({ text: mission }) })
  await api.volunteers.addContactPerson({ contact: aContactPerson({ name: contact }) })
  const period = { kind: 'year', year: 2026 } as const
  await api.volunteers.putOutList({ list: 'einsaetze-2b', period, helperId, format: 'xlsx' })
  return helperId
}

/** The run leaves the process for a thread of its own. */
async function matchThem({ api }: TestVault, clientId: string, helperId: string): Promise<void> {
  const kind = 'begleitung' as const
  const wish = aWish({ note: matching.wish })
  const { id: caseId } = await api.matching.addWish({ clientId, wish })
  await api.matching.run({ kind })
  await api.matching.explainWhyNot({ kind, caseId, helperId })
  await api.matching.refuse({
    ...{ kind, caseId, helperId, by: 'fachkraft', reason: 'sonst', until: null },
    note: matching.refusal,
  })
}

async function writeAReport({ api }: TestVault): Promise<void> {
  const { target, mark } = statistics
  await api.statistics.saveTarget({
    target: { year: 2026, figure: 'zugang', value: 120, note: target },
  })
  const day = dayOfInstant(START.toISOString())
  await api.statistics.addReportNote({ note: { day, mark: 'erfolg', text: mark } })
}

type Marked = Awaited<ReturnType<typeof aMarkedHouse>>

function expectNothingInClear({ root, sheet }: Pick<Marked, 'root' | 'sheet'>) {
  const code = sheet.groups.join('')
  const typed = [
    town,
    email,
    draftText,
    'Qwertzentwurf',
    ...Object.values(client),
    ...Object.values(referral),
    ...Object.values(volunteer),
    ...Object.values(matching),
    ...Object.values(statistics),
  ]
  for (const secret of [...typed, passphrase, nextPassphrase, code])
    expect([secret, findMarkerInFolder(root, secret)]).toEqual([secret, []])
  // A single group is short enough to turn up by chance in encrypted bytes, but not in a text file.
  for (const group of sheet.groups)
    expect(findMarkerInFolder(root, group).filter(name => name.endsWith('.json'))).toEqual([])
  for (const staff of [staffName, colleague, unit])
    for (const file of findMarkerInFolder(root, staff))
      expect(file).toMatch(/(^|\/)keyring(\.copy)?\.json$/)
  expect(findMarkerInFolder(root, folderName)).toEqual([folderName])
}

test('nothing that was typed stands in clear, whatever the house is doing', async () => {
  const marked = await aMarkedHouse()
  const { house, userId } = marked
  const { api } = house
  expect(readFileSync(join(house.folder, 'store.db-wal')).length).toBeGreaterThan(0)
  expect(readFileSync(join(house.folder, 'technik.log'), 'utf8')).toContain('wrong-passphrase')
  expectNothingInClear(marked)
  await api.store.backUp({})
  expectNothingInClear(marked)
  await api.store.changePassphrase({ current: passphrase, next: nextPassphrase })
  const [backup] = await api.store.listBackups({ verify: true })
  await api.store.restore({ backupId: backup?.id ?? '' })
  expectNothingInClear(marked)
  const next = await house.restart()
  await next.api.store.unlock({ userId, passphrase: nextPassphrase })
  expect((await next.api.drafts.find({ form: 'intake' })).draft?.values).toEqual({
    note: draftText,
  })
  await next.vault.close()
  expectNothingInClear(marked)
})

test('the keyring names staff and office, and in two fields only', async () => {
  const { house } = await aMarkedHouse()
  const keyring = JSON.parse(readFileSync(join(house.folder, 'keyring.json'), 'utf8')) as {
    officeLabel: string
    programName: string
    slots: { kind: string; label: string }[]
  }
  expect(keyring.officeLabel).toBe(`Wetteraukreis, ${unit}`)
  expect(keyring.slots.map(slot => [slot.kind, slot.label])).toEqual([
    ['user', staffName],
    ['recovery', ''],
    ['user', colleague],
  ])
  const without = {
    ...keyring,
    officeLabel: '',
    slots: keyring.slots.map(slot => ({ ...slot, label: '' })),
  }
  for (const typed of [staffName, colleague, unit, town, email, 'Wetterau', passphrase])
    expect(JSON.stringify(without)).not.toContain(typed)
})

test('the search finds what does stand in clear', async () => {
  const marked = await aMarkedHouse()
  const note = join(marked.root, 'store', 'notiz.txt')
  for (const form of [
    Buffer.from(draftText, 'utf8'),
    Buffer.from(`x${draftText}`, 'utf16le'),
    Buffer.from(Buffer.from(draftText).toString('base64')),
  ]) {
    writeFileSync(note, form)
    expect(findMarkerInFolder(marked.root, draftText)).toEqual(['store/notiz.txt'])
  }
})
