import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import { lookInOtherViews } from '../support/look.ts'
import { seedOffice } from '../support/noorzai-case.ts'

const folder = appFolder()
let page: Page

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
})

const tabs = [
  ['Dienststelle', 'office'],
  ['Benutzerinnen und Benutzer', 'users'],
  ['Sicherheit', 'security'],
  ['Sicherung', 'backup'],
  ['Sätze und Budget', 'rates'],
  ['Gewichte', 'weights'],
  ['Darstellung', 'appearance'],
] as const

test('the search over any screen', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill('sich')
  await page.getByRole('option').first().waitFor()
  await lookInOtherViews(page, 'search')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Alles durchsuchen' }).waitFor({ state: 'detached' })
})

test.each(tabs)('settings: %s', async (title, name) => {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: title, exact: true }).click()
  // The tab before has a panel too, and this one may be empty until its figures are read.
  await page.getByRole('tabpanel', { name: title, exact: true }).filter({ hasText: /\S/ }).waitFor()
  await lookInOtherViews(page, `settings-${name}`)
})

test('about', async () => {
  await page.getByRole('link', { name: 'Über dieses Programm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Über dieses Programm' }).waitFor()
  await lookInOtherViews(page, 'about')
})
