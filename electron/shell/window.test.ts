import type { Session } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { app, FakeSession, FakeWindow } from '../../test/support/fake-electron.ts'
import { openWindow, webPreferences } from './window.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))
beforeEach(() => {
  FakeWindow.opened = []
  app.isPackaged = true
})

const expected = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableWebSQL: false,
}

test('what a page may do is exactly this, and nobody can change it', () => {
  expect(webPreferences).toEqual(expected)
  expect(Object.isFrozen(webPreferences)).toBe(true)
})

test('the window adds its session, the preload and nothing else', () => {
  const session = new FakeSession()
  openWindow(session as unknown as Session)
  const [window] = FakeWindow.opened
  expect(window?.options.webPreferences).toEqual({
    ...expected,
    devTools: false,
    preload: expect.stringMatching(/preload[\\/]preload\.cjs$/),
    session,
  })
})

test('developer tools are for developers: never in a packaged program', () => {
  app.isPackaged = false
  openWindow(new FakeSession() as unknown as Session)
  expect(FakeWindow.opened[0]?.options.webPreferences).toMatchObject({ devTools: true })
})
