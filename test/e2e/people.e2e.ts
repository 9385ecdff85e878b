import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import { look } from '../support/look.ts'
import { seedStore } from '../support/seeded-store.ts'

const COLLEAGUE = 'Jörg Großmann-Öztürk'
const COLLEAGUE_PASSPHRASE = 'laterne pflaume winter segel moos'

const folder = appFolder()
let page: Page

const button = (name: string | RegExp) => page.getByRole('button', { name })

beforeAll(async () => {
  await seedStore(folder.store)
  const app = await folder.start()
  page = app.page
  await journey.unlock(page)
})

test('a second person gets her own way in', async () => {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: /Benutzer/ }).click()
  await button('Zugang anlegen').waitFor()
  await look(page, 'settings-users')
  await button('Zugang anlegen').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vor- und Nachname').fill(COLLEAGUE)
  await dialog.getByRole('radio', { name: /Leitung/ }).check()
  await journey.typePassphrase(page, 'Passphrase der neuen Person', COLLEAGUE_PASSPHRASE)
  await look(page, 'settings-add-user')
  await dialog.getByRole('button', { name: 'Zugang anlegen' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(COLLEAGUE).first().waitFor()
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: COLLEAGUE })
  await look(page, 'unlock-two-people')
  await journey.unlock(page, COLLEAGUE_PASSPHRASE)
  await page.getByRole('link', { name: 'Protokoll' }).click()
  await page.getByRole('heading', { name: 'Protokoll' }).waitFor()
  await page
    .getByText(/Kette|lückenlos|vollständig/i)
    .first()
    .waitFor()
  await look(page, 'audit')
})

test('a passphrase is changed by who knows the old one', async () => {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: 'Sicherheit' }).click()
  await button('Passphrase ändern').first().waitFor()
  await look(page, 'settings-security')
  await button('Passphrase ändern').first().click()
  await page.getByLabel('Jetzige Passphrase', { exact: true }).fill('nicht die richtige')
  await journey.typePassphrase(page, 'Neue Passphrase', journey.PASSPHRASE)
  const save = page.getByRole('form', { name: 'Passphrase ändern' }).locator('[type=submit]')
  await save.click()
  await page.getByText('Stimmt nicht').first().waitFor()
  await look(page, 'settings-passphrase-wrong')
  await page.getByLabel('Jetzige Passphrase', { exact: true }).fill(COLLEAGUE_PASSPHRASE)
  await save.click()
  await page
    .getByText(/Passphrase (ist|wurde) geändert|neue Passphrase gilt/i)
    .first()
    .waitFor()
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: COLLEAGUE })
  await journey.unlock(page)
})
