import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { Recorded } from './gallery/record.ts'

export type Open = (name: string) => Promise<Page>
type Shown = { page: Page; count: number; complaints: string[] }

const flags = ['--disable-background-networking', '--disable-component-update', '--no-first-run']
/** Playwright evaluates by `eval`, which the page's policy reports; the parts never do. */
const playwrightsOwn = /requires 'TrustedScript' assignment/
const noChromium = 'no Chromium here; the parts are shown in a plain browser'

function launch(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: [...flags, ...(isRoot ? ['--no-sandbox'] : [])] })
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`pageerror: ${error.message}`))
  page.on('console', message => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !playwrightsOwn.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

async function newPage(browser: Browser, address: string, hasClock: boolean): Promise<Shown> {
  const viewport = { width: 1280, height: 800 }
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  page.setDefaultTimeout(10_000)
  const complaints = listen(page)
  if (hasClock) await page.clock.install()
  await page.goto(address)
  return { page, count: 0, complaints }
}

async function draw(shown: Shown, name: string): Promise<Page> {
  const { page } = shown
  shown.count += 1
  await page.evaluate(async hash => {
    sessionStorage.clear()
    const changed = new Promise(resolve => {
      window.addEventListener('hashchange', resolve, { once: true })
    })
    location.hash = hash
    await changed
  }, `${name}/${shown.count}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

function complainedNothing({ complaints }: Shown): void {
  expect(complaints.splice(0), 'complaints of the page').toEqual([])
}

const worker = { scope: 'worker' } as const

/** One browser with one page; loading it anew for every test would take most of the time. */
const withPages = base
  .extend('gallery', worker, () => inject('gallery'))
  .extend('browser', worker, async ({ gallery }, { onCleanup }) => {
    const browser = gallery && (await launch(gallery.executable))
    onCleanup(async () => browser?.close())
    return browser
  })
  .extend('shown', worker, ({ gallery, browser }) =>
    gallery && browser ? newPage(browser, gallery.address, false) : null,
  )
  .extend('timed', worker, ({ gallery, browser }) =>
    gallery && browser ? newPage(browser, gallery.address, true) : null,
  )

/**
 * `open('person')` draws a page of the gallery anew. Whatever the browser complains about meanwhile
 * (a refused style, an uncaught error) fails the test. With `openStill`, time stands still there
 * until the test lets it run.
 */
export const test = withPages
  .extend('open', ({ shown, skip }, { onCleanup }): Open => {
    if (!shown) return skip(noChromium)
    onCleanup(() => complainedNothing(shown))
    return name => draw(shown, name)
  })
  .extend('openStill', ({ timed, skip }, { onCleanup }): Open => {
    if (!timed) return skip(noChromium)
    onCleanup(() => complainedNothing(timed))
    return async name => {
      await timed.page.clock.resume()
      const page = await draw(timed, name)
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
      return page
    }
  })

/** What the parts have told the page so far. */
export function heard<K extends keyof Recorded>(page: Page, key: K): Promise<Recorded[K]> {
  return page.evaluate(name => window.gallery[name], key) as Promise<Recorded[K]>
}

/** The accessible name of what has the focus; the whole point of many of these tests. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null
    const label = element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label')
    return label ?? element?.textContent ?? ''
  })
}
