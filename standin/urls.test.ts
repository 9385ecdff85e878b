import { beforeAll, expect, test } from 'vitest'
import { addScheme, fromBrowserUrl, originOf, toBrowserUrl } from './urls.ts'

beforeAll(() => addScheme('app'))

test.each([
  'app://page-1/index.html',
  'app://page-22/assets/a.js?x=1#y',
  'app://print-0b1c/print.html',
  'app://page-1',
])('%s comes back from the browser as it went', url => {
  expect(toBrowserUrl(url)).toMatch(/^https:\/\/[\w-]+\.app\.standin\.localhost/)
  expect(fromBrowserUrl(toBrowserUrl(url))).toBe(url)
})

test.each([
  'https://example.org/app.standin.localhost/',
  'https://page-1.app.standin.localhost.example.org/',
  'https://page-1.other.standin.localhost/',
  'http://page-1.app.standin.localhost/',
])('%s is not taken for ours', url => {
  expect(fromBrowserUrl(url)).toBe(url)
})

test('an origin is scheme and host', () => {
  expect(originOf('app://page-3/a/b?c')).toBe('app://page-3')
  expect(originOf('about:blank')).toBe('null')
})
