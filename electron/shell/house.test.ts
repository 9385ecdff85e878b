import type { Session } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  app,
  dialog,
  type FakeChild,
  FakeContents,
  FakeSession,
  FakeWindow,
  ipcMain,
  powerMonitor,
  utilityProcess,
} from '../../test/support/fake-electron.ts'
import { tempFolder } from '../../test/support/temp-folder.ts'
import { openHouse } from './house.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))
beforeEach(() => {
  vi.useFakeTimers()
  app.removeAllListeners()
  powerMonitor.removeAllListeners()
  app.exitCode = undefined
  app.quits = 0
  dialog.shown = []
  utilityProcess.forked = []
  FakeWindow.opened = []
})
afterEach(() => {
  FakeContents.slow = false
  vi.useRealTimers()
})

const settled = () => vi.advanceTimersByTimeAsync(0)
const vaults = () => utilityProcess.forked
const newest = () => vaults().at(-1) as FakeChild
const lockReasons = () =>
  vaults().map(
    child => JSON.parse(child.started.args[0]?.slice('--vault='.length) ?? '').lockReason,
  )

async function opened() {
  const folder = tempFolder()
  const places = { bundle: folder, assets: folder, store: folder, device: folder }
  const house = await openHouse(new FakeSession() as unknown as Session, places, null)
  const window = FakeWindow.opened[0] as FakeWindow
  const { webContents } = window
  const call = (name: string) => {
    const origin = webContents.loaded.at(-1)?.replace('/index.html', '') ?? ''
    const event = { sender: webContents, senderFrame: { origin, parent: null } }
    return (ipcMain.handlers.call as (...given: unknown[]) => Promise<unknown>)(event, name, {})
  }
  return { house, window, webContents, call }
}

async function lockedBy(event: 'suspend' | 'lock-screen') {
  powerMonitor.emit(event)
  await vi.advanceTimersByTimeAsync(2000)
  await closed()
}

/** The vault closes the store if it was asked to. */
async function closed() {
  await settled()
  const vault = newest()
  if (vault.sent.some(message => (message as { type: string }).type === 'close'))
    vault.emit('message', { type: 'closed' })
  await settled()
}

test('a lock ends the vault and replaces the page, and can be asked for again', async () => {
  const { webContents } = await opened()
  for (const _ of [1, 2]) await lockedBy('suspend')
  expect(lockReasons()).toEqual(['start', 'suspend', 'suspend'])
  expect(webContents.loaded).toEqual([1, 2, 3].map(page => `app://page-${page}/index.html`))
})

/** The newest page is still on its way when the vault behind it ends. */
async function vaultDiesEarly() {
  await settled()
  FakeContents.slow = false
  newest().emit('exit', 1)
  await settled()
}

test('a vault that dies while the first page comes in is a mishap, not the end', async () => {
  FakeContents.slow = true
  const opening = opened()
  await vaultDiesEarly()
  const { webContents } = await opening
  expect(lockReasons()).toEqual(['start', 'failure'])
  expect(webContents.loaded.at(-1)).toBe('app://page-2/index.html')
})

test('a vault that dies in the middle of a lock leaves a house that can be locked', async () => {
  await opened()
  FakeContents.slow = true
  await lockedBy('suspend')
  await vaultDiesEarly()
  await lockedBy('lock-screen')
  expect(lockReasons()).toEqual(['start', 'suspend', 'failure', 'screen-lock'])
})

test('a vault that keeps dying ends the program with a sentence', async () => {
  await opened()
  for (const _ of [1, 2, 3]) await vaultDiesEarly()
  expect(lockReasons()).toEqual(['start', 'failure', 'failure'])
  expect(dialog.shown).toHaveLength(1)
  expect(app.exitCode).toBe(1)
})

test('a page that crashed is replaced, and what was open is locked', async () => {
  const { webContents } = await opened()
  const [vault] = vaults()
  webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  await closed()
  expect(vault?.killed).toBe(true)
  expect(lockReasons()).toEqual(['start', 'failure'])
  expect(webContents.loaded.at(-1)).toBe('app://page-2/index.html')
})

test('pages that keep crashing end the program too', async () => {
  const { webContents } = await opened()
  for (const _ of [1, 2, 3]) {
    webContents.emit('render-process-gone', {}, { reason: 'oom' })
    await closed()
  }
  expect(dialog.shown).toHaveLength(1)
  expect(app.exitCode).toBe(1)
})

test('who has enlarged the page finds it as large after a lock', async () => {
  const { webContents } = await opened()
  webContents.setZoomFactor(1.75)
  await lockedBy('suspend')
  expect(webContents.getZoomFactor()).toBe(1.75)
})

test('a vault that is too busy to answer is locked all the same', async () => {
  const { call } = await opened()
  const answer = call('store.lock')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(vaults()[0]?.killed).toBe(true)
  expect(await answer).toMatchObject({ code: 'locked' })
  expect(lockReasons()).toEqual(['start', 'user'])
})

test('a lock that the vault asked for in time is not done twice', async () => {
  const { call } = await opened()
  void call('store.lock')
  newest().emit('message', { type: 'host', id: 1, call: 'lock', input: { reason: 'user' } })
  await closed()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(lockReasons()).toEqual(['start', 'user'])
})

test('leaving locks first; a second start finds nothing to bring forward', async () => {
  const { house, window } = await opened()
  house.comeForward()
  const event = { preventDefault: vi.fn() }
  app.emit('before-quit', event)
  expect(event.preventDefault).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(2000)
  await closed()
  expect([app.quits, vaults().length]).toEqual([1, 1])
  window.destroy()
  house.comeForward()
})
