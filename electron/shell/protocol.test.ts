import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Session } from 'electron'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FakeSession } from '../../test/support/fake-electron.ts'
import { tempFolder } from '../../test/support/temp-folder.ts'
import { createPages } from './pages.ts'
import { answer, appScheme, contentSecurityPolicy, listBundle, serveBundle } from './protocol.ts'

function aBundle() {
  const root = tempFolder()
  const folder = join(root, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(root, 'renderer-evil'))
  writeFileSync(join(root, 'geheim.txt'), 'geheim')
  writeFileSync(join(root, 'renderer-evil', 'x.js'), 'geheim')
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'data.unknown'), '?')
  return { bundle: listBundle(folder), folder, pages: createPages() }
}

const get = ({ bundle, pages }: ReturnType<typeof aBundle>, url: string, method = 'GET') =>
  answer({ url, method }, bundle, pages)

test('a listed file is served with its type and the policy', async () => {
  const house = aBundle()
  const page = await get(house, 'app://page-1/index.html')
  expect(page.status).toBe(200)
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const script = await get(house, 'app://page-1/assets/main.js?v=1#x')
  expect([script.status, await script.text()]).toEqual([200, 'export {}'])
  const other = await get(house, 'app://page-1/assets/data.unknown')
  expect(other.headers.get('content-type')).toBe('application/octet-stream')
})

test.each([
  'app://page-1/',
  'app://page-1/index',
  'app://page-1/INDEX.HTML',
  'app://page-1/../../etc/passwd',
  'app://page-1/%2e%2e/%2e%2e/etc/passwd',
  'app://page-1/..%2fgeheim.txt',
  'app://page-1/..%5cgeheim.txt',
  'app://page-1/..\\geheim.txt',
  'app://page-1/../renderer-evil/x.js',
  'app://page-1//index.html',
  'app://page-1/./assets//main.js',
  'app://page-1/index.html%00',
  'app://page-1/index.html%00.js',
  'app://page-1/index.html/',
  'app://page-1/index%2ehtml',
  'app://page-1/__proto__',
  'app://page-1/constructor',
  'app://page-2/index.html',
  'app://page-1:80/index.html',
  'app://page-1.example/index.html',
  'app://PAGE-1/index.html',
  'app://print-x/index.html',
  'app:///index.html',
  'app:index.html',
  'index.html',
  '',
])('%s does not exist', async url => {
  const found = await get(aBundle(), url)
  expect([found.status, await found.text()]).toEqual([404, ''])
})

test.each(['POST', 'HEAD', 'PUT', 'OPTIONS', 'get'])('%s is not answered', async method => {
  expect((await get(aBundle(), 'app://page-1/index.html', method)).status).toBe(404)
})

test('whatever the path, only what was listed is read', async () => {
  const house = aBundle()
  const contents = ['', '<!doctype html>', 'export {}', '?']
  const part = fc.oneof(
    fc.constantFrom('..', '.', '%2e%2e', 'assets', 'index.html'),
    fc.string({ maxLength: 6 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async parts => {
      const found = await get(house, `app://page-1/${parts.join('/')}`)
      expect(contents).toContain(await found.text())
    }),
    { numRuns: 100 },
  )
})

test('the page before a lock and a page that was printed are no longer served', async () => {
  const house = aBundle()
  house.pages.renew()
  expect((await get(house, 'app://page-1/index.html')).status).toBe(404)
  expect((await get(house, 'app://page-2/index.html')).status).toBe(200)
  const origin = house.pages.addPrint('0-1')
  expect((await get(house, `${origin}/index.html`)).status).toBe(200)
  house.pages.removePrint('0-1')
  expect((await get(house, `${origin}/index.html`)).status).toBe(404)
})

test('the policy allows what the program brings along, and nothing more', () => {
  const rules = Object.fromEntries(
    contentSecurityPolicy.split('; ').map(rule => {
      const [name = '', ...sources] = rule.split(' ')
      return [name, sources]
    }),
  )
  expect(rules['default-src']).toEqual(["'none'"])
  expect(rules['script-src']).toEqual(["'self'"])
  expect(rules['connect-src']).toEqual(["'self'"])
  // no worker of anyone else’s, no page inside the page, no script made from text
  expect(rules['require-trusted-types-for']).toEqual(["'script'"])
  expect(rules['trusted-types']).toEqual(['wir-pdf-worker'])
  for (const name of ['worker-src', 'child-src', 'frame-src']) expect(rules[name]).toBeUndefined()
  for (const name of ['form-action', 'base-uri', 'frame-ancestors'])
    expect(rules[name]).toEqual(["'none'"])
  expect(contentSecurityPolicy).not.toMatch(/unsafe|data:|\*|https?:|wss?:|filesystem:/)
})

test('the scheme is a secure origin that bypasses no policy', () => {
  expect(appScheme).toEqual({
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true },
  })
  const { folder, pages } = aBundle()
  const session = new FakeSession()
  serveBundle(session as unknown as Session, folder, pages)
  expect(Object.keys(session.handlers)).toEqual(['protocol app'])
})
