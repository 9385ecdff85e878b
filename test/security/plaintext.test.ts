import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createTechnicalLog } from '../../electron/vault/technical-log.ts'
import { anOffice, typedBackOf } from '../support/builders.ts'
import { findMarkerInFolder } from '../support/find-marker.ts'
import { anEmptyHouse } from '../support/house.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { START } from '../support/test-vault.ts'

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
  const user = { name: staffName, role: 'leitung' } as const
  const typedBack = typedBackOf(sheet)
  await api.store.create({ office: anOffice({ unit, town, email }), user, passphrase, typedBack })
  await api.drafts.keep({ form: 'intake', values: { note: draftText } })
  await api.settings.update({ section: 'backup', values: { extraFolder } })
  const other = { name: colleague, role: 'vertretung' } as const
  await api.store.addUser({ user: other, passphrase: nextPassphrase })
  // Refusals are noted in the technical log.
  await api.store.unlock({ userId: crypto.randomUUID(), passphrase }).catch(() => {})
  await api.store.changePassphrase({ current: 'kurz', next: passphrase }).catch(() => {})
  await api.drafts.find({ form: draftText }).catch(() => {})
  const { userId } = await api.store.session({})
  return { root, house, sheet, userId }
}

type Marked = Awaited<ReturnType<typeof aMarkedHouse>>

function expectNothingInClear({ root, sheet }: Pick<Marked, 'root' | 'sheet'>) {
  const code = sheet.groups.join('')
  for (const secret of [town, email, draftText, 'Qwertzentwurf', passphrase, nextPassphrase, code])
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
