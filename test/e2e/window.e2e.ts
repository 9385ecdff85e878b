import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let app: LaunchedApp
let page: Page
let server: Server
let port: number
let requests = 0

beforeAll(async () => {
  server = createServer((_request, response) => {
    requests += 1
    response.end('reached')
  })
  server.on('upgrade', (_request, socket) => {
    requests += 1
    socket.destroy()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  app = await folder.start()
  page = app.page
  await page.getByRole('heading', { level: 1 }).waitFor()
})
afterAll(async () => {
  server.close()
  // Refusals are what is tested here, and the browser reports each one.
  await folder.close(/Failed to load|Refused|Content Security Policy|violates|ERR_|Not allowed/i)
})

test('nothing reaches a host, by whatever way', async () => {
  const outcomes = await page.evaluate(async host => {
    const refusedBy = (work: Promise<unknown>) =>
      work.then(
        () => 'reached',
        () => 'refused',
      )
    const picture = new Image()
    const loads = new Promise((resolve, reject) => {
      picture.onload = resolve
      picture.onerror = reject
    })
    picture.src = `http://${host}/picture.png`
    const socket = new Promise((resolve, reject) => {
      const opened = new WebSocket(`ws://${host}/`)
      opened.onopen = resolve
      opened.onerror = reject
    })
    return Promise.all([
      refusedBy(fetch(`http://${host}/`)),
      refusedBy(fetch(`http://${host}/`, { mode: 'no-cors' })),
      refusedBy(fetch('https://example.org/')),
      refusedBy(loads),
      refusedBy(socket),
    ])
  }, `127.0.0.1:${port}`)
  expect(outcomes).toEqual(Array(outcomes.length).fill('refused'))
  await page.evaluate(
    host => navigator.sendBeacon(`http://${host}/beacon`, 'x'),
    `127.0.0.1:${port}`,
  )
  expect(requests).toBe(0)
})

test('the page leads nowhere: no window, no navigation, no frame, no form', async () => {
  const before = page.url()
  await page.evaluate(host => {
    window.open(`http://${host}/pop-up`)
    const form = document.createElement('form')
    form.action = `http://${host}/form`
    document.body.append(form)
    form.submit()
    const frame = document.createElement('iframe')
    frame.src = `http://${host}/frame`
    document.body.append(frame)
    location.href = `http://${host}/away`
  }, `127.0.0.1:${port}`)
  await soon(() => app.app.windows().length).toBe(1)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).toBe(before)
  expect(requests).toBe(0)
})

test('only bundled files exist', async () => {
  const statuses = await page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/nope.js',
        '/../main/main.js',
        '/%2e%2e/main/vault.js',
        '/..%2f..%2fpackage.json',
        '/assets',
        '/index.html/',
      ].map(async path => (await fetch(path)).status),
    ),
  )
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404])
})

test('scripts and styles that are not ours do not run', async () => {
  const seen = await page.evaluate(() => {
    const script = document.createElement('script')
    script.append(document.createTextNode('window.injected = true'))
    document.body.append(script)
    const style = document.createElement('style')
    style.textContent = 'body { outline: 7px solid red }'
    document.head.append(style)
    return [Reflect.get(window, 'injected'), getComputedStyle(document.body).outlineWidth]
  })
  expect(seen[0]).toBeUndefined()
  expect(seen[1]).not.toBe('7px')
})

test('the page has no Node and a bridge of two doors that cannot be changed', async () => {
  const seen = await page.evaluate(() => {
    const bridge = window.wir
    const before = bridge.call
    try {
      Reflect.set(bridge, 'call', () => 'hijacked')
    } catch {
      // Refusing loudly is as good as refusing in silence.
    }
    return {
      node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
      doors: Object.keys(bridge).toSorted(),
      unchanged: bridge.call === before,
      frozen: Reflect.set(window, 'wir', {}) === false || window.wir === bridge,
    }
  })
  expect(seen).toEqual({
    node: ['undefined', 'undefined'],
    doors: ['call', 'onEvent'],
    unchanged: true,
    frozen: true,
  })
})

test('a frame inside the page has no way in', async () => {
  const inside = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return typeof (frame.contentWindow as unknown as { wir?: unknown } | null)?.wir
  })
  expect(inside).toBe('undefined')
})

test('permissions are refused', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]
    const asked = await Promise.all(names.map(name => navigator.permissions.query({ name })))
    return asked.map(permission => permission.state)
  })
  expect(states).not.toContain('granted')
})

test('unknown calls and extra fields are refused without a word about them', async () => {
  const envelopes = await page.evaluate(() =>
    Promise.all([
      window.wir.call('store.constructor', {}),
      window.wir.call('geheim.alles', {}),
      window.wir.call('store.status', { mehr: 'Zwiebelfisch' }),
    ]),
  )
  expect(envelopes.map(envelope => (envelope.ok ? 'ok' : envelope.code))).toEqual([
    'unknown-call',
    'unknown-call',
    'invalid',
  ])
  expect(JSON.stringify(envelopes)).not.toContain('Zwiebelfisch')
})
