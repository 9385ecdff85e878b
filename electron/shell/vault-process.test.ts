import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AppEvent } from '../../shared/ipc.ts'
import { type FakeChild, utilityProcess } from '../../test/support/fake-electron.ts'
import type { Host } from '../vault/host.ts'
import { startVault } from './vault-process.ts'

vi.mock('electron', () => import('../../test/support/fake-electron.ts'))
beforeEach(() => {
  utilityProcess.forked = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const args = {
  storeFolder: '/store',
  assetsFolder: '/assets',
  appVersion: '0.1.0',
  lockReason: 'start',
  demoDay: null,
} as const
const lockedEnvelope = { ok: false, code: 'locked' }

function started(host: Partial<Host> = {}) {
  const events: AppEvent[] = []
  const onDeath = vi.fn()
  const listeners = {
    host: host as Host,
    onEvent: (event: AppEvent) => events.push(event),
    onDeath,
  }
  const vault = startVault(args, listeners)
  const child = utilityProcess.forked[0] as FakeChild
  return { vault, child, events, onDeath }
}

test('the vault starts without what could change how it runs', () => {
  vi.stubEnv('NODE_OPTIONS', '--require x')
  vi.stubEnv('ELECTRON_RUN_AS_NODE', '1')
  vi.stubEnv('LD_PRELOAD', 'x.so')
  vi.stubEnv('LANG', 'de_DE.UTF-8')
  vi.stubEnv('UV_THREADPOOL_SIZE', '64')
  const { options, args: given } = started().child.started
  expect(options).toMatchObject({ stdio: 'ignore' })
  const env = options.env as Record<string, string>
  expect(env.LANG).toBe('de_DE.UTF-8')
  expect(env.UV_THREADPOOL_SIZE).toBe('2')
  const allowed = [
    'PATH',
    'SystemRoot',
    'TEMP',
    'TMP',
    'TMPDIR',
    'LANG',
    'TZ',
    'HOME',
    'USERPROFILE',
    'UV_THREADPOOL_SIZE',
  ]
  expect(allowed).toEqual(expect.arrayContaining(Object.keys(env)))
  expect(given).toEqual([`--vault=${JSON.stringify(args)}`])
})

test('each answer finds its question', async () => {
  const { vault, child } = started()
  const answers = Promise.all([vault.call('a.b', 1), vault.call('c.d', 2)])
  expect(child.sent).toEqual([
    { type: 'call', id: 1, name: 'a.b', input: 1 },
    { type: 'call', id: 2, name: 'c.d', input: 2 },
  ])
  child.emit('message', { type: 'reply', id: 2, envelope: { ok: true, value: 'second' } })
  child.emit('message', { type: 'reply', id: 1, envelope: { ok: true, value: 'first' } })
  expect(await answers).toEqual([
    { ok: true, value: 'first' },
    { ok: true, value: 'second' },
  ])
})

test('a failing host call says only what kind of failure it was', async () => {
  const { child } = started({
    chooseFolder: () => Promise.reject(new Error('/home/miriam/geheim')),
    print: async () => ({ printed: true }),
    saveFile: () =>
      Promise.reject(Object.assign(new Error('/media/stick/geheim'), { code: 'ENOSPC' })),
  })
  child.emit('message', { type: 'host', id: 1, call: 'chooseFolder', input: null })
  child.emit('message', { type: 'host', id: 2, call: 'print', input: {} })
  child.emit('message', { type: 'host', id: 3, call: 'saveFile', input: {} })
  await vi.waitFor(() => expect(child.sent).toHaveLength(3))
  expect(child.sent).toEqual(
    expect.arrayContaining([
      { type: 'host-reply', id: 1, value: null, failure: 'internal' },
      { type: 'host-reply', id: 2, value: { printed: true }, failure: null },
      { type: 'host-reply', id: 3, value: null, failure: 'disk-full' },
    ]),
  )
})

test('a vault that died answers what was asked, and is noticed once', async () => {
  const { vault, child, onDeath } = started()
  const asked = vault.call('store.status', {})
  child.emit('exit', 1)
  child.emit('exit', 1)
  expect(await asked).toEqual(lockedEnvelope)
  expect(await vault.call('store.status', {})).toEqual(lockedEnvelope)
  expect(onDeath).toHaveBeenCalledOnce()
})

test('ending closes the store first, then the process', async () => {
  const { vault, child, onDeath } = started()
  const ended = vault.end()
  expect(child.sent).toEqual([{ type: 'close' }])
  expect(child.killed).toBe(false)
  expect(await vault.call('store.status', {})).toEqual(lockedEnvelope)
  child.emit('message', { type: 'closed' })
  await ended
  expect(child.killed).toBe(true)
  expect(onDeath).not.toHaveBeenCalled()
})

test('a vault that does not close in time is killed', async () => {
  vi.useFakeTimers()
  const { vault, child } = started()
  const ended = vault.end()
  await vi.advanceTimersByTimeAsync(4000)
  await ended
  expect(child.killed).toBe(true)
})
