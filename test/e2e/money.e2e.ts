import { existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { formatDay } from '../../shared/lib/dates.ts'
import { euros, monthName } from '../../shared/volunteers/money-words.ts'
import { appFolder } from '../support/app-folder.ts'
import { aConsent, anAdmission, aPerson } from '../support/client-builders.ts'
import { filePage } from '../support/file-page.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { lookInAllViews } from '../support/look.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { pageApi } from '../support/noorzai-case.ts'
import { seedHelpers, today } from '../support/seeded-helpers.ts'
import { seedMissions } from '../support/seeded-missions.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const desk = path.join(folder.root, 'desk')
let app: LaunchedApp
let page: Page
let ids: Map<string, string>

const year = Number(today.slice(0, 4))
const month = monthName(Number(today.slice(5, 7)))
const { button, dialog, saved, closeMessages, choose } = filePage(() => page)
const line = () => page.getByLabel('Neuer Einsatz, in einer Zeile')
const entry = () => page.getByRole('form', { name: 'Neuer Einsatz' })
const meters = () => page.getByRole('region', { name: 'Grenzen und was davon verbraucht ist' })
const missions = () => page.getByRole('region', { name: new RegExp(`^Einsätze im ${month}`) })
const budget = () => page.getByRole('region', { name: `Budget ${year}` })
const idOf = (name: string) => ids.get(name) ?? ''
const goTo = (hash: string) => goToHash(page, `#${hash}`)
/** Numbers and their unit stay on one line; read here as a person does. */
const textOf = async (place: Locator) =>
  ((await place.textContent()) ?? '').replaceAll('\u00a0', ' ')
const says = (place: () => Locator) => soon(() => textOf(place()))

async function save(text: string): Promise<void> {
  await line().fill(text)
  await line().press('Enter')
}

beforeAll(async () => {
  mkdirSync(desk)
  ids = await seedHelpers(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
  await saveAllTo(app.app, desk)
  const api = pageApi(page)
  await api.clients.admit(
    anAdmission({
      consent: aConsent({ givenOn: today }),
      person: aPerson({ familyName: 'Woldu', givenNames: 'Abeba' }),
    }),
  )
  await api.volunteers.saveBudget({ budget: { year, cents: 960_000, note: 'Bescheid' } })
  await seedMissions(api, idOf('Tesfalem Ogbay'), today)
})

test('one line is read before it is saved, and stands in the account', async () => {
  await goTo(`/volunteers/person/${idOf('Tesfalem Ogbay')}/money`)
  await says(meters).toContain('242,00 € von 250 €')
  await says(meters).toContain('noch 8,00 € bis zum Hinweis')
  await line().fill('heute 10:30 1h30 Begleitung Ausländerbehörde Tigrinya Woldu')
  await says(entry).toContain('Dauer1 h 30')
  await says(entry).toContain('ArtBegleitung, Behörden')
  await says(entry).toContain('SpracheTigrinya')
  await says(entry).toContain('FallAbeba Woldu')
  await says(entry).toContain('Betrag7,50 €')
  await says(entry).toContain(`Danach sind es im ${month} 249,50 €, noch 0,50 € bis zum Hinweis.`)
  await lookInAllViews(page, 'money-account')
  await line().press('Enter')
  await saved(/^Eingetragen: .*1.h.30, 7,50.€\.$/).waitFor()
  await says(meters).toContain('249,50 € von 250 €')
  await soon(() => line().inputValue()).toBe('')
  await missions()
    .getByRole('row', { name: /Begleitung Ausländerbehörde.*Abeba Woldu/ })
    .waitFor()
})

test('what cannot be is said in words, and nothing is written', async () => {
  await save('23:00 2h Begleitung Klinik')
  await entry()
    .getByText(/geht über Mitternacht. Bitte tragen Sie zwei ein/)
    .waitFor()
  await save('25 h Begleitung Amt')
  await entry()
    .getByText(/Ein Tag hat 24 Stunden/)
    .waitFor()
  await save('Begleitung Amt')
  await entry()
    .getByText(/Es fehlt, wie lange der Einsatz gedauert hat/)
    .waitFor()
  await soon(() => line().inputValue()).toBe('Begleitung Amt')
  await line().fill('11:00 30 min Begleitung Amt')
  await entry().getByText('Zur selben Zeit ist schon ein Einsatz eingetragen.').waitFor()
  await says(meters).toContain('249,50 € von 250 €')
})

test('what passes 250 € in a month is said and may still be entered, and taken back', async () => {
  await closeMessages()
  await line().fill('2h Begleitung Amt')
  await entry()
    .getByText(/Der Hinweis bei 250,00.€ ist überschritten/)
    .waitFor()
  await lookInAllViews(page, 'money-over-the-limit')
  await line().press('Enter')
  await says(meters).toContain('9,50 € über dem Hinweis')
  await button('Rückgängig').click()
  await says(meters).toContain('249,50 € von 250 €')
  await missions().getByText('gestrichen: Gleich nach dem Eintragen zurückgenommen').waitFor()
  await missions()
    .getByText(/zusammen 249,50.€, 1 gestrichen$/)
    .waitFor()
})

test('a correction keeps what stood there before, and needs its reason', async () => {
  await closeMessages()
  await choose(/^Mehr zum Einsatz .*Begleitung Ausländerbehörde$/, 'Berichtigen')
  const asked = dialog('Einsatz berichtigen')
  await asked.getByLabel('Dauer').fill('1:00')
  await says(() => asked).toContain('5,00 € statt bisher 7,50 €')
  await asked.getByRole('button', { name: 'Berichtigen' }).click()
  await asked.getByText('Bitte schreiben Sie in einem Satz, was berichtigt wird.').waitFor()
  await lookInAllViews(page, 'money-correct')
  await asked.getByLabel('Grund der Berichtigung').fill('Sie war früher fertig.')
  await asked.getByRole('button', { name: 'Berichtigen' }).click()
  await says(meters).toContain('247,00 € von 250 €')
  await missions().getByRole('button', { name: '1 Berichtigung' }).click()
  const before = dialog('Berichtigungen').getByRole('listitem')
  await says(() => before).toMatch(/10:30, 1 h 30, Begleitung Ausländerbehörde, 7,50 €/)
  await before.getByText('Sie war früher fertig.').waitFor()
  await lookInAllViews(page, 'money-history')
  await dialog('Berichtigungen').getByRole('button', { name: 'Schließen' }).last().click()
})

test('a signature is one press, and so is taking it back', async () => {
  const signed = () =>
    missions()
      .getByRole('button', { name: /^Unterschrift liegt vor/ })
      .count()
  const missing = missions().getByRole('button', { name: /^Unterschrift fehlt/ })
  await missing.first().waitFor()
  const before = await signed()
  await missing.first().click()
  await soon(signed).toBe(before + 1)
  await saved('Unterschrift vermerkt.').waitFor()
  await button('Rückgängig').click()
  await soon(signed).toBe(before)
  await closeMessages()
})

test('for everyone together the line begins with the name', async () => {
  await goTo('/volunteers/money')
  await page.getByRole('heading', { level: 1, name: 'Einsätze und Geld' }).waitFor()
  await line().fill('Niemand 1h Amt')
  await entry().getByText('so heißt hier niemand').waitFor()
  await line().fill('Berhane 45 min Begleitung Arzt')
  await says(entry).toContain('PersonSaba Berhane')
  await says(entry).toContain('Betrag3,75 €')
  await line().press('Enter')
  await saved(/^Eingetragen: Saba Berhane/).waitFor()
  await missions()
    .getByRole('row', { name: /Saba Berhane.*Begleitung Arzt/ })
    .waitFor()
  await closeMessages()
  await lookInAllViews(page, 'money-all')
})

test('hours move inside the budget, but nobody comes above a cap', async () => {
  const plan = async (name: RegExp, hours: string) => {
    await choose(name, 'Stunden zusagen')
    const asked = dialog(/^Stunden/)
    await asked.getByLabel('Zugesagt').fill(hours)
    await asked.getByRole('button', { name: 'Speichern' }).click()
    await soon(() => asked.count()).toBe(0)
  }
  await plan(/^Stunden von .*Berhane/, '270')
  await plan(/^Stunden von .*Nouri/, '40')
  const sum = () => budget().getByRole('row', { name: /^Zusammen/ })
  await says(sum).toContain('310 h')
  await closeMessages()
  await choose(/^Stunden von .*Nouri/, 'Stunden abgeben')
  const asked = dialog(/^Stunden verschieben/)
  await asked.getByRole('combobox', { name: 'Zu wem' }).fill('Berhane')
  await page.getByRole('option', { name: /Berhane/ }).click()
  await says(() => asked).toContain('Zugesagt sind 270 h von 276 h, 6 h passen noch.')
  await asked.getByLabel('Wie viele').fill('10')
  await asked.getByRole('button', { name: 'Verschieben' }).click()
  await asked.getByText(/über ihrer Obergrenze. Möglich sind höchstens 6.h/).waitFor()
  await lookInAllViews(page, 'money-move')
  await asked.getByLabel('Wie viele').fill('6')
  await asked.getByRole('button', { name: 'Verschieben' }).click()
  await saved(/^6.h von Nouri/).waitFor()
  await says(sum).toContain('310 h')
  await closeMessages()
  await budget()
    .getByRole('button', { name: /^Ogbay, Tesfalem$/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Tesfalem Ogbay' }).waitFor()
  await says(meters).toContain('247,00 € von 250 €')
  await lookInAllViews(page, 'money-person')
  await button('Alle Einsätze').click()
  await says(sum).toContain('310 h')
  await closeMessages()
})

test('a month is closed with what is missing in sight, and opened with a reason', async () => {
  const name = `${month} ${year}`
  await button(`${name} Abschließen`).click()
  const asked = dialog(`${name} abschließen`)
  await asked.getByText(/Einsätze ohne Unterschrift$/).waitFor()
  await asked.getByText('Niemand war an zwei Orten zugleich').waitFor()
  await lookInAllViews(page, 'money-close')
  await asked.getByRole('button', { name: 'Trotzdem abschließen' }).click()
  await saved(new RegExp(`^${name} ist abgeschlossen`)).waitFor()
  await save('Berhane 45 min Begleitung Arzt')
  await entry()
    .getByText(/Dieser Zeitraum ist abgeschlossen/)
    .waitFor()
  await soon(() => line().inputValue()).toBe('Berhane 45 min Begleitung Arzt')
  await line().fill('')
  await button(`${name} Wieder öffnen`).click()
  const why = dialog(`${name} wieder öffnen`)
  await why.getByLabel('Grund').fill('Ein Beleg kam später.')
  await why.getByRole('button', { name: 'Wieder öffnen' }).click()
  await page.getByText(new RegExp(`${name} wieder geöffnet, .*: Ein Beleg kam später`)).waitFor()
  await closeMessages()
})

test('the year is closed, and its lists leave with their sums', async () => {
  await button(new RegExp(`^${year} Abschließen$`)).click()
  await dialog(`${year} abschließen`)
    .getByRole('button', { name: /bschließen$/ })
    .click()
  await saved(`${year} ist abgeschlossen`).waitFor()
  await closeMessages()
  await button('Listen ausgeben').click()
  const asked = dialog('Listen ausgeben')
  const { usedCents } = await pageApi(page).volunteers.readBudget({ year })
  const spent = euros(usedCents).replaceAll('\u00a0', ' ')
  await lookInAllViews(page, 'money-lists')
  for (const format of ['PDF', 'Excel-Arbeitsmappe']) {
    await asked.getByRole('radio', { name: format }).check()
    await asked.getByRole('button', { name: 'Datei speichern' }).click()
    const file = format === 'PDF' ? /als (.+\.pdf)\./ : /als (.+\.xlsx)\./
    const told = asked.getByRole('status')
    await says(() => told).toMatch(file)
    await says(() => told).toMatch(/^Liste der Einsätze \(2b\): \d+ Zeilen, /)
    await says(() => told).toContain(`zusammen ${spent}`)
    const name = file.exec(await textOf(told))?.[1] ?? ''
    expect(existsSync(path.join(desk, name)), name).toBe(true)
    expect(statSync(path.join(desk, name)).size).toBeGreaterThan(1000)
  }
  await lookInAllViews(page, 'money-list-done')
  await asked.getByRole('button', { name: 'Fertig' }).click()
})

test('a receipt is for one person, over what she got', async () => {
  await goTo(`/volunteers/person/${idOf('Tesfalem Ogbay')}/money`)
  await button('Listen ausgeben').click()
  const asked = dialog('Listen ausgeben')
  await asked.getByRole('radio', { name: 'alle', exact: true }).check()
  await asked.getByRole('radio', { name: /^Quittung/ }).check()
  await soon(() => asked.getByRole('radio', { name: 'Tesfalem Ogbay' }).isChecked()).toBe(true)
  await asked.getByRole('button', { name: 'Datei speichern' }).click()
  const { yearCents } = await pageApi(page).volunteers.readAccount({
    ...{ helperId: idOf('Tesfalem Ogbay'), year, month: 1 },
  })
  const told = () => asked.getByRole('status')
  await says(told).toMatch(/^Quittung: \d+ Zeilen?, /)
  await says(told).toContain(`zusammen ${euros(yearCents.used).replaceAll('\u00a0', ' ')}`)
  await asked.getByRole('button', { name: 'Fertig' }).click()
})

test('rates hold from a day on, and go again; what was paid stays', async () => {
  await goTo('/settings/rates')
  await page.getByText('von Anfang an').waitFor()
  await lookInAllViews(page, 'money-rates')
  await button('Sätze ab einem Tag').click()
  await page.getByLabel('Gilt ab').fill(formatDay(`${year + 1}-01-01`))
  await page.getByLabel('Je Stunde Begleitung').fill('6,50')
  await button('Sätze eintragen').click()
  await page.getByText('Bitte geben Sie die Quelle an.').first().waitFor()
  await page.getByLabel('Quelle').fill('Bescheid')
  await lookInAllViews(page, 'money-rates-form')
  await button('Sätze eintragen').click()
  const added = () => page.getByRole('listitem').filter({ hasText: `ab 01.01.${year + 1}` })
  await says(added).toContain('6,50 € je Stunde')
  await closeMessages()
  await button(`Sätze ab 01.01.${year + 1} entfernen`).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Entfernen' }).click()
  await soon(() => added().count()).toBe(0)
})
