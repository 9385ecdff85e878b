import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE, PASSPHRASE, typedBackOf } from '../support/builders.ts'
import { aNewHouse, anEmptyHouse, type House } from '../support/house.ts'

const storeOf = ({ folder }: Pick<House, 'folder'>) => join(folder, 'store.db')

/** Every page from the second on is overwritten, as by a bad sector or a foreign program. */
function spoil(file: string) {
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x5a, 4096))
}

async function aSavedHouse() {
  const house = await aNewHouse('leitung')
  await house.api.drafts.keep({ form: 'intake', values: 'gesichert' })
  await house.api.store.backUp({})
  await house.vault.close()
  return house
}

const newestBackup = async ({ api }: Pick<House, 'api'>) =>
  (await api.store.listBackups({ verify: true }))[0]

const damages = [
  ['pages are overwritten', (file: string) => spoil(file)],
  ['the file is cut off', (file: string) => truncateSync(file, 8192)],
  ['the file is empty', (file: string) => truncateSync(file, 0)],
  ['the file is gone', (file: string) => rmSync(file)],
  ['the file is something else', (file: string) => writeFileSync(file, 'kein Speicher')],
] as const

test.each(damages)(
  '%s: a backup takes its place without a second passphrase',
  async (_, damage) => {
    const house = await aSavedHouse()
    damage(storeOf(house))
    const damaged = existsSync(storeOf(house)) ? readFileSync(storeOf(house)) : null
    const locked = await house.restart()
    const { api } = locked
    expect((await api.store.status({})).phase).toBe('locked')
    await expect(
      api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }),
    ).rejects.toMatchObject({ code: 'store-damaged' })
    expect((await api.store.status({})).phase).toBe('damaged')
    await expect(api.drafts.find({ form: 'intake' })).rejects.toMatchObject({ code: 'locked' })
    const backup = await newestBackup(locked)
    expect(backup?.state).toBe('complete')
    await api.store.adoptBackup({ backupId: backup?.id ?? '' })
    expect((await api.store.status({})).phase).toBe('open')
    expect((await api.drafts.find({ form: 'intake' })).draft?.values).toBe('gesichert')
    const [newest] = await api.privacy.listAudit({ limit: 1 })
    expect(newest?.call).toBe('store.restore')
    if (damaged) {
      const [aside = ''] = readdirSync(join(house.folder, 'beiseite'))
      const kept = readFileSync(join(house.folder, 'beiseite', aside, 'store.db'))
      expect(kept.equals(damaged)).toBe(true)
    }
  },
)

test('the right key is needed before a backup may replace anything', async () => {
  const house = await aSavedHouse()
  spoil(storeOf(house))
  const locked = await house.restart()
  const backup = await newestBackup(locked)
  const before = readFileSync(storeOf(house))
  await expect(locked.api.store.adoptBackup({ backupId: backup?.id ?? '' })).rejects.toMatchObject({
    code: 'locked',
  })
  expect(readFileSync(storeOf(house)).equals(before)).toBe(true)
})

test('a damaged backup is refused and the damaged store stays where it is', async () => {
  const house = await aSavedHouse()
  spoil(storeOf(house))
  const [name = ''] = readdirSync(join(house.folder, 'sicherungen'))
  spoil(join(house.folder, 'sicherungen', name, 'store.db'))
  const before = readFileSync(storeOf(house))
  const { api } = await house.restart()
  await api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }).catch(() => {})
  const [backup] = await api.store.listBackups({ verify: true })
  expect(backup?.state).toBe('damaged')
  await expect(api.store.adoptBackup({ backupId: backup?.id ?? '' })).rejects.toMatchObject({
    code: 'backup-damaged',
  })
  expect(readFileSync(storeOf(house)).equals(before)).toBe(true)
  expect((await api.store.status({})).phase).toBe('damaged')
})

test('the sheet gets in over a damaged store too, and the new passphrase holds', async () => {
  const house = await aSavedHouse()
  spoil(storeOf(house))
  const locked = await house.restart()
  const { api } = locked
  await api.store.recover({ groups: house.sheet.groups })
  const sheet = await api.store.prepareSheet({})
  const values = { userId: house.userId, passphrase: OTHER_PASSPHRASE }
  await expect(
    api.store.finishRecovery({ ...values, typedBack: typedBackOf(sheet) }),
  ).rejects.toMatchObject({ code: 'store-damaged' })
  const backup = await newestBackup({ api })
  await api.store.adoptBackup({ backupId: backup?.id ?? '' })
  const next = await locked.restart()
  await next.api.store.unlock(values)
})

test('a failure after opening leaves the house locked, not half open', async () => {
  const house = await aNewHouse()
  const locked = await house.restart({
    host: { setIdleLimit: () => Promise.reject(new Error('window gone')) },
  })
  await expect(
    locked.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE }),
  ).rejects.toMatchObject({ code: 'internal' })
  expect((await locked.api.store.status({})).phase).toBe('locked')
  await expect(locked.api.settings.get({})).rejects.toMatchObject({ code: 'locked' })
})

test('an empty folder beside old backups is an empty house', async () => {
  const { api } = await anEmptyHouse()
  expect(await api.store.status({})).toMatchObject({ phase: 'empty', users: [], warnings: [] })
  await expect(api.store.adoptBackup({ backupId: 'laptop/x' })).rejects.toMatchObject({
    code: 'not-found',
  })
})
