import { chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import type { Recorded } from './gallery/record.ts'

export type Open = (name: string) => Promise<Page>
type Shown = { page: Page; count: number; complaints: string[] }

const flags = ['--disable-background-networking', '--disable-component-update', '--no-first-run']
/** Playwright evaluates by `eval`, which the page's policy reports; the parts never do. */
const playwrightsOwn = /requires 'TrustedScript' assignment/

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(`pageerror: ${error.message}`))
  page.on('console', message => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning'
    if (isComplaint && !playwrightsOwn.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

/** One browser with one page; loading it anew for every test would take most of the time. */
const withPage = base
  .extend('gallery', { scope: 'worker' }, () => inject('gallery'))
  .extend(
    'shown',
    { scope: 'worker' },
    async ({ gallery }, { onCleanup }): Promise<Shown | null> => {
      if (!gallery) return null
      const isRoot = process.getuid?.() === 0
      const browser = await chromium.launch({
        executablePath: gallery.executable,
        args: [...flags, ...(isRoot ? ['--no-sandbox'] : [])],
      })
      onCleanup(() => browser.close())
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
      })
      page.setDefaultTimeout(10_000)
      const complaints = listen(page)
      // runs as ever, but a test may stop it or let it run ahead
      await page.clock.install()
      await page.goto(gallery.address)
      return { page, count: 0, complaints }
    },
  )

/**
 * `open('person')` draws a page of the gallery anew. Whatever the browser complains about meanwhile
 * (a refused style, an uncaught error) fails the test.
 */
export const test = withPage.extend('open', ({ shown, skip }, { onCleanup }): Open => {
  if (!shown) return skip('no Chromium here; the parts are shown in a plain browser')
  const { page, complaints } = shown
  onCleanup(() => expect(complaints.splice(0), 'complaints of the page').toEqual([]))
  return async name => {
    shown.count += 1
    await page.clock.resume()
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
})

type Awaited = ReturnType<typeof expect.poll<unknown>>

/** Waits for what will come true; vitest's own second is short for a busy machine. */
export function soon(read: () => Promise<unknown>): Awaited {
  return expect.poll(read, { timeout: 10_000, interval: 20 })
}

/** Nothing happens by itself any more, until the next page is opened. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
}

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
