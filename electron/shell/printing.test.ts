import type { Session, WebContents } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PrintDocument } from '../../shared/print.ts'
import { FakeContents, FakeSession, FakeWindow } from '../../test/support/fake-electron.ts'
import { createPages } from './pages.ts'
import { createPrinting } from './printing.ts'
import { webPreferences } from './window.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))
beforeEach(() => {
  FakeWindow.opened = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const sheet: PrintDocument = {
  template: 'recovery-sheet',
  programName: 'WIR-Fallmanagement',
  officeLabel: 'Wetteraukreis',
  storeName: 'AB12',
  number: 1,
  createdAt: '2026-11-16T08:00:00.000Z',
  groups: Array.from({ length: 8 }, () => 'ABCDE'),
}

function started() {
  const session = new FakeSession()
  const pages = createPages()
  const printing = createPrinting(session as unknown as Session, pages)
  const pdf = printing.toPdf(sheet)
  const window = FakeWindow.opened[0] as FakeWindow
  const origin = new URL(window.webContents.loaded[0] ?? '')
  const contents = window.webContents as unknown as WebContents
  const ask = (name: string, sender = contents, from = `app://${origin.host}`) =>
    printing.answer(sender, from, name)
  return { session, pages, pdf, window, origin, ask }
}

test('a hidden page of its own draws it, as tightly held as the window', async () => {
  const { session, window, ask, pdf } = started()
  expect(window.options).toMatchObject({ show: false })
  expect(window.options.webPreferences).toEqual({
    ...webPreferences,
    devTools: false,
    preload: expect.any(String),
    session,
  })
  expect(ask('print.document')).toEqual({ ok: true, value: sheet })
  expect(ask('print.drawn')).toEqual({ ok: true, value: {} })
  expect((await pdf).toString()).toBe('%PDF-')
})

test('that page is told its document and nothing else; nobody else is told anything', async () => {
  const { ask, pdf } = started()
  for (const name of ['store.status', 'store.session', 'print', 'print.documents'])
    expect(ask(name)).toBeUndefined()
  const stranger = new FakeContents() as unknown as WebContents
  expect(ask('print.document', stranger)).toBeUndefined()
  expect(ask('print.document', undefined, 'app://page-1')).toBeUndefined()
  ask('print.drawn')
  await pdf
})

test('afterwards the page is gone and its place unknown', async () => {
  const { pages, window, origin, ask, pdf } = started()
  expect(pages.isKnownHost(origin.host)).toBe(true)
  ask('print.drawn')
  await pdf
  expect(window.destroyed).toBe(true)
  expect(pages.isKnownHost(origin.host)).toBe(false)
  expect(ask('print.document')).toBeUndefined()
})

test.each([
  ['draws', async () => {}],
  ['loads', () => new Promise<void>(() => {})],
])('a page that never %s is given up, and gone too', async (_, load) => {
  vi.useFakeTimers()
  vi.spyOn(FakeContents.prototype, 'loadURL').mockImplementation(function (
    this: FakeContents,
    url: string,
  ) {
    this.loaded.push(url)
    return load()
  })
  const { pages, window, origin, pdf } = started()
  const failed = expect(pdf).rejects.toThrow('not drawn in time')
  await vi.advanceTimersByTimeAsync(20_000)
  await failed
  expect(window.destroyed).toBe(true)
  expect(pages.isKnownHost(origin.host)).toBe(false)
})
