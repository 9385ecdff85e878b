import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aNewHouse, anEmptyHouse, reopened } from '../support/house.ts'
import { whileReadOnly } from '../support/ordinary-user.ts'
import { tempFolder } from '../support/temp-folder.ts'

const backupsIn = (folder: string) => readdirSync(folder).toSorted()

test('a backup by hand is made, checked, listed and remembered', async () => {
  const house = await aNewHouse()
  const { api, folder } = house
  expect(await api.store.listBackups({ verify: true })).toEqual([])
  expect(await api.store.backUp({})).toEqual({
    createdAt: '2026-11-16T08:00:00.000Z',
    places: 1,
    extraFailed: false,
  })
  expect(await api.store.session({})).toMatchObject({
    lastBackupAt: '2026-11-16T08:00:00.000Z',
    backupProblem: null,
  })
  const [entry, ...others] = await api.store.listBackups({ verify: true })
  expect(others).toEqual([])
  expect(entry).toMatchObject({
    place: 'laptop',
    reason: 'by-hand',
    users: 1,
    state: 'complete',
    lastEntryAt: '2026-11-16T08:00:00.000Z',
  })
  expect(entry?.bytes).toBeGreaterThan(4096)
  const locked = await house.restart()
  expect(await locked.api.store.listBackups({ verify: true })).toMatchObject([
    { id: entry?.id, state: 'unchecked' },
  ])
  expect(backupsIn(join(folder, 'sicherungen'))).toHaveLength(1)
})

test('the day’s backup is made once, again after hours and on the next day', async () => {
  const house = await aNewHouse()
  const { vault, clock } = house
  const at = async (instant: string) => {
    clock.now = new Date(instant)
    return vault.backUpIfDue()
  }
  expect(await at('2026-11-16T08:00:20.000Z')).toBe(true)
  expect(await at('2026-11-16T08:00:40.000Z')).toBe(false)
  expect(await at('2026-11-16T11:00:19.999Z')).toBe(false)
  expect(await at('2026-11-16T11:00:20.000Z')).toBe(true)
  expect(await at('2026-11-16T13:00:00.000Z')).toBe(false)
  expect(await at('2026-11-16T22:59:59.000Z')).toBe(true)
  expect(await at('2026-11-16T23:00:00.000Z')).toBe(true)
  const entries = await house.api.store.listBackups({ verify: false })
  expect(entries.every(entry => entry.reason === 'daily')).toBe(true)
})

test('a backup of today is known again after a restart', async () => {
  const house = await aNewHouse()
  await house.api.store.backUp({})
  const next = await reopened(house)
  expect(await next.vault.backUpIfDue()).toBe(false)
  expect((await next.api.store.session({})).lastBackupAt).toBe('2026-11-16T08:00:00.000Z')
})

test('a locked house makes no backup', async () => {
  const house = await aNewHouse()
  expect(await (await house.restart()).vault.backUpIfDue()).toBe(false)
})

test('a second place gets its own copy; without it the laptop’s is made all the same', async () => {
  const { api, folder } = await aNewHouse()
  const stick = join(tempFolder(), 'Stick')
  mkdirSync(stick)
  await api.settings.update({ section: 'backup', values: { extraFolder: stick } })
  expect(await api.store.backUp({})).toMatchObject({ places: 2, extraFailed: false })
  expect(backupsIn(join(stick, 'WIR-Sicherungen'))).toEqual(backupsIn(join(folder, 'sicherungen')))
  const entries = await api.store.listBackups({ verify: true })
  expect(entries.map(entry => [entry.place, entry.state]).toSorted()).toEqual([
    ['extra', 'complete'],
    ['laptop', 'complete'],
  ])
  rmSync(stick, { recursive: true })
  expect(await api.store.backUp({})).toMatchObject({ places: 1, extraFailed: true })
  expect(await api.store.session({})).toMatchObject({ backupProblem: 'folder-missing' })
  expect((await api.store.listBackups({ verify: true })).map(entry => entry.place)).toEqual([
    'laptop',
    'laptop',
  ])
  expect(readdirSync(join(stick, '..'))).toEqual([])
})

test('backups of another store are listed as foreign', async () => {
  const [mine, other] = [await aNewHouse(), await aNewHouse()]
  other.clock.now = new Date('2026-11-15T08:00:00.000Z')
  await other.api.store.backUp({})
  await mine.api.store.backUp({})
  cpSync(join(other.folder, 'sicherungen'), join(mine.folder, 'sicherungen'), { recursive: true })
  const states = (await mine.api.store.listBackups({ verify: true })).map(entry => entry.state)
  expect(states).toEqual(['complete', 'foreign'])
})

test('the chosen folder is only named; over a closed house it is searched at once', async () => {
  const house = await aNewHouse()
  const stick = tempFolder()
  await house.api.settings.update({ section: 'backup', values: { extraFolder: stick } })
  await house.api.store.backUp({})
  await house.vault.close()
  const elsewhere = await anEmptyHouse({
    host: { chooseFolder: async () => ({ folder: stick }) },
  })
  expect(await elsewhere.api.store.listBackups({ verify: false })).toEqual([])
  expect(await elsewhere.api.store.chooseFolder({})).toEqual({ folder: stick })
  expect(await elsewhere.api.store.listBackups({ verify: false })).toMatchObject([
    { place: 'extra', state: 'unchecked' },
  ])
})

test('where no backup can be written this is said, and the store goes on', async () => {
  const house = await aNewHouse()
  const backups = join(house.folder, 'sicherungen')
  mkdirSync(backups, { recursive: true })
  await whileReadOnly(backups, async () => {
    await expect(house.api.store.backUp({})).rejects.toMatchObject({ code: 'folder-read-only' })
    expect(await house.vault.backUpIfDue()).toBe(false)
    expect((await house.api.store.session({})).backupProblem).toBe('folder-read-only')
    await house.api.drafts.keep({ form: 'intake', values: 1 })
    expect((await house.api.drafts.find({ form: 'intake' })).draft?.values).toBe(1)
  })
  await house.api.store.backUp({})
  expect((await house.api.store.session({})).backupProblem).toBeNull()
})

test('a day’s backup that fails is told once, and so is the one that then works', async () => {
  const { vault, folder, events, api } = await aNewHouse()
  const place = join(folder, 'sicherungen')
  writeFileSync(place, 'im Weg')
  events.length = 0
  for (const _ of [1, 2, 3]) expect(await vault.backUpIfDue()).toBe(false)
  expect(events).toEqual([{ type: 'changed', feature: 'store' }])
  expect((await api.store.session({})).backupProblem).not.toBeNull()
  rmSync(place)
  expect(await vault.backUpIfDue()).toBe(true)
  expect(events).toHaveLength(2)
  expect((await api.store.session({})).backupProblem).toBeNull()
})

test('a backup that takes longer than the next look is not made twice', async () => {
  const { vault, folder } = await aNewHouse()
  const looks = [vault.backUpIfDue(), vault.backUpIfDue(), vault.backUpIfDue()]
  expect(await Promise.all(looks)).toEqual([true, false, false])
  expect(backupsIn(join(folder, 'sicherungen'))).toHaveLength(1)
})
