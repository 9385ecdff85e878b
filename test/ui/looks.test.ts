import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { contrast, findings, settle } from '../support/axe.ts'
import { test } from './page-test.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const sights: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    'a form with all its problems',
    'person',
    async page => {
      await press(page, 'Speichern')
      await page.getByText('8 Angaben passen noch nicht').waitFor()
    },
  ],
  ['passphrases', 'draft', async () => undefined],
  ['dates and numbers', 'typed', async () => undefined],
  ['a long table', 'table-long', async page => page.getByRole('grid').press('Space')],
  ['a table without rows', 'table-empty', async () => undefined],
  ['tabs', 'tabs', async () => undefined],
  [
    'a dialog over messages',
    'overlay',
    async page => {
      await press(page, 'Anrufen')
      await press(page, 'Sichern')
      await press(page, 'Aufgabe anlegen')
      await page.getByRole('dialog').waitFor()
    },
  ],
  [
    'a question that failed',
    'overlay',
    async page => {
      await page.evaluate(() => {
        window.gallery.outcome = 'failed'
      })
      await press(page, 'Zugang entfernen')
      await press(page, 'Entfernen')
      await page.getByText('Der Datenträger ist voll.').waitFor()
    },
  ],
]

async function lookIn(colorScheme: 'light' | 'dark', page: Page, rules?: readonly string[]) {
  await page.emulateMedia({ colorScheme })
  await page.locator(`html[data-kern-theme="${colorScheme}"]`).waitFor()
  await settle(page)
  expect(await findings(page, rules), colorScheme).toEqual([])
}

test.for(sights)('axe-core finds nothing on %s', async ([, name, prepare], { open }) => {
  const page = await open(name)
  await prepare(page)
  await lookIn('dark', page, contrast)
  await lookIn('light', page)
})
