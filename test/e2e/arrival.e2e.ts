import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { seedStore } from '../support/seeded-store.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const newLaptop = appFolder()
const stick = path.join(folder.root, 'stick')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** What she points at in the system's folder dialog. */
const answerWith = ({ app }: LaunchedApp, chosen: string) =>
  app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer] })
  }, chosen)

test('the old laptop puts a backup on the stick', async () => {
  await seedStore(folder.store)
  const old = await folder.start()
  await journey.unlock(old.page)
  mkdirSync(stick)
  await answerWith(old, stick)
  await old.page.getByRole('link', { name: 'Einstellungen' }).click()
  await old.page.getByRole('tab', { name: 'Sicherung' }).click()
  await button(old.page, 'Ort wählen').click()
  await button(old.page, 'Anderen Ort wählen').waitFor()
  await button(old.page, 'Jetzt sichern').click()
  await old.page.getByText('An beiden Orten gesichert.').waitFor()
  await folder.close()
  // On a slow machine the day's own backup may lie there too.
  expect(readdirSync(path.join(stick, 'WIR-Sicherungen'))).not.toEqual([])
})

test('a new laptop goes on with the backup on the stick of the old one', async () => {
  const app = await newLaptop.start()
  const { page } = app
  await page.getByLabel('Stelle oder Abteilung').fill('schon getippt')
  await button(page, 'Ich habe schon eine Sicherung').click()
  await page.getByRole('heading', { name: 'Sicherung auf diesen Laptop holen' }).waitFor()
  await lookInAllViews(page, 'arrival')
  await button(page, 'Zurück zur Einrichtung').click()
  await soon(() => page.getByLabel('Stelle oder Abteilung').inputValue()).toBe('schon getippt')
  await button(page, 'Ich habe schon eine Sicherung').click()
  await answerWith(app, newLaptop.temp)
  await button(page, 'Ordner mit der Sicherung wählen').click()
  await page.getByText('Hier ist keine Sicherung zu finden').waitFor()
  await look(page, 'arrival-nothing')
  await answerWith(app, stick)
  await button(page, 'Ordner mit der Sicherung wählen').click()
  await button(page, 'Diese Sicherung öffnen').waitFor()
  await lookInAllViews(page, 'arrival-found')
  await button(page, 'Diese Sicherung öffnen').click()
  await button(page, 'Entsperren').waitFor()
  await look(page, 'arrival-unlock')
  await journey.unlock(page)
  await page.getByText(journey.PERSON).first().waitFor()
})
