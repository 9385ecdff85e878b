import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { type SeededAssignments, seedAssignments } from '../support/assignment-page.ts'
import { filePage } from '../support/file-page.ts'
import { focusedText } from '../support/focused-text.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import { lookInAllViews } from '../support/look.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { pageApi, today } from '../support/noorzai-case.ts'
import { flat, readPdf } from '../support/pdf-reading.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const paper = path.join(folder.root, 'paper')
let page: Page
let seeded: SeededAssignments

const { button, dialog, saved, closeMessages, choose } = filePage(() => page)
const region = (name: string | RegExp) => page.getByRole('region', { name })
const goTo = (hash: string) => goToHash(page, `#${hash}`)

const focused = () => focusedText(page)

beforeAll(async () => {
  mkdirSync(paper)
  seeded = await seedAssignments(folder.store)
  const { app, page: first } = await folder.start()
  page = first
  await saveAllTo(app, paper)
  await unlock(page)
})

test('one sentence makes a request, and refuses what would name the family', async () => {
  await goTo('/volunteers/requests')
  await page.getByText('Niemand wird gesucht').waitFor()
  await lookInAllViews(page, 'anfragen-leer')
  await button('Anfrage stellen').click()
  const asked = dialog('Anfrage stellen')
  await asked.getByLabel('In einem Satz').fill('Dari, Ausländerbehörde für Noorzai, Dienstag 10:00')
  await soon(() => asked.getByLabel('Uhrzeit').inputValue()).toBe('10:00')
  await soon(() => asked.getByRole('combobox', { name: /^Sprache/ }).inputValue()).toBe('Dari')
  expect(await asked.getByLabel('Tag').inputValue()).toMatch(/^\d\d\.\d\d\.\d{4}$/)
  await asked.getByLabel(/^Für wen/).fill('Noorzai')
  await asked.getByRole('option', { name: /Ahmad Reza/ }).click()
  await asked.getByLabel('Treffpunkt').fill('Europaplatz, Haupteingang')
  await asked.getByRole('combobox', { name: /^Gemeinde/ }).fill('Friedberg')
  await page
    .getByRole('option', { name: /^Friedberg/ })
    .first()
    .click()
  await asked.getByRole('button', { name: 'Anfrage stellen' }).click()
  await asked
    .getByText(/Familienname/)
    .first()
    .waitFor()
  await lookInAllViews(page, 'anfrage-stellen')
  await asked.getByLabel('Worum geht es?').fill('Begleitung zur Ausländerbehörde')
  await asked.getByRole('button', { name: 'Anfrage stellen' }).click()
  await saved('Anfrage gestellt.').waitFor()
})

test('candidates stand in their order with reasons; safeguarding has no way around', async () => {
  const candidates = region('Wer könnte es übernehmen?')
  const best = candidates.getByRole('listitem', { name: 'Mahnaz Sediqi' })
  await best.getByText(/Dari/).first().waitFor()
  const locked = candidates.getByRole('listitem', { name: 'Omid Rasuli' })
  await locked.getByText(/Schutz geht vor/).waitFor()
  expect(await locked.getByRole('button', { name: /anfragen/i }).count()).toBe(0)
  await closeMessages()
  await lookInAllViews(page, 'anfrage-vorschlaege')
  await best.getByRole('button', { name: 'Anfragen: Mahnaz Sediqi' }).click()
  await saved('Mahnaz Sediqi angefragt.').waitFor()
})

