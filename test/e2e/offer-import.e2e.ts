import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { seedDirectory } from '../support/seeded-directory.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const desk = path.join(folder.root, 'desk')
let app: LaunchedApp
let page: Page

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const becomes = (column: string) => page.getByLabel(`${column} wird zu`)
const count = (label: string) =>
  page.locator('dt', { hasText: new RegExp(`^${label}$`) }).locator('xpath=../dd')

/** As an old Excel writes it: semicolons, ältere Windows-Tabelle. */
const rows = [
  'Träger;Bezeichnung;Thema;Ort;Geprüft am;Freie Plätze;Bemerkung',
  'Bürgerverein Altstadt;Nähcafé für Frauen;Begegnung und Treff;Büdingen;01.11.2026;4;Straße gesperrt',
  'Bürgerverein Altstadt;Sprachcafé;Sprachcafé und Tandem;Büdingen;;;',
  'Bürgerverein Altstadt;Sprachcafé;Sprachcafé und Tandem;Nidda;;;',
  'Familienzentrum Büdingen;Fachberatung Kindertagespflege;Kita und Kindertagespflege;Büdingen;;7;',
  'Verein ohne Angebot;;Sportverein;Nidda;;;',
  'Sportkreis;Fußball;Zauberei;Nidda;31.02.2026;viele;',
  'Rechner;=SUMME(A1:A9);Sportverein;Nidda;;;',
]

function onDesk(name: string, bytes: Uint8Array | string): string {
  const file = path.join(desk, name)
  writeFileSync(file, bytes)
  return file
}

const pointAt = (file: string) =>
  app.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)

beforeAll(async () => {
  mkdirSync(desk)
  await seedDirectory(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
  await page.evaluate(() => {
    location.hash = '#/offers/import'
  })
  await button('Datei wählen').waitFor()
})

test('a file that is no table says so, and nothing else happens', async () => {
  await lookInAllViews(page, 'einlesen-datei')
  await pointAt(onDesk('Foto.csv', Uint8Array.from([0xff, 0xd8, 0xff, 0, 1, 2, 0, 0, 9])))
  await button('Datei wählen').click()
  await page.getByRole('alert').getByText('lässt sich nicht als Tabelle lesen').waitFor()
  await button('Datei wählen').waitFor()
})

test('an old table is read as it was meant, and every bad row says why', async () => {
  await pointAt(onDesk('Angebote alt.csv', Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1')))
  await button('Datei wählen').click()
  await page.getByText('ältere Windows-Tabelle, mit Semikolon getrennt, 7 Zeilen').waitFor()
  await soon(() => becomes('Träger').inputValue()).toBe('organisation')
  await soon(() => becomes('Bezeichnung').inputValue()).toBe('name')
  await page.getByText('Nicht übernommen werden diese Spalten: Bemerkung.').waitFor()
  await soon(() => count('neu').textContent()).toBe('2')
  await soon(() => count('schon da').textContent()).toBe('1')
  await soon(() => count('doppelt').textContent()).toBe('1')
  await soon(() => count('nicht übernehmbar').textContent()).toBe('3')
  const broken = page.getByRole('row', { name: /^7 Fußball/ })
  await broken.getByText('Thema:').waitFor()
  await broken.getByText('Geprüft am:').waitFor()
  await broken.getByText('Freie Plätze:').waitFor()
  await page.getByText(/Hier steht eine Formel/).waitFor()
  await lookInAllViews(page, 'einlesen-vorschau')
})

test('a column that is given away leaves the other; without a name there is no preview', async () => {
  await becomes('Bemerkung').selectOption({ label: 'Angebot' })
  await soon(() => becomes('Bezeichnung').inputValue()).toBe('')
  await becomes('Bemerkung').selectOption({ label: 'nicht übernehmen' })
  await page.getByText('welche Spalte das ist: Angebot').waitFor()
  await soon(() => page.getByRole('heading', { name: '3. Vorschau' }).count()).toBe(0)
  await becomes('Bezeichnung').selectOption({ label: 'Angebot' })
  await soon(() => count('neu').textContent()).toBe('2')
})

test('what is not taken can be saved with its reasons, as it stood', async () => {
  const target = path.join(desk, 'nicht-uebernommen.csv')
  await app.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, target)
  await button('Nicht übernommene Zeilen speichern').click()
  await page.getByText('3 Zeilen gespeichert als nicht-uebernommen.csv.').waitFor()
  const saved = readFileSync(target, 'utf8')
  expect(saved).toContain('Sportkreis')
  expect(saved).not.toContain('Nähcafé')
})

test('nothing is written before the last button, and then all of it at once', async () => {
  await button('2 Angebote übernehmen').waitFor()
  await page.getByText('Bis hierhin ist nichts geschrieben.').waitFor()
  await page.getByRole('radio', { name: /mit der Datei ersetzen/ }).check()
  await button('3 Angebote übernehmen').click()
  await page
    .getByText('Übernommen: 2 neu, 1 ersetzt, 3 Zeilen nicht übernommen, 1 doppelt.')
    .waitFor()
  await look(page, 'einlesen-ergebnis')
  await page.getByRole('link', { name: 'Zum Verzeichnis' }).click()
  const grid = page.getByRole('grid', { name: 'Angebote' })
  await grid.getByText('Nähcafé für Frauen').waitFor()
  await grid.getByText('7 Plätze frei').waitFor()
  await page.getByText('11 aktiv, 1 ruht.').waitFor()
})
