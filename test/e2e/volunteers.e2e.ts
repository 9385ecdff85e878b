import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
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

const { button, choose, dialog, goTo, grid, next, row, saveTo, title } = helperPage(() => app)

beforeAll(async () => {
  mkdirSync(desk)
  await seedHelpers(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
})

test('whoever needs you stands first, and the row says why', async () => {
  await goTo('/volunteers')
  await row('Yusuf Demirtaş').getByText('45 Tage still').waitFor()
  await row('Hiltrud Schäfer-Brandt').getByText('Führungszeugnis').waitFor()
  const rows = await grid().getByRole('row').allTextContents()
  const at = (part: string) => rows.findIndex(text => text.includes(part))
  expect(at('Braucht Sie')).toBe(1)
  expect(at('Yusuf Demirtaş')).toBeLessThan(at('In Ordnung'))
  expect(at('Mahnaz Sediqi')).toBeGreaterThan(at('In Ordnung'))
  expect(at('Renate Wiegand')).toBeGreaterThan(at('Pause'))
  await lookInAllViews(page, 'ehrenamt')
})

test('filters ask the vault: a language, a name, nobody', async () => {
  await button('Sprache').click()
  await page.getByRole('searchbox', { name: 'Sprache suchen' }).fill('Tigri')
  await page.getByRole('option', { name: 'Tigrinya' }).click()
  await row('Saba Berhane').waitFor()
  await soon(() => row('Dmytro Kovalenko').count()).toBe(0)
  const search = page.getByRole('searchbox', { name: 'In der Liste suchen' })
  await search.fill('gibt es nicht')
  await page.getByText('Zu dieser Suche gibt es niemanden.').waitFor()
  await button('Suche zurücksetzen').click()
  await row('Dmytro Kovalenko').waitFor()
})

test('the year in numbers stands behind its own tab', async () => {
  await page.getByRole('tab', { name: 'Überblick' }).click()
  await page.getByRole('region', { name: 'Patenschaften nach Dauer' }).waitFor()
  await lookInAllViews(page, 'ehrenamt-ueberblick')
  await page.getByRole('tab', { name: /^Alle/ }).click()
})

test('from the row: N asks how it goes, and the silence is over', async () => {
  await row('Yusuf Demirtaş').waitFor()
  await grid().focus()
  const names = await grid().getByRole('row').allTextContents()
  const lines = names.filter(text => !/^(Braucht Sie|In Ordnung|Pause|Bewerbungen|Name)/.test(text))
  const place = lines.findIndex(text => text.includes('Yusuf Demirtaş'))
  await page.keyboard.press('Home')
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  const asked = dialog('Kontakt mit Yusuf Demirtaş')
  await asked.getByLabel('Eigenes Wort').selectOption({ label: 'kostet Kraft' })
  await asked.getByLabel('Notiz').fill('Viele Termine im Jobcenter.')
  await lookInAllViews(page, 'ehrenamt-nachfragen')
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await asked.waitFor({ state: 'detached' })
  await soon(() => row('Yusuf Demirtaş').getByText('Tage still').count()).toBe(0)
  await row('Yusuf Demirtaş').getByText('heute').waitFor()
})

test('Enter opens the sheet, and from there one walks through the list', async () => {
  await grid().focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.getByText('1 von 13').waitFor()
  const first = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('link', { name: 'Nächste Person der Liste' }).click()
  await page.getByText('2 von 13').waitFor()
  await soon(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(first)
  await page.getByRole('link', { name: '2 von 13' }).click()
  await row('Yusuf Demirtaş').waitFor()
})

test('the list leaves the house as a workbook', async () => {
  const target = path.join(desk, 'Ehrenamt.xlsx')
  await saveTo(target)
  await button('Liste ausgeben').click()
  await dialog('Liste ausgeben').getByRole('button', { name: 'Datei speichern' }).click()
  await page.getByText('13 Personen gespeichert als Ehrenamt.xlsx.').waitFor()
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK')
})

test('an application with its name and task is enough; a name is needed', async () => {
  await page.getByRole('link', { name: 'Person aufnehmen' }).click()
  await title('Person aufnehmen').waitFor()
  await lookInAllViews(page, 'ehrenamt-aufnehmen')
  await button('Person aufnehmen').click()
  await page.getByText('Bitte wählen Sie mindestens eine Aufgabe.').first().waitFor()
  await page.getByLabel('Vornamen').fill('Mariam')
  await page.getByLabel('Familienname').fill('Hakimi')
  await page.getByRole('checkbox', { name: 'Integrationslotsin/-lotse' }).check()
  await page.getByRole('button', { name: 'Montag vormittags' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await soon(() =>
    page.getByRole('button', { name: 'Dienstag nachmittags' }).getAttribute('aria-pressed'),
  ).toBe('true')
  await button('Person aufnehmen').click()
  await title('Mariam Hakimi').waitFor()
  await next().getByText('Erstgespräch führen').waitFor()
})

test('from the first talk to active: without papers it is refused, by name', async () => {
  await next().getByRole('button', { name: 'Erstgespräch eintragen' }).click()
  await dialog('Erstgespräch mit Mariam Hakimi').getByRole('button', { name: 'Eintragen' }).click()
  await next().getByText('Verschwiegenheitserklärung und Basisqualifizierung').waitFor()
  await choose('Aktivieren')
  const asked = dialog('Mariam Hakimi aktivieren')
  await asked.getByRole('button', { name: 'Aktivieren' }).click()
  await asked
    .getByText(/Es fehlt: Verschwiegenheitserklärung und Basisqualifizierung/)
    .first()
    .waitFor()
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
  await lookInAllViews(page, 'ehrenamt-fehlende-nachweise')
})

test('what protects people knows no exemption; the rest does, with reason and end', async () => {
  await page.getByRole('tab', { name: /^Freigaben/ }).click()
  await button('Ausnahme erteilen').click()
  const asked = dialog('Ausnahme erteilen')
  const offered = await asked.getByLabel('Nachweis').locator('option').allTextContents()
  expect(offered).toContain('Basisqualifizierung (20–36 UE)')
  expect(offered.join()).not.toContain('Verschwiegenheit')
  expect(offered.join()).not.toContain('Führungszeugnis')
  await lookInAllViews(page, 'ehrenamt-ausnahme')
  await asked.getByLabel('Nachweis').selectOption({ label: 'Basisqualifizierung (20–36 UE)' })
  await asked.getByLabel('Ausnahme bis').fill('31.12.2099')
  await asked.getByRole('button', { name: 'Ausnahme erteilen' }).click()
  await asked.getByText('Bitte schreiben Sie, warum die Ausnahme gilt.').first().waitFor()
  await asked.getByLabel('Grund').fill('Der Kurs beginnt im Januar.')
  await asked.getByRole('button', { name: 'Ausnahme erteilen' }).click()
  await page.getByRole('cell', { name: 'Ausnahme bis 31.12.2099' }).waitFor()
})

test('with her signature she is active', async () => {
  await next().getByRole('button', { name: 'Unterschrift eintragen' }).click()
  const asked = dialog('Nachweis eintragen')
  await soon(() => asked.getByLabel('Wie gesehen').inputValue()).toBe('unterschrieben')
  await lookInAllViews(page, 'ehrenamt-nachweis')
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await next().getByRole('button', { name: 'Aktivieren' }).click()
  await dialog('Mariam Hakimi aktivieren').getByRole('button', { name: 'Aktivieren' }).click()
  await next().getByText('Nichts offen').waitFor()
  await page.getByRole('tab', { name: 'Übersicht' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Patenschaft nicht' }).waitFor()
})

test('a table with a broken row: the others come in, the broken one says why', async () => {
  const file = path.join(desk, 'Ehrenamt.csv')
  writeFileSync(
    file,
    [
      'Familienname;Vornamen;Aufgabe;Sprachen;Gemeinde;Telefon',
      'Tahiri;Laila;Lotsin;Dari;Nidda;06043 55501',
      'Brandt;Karl;Pate;;Karben;06039 55502',
      'Ohneaufgabe;Emil;Zauberer;;Nidda;abc',
    ].join('\r\n'),
  )
  await app.app.evaluate(({ dialog: box }, chosen) => {
    box.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await goTo('/volunteers/import')
  await button('Datei wählen').click()
  await page.getByRole('row', { name: /Ohneaufgabe/ }).waitFor()
  await lookInAllViews(page, 'ehrenamt-einlesen')
  await button('2 Personen übernehmen').click()
  await page.getByText('2 Personen übernommen, 1 Zeile nicht übernommen.').waitFor()
  await page.getByRole('link', { name: 'Zur Liste' }).click()
  await row('Laila Tahiri').getByText('Bewerbung').waitFor()
})
