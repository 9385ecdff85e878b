import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { demonstrationReady } from '../support/demo-page.ts'
import { filePage } from '../support/file-page.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { soon } from '../support/soon.ts'
import { statisticsPage } from '../support/statistics-page.ts'

const folder = appFolder()
let page: Page

const { button, dialog, saved, closeMessages } = filePage(() => page)
const { open, period, region, table, tiles, numbers } = statisticsPage(() => page)
const tab = (name: string) => page.getByRole('tab', { name, exact: true })
const current = () => page.locator('.statistics__report[aria-busy="false"]')

beforeAll(async () => {
  const app = await folder.start(['--demo=2026-11-16'])
  page = app.page
  await demonstrationReady(page)
})

test('the quarter that runs, with its headlines, outcomes, places and eight quarters', async () => {
  await open()
  await page.getByText('Läuft noch bis 31.12.2026. Echte Zahlen, nur für dieses Haus.').waitFor()
  await soon(() => period().inputValue()).toBe('2026-Q4')
  await soon(() => button('Quartal danach').isDisabled()).toBe(true)
  await tiles().getByText('Neue Fälle').waitFor()
  await region('Was aus den Vermittlungen wurde').getByRole('rowheader', { name: 'Sprache' }).waitFor()
  await lookInAllViews(page, 'statistik')
})

test('one step back is the quarter before, and a year is its quarters', async () => {
  await button('Quartal davor').click()
  await soon(() => period().inputValue()).toBe('2026-Q3')
  await page.getByText('Noch nicht eingefroren.').waitFor()
  await soon(() => page.url()).toContain('/statistics/2026-Q3')
  await period().selectOption({ label: 'Jahr 2026' })
  await page.getByRole('heading', { name: 'Acht Jahre im Vergleich' }).waitFor()
  await soon(() => page.getByRole('link', { name: 'Quartal ausgeben' }).count()).toBe(0)
  await look(page, 'statistik-jahr')
})

test('all tables stand by what they are about', async () => {
  await open('2026-Q4')
  await current().waitFor()
  for (const name of ['Bestand', 'Bewegung', 'Kurzkontakte', 'Vermittlungen', 'Ehrenamt']) {
    await tab(name).click()
    await page.getByRole('tabpanel', { name }).getByRole('table').first().waitFor()
    await page.getByRole('heading', { name: 'Alle Tabellen' }).scrollIntoViewIfNeeded()
    await look(page, `statistik-${name.toLowerCase()}`)
  }
})
