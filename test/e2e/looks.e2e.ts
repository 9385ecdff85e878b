import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { contrast } from '../support/axe.ts'
import { demonstrationReady } from '../support/demo-page.ts'
import { look } from '../support/look.ts'

const folder = appFolder()
let page: Page

beforeAll(async () => {
  const app = await folder.start(['--demo=2026-11-16'])
  page = app.page
  await demonstrationReady(page)
})

/** 200 % zoom on a small laptop leaves 640 × 360 points. */
const sizes = {
  desk: { width: 1440, height: 900 },
  small: { width: 1280, height: 720 },
  zoomed: { width: 640, height: 450 },
} as const
const views = [
  ['light', 'small'],
  ['light', 'zoomed'],
  ['dark', 'desk'],
] as const

const tabs = [
  ['Dienststelle', 'office'],
  ['Benutzerinnen und Benutzer', 'users'],
  ['Sicherheit', 'security'],
  ['Sicherung', 'backup'],
  ['Sätze und Budget', 'rates'],
  ['Gewichte', 'weights'],
  ['Darstellung', 'appearance'],
] as const

async function lookInAllViews(name: string): Promise<void> {
  for (const [theme, size] of views) {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize(sizes[size])
    await look(page, `${name}-${theme}-${size}`, size === 'zoomed' ? undefined : contrast)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(sizes.desk)
}

test('Heute', async () => {
  await page.getByRole('complementary', { name: 'Stand' }).getByRole('definition').first().waitFor()
  await lookInAllViews('heute')
})

test('the search over any screen', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill('sich')
  await page.getByRole('option').first().waitFor()
  await lookInAllViews('search')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Alles durchsuchen' }).waitFor({ state: 'detached' })
})

test.each(tabs)('settings: %s', async (title, name) => {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: title, exact: true }).click()
  // The tab before has a panel too, and this one may be empty until its figures are read.
  await page.getByRole('tabpanel', { name: title, exact: true }).filter({ hasText: /\S/ }).waitFor()
  await lookInAllViews(`settings-${name}`)
})

test('about', async () => {
  await page.getByRole('link', { name: 'Über dieses Programm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Über dieses Programm' }).waitFor()
  await lookInAllViews('about')
})
