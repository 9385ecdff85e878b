import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { filePage } from '../support/file-page.ts'
import { addCourses, admitAlJabiri } from '../support/finder-case.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { pageApi, seedOffice } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let clientId: string

const { button, dialog, open } = filePage(() => page)
const group = (name: RegExp) => page.getByRole('region', { name })
const offer = (name: string) => page.getByRole('listitem', { name, exact: true })

async function pick(label: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
})

test('before there are offers the page says how a directory begins', async () => {
  await page.evaluate(() => {
    location.hash = '#/finder'
  })
  await page.getByText('Das Verzeichnis ist noch leer').waitFor()
  await look(page, 'finder-empty')
  const api = pageApi(page)
  await addCourses(api)
  clientId = (await admitAlJabiri(api)).clientId
  await page.getByText('Das Verzeichnis ist noch leer').waitFor({ state: 'detached' })
})

test('at the counter three fields are an answer with reasons, and no file is opened', async () => {
  await page.getByText('wird nicht gespeichert').waitFor()
  await pick('Ort', 'Büdingen', /^Büdingen/)
  await pick('Worum geht es?', 'Sprache', /^Sprache/)
  await pick('Aufenthalt', 'Gestattung', /Aufenthaltsgestattung/)
  await group(/^Passt vielleicht/)
    .getByRole('listitem', { name: 'Erstorientierungskurs in Nidda' })
    .waitFor()
  await group(/^Passt nicht/)
    .getByText('Status:')
    .first()
    .waitFor()
  await page.getByRole('img', { name: 'Karte des Kreises' }).waitFor()
  await lookInAllViews(page, 'finder-counter')
})

test('more can be said; Enter leads to the best offer', async () => {
  await button('Klären: „Mama lernt Deutsch“').click()
  await dialog(/^Klären/)
    .getByRole('button', { name: 'Angabe zur Person ergänzen' })
    .first()
    .click()
  await dialog(/^Klären/).waitFor({ state: 'detached' })
  await soon(() =>
    page.evaluate(() => document.activeElement?.closest('form')?.getAttribute('aria-label') ?? ''),
  ).toBe('Frage')
  await page.getByRole('combobox', { name: 'Deutsch' }).selectOption('A1')
  await page.getByLabel(/^Alter der Kinder/).fill('4, zwei')
  await page.getByRole('textbox', { name: 'Alter', exact: true }).fill('31')
  await page.getByText('Bitte das Alter in Zahlen').waitFor()
  await page.getByLabel(/^Alter der Kinder/).fill('4, 20 Monate')
  await page.keyboard.press('Tab')
  await page.getByText('Bitte das Alter in Zahlen').waitFor({ state: 'detached' })
  await page.getByLabel(/^Betreuung während/).selectOption('ja')
  await page.getByRole('checkbox', { name: 'vormittags' }).check()
  await group(/^Passt \d/)
    .getByRole('listitem', { name: '„Mama lernt Deutsch“' })
    .waitFor()
  await lookInAllViews(page, 'finder-counter-more')
  await page.getByRole('textbox', { name: 'Alter', exact: true }).press('Enter')
  await soon(() =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
  ).toContain('Mama lernt Deutsch')
})

test('whoever has no file takes a slip along', async () => {
  await page.keyboard.press('Enter')
  const slip = dialog(/^Zettel/)
  await slip.getByLabel('Sprache').selectOption({ label: 'Ukrainisch (noch nicht geprüft)' })
  await look(page, 'finder-slip')
  await slip.getByRole('button', { name: 'Als PDF speichern' }).click()
  await page.getByText(/^Zettel gespeichert als .*pdf/).waitFor()
})

