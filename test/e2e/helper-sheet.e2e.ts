import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import {
  type Helper,
  helper as helperSchema,
  type KeptHelper,
} from '../../shared/volunteers/helper.ts'
import { appFolder } from '../support/app-folder.ts'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { helperPage } from '../support/helper-page.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { lookInAllViews } from '../support/look.ts'
import { seedHelpers } from '../support/seeded-helpers.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const desk = path.join(folder.root, 'desk')
let app: LaunchedApp
let page: Page
let ids: Map<string, string>

const { api, button, choose, dialog, goTo, next, row, saveTo, title } = helperPage(() => app)
/** What the form would send, of what is kept. */
function valuesOf(kept: KeptHelper): Helper {
  const names = Object.keys(helperSchema.shape) as (keyof Helper)[]
  return Object.fromEntries(names.map(name => [name, kept[name]])) as Helper
}
const idOf = (name: string) => ids.get(name) ?? ''

beforeAll(async () => {
  mkdirSync(desk)
  ids = await seedHelpers(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
})

test('a sheet says who she is, what she may and when she is free', async () => {
  await goTo(`/volunteers/person/${idOf('Abrehet Kidane')}`)
  await title('Abrehet Kidane').waitFor()
  await page.getByText(/Integrationslotsin und Laiendolmetscherin/).waitFor()
  await soon(() => page.locator('[lang="ti"]').textContent()).toBe('ኣብርሀት ኪዳነ')
  await lookInAllViews(page, 'ehrenamt-person')
  await page.getByRole('tab', { name: /^Verlauf/ }).click()
  await page.getByText('Alles läuft.').waitFor()
  await lookInAllViews(page, 'ehrenamt-verlauf')
  await page.getByRole('tab', { name: 'Person', exact: true }).click()
  await lookInAllViews(page, 'ehrenamt-angaben')
  await page.getByRole('tab', { name: /^Freigaben/ }).click()
  await lookInAllViews(page, 'ehrenamt-freigaben')
})

test('a pause has its end, and ends with one step', async () => {
  await goTo(`/volunteers/person/${idOf('Farah Nouri')}`)
  await title('Farah Nouri').waitFor()
  await choose('Pausieren')
  const asked = dialog('Pause von Farah Nouri')
  await asked.getByLabel(/^Bis/).fill('31.12.2099')
  await asked.getByRole('button', { name: 'Pausieren' }).click()
  await next().getByText('Bis 31.12.2099').waitFor()
  await goTo('/volunteers')
  await row('Farah Nouri').getByText('bis 31.12.2099').waitFor()
  await goTo(`/volunteers/person/${idOf('Farah Nouri')}`)
  await next().getByRole('button', { name: 'Wieder aufnehmen' }).click()
  await dialog('Farah Nouri wieder aufnehmen')
    .getByRole('button', { name: 'Wieder aufnehmen' })
    .click()
  await next().getByText('Nichts offen').waitFor()
})

test('a farewell needs its reason, and offers the certificate', async () => {
  await goTo(`/volunteers/person/${idOf('Nadia Karimi')}`)
  await title('Nadia Karimi').waitFor()
  await choose('Verabschieden')
  const asked = dialog('Nadia Karimi verabschieden')
  await asked.getByRole('button', { name: 'Verabschieden' }).click()
  await asked.getByText('Bitte wählen Sie den Grund aus.').first().waitFor()
  await asked.getByLabel('Grund').selectOption({ label: 'umgezogen' })
  await asked.getByRole('button', { name: 'Verabschieden' }).click()
  await next().getByText('Grund: umgezogen').waitFor()
  await next().getByRole('button', { name: 'Zeugnis drucken' }).waitFor()
  const target = path.join(desk, 'Zeugnis.pdf')
  await saveTo(target)
  await choose('Zeugnis als PDF')
  await page.getByText('Gespeichert als Zeugnis.pdf.').waitFor()
  expect(readFileSync(target).subarray(0, 5).toString()).toBe('%PDF-')
  await goTo('/volunteers')
  await row('Saba Berhane').waitFor()
  await soon(() => row('Nadia Karimi').count()).toBe(0)
  await button('Mehr zum Ehrenamt').click()
  await page.getByRole('menuitem', { name: 'Verabschiedete mitzeigen' }).click()
  await row('Nadia Karimi').getByText('verabschiedet').waitFor()
  await button('Filter Mit Verabschiedeten entfernen').click()
  await soon(() => row('Nadia Karimi').count()).toBe(0)
})

test('what counts for proposals is asked for in the form, and stands on the sheet', async () => {
  const id = idOf('Mahnaz Sediqi')
  await goTo(`/volunteers/edit/${id}`)
  const part = page.getByRole('region', { name: 'Passung' })
  await part.getByLabel(/^Einverstanden mit Vorschlägen seit/).fill('02.03.2026')
  await part.getByLabel('Auch online').selectOption({ label: 'ja, auch online' })
  await part.getByRole('checkbox', { name: 'Kochen' }).check()
  await part.getByRole('checkbox', { name: 'Schulkinder' }).check()
  await part.getByLabel(/^von/).fill('30')
  await part.getByLabel(/^bis/).fill('18')
  await button('Speichern').click()
  await page
    .getByText(/Das Alter „bis“ liegt unter/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Meldung schließen' }).evaluateAll(all => {
    for (const close of all) (close as HTMLElement).click()
  })
  await part.scrollIntoViewIfNeeded()
  await lookInAllViews(page, 'ehrenamt-passung-angaben')
  await part.getByLabel(/^bis/).fill('60')
  await button('Speichern').click()
  await title('Mahnaz Sediqi').waitFor()
  await page.getByRole('tab', { name: 'Person', exact: true }).click()
  for (const fact of ['einverstanden seit 02.03.2026', 'Kochen', 'Schulkinder', '30 bis 60 Jahre'])
    await page.getByText(fact, { exact: true }).waitFor()
  const { helper } = await api().volunteers.read({ id })
  expect(helper.matching).toMatchObject({ online: true, family: ['schulkinder'] })
})

