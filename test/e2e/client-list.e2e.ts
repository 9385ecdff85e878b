import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { COLLEAGUE, seedList } from '../support/seeded-list.ts'
import { seedStore } from '../support/seeded-store.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const emptyFolder = appFolder()
let page: Page

const button = (name: string | RegExp) => page.getByRole('button', { name })
const grid = () => page.getByRole('grid', { name: 'Klientinnen und Klienten' })
const row = (name: RegExp) => grid().getByRole('row', { name })
const tab = (name: RegExp) => page.getByRole('tab', { name })
const filters = () => page.getByRole('search', { name: 'Liste eingrenzen' })
const found = (text: string) => filters().getByRole('status').getByText(text, { exact: true })
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
/** Names of the drawn rows from top to bottom. */
const names = () => grid().locator('tbody td:nth-child(2) .list-line:first-child').allTextContents()

/** An open choice brings hidden buttons to close it that lie in no landmark: no question of WCAG. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

beforeAll(async () => {
  await seedList(folder.store)
  const app = await folder.start()
  page = app.page
  await journey.unlock(page, journey.PASSPHRASE)
  await page.getByRole('link', { name: 'Klientinnen und Klienten' }).click()
  await row(/Abdi/).waitFor()
})

test('the list shows who is near a deadline and who has no next step', async () => {
  await found('13 Personen').waitFor()
  await tab(/^Abgeschlossen\s*1$/).waitFor()
  await row(/Achmadowa.*abgelaufen.*überfällig seit/).waitFor()
  await row(/Rondón Villasmil.*kein nächster Schritt/).waitFor()
  await row(/Noorzai.*heute/).waitFor()
  await lookInAllViews(page, 'client-list')
})

test('a filter by language says its value, narrows with the text, and is taken back', async () => {
  await button('Sprache').click()
  const choice = dialog('Filter Sprache')
  await choice.getByRole('searchbox').fill('dar')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await found('2 von 13').waitFor()
  await look(page, 'client-list-filter', standards)
  await page.keyboard.press('Escape')
  await choice.waitFor({ state: 'detached' })
  await button('Sprache: Dari').waitFor()
  await page.getByRole('searchbox', { name: 'In der Liste filtern' }).fill('نورزی')
  await found('1 von 13').waitFor()
  await soon(names).toEqual(['Noorzai, Ahmad Reza'])
  await page.getByRole('searchbox', { name: 'In der Liste filtern' }).fill('niemand so')
  await page.getByText('Niemand passt zu diesem Filter.').waitFor()
  await look(page, 'client-list-nothing')
  await button('Filter zurücksetzen').click()
  await found('13 Personen').waitFor()
})

test('another column sorts, once more the other way round', async () => {
  await grid().getByRole('button', { name: 'Alter' }).click()
  await soon(async () => (await names())[0]).toBe('Abdi, Hodan Warsame')
  await grid().getByRole('button', { name: 'Alter' }).click()
  await soon(async () => (await names())[0]).toBe('Hosseini-Shirazi, Nasrin')
  await grid().getByRole('button', { name: 'Name' }).click()
  await soon(async () => (await names())[0]).toBe('Abdi, Hodan Warsame')
})

test('a view of her own keeps filter and columns, and can be deleted and brought back', async () => {
  await button('Filter').click()
  await page.getByRole('menuitem', { name: 'Kein nächster Schritt' }).click()
  await found('2 von 13').waitFor()
  await button('Spalten').click()
  await page.getByRole('option', { name: 'Telefon' }).click()
  await page.keyboard.press('Escape')
  await grid().getByRole('columnheader', { name: 'Telefon' }).waitFor()
  await button('Ansicht speichern').click()
  await dialog('Ansicht speichern').getByLabel('Name der Ansicht').fill('Ohne Schritt')
  await look(page, 'client-list-save-view')
  await page.keyboard.press('Enter')
  await tab(/^Ohne Schritt\s*2$/)
    .and(page.locator('[aria-selected=true]'))
    .waitFor()
  await grid().getByRole('columnheader', { name: 'Telefon' }).waitFor()
  await tab(/^Offene Fälle/).click()
  await found('13 Personen').waitFor()
  await tab(/^Ohne Schritt/).click()
  await button('Ansicht löschen').click()
  await tab(/^Ohne Schritt/).waitFor({ state: 'detached' })
  await button('Rückgängig').click()
  await tab(/^Ohne Schritt\s*2$/).waitFor()
})

test('with the keyboard: arrows, Space and Enter, and back to where she was', async () => {
  await tab(/^Offene Fälle/).click()
  await found('13 Personen').waitFor()
  await grid().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'Space', 'ArrowDown', 'Space'])
    await page.keyboard.press(key)
  const bar = page.getByRole('region', { name: 'Auswahl' })
  await bar.getByText('2 ausgewählt').waitFor()
  await bar.getByText('Al-Khatib, Barzanji').waitFor()
  await lookInAllViews(page, 'client-list-selection')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Farhad Salim Barzanji/ }).waitFor()
  await page.goBack()
  await bar.getByText('2 ausgewählt').waitFor()
  await soon(() => grid().evaluate(table => table === document.activeElement)).toBe(true)
  await row(/Barzanji/)
    .and(page.locator('.is-active'))
    .waitFor()
})

test('two cases go to a colleague', async () => {
  const bar = page.getByRole('region', { name: 'Auswahl' })
  await bar.getByRole('button', { name: 'Zuständigkeit ändern' }).click()
  const asked = dialog('2 Fälle übergeben')
  await asked.getByLabel('An').selectOption({ label: COLLEAGUE })
  await asked.getByLabel(/Was die neue Person wissen muss/).fill('Urlaub bis Ende des Monats')
  await look(page, 'client-list-hand-over')
  await asked.getByRole('button', { name: 'Übergeben' }).click()
  await asked.waitFor({ state: 'detached' })
  await page.getByText(`2 Fälle an ${COLLEAGUE} übergeben.`).waitFor()
  await bar.waitFor({ state: 'detached' })
  await tab(/^Meine\s*10$/).waitFor()
  await row(new RegExp(`Barzanji.*${COLLEAGUE}`)).waitFor()
})

test('one case is closed from the list', async () => {
  await row(/Okonkwo/)
    .getByRole('checkbox')
    .check()
  await button('Abschließen').click()
  const asked = dialog('1 Fall abschließen')
  await asked.getByLabel('Grund').selectOption({ label: 'verzogen' })
  await look(page, 'client-list-close')
  await asked.getByRole('button', { name: 'Abschließen' }).click()
  await asked.waitFor({ state: 'detached' })
  await tab(/^Abgeschlossen\s*2$/).waitFor()
  await row(/Okonkwo/).waitFor({ state: 'detached' })
})

test('the visible list is saved as a file, with a warning before', async () => {
  await button('Liste ausgeben').click()
  const asked = dialog('Liste ausgeben')
  await asked.getByText('nicht mehr verschlüsselt').waitFor()
  await look(page, 'client-list-export')
  await asked.getByRole('radio', { name: /CSV/ }).check()
  await asked.getByRole('button', { name: 'Datei speichern' }).click()
  await page.getByText(/Gespeichert als klientinnen-und-klienten-.*csv/).waitFor()
})

test('another view has a filter of its own, and no chip for it', async () => {
  await tab(/^Ohne Kontakt/).click()
  await soon(names).toEqual(['Rondón Villasmil, María Fernanda'])
  expect(await button(/entfernen/).count()).toBe(0)
})

test('whoever comes from Heute finds the filter that the line spoke of, until she changes it', async () => {
  await page.getByRole('link', { name: 'Heute', exact: true }).click()
  await page.getByRole('link', { name: 'Ohne nächsten Schritt' }).click()
  await found('2 von 12').waitFor()
  await button('Filter Kein nächster Schritt entfernen').click()
  await found('12 Personen').waitFor()
  await row(/Abdi/).click()
  await page.getByRole('heading', { level: 1, name: /Hodan Warsame Abdi/ }).waitFor()
  await page.goBack()
  await found('12 Personen').waitFor()
})

test('of a long list only what is in sight is drawn; its end is one key away', async () => {
  await tab(/^Verweisberatung\s*321$/).click()
  await found('321 Personen').waitFor()
  await row(/Beispiel 001/).waitFor()
  expect(await grid().getByRole('row').count()).toBeLessThan(100)
  await grid().focus()
  await page.keyboard.press('End')
  await row(/Yılmaz/)
    .and(page.locator('.is-active'))
    .waitFor()
  await page.keyboard.press('ArrowUp')
  await row(/Beispiel 320/)
    .and(page.locator('.is-active'))
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Beispiel 320/ }).waitFor()
  await page.getByText('320 von 321').waitFor()
  await page.goBack()
  await row(/Beispiel 320/)
    .and(page.locator('.is-active'))
    .waitFor()
})

test('all that a filter finds is chosen at once', async () => {
  await page.getByRole('searchbox', { name: 'In der Liste filtern' }).fill('beispiel')
  await found('320 von 321').waitFor()
  await grid().getByRole('checkbox', { name: 'Alle auswählen' }).click()
  const bar = page.getByRole('region', { name: 'Auswahl' })
  await bar.getByText('320 ausgewählt').waitFor()
  await bar.getByRole('button', { name: 'Auswahl aufheben' }).click()
  await bar.waitFor({ state: 'detached' })
})

test('before anybody was taken in the page says how it begins', async () => {
  await seedStore(emptyFolder.store)
  page = (await emptyFolder.start()).page
  await journey.unlock(page, journey.PASSPHRASE)
  await page.getByRole('link', { name: 'Klientinnen und Klienten' }).click()
  await page.getByText('Noch keine Akte.').waitFor()
  expect(await button('Liste ausgeben').count()).toBe(0)
  await look(page, 'client-list-empty')
  await page.getByRole('main').getByRole('button', { name: 'Kurzkontakt' }).click()
  await dialog('Kurzkontakt').waitFor()
})
