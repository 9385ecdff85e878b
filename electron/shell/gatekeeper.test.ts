import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Envelope } from '../../shared/ipc.ts'
import { FakeContents, ipcMain } from '../../test/support/fake-electron.ts'
import { guardCalls, isTrusted } from './gatekeeper.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))

const ORIGIN = 'app://page-2'
const refused = { ok: false, code: 'not-allowed' }
type Event = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

function aPage(origin = ORIGIN) {
  const contents = new FakeContents()
  contents.mainFrame.origin = origin
  return contents
}
const asContents = (contents: FakeContents) => contents as unknown as WebContents
const eventOf = (sender: FakeContents, senderFrame: object | null = sender.mainFrame) =>
  ({ sender, senderFrame }) as unknown as Event

const page = aPage()
const subFrame = { origin: ORIGIN, parent: page.mainFrame }

test('only the top frame of the page that was loaded may call', () => {
  expect(isTrusted(eventOf(page), asContents(page), ORIGIN)).toBe(true)
  const strangers = [
    eventOf(page, null),
    eventOf(page, subFrame),
    eventOf(aPage()),
    eventOf(page, { origin: 'app://page-1', parent: null }),
    eventOf(page, { origin: 'https://example.org', parent: null }),
    eventOf(page, { origin: 'null', parent: null }),
    eventOf(page, { origin: `${ORIGIN}.example`, parent: null }),
    eventOf(page, { origin: '', parent: null }),
  ]
  for (const stranger of strangers)
    expect(isTrusted(stranger, asContents(page), ORIGIN)).toBe(false)
})

const doors = {
  page: () => asContents(page),
  origin: () => ORIGIN,
  callVault: vi.fn(async (): Promise<Envelope> => ({ ok: true, value: 'vault' })),
  answerPrint: vi.fn((): Envelope | undefined => undefined),
}
beforeEach(() => {
  vi.clearAllMocks()
  guardCalls(doors)
})
const call = (event: Event, name: unknown, input: unknown = {}) =>
  (ipcMain.handlers.call as (...all: unknown[]) => Promise<Envelope>)(event, name, input)

test('its calls go on as they are', async () => {
  expect(await call(eventOf(page), 'store.status', { a: 1 })).toEqual({ ok: true, value: 'vault' })
  expect(doors.callVault.mock.calls).toEqual([['store.status', { a: 1 }]])
  expect(Object.keys(ipcMain.handlers)).toEqual(['call'])
})

test('nobody else reaches the vault', async () => {
  for (const event of [eventOf(page, null), eventOf(page, subFrame), eventOf(aPage())])
    expect(await call(event, 'store.status')).toEqual(refused)
  for (const name of [null, undefined, 7, {}, ['store.status'], { toString: () => 'store.status' }])
    expect(await call(eventOf(page), name)).toEqual(refused)
  expect(doors.callVault).not.toHaveBeenCalled()
})

test('a page to be printed is answered as such, in its top frame only', async () => {
  const sheet: Envelope = { ok: true, value: 'sheet' }
  doors.answerPrint.mockReturnValue(sheet)
  const print = aPage('app://print-1')
  expect(await call(eventOf(print), 'print.document')).toEqual(sheet)
  expect(doors.answerPrint.mock.calls).toEqual([[print, 'app://print-1', 'print.document']])
  const inside = { origin: 'app://print-1', parent: print.mainFrame }
  for (const event of [eventOf(print, inside), eventOf(print, null)])
    expect(await call(event, 'print.document')).toEqual(refused)
  expect(doors.answerPrint).toHaveBeenCalledOnce()
  expect(doors.callVault).not.toHaveBeenCalled()
})