test('somebody else was faster: nothing is lost, and one says whose version holds', async () => {
  const id = idOf('Mahnaz Sediqi')
  await goTo(`/volunteers/edit/${id}`)
  await page.getByRole('textbox', { name: /^Wünsche/ }).fill('Nur vormittags')
  const { helper } = await api().volunteers.read({ id })
  await api().volunteers.save({
    ...{ id, version: helper.version },
    helper: { ...valuesOf(helper), phone: '+4915255501999' },
  })
  await button('Speichern').click()
  await page
    .getByText('Anders gespeichert ist: Telefon und E-Mail; Wünsche und Erfahrung.')
    .waitFor()
  await soon(() => page.getByRole('textbox', { name: /^Wünsche/ }).inputValue()).toBe(
    'Nur vormittags',
  )
  await button('Meine Fassung speichern').click()
  await title('Mahnaz Sediqi').waitFor()
  await page.getByText('Nur vormittags').waitFor()
})

test('a client is kept apart from a helper, with the reason', async () => {
  await api().clients.admit(anAdmission({ person: aPerson({ familyName: 'Tekle' }) }))
  await goTo(`/volunteers/person/${idOf('Mahnaz Sediqi')}`)
  await page.getByRole('button', { name: 'Jemanden ausschließen' }).click()
  const asked = dialog('Nicht füreinander vorschlagen')
  await asked.getByRole('combobox', { name: 'Klientin oder Klient' }).fill('Tekle')
  await asked.getByRole('option', { name: /Tekle/ }).waitFor()
  await page.keyboard.press('Enter')
  await asked.getByLabel(/^Grund/).fill('wohnt im selben Haus')
  await lookInAllViews(page, 'ehrenamt-ausschluss')
  await asked.getByRole('button', { name: 'Ausschließen' }).click()
  await page.getByText('wohnt im selben Haus').waitFor()
})

test('whoever has been paid for an Einsatz can not be deleted, and it is said why', async () => {
  await goTo(`/volunteers/person/${idOf('Abrehet Kidane')}`)
  await title('Abrehet Kidane').waitFor()
  await choose('Löschen …')
  const asked = page.getByRole('alertdialog', { name: 'Abrehet Kidane löschen?' })
  await asked.getByRole('button', { name: 'Löschen' }).click()
  await asked.getByText(/lässt sich nicht löschen/).waitFor()
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
})

test('the office sets its papers, but not those that protect people', async () => {
  await goTo('/settings/approvals')
  const when = page.getByRole('combobox', { name: 'Verschwiegenheitserklärung: wann' }).first()
  await when.waitFor()
  await soon(() => when.isDisabled()).toBe(true)
  await lookInAllViews(page, 'einstellungen-nachweise')
  await page.getByLabel('Reflexionsgespräch: wann').nth(2).selectOption({ label: 'immer' })
  await page.getByLabel('Reflexionsgespräch: gilt Monate').nth(1).fill('12')
  await button('Speichern').click()
  await page.getByText('Einstellungen gespeichert.').waitFor()
})