test('from a need the facts of the file decide, and may be changed for the question only', async () => {
  await open(clientId, '/plan')
  await page.getByRole('button', { name: 'Angebot finden: Sprachkurs finden' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sprachkurs finden' }).waitFor()
  await offer('„Mama lernt Deutsch“').waitFor()
  await page.getByText('Zuerst steht, was zu „Sprachkurs“ gehört.').waitFor()
  await lookInAllViews(page, 'finder-need')
  await button('Ändern').click()
  await page.getByRole('combobox', { name: 'Deutsch' }).selectOption('B1')
  await page.getByText('Nur für diese Frage geändert').waitFor()
  await group(/^Passt nicht/)
    .getByRole('listitem', { name: '„Mama lernt Deutsch“' })
    .waitFor()
  await look(page, 'finder-need-changed')
  await button('Wieder wie in der Akte').click()
  await button('Fertig').click()
  await group(/^Passt \d/)
    .getByRole('listitem', { name: '„Mama lernt Deutsch“' })
    .waitFor()
})

test('a topic narrows the answer', async () => {
  await button(/^MiA-Kurs/).click()
  await offer('„Mama lernt Deutsch“').waitFor({ state: 'detached' })
  await page.getByText(/^Passt: keins im Verzeichnis\. Nächstliegend: MiA-Frauenkurs/).waitFor()
  await look(page, 'finder-topic')
  await button(/^Alles zu Sprache/).click()
  await offer('„Mama lernt Deutsch“').waitFor()
})

test('what is still to be asked is one click from the number, and the answer goes into the entry', async () => {
  await button('Klären: MiA-Frauenkurs „Ankommen“').click()
  const asked = dialog(/^Klären/)
  await asked.getByText('06042 555-20').waitFor()
  await asked.getByRole('button', { name: 'Antwort eintragen' }).click()
  await asked.getByLabel('Plätze').selectOption('frei')
  await asked.getByLabel('Was die Stelle gesagt hat').fill('bewilligt bis Juli')
  await look(page, 'finder-clarify')
  await asked.getByRole('button', { name: 'Eintragen', exact: true }).click()
  await page.getByText('Antwort im Angebot eingetragen.').waitFor()
  await page.keyboard.press('Escape')
  await asked.waitFor({ state: 'detached' })
  await offer('MiA-Frauenkurs „Ankommen“').getByText('bewilligt bis Juli').waitFor()
})

test('a barrier is noted from here', async () => {
  await button('Systemhürde notieren').click()
  const noted = dialog('Systemhürde notieren')
  await soon(() => noted.getByLabel('Bereich').inputValue()).toBe('sprache')
  await noted.getByLabel('Die Hürde in einem Satz').fill('Kein Kurs mit Betreuung am Nachmittag.')
  await noted.getByRole('button', { name: 'Notieren' }).click()
  await page.getByText('Systemhürde notiert.').waitFor()
})

test('the chosen places make a Wegweiser that is saved as a page', async () => {
  await page.getByRole('checkbox', { name: /Mama lernt Deutsch/ }).check()
  await page.getByRole('checkbox', { name: /^Sprachcafé/ }).check()
  await button('Auswahl drucken (2)').click()
  const made = dialog('Wegweiser drucken')
  await soon(() => made.getByLabel('Sprache').inputValue()).toBe('ar')
  await soon(() => made.getByLabel(/^Vorname/).inputValue()).toBe('Rasha')
  await made
    .getByLabel(/^Uhrzeit/)
    .first()
    .fill('9.30')
  await made.getByRole('button', { name: 'Als PDF speichern' }).click()
  await made.getByText('Bitte geben Sie zur Uhrzeit auch den Tag an.').first().waitFor()
  await made
    .getByLabel(/^Termin am/)
    .first()
    .fill('1.12.2031')
  await made.getByRole('button', { name: 'Schritt hinzufügen' }).click()
  await soon(() => made.getByLabel('Schritt 1', { exact: true }).inputValue()).toBe('hingehen')
  await made
    .getByRole('img', { name: 'Vorschau der Seite' })
    .getByText(/1\.12\./)
    .first()
    .waitFor()
  await lookInAllViews(page, 'finder-wegweiser')
  await made.getByRole('button', { name: 'Als PDF speichern' }).click()
  await page.getByText(/^Wegweiser gespeichert als .*pdf/).waitFor()
})

test('with the family: one draft for each who goes along', async () => {
  await button('Mehr zu: „Mama lernt Deutsch“').click()
  await page.getByRole('menuitem', { name: 'Mit Familie vermitteln' }).click()
  const asked = dialog(/^Vermitteln/)
  await asked.getByRole('checkbox', { name: /Karim/ }).check()
  await look(page, 'finder-family')
  await asked.getByRole('button', { name: 'Vermittlung beginnen' }).click()
  await soon(() => page.url()).toContain(`/referrals/${clientId}/`)
  const lines = await pageApi(page).referrals.listOfClient({ clientId })
  expect(lines).toHaveLength(1)
})

test('where she was sent already the finder says so, and the next step is another one', async () => {
  await open(clientId, '/plan')
  await page.getByRole('button', { name: 'Angebot finden: Sprachkurs finden' }).click()
  const sent = offer('„Mama lernt Deutsch“')
  await sent.getByText(/^Für diese Person: Entwurf vom/).waitFor()
  const primary = page.locator('.found .kern-btn--primary')
  await soon(() => primary.count()).toBe(1)
  await soon(() => sent.locator('.kern-btn--primary').count()).toBe(0)
  await lookInAllViews(page, 'finder-sent-already')
  await sent.getByRole('link', { name: /^Zur Vermittlung/ }).click()
  await soon(() => page.url()).toContain(`/referrals/${clientId}/`)
})

test('without a need one is chosen, or taken in on the way', async () => {
  await page.evaluate(id => {
    location.hash = `#/finder/${id}`
  }, clientId)
  await pick('Worum geht es?', 'Sprachcafé', /^Sprachcafé/)
  await button('Vermitteln: Sprachcafé mit Spielecke').click()
  const asked = dialog(/^Vermitteln/)
  await asked.getByRole('radio', { name: /^Neuer Bedarf/ }).check()
  await asked.getByLabel('Bedarf', { exact: true }).fill('Deutsch sprechen üben')
  await look(page, 'finder-new-need')
  await asked.getByRole('button', { name: 'Vermittlung beginnen' }).click()
  await soon(() => page.url()).toContain(`/referrals/${clientId}/`)
})

test('nothing of the question stays behind', async () => {
  await page.evaluate(() => {
    location.hash = '#/finder'
  })
  await button('Neue Frage').click()
  await soon(() => page.getByRole('combobox', { name: 'Ort' }).inputValue()).toBe('')
  await page.getByText('Worum geht es?').first().waitFor()
})