test('where there is room for one of them only, the focus goes along', async () => {
  await page.setViewportSize({ width: 640, height: 900 })
  await button('Alle Anfragen').click()
  await soon(focused).toMatch(/Begleitung zur Ausländerbehörde/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await soon(focused).toBe('Alle Anfragen')
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('one key records the answer; the focus goes along with its line', async () => {
  const asked = region('Was sagt Mahnaz Sediqi?')
  await asked.getByText('0152 555 0188').waitFor()
  await closeMessages()
  await lookInAllViews(page, 'anfrage-antwort')
  const list = page.getByRole('navigation', { name: 'Anfragen' })
  await list.getByRole('button', { name: /Begleitung zur/ }).focus()
  await page.keyboard.press('k')
  await region('Gefragt').getByText('abgelehnt: keine Zeit').waitFor()
  await list
    .getByRole('region', { name: 'offen' })
    .getByText(/Begleitung zur/)
    .waitFor()
  expect(await focused()).toMatch(/Begleitung zur Ausländerbehörde/)
  await button('Rückgängig').click()
  await asked.waitFor()
  await page.keyboard.press('z')
  await page.getByRole('heading', { name: /Mahnaz Sediqi hat zugesagt/ }).waitFor()
  await closeMessages()
  await lookInAllViews(page, 'anfrage-zugesagt')
})

test('the Einsatzzettel says what its preview says, and nothing that is protected', async () => {
  await button('Einsatzzettel').click()
  const asked = dialog('Einsatzzettel')
  const preview = asked.getByRole('region', { name: 'Auf dem Zettel' })
  await preview.getByText('Europaplatz, Haupteingang').waitFor()
  await preview.getByText('Ahmad', { exact: true }).waitFor()
  await lookInAllViews(page, 'einsatzzettel')
  const shown = await preview.getByRole('definition').allTextContents()
  await asked.getByRole('button', { name: 'Als PDF speichern' }).click()
  await saved(/^Einsatzzettel gespeichert/).waitFor()
  const bytes = readFileSync(path.join(paper, `einsatzzettel-${today}.pdf`))
  const pdf = await readPdf(new Uint8Array(bytes))
  const text = pdf.pages.map(one => one.text).join('')
  for (const value of ['Ahmad', 'Dari', '10:00', 'Europaplatz, Haupteingang', 'Mahnaz Sediqi'])
    expect(text).toContain(flat(value))
  expect(shown.length).toBeGreaterThan(7)
  const { clientNumber } = (await kept())[0] ?? { clientNumber: '' }
  for (const secret of ['Noorzai', 'Reza', 'نورزی', 'Wilhelmstraße', '5550142', 'Status'])
    expect(text).not.toContain(flat(secret))
  if (clientNumber !== '') expect(text).not.toContain(flat(clientNumber))
})

const kept = () =>
  pageApi(page).volunteers.listAssignments({
    ...{ helperId: null, clientId: seeded.clientId, running: true },
  })

test('the accompaniment begins out of the request', async () => {
  await button('Begleitung beginnen').click()
  const asked = dialog(/begleitet Ahmad Reza Noorzai/)
  await asked.getByLabel('Beginn').fill('heute')
  await asked.getByLabel('Geplant').fill('20')
  await lookInAllViews(page, 'begleitung-beginnen')
  await asked.getByRole('button', { name: 'Begleitung beginnen' }).click()
  await saved('Begleitung begonnen.').waitFor()
  await soon(async () => (await kept()).length).toBe(1)
  await button('Erledigte und abgesagte zeigen').click()
  await page
    .getByRole('navigation', { name: 'Anfragen' })
    .getByText(/Mahnaz Sediqi/)
    .waitFor()
})

test('one line logs what was done, for the account and for the plan', async () => {
  await goTo(`/volunteers/person/${seeded.helperId}/money`)
  const line = page.getByLabel('Neuer Einsatz, in einer Zeile')
  await line.fill('heute 1:30 Begleitung Ausländerbehörde Dari Noorzai')
  await page.getByRole('form', { name: 'Neuer Einsatz' }).getByText('Ahmad Reza Noorzai').waitFor()
  await line.press('Enter')
  await saved(/^Eingetragen: /).waitFor()
  await soon(async () => (await kept())[0]?.workedMinutes).toBe(90)
})

test('the file shows who accompanies, and takes in how it goes', async () => {
  await goTo(`/clients/${seeded.clientId}/helpers`)
  await page.getByRole('tab', { name: /^Begleitung\s*1$/ }).waitFor()
  const line = page.getByRole('listitem', { name: 'Mahnaz Sediqi' })
  await line.getByText('1,5 h von geplanten 20 h').waitFor()
  await region('Auch in der Familie').getByText('Zahra Noorzai').waitFor()
  await closeMessages()
  await lookInAllViews(page, 'akte-begleitung')
  await line.getByRole('button', { name: /^Rückmeldung eintragen/ }).click()
  const asked = dialog(/^Rückmeldung/)
  await asked.getByLabel(/^Wie läuft es/).selectOption({ label: 'kostet Kraft' })
  await asked.getByLabel(/^Notiz/).fill('Viele Termine auf einmal')
  await lookInAllViews(page, 'rueckmeldung')
  await asked.getByRole('button', { name: 'Rückmeldung eintragen' }).click()
  await saved('Rückmeldung eingetragen.').waitFor()
  await line.getByText('kostet Kraft').waitFor()
  await line.getByText('heute', { exact: true }).waitFor()
})

test('from the file a request is prefilled with its language', async () => {
  await closeMessages()
  await button('Anfrage stellen').click()
  const asked = dialog('Anfrage stellen')
  await soon(() => asked.getByRole('combobox', { name: /^Sprache/ }).inputValue()).toBe('Dari')
  await asked.getByText('Ahmad Reza Noorzai').waitFor()
  await asked.getByLabel('In einem Satz').fill('Elternabend Schule, morgen 19 Uhr, 90 Min')
  await asked.getByRole('button', { name: 'Anfrage stellen' }).click()
  await saved('Anfrage gestellt.').waitFor()
  await button('Anfrage öffnen: Elternabend Schule').click()
  await page.getByRole('heading', { name: 'Elternabend Schule' }).waitFor()
  await goTo('/')
  const line = page.getByRole('listitem').filter({ hasText: 'Elternabend Schule' })
  await line.locator('[data-line-action]').click()
  await page.getByRole('heading', { name: 'Elternabend Schule' }).waitFor()
  await choose('Mehr zu dieser Anfrage', 'Anfrage absagen')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Anfrage absagen' }).click()
  await page.getByText('abgesagt', { exact: true }).first().waitFor()
})

test('the page of the helper shows whom she accompanies, and takes somebody new', async () => {
  await goTo(`/volunteers/person/${seeded.helperId}`)
  const running = page.getByRole('list', { name: 'Laufende Begleitungen' })
  await running.getByRole('listitem', { name: 'Ahmad Reza Noorzai' }).waitFor()
  await button('Begleitung beginnen').click()
  const asked = dialog('Mahnaz Sediqi begleitet')
  await asked.getByRole('button', { name: 'Begleitung beginnen' }).click()
  await asked.getByText('Bitte wählen Sie aus, wer begleitet wird.').first().waitFor()
  await asked.getByLabel(/^Wer wird begleitet/).fill('Tesfay')
  await asked.getByRole('option', { name: /Tesfay/ }).click()
  await closeMessages()
  await lookInAllViews(page, 'helferin-begleitung-beginnen')
  await asked.getByRole('button', { name: 'Begleitung beginnen' }).click()
  await running.getByRole('listitem', { name: 'Selam Tesfay' }).waitFor()
})

test('a tandem of which nobody has heard rises on Heute and leads here', async () => {
  await goTo('/')
  const line = page.getByRole('listitem').filter({ hasText: 'Selam Tesfay' }).first()
  await line.getByText(/45 Tage/).waitFor()
  await lookInAllViews(page, 'heute-patenschaft-still')
  await line.locator('[data-line-action]').click()
  await page.getByText('45 Tage still').first().waitFor()
})

test('it ends with a reason and a word from both sides', async () => {
  await goTo(`/clients/${seeded.tandemClientId}/helpers`)
  const line = page.getByRole('listitem', { name: 'Renate Wiegand' })
  await line.getByText('45 Tage still').waitFor()
  await closeMessages()
  await lookInAllViews(page, 'akte-patenschaft-still')
  await choose('Mehr zur Begleitung: Renate Wiegand', 'Beenden')
  const asked = dialog(/^Beenden/)
  await asked.getByRole('button', { name: 'Beenden' }).click()
  await asked.getByText('Bitte wählen Sie den Grund aus.').first().waitFor()
  await asked.getByLabel('Grund').selectOption({ label: 'Ziel erreicht' })
  await asked.getByLabel('Was sagt Renate Wiegand?').fill('Es war eine gute Zeit')
  await asked.getByLabel('Was sagt Selam Tesfay?').fill('Ich spreche jetzt viel besser')
  await lookInAllViews(page, 'patenschaft-beenden')
  await asked.getByRole('button', { name: 'Beenden' }).click()
  await saved('Begleitung beendet.').waitFor()
  await button('1 beendet').click()
  const ended = page.getByRole('list', { name: 'Beendete Begleitungen' })
  await ended.getByText('Es war eine gute Zeit').waitFor()
  await ended.getByText('Ich spreche jetzt viel besser').waitFor()
  await ended.getByText(new RegExp(`am ${formatDay(today)}`)).waitFor()
  await closeMessages()
  await lookInAllViews(page, 'patenschaft-beendet')
})
