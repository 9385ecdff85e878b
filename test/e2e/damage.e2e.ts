import { closeSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import { look } from '../support/look.ts'
import { seedStore } from '../support/seeded-store.ts'

const folder = appFolder()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

function spoil(file: string): void {
  const handle = openSync(file, 'r+')
  for (let at = 100; at < statSync(file).size; at += 4096)
    writeSync(handle, Buffer.alloc(64, 7), 0, 64, at)
  closeSync(handle)
}

async function backUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: 'Sicherung' }).click()
  await button(page, 'Jetzt sichern').click()
  // The title alone may tell of the day's own backup while this one is still being made.
  await page.getByText('Gesichert und geprüft.').waitFor()
  await page.getByText(/Letzte Sicherung am/).waitFor()
}

test('a backup is made and shown', async () => {
  await seedStore(folder.store)
  const { page } = await folder.start()
  await journey.unlock(page)
  await backUp(page)
  await page.getByRole('row').nth(1).waitFor()
  await look(page, 'settings-backup')
})

test('a damaged store is set aside and the last good backup takes its place', async () => {
  await folder.close()
  spoil(path.join(folder.store, 'store.db'))
  const { page } = await folder.start()
  await journey.tryPassphrase(page, journey.PASSPHRASE)
  await page.getByRole('heading', { name: 'Der Speicher ist beschädigt' }).waitFor()
  await button(page, 'Mit dieser Sicherung weiterarbeiten').waitFor()
  await look(page, 'restore')
  await button(page, 'Mit dieser Sicherung weiterarbeiten').click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  const [aside] = readdirSync(path.join(folder.store, 'beiseite'))
  expect(readdirSync(path.join(folder.store, 'beiseite', aside ?? ''))).toContain('store.db')
})

test('a lost keyring comes back from a backup', async () => {
  await folder.close()
  for (const name of ['keyring.json', 'keyring.copy.json']) rmSync(path.join(folder.store, name))
  const { page } = await folder.start()
  await button(page, /Schlüsseldatei/)
    .first()
    .waitFor()
  await look(page, 'keyring-lost')
  await button(page, /Schlüsseldatei/)
    .first()
    .click()
  await journey.unlock(page)
})
