import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { findMarkerInFolder } from '../support/find-marker.ts'
import * as journey from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { seedStore } from '../support/seeded-store.ts'
import { soon } from '../support/soon.ts'

const MARKER = 'Zwiebelfisch-4711-Träger'
const folder = appFolder()
let app: LaunchedApp
let page: Page
let output = ''
/** What the office's form holds as a draft. */
let kept = ''

function listen({ app: program }: LaunchedApp): void {
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  program.process().stdout?.on('data', collect)
  program.process().stderr?.on('data', collect)
}

beforeAll(async () => {
  await seedStore(folder.store)
  app = await folder.start()
  page = app.page
  listen(app)
  await journey.unlock(page)
})

/** A draft comes a moment after its form; what is typed earlier would get mixed up with it. */
async function openOffice(): Promise<void> {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: 'Dienststelle' }).click()
  await soon(() => page.getByLabel(/^Träger/).inputValue()).toBe(kept)
}

async function typeAsCarrier(text: string): Promise<void> {
  await page.getByLabel(/^Träger/).fill(text)
  kept = text
}

const lockEvents = ['lock-screen', 'suspend'] as const

test.each(lockEvents)('%s locks at once and what was being typed is still there', async event => {
  await openOffice()
  await typeAsCarrier(`${MARKER} ${event}`)
  await journey.whileLocking(page, () =>
    app.app.evaluate(({ powerMonitor }, name) => {
      powerMonitor.emit(name)
    }, event),
  )
  expect(await page.evaluate(() => document.body.innerHTML)).not.toContain(MARKER)
  await look(page, `locked-by-${event}`)
  await journey.unlock(page)
  await openOffice()
  await page.getByText(/^Entwurf vom/).waitFor()
  await look(page, 'settings-draft-restored')
})

test('locked, the vault answers nothing of the house', async () => {
  await journey.lock(page)
  const envelopes = await page.evaluate(() =>
    Promise.all([
      window.wir.call('settings.get', {}),
      window.wir.call('store.listUsers', {}),
      window.wir.call('drafts.find', { form: 'settings-office' }),
    ]),
  )
  for (const envelope of envelopes) expect(envelope).toEqual({ ok: false, code: 'locked' })
  await journey.unlock(page)
})

test('a second start comes to nothing and leaves the first alone', async () => {
  const { launchApp } = await import('../support/launch-app.ts')
  const second = launchApp({ dataDir: folder.data, env: { TMPDIR: folder.temp } })
  await expect(second).rejects.toThrow()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
})

test('closing the window keeps what was being typed', async () => {
  await openOffice()
  await typeAsCarrier(`${MARKER} beim Schließen`)
  await folder.close()
  app = await folder.start()
  listen(app)
  page = app.page
  await journey.unlock(page)
  await openOffice()
})

test('what was typed stands nowhere on the disk or in the output', async () => {
  expect(findMarkerInFolder(folder.root, MARKER)).toEqual([])
  await folder.close()
  expect(findMarkerInFolder(folder.root, MARKER)).toEqual([])
  expect(output).not.toContain(MARKER)
})
