import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { filePage } from '../support/file-page.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import { lookInAllViews } from '../support/look.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { pageApi } from '../support/noorzai-case.ts'
import { flat, readPdf } from '../support/pdf-reading.ts'
import { quarter, seedYear, year } from '../support/report-page.ts'
import { soon } from '../support/soon.ts'
import { aContactPerson } from '../support/volunteer-builders.ts'
import { unzip } from '../support/workbook.ts'

const folder = appFolder()
let page: Page

const { button, dialog, saved, closeMessages } = filePage(() => page)
const chapter = (name: string) => page.getByRole('region', { name })
const text = (name: string) => chapter(name).getByRole('textbox')
const file = (name: string) => new Uint8Array(readFileSync(path.join(folder.root, name)))

async function open(): Promise<void> {
  await goToHash(page, `#/statistics/report/${year}`)
  await page.getByRole('heading', { name: 'Sachbericht', level: 1 }).waitFor()
  await text('Lage').waitFor()
}

beforeAll(async () => {
  await seedYear(folder.store)
  const { app, page: first } = await folder.start()
  page = first
  await saveAllTo(app, folder.root)
  await unlock(page)
  await open()
})

test('before a quarter is out there are no figures, and the screen says what is missing', async () => {
  await chapter('Zahlen des Jahres')
    .getByText(/^Noch nicht ausgegeben/)
    .waitFor()
  await chapter('Lage')
    .getByText(/^Ein Vorschlag steht hier, sobald/)
    .waitFor()
  await lookInAllViews(page, 'sachbericht-leer')
})

