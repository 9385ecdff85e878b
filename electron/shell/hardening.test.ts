import type { Session, WebContents } from 'electron'
import { expect, test, vi } from 'vitest'
import { FakeContents, FakeSession } from '../../test/support/fake-electron.ts'
import { hardenContents, hardenSession, quietEngine, refusesStart } from './hardening.ts'

function aHardSession(): FakeSession {
  const session = new FakeSession()
  hardenSession(session as unknown as Session)
  return session
}

const ask = (session: FakeSession, name: string, ...parameters: unknown[]) =>
  (session.handlers[name] as (...all: unknown[]) => unknown)(...parameters)

test('every permission is denied, asked for or looked up', () => {
  const session = aHardSession()
  const permissions = [
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'midi',
    'fullscreen',
    'openExternal',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'something-new',
  ]
  for (const permission of permissions) {
    const decide = vi.fn()
    ask(session, 'permissionRequest', {}, permission, decide)
    expect(decide.mock.calls).toEqual([[false]])
    expect(ask(session, 'permissionCheck', {}, permission, 'app://page-1')).toBe(false)
  }
  expect(ask(session, 'devicePermission', { deviceType: 'usb' })).toBe(false)
  const decide = vi.fn()
  ask(session, 'displayMedia', {}, decide)
  expect(decide.mock.calls).toEqual([[null]])
  expect(session.spellChecker).toBe(false)
})

function isCancelled(session: FakeSession, url: string): boolean {
  let answer: { cancel?: boolean } = {}
  ask(session, 'beforeRequest', { url }, (given: { cancel?: boolean }) => {
    answer = given
  })
  return answer.cancel === true
}

test.each([
  'http://127.0.0.1/',
  'https://example.org/app://page-1/',
  'ws://127.0.0.1:9222/',
  'wss://example.org',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'ftp://example.org/',
  'chrome://settings',
  'chrome-extension://abc/x.js',
  'filesystem:app://page-1/x',
  'blob:https://example.org/1',
  'blob:null/1',
  'javascript:alert(1)',
  'about:blank',
  'mailto:a@b.example',
  'appx://page-1/',
  'xapp://page-1/',
  '',
])('no request leaves to %s', url => {
  expect(isCancelled(aHardSession(), url)).toBe(true)
})

test.each(['app://page-1/index.html', 'blob:app://page-1/0-1-2'])('%s is ours', url => {
  expect(isCancelled(aHardSession(), url)).toBe(false)
})

test('nothing is downloaded', () => {
  const event = { preventDefault: vi.fn() }
  aHardSession().emit('will-download', event)
  expect(event.preventDefault).toHaveBeenCalledOnce()
})

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  'a page’s %s is prevented',
  name => {
    const contents = new FakeContents()
    hardenContents(contents as unknown as WebContents)
    const event = { preventDefault: vi.fn() }
    contents.emit(name, event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  },
)

test('no page opens a window', () => {
  const contents = new FakeContents()
  hardenContents(contents as unknown as WebContents)
  expect(contents.openHandler?.()).toEqual({ action: 'deny' })
})

test('the sandbox is on, and no name is looked up anywhere', () => {
  const switches: Record<string, string> = {}
  const enableSandbox = vi.fn()
  quietEngine({
    enableSandbox,
    commandLine: {
      appendSwitch: (name: string, value = '') => {
        switches[name] = value
      },
    },
  } as unknown as Parameters<typeof quietEngine>[0])
  expect(enableSandbox).toHaveBeenCalledOnce()
  expect(switches).toMatchObject({
    'host-resolver-rules': 'MAP * ^NOTFOUND',
    'no-proxy-server': '',
    'disable-background-networking': '',
    'disable-breakpad': '',
  })
})

test.each([
  '--inspect',
  '--inspect-brk=9229',
  '--inspect-brk',
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--js-flags=--expose-gc',
  // The engine takes one hyphen as well, and on Windows a slash and any capitals.
  '-remote-debugging-port=9222',
  '-inspect',
  '/remote-debugging-port=9222',
  '--Remote-Debugging-Port=9222',
])('a packaged program does not start with %s', argument => {
  expect(refusesStart(['wir', argument], {})).toBe(true)
})

test('nor with an environment that changes what runs', () => {
  expect(refusesStart(['wir'], { NODE_OPTIONS: '--require x' })).toBe(true)
  expect(refusesStart(['wir'], { ELECTRON_RUN_AS_NODE: '1' })).toBe(true)
})

test('a plain start is none of these', () => {
  const argv = ['/opt/wir/wir', '--demo=2026-11-16', '--data-dir=/home/m/inspect', '/home/x/js']
  expect(refusesStart(argv, { PATH: '/usr/bin', LANG: 'de_DE.UTF-8' })).toBe(false)
})
