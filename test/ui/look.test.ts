import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { lookInAllViews } from '../support/look.ts'
import { test } from './page-test.ts'

/** A screen with nothing wrong about it. */
const screen = (style: string, more: string) => `<!doctype html>
  <html lang="de">
    <head>
      <title>Seite</title>
      <style>
        @media (prefers-color-scheme: dark) { html { background: #000; color: #fff } }
        ${style}
      </style>
    </head>
    <body><main><h1>Seite</h1><p class="text">Ein Satz.</p>${more}</main></body>
  </html>`

/** No rule of axe-core: the page can be moved sideways. */
const WIDE = 'sideways scrolling'

/** What it is, its style, its elements, the view in which it shows, and the rule that tells of it. */
const planted: readonly (readonly [string, string, string, string, string])[] = [
  ['pale words', '.text { color: #ccc }', '', 'planted', 'color-contrast'],
  [
    'words that are pale in the dark',
    '@media (prefers-color-scheme: dark) { .text { color: #333 } }',
    '',
    'planted-dark-1280',
    'color-contrast',
  ],
  [
    'buttons that come too close on a small laptop',
    `.close { display: flex } .close button { width: 60px; height: 60px }
     @media (max-width: 1300px) { .close button { width: 6px; height: 6px; padding: 0 } }`,
    '<div class="close"><button aria-label="A"></button><button aria-label="B"></button></div>',
    'planted-dark-1280',
    'target-size',
  ],
  [
    'what scrolls on a small laptop, but not by keys',
    '@media (max-width: 1300px) { .room { height: 40px; overflow: auto } }',
    `<div class="room"><p>${'Satz. '.repeat(2000)}</p></div>`,
    'planted-dark-1280',
    'scrollable-region-focusable',
  ],
  [
    'a field without a name that only a narrow window shows',
    '.narrow { display: none } @media (max-width: 700px) { .narrow { display: block } }',
    '<input class="narrow">',
    'planted-light-640',
    'label',
  ],
  ['what is too wide', '.wide { width: 1500px }', '<p class="wide">Satz</p>', 'planted', WIDE],
  [
    'what is too wide for a small laptop',
    '.wide { width: 1300px }',
    '<p class="wide">Satz</p>',
    'planted-dark-1280',
    WIDE,
  ],
  [
    'what is too wide at 200 %',
    '.wide { width: 700px }',
    '<p class="wide">Satz</p>',
    'planted-light-640',
    WIDE,
  ],
]

const desk = { width: 1440, height: 900 }

async function show(page: Page, style: string, more: string): Promise<Page> {
  await page.setContent(screen(style, more))
  return page
}

test('a screen with nothing wrong passes, and the window is as it was', async ({
  browser,
  skip,
}) => {
  if (!browser) return skip()
  const page = await show(await browser.newPage({ viewport: desk }), '', '')
  await lookInAllViews(page, 'planted')
  expect(page.viewportSize()).toEqual(desk)
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false)
  await page.close()
})

test.for(planted)('%s: that is found', async ([, style, more, view, rule], { browser, skip }) => {
  if (!browser) return skip()
  const page = await show(await browser.newPage({ viewport: desk }), style, more)
  const complaint = await lookInAllViews(page, 'planted').catch(error => error)
  const isWide = rule === WIDE
  expect(complaint).toMatchObject({
    message: expect.stringContaining(`${isWide ? WIDE : 'axe-core'} on ${view}:`),
    actual: isWide ? expect.any(Number) : [{ rule }],
  })
  await page.close()
})