test('all proposals fill what is empty, never what somebody wrote, and can be taken back', async () => {
  const takeAll = button('Alle Vorschläge übernehmen')
  await text('Was gelungen ist').fill('Eigene Worte.')
  await page.getByText('Füllt 4 leere Kapitel.').waitFor()
  await takeAll.click()
  await saved('4 Vorschläge übernommen.').waitFor()
  await soon(() => text('Netzwerk und Ehrenamt').inputValue()).toMatch(/^– Treffen im Jahr/)
  await soon(() => text('Ziele und Ergebnisse').inputValue()).toMatch(/^– Fälle: Ziel/)
  await soon(() => text('Was gelungen ist').inputValue()).toBe('Eigene Worte.')
  await soon(() => text('Lage').inputValue()).toBe('')
  await soon(() => takeAll.count()).toBe(0)
  await soon(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('ziele')
  await text('Netzwerk und Ehrenamt').fill('Seither geschrieben.')
  await button('Rückgängig').click()
  await soon(() => text('Ziele und Ergebnisse').inputValue()).toBe('')
  await soon(() => text('Netzwerk und Ehrenamt').inputValue()).toBe('Seither geschrieben.')
  await text('Netzwerk und Ehrenamt').fill('')
  await text('Was gelungen ist').fill('')
  await page.getByText('Füllt 5 leere Kapitel.').waitFor()
  await closeMessages()
})

test('once it is out its rounded figures are proposed, and one takes them over or not', async () => {
  const { statistics, bundles } = pageApi(page)
  await statistics.freezeQuarter({ quarter })
  await statistics.prepareRelease({ quarter })
  await bundles.putOut({ quarter, what: 'csv' })
  const take = button('Lage: Vorschlag übernehmen')
  await take.click()
  await soon(() => text('Lage').inputValue()).toMatch(/begleitete das .* rund \d*[05] Personen/)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await soon(() => text('Lage').inputValue()).toBe('')
  await closeMessages()
  await take.click()
  await button('Zahlen des Jahres: Vorschlag übernehmen').click()
  await text('Was gelungen ist').fill('Ein gutes Jahr für Ahmad Reza Noorzai.')
  await button('Was gelungen ist: Vorschlag anhängen').click()
  await soon(() => text('Was gelungen ist').inputValue()).toMatch(
    /^Ein gutes Jahr für Ahmad Reza Noorzai\.\n\n– Das Sprachcafé/,
  )
  await button('Hürden und Lücken: Vorschlag übernehmen').click()
  await closeMessages()
  await lookInAllViews(page, 'sachbericht')
  await page.getByRole('navigation', { name: 'Kapitel' }).getByRole('button').nth(1).click()
  await lookInAllViews(page, 'sachbericht-zahlen')
})

test('what is half written is there again', async () => {
  await text('Vorschläge').fill(
    'Im Sommer mehr Kurse. Noorzais Nachbarin نور fand Arbeit. Danke, Frau Seibert! Miriam Habermann',
  )
  await pageApi(page).volunteers.addContactPerson({ contact: aContactPerson() })
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  await open()
  await soon(() => text('Vorschläge').inputValue()).toMatch(/^Im Sommer/)
})

test('a note is written down when something happens, from wherever one is', async () => {
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill('Notiz Sachbericht')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Sachbericht', level: 1 }).waitFor()
  await open()
  await button(/^Notizen/).click()
  const notes = dialog(/^Notizen für den Sachbericht/)
  await notes.getByRole('radio', { name: 'Netzwerk' }).check()
  await notes.getByRole('textbox', { name: 'Notiz' }).fill('Neuer Runder Tisch in Nidda.')
  await notes.getByRole('button', { name: 'Notiz speichern' }).click()
  await saved('Notiz gespeichert.').waitFor()
  await notes.getByText('Neuer Runder Tisch in Nidda.').waitFor()
  await closeMessages()
  await lookInAllViews(page, 'sachbericht-notizen')
  await notes.getByRole('button', { name: 'Schließen' }).click()
  await chapter('Netzwerk und Ehrenamt')
    .getByText(/Runder Tisch/)
    .waitFor()
})

test('before it leaves, whoever stands in the text is shown and taken out', async () => {
  await button('Prüfen und ausgeben').click()
  const out = dialog(`Sachbericht ${year} ausgeben`)
  await out.getByText('6 Stellen mit einem Namen oder Aktenzeichen').waitFor()
  await lookInAllViews(page, 'sachbericht-namen')
  await out.getByRole('button', { name: 'Zur Stelle: „نور“' }).click()
  await soon(() =>
    page.evaluate(() => {
      const { activeElement } = document
      if (!(activeElement instanceof HTMLTextAreaElement)) return null
      const { value, selectionStart, selectionEnd } = activeElement
      return value.slice(selectionStart, selectionEnd)
    }),
  ).toBe('نور')
  await button('Prüfen und ausgeben').click()
  await out
    .getByRole('button', { name: /Ahmad Reza Noorzai“ ersetzen durch „einen Klienten“/ })
    .click()
  await out.getByText('5 Stellen').waitFor()
  await out.getByRole('button', { name: 'Darf stehen bleiben: „Seibert“' }).click()
  await out.getByText('Vorschläge: arbeitet hier oder hat hier gearbeitet').waitFor()
  await out
    .getByRole('button', { name: '„Miriam Habermann“ ersetzen durch „das Fallmanagement“' })
    .click()
  await out.getByText('3 Stellen').waitFor()
  await out.getByRole('button', { name: 'Ist kein Name: „Sommer“' }).click()
  await out.getByRole('button', { name: /Noorzais“ ersetzen durch „\[Name entfernt\]“/ }).click()
  await out.getByText('1 Stelle ').waitFor()
  await out.getByRole('button', { name: /نور“ ersetzen durch „eine Klientin“/ }).click()
  await out.getByText('Jede Stelle ist angesehen.').waitFor()
  await lookInAllViews(page, 'sachbericht-ausgeben')
})

test('the PDF is tagged, in the house letterhead, and names nobody', async () => {
  await button('PDF speichern').click()
  await saved(/^PDF gespeichert/).waitFor()
  const pdf = await readPdf(file(`sachbericht-${year}.pdf`))
  expect(pdf).toMatchObject({ isTagged: true, language: 'de', title: `Sachbericht ${year}` })
  const words = pdf.pages.map(({ text, margin }) => text + margin).join('')
  for (const part of [
    'Wetteraukreis',
    'Das Sprachcafé in Büdingen',
    'einen Klienten',
    'Danke, Frau Seibert!',
    'im Überblick',
  ])
    expect(words).toContain(flat(part))
  for (const name of ['Noorzai', 'نور', 'Habermann']) expect(words).not.toContain(flat(name))
  for (const role of ['H1', 'H2', 'L', 'Table', 'TH'])
    expect(pdf.pages.some(({ roles }) => roles.has(role))).toBe(true)
  expect(pdf.pages.every(({ fonts, fontsMissing }) => fonts > 0 && fontsMissing === 0)).toBe(true)
  for (const [at, { margin }] of pdf.pages.entries())
    expect(margin).toContain(flat(`Seite ${at + 1} von ${pdf.pages.length}`))
})

test('the document says the same, and nothing is asked again', async () => {
  await button('Word-Datei speichern').click()
  await saved(/^Word-Datei gespeichert/).waitFor()
  await lookInAllViews(page, 'sachbericht-ausgegeben')
  const out = dialog(`Sachbericht ${year} ausgeben`)
  await out.getByRole('button', { name: 'Schließen' }).click()
  await out.waitFor({ state: 'detached' })
  const words = unzip(file(`sachbericht-${year}.docx`)).get('word/document.xml')
  expect(words).toContain('Ein gutes Jahr für einen Klienten.')
  expect(words).not.toContain('Noorzai')
})

test('where somebody else has saved meanwhile both texts stand side by side', async () => {
  const { statistics } = pageApi(page)
  const { version, report } = await statistics.readReport({ year })
  const chapters = report.chapters.map(one =>
    one.key === 'lage' ? { ...one, text: 'Von jemand anderem.' } : one,
  )
  await text('Lage').fill('Von mir.')
  await statistics.saveReport({ year, version, report: { ...report, chapters } })
  await button('Speichern').click()
  await page.getByText('Diesen Bericht hat inzwischen jemand anders gespeichert').waitFor()
  await lookInAllViews(page, 'sachbericht-konflikt')
  await page.getByRole('radio', { name: /Jetzt gespeichert/ }).check()
  await button('So speichern').click()
  await soon(() => text('Lage').inputValue()).toBe('Von jemand anderem.')
  expect((await statistics.readReport({ year })).version).toBe(version + 1)
})
