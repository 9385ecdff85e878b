import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { aConsent, anAdmission, aPerson } from '../support/client-builders.ts'
import { filePage } from '../support/file-page.ts'
import * as journey from '../support/journeys.ts'
import { look } from '../support/look.ts'
import { admitNoorzai, COLLEAGUE, pageApi, seedOffice, today } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let clientId: string

const { button, dialog, tab, open, closeMessages, choose } = filePage(() => page)

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  const { clients } = pageApi(page)
  await clients.admit(anAdmission({ consent: aConsent({ givenOn: today }) }))
  clientId = await admitNoorzai(pageApi(page))
  await open(clientId)
})

test('a consent is withdrawn and given again', async () => {
  await tab('Datenschutz').click()
  await button('Widerruf eintragen').click()
  const withdrawing = dialog(/^Widerruf von/)
  await withdrawing.getByLabel('Widerrufen am').fill('1.1.2020')
  await withdrawing.getByRole('button', { name: 'Widerruf eintragen' }).click()
  await withdrawing.getByText('Der Widerruf liegt vor der Einwilligung', { exact: false }).waitFor()
  await withdrawing.getByLabel('Widerrufen am').fill('heute')
  await withdrawing.getByRole('button', { name: 'Widerruf eintragen' }).click()
  await withdrawing.waitFor({ state: 'detached' })
  await page.getByText('Es liegt keine gültige Einwilligung vor.', { exact: false }).waitFor()
  await look(page, 'case-privacy')
  await button('Einwilligung eintragen').click()
  const giving = dialog('Einwilligung eintragen')
  await giving.getByRole('radio', { name: 'am Bildschirm' }).check()
  await look(page, 'case-consent-dialog')
  await giving.getByRole('button', { name: 'Eintragen', exact: true }).click()
  await giving.waitFor({ state: 'detached' })
  await page.getByText('liegt vor').waitFor()
})

test('a word for the colleague, half written when the laptop locks, is not lost', async () => {
  const menu = 'Mehr zu diesem Fall'
  await choose(menu, 'Fall übergeben')
  await dialog('Fall übergeben')
    .getByLabel(/^Was die neue Person/)
    .fill('Schlüssel liegt beim')
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  await open(clientId)
  await choose(menu, 'Fall übergeben')
  const word = dialog('Fall übergeben').getByLabel(/^Was die neue Person/)
  await soon(() => word.inputValue()).toBe('Schlüssel liegt beim')
  await page.keyboard.press('Escape')
  await dialog('Fall übergeben').waitFor({ state: 'detached' })
})

test('a case is handed over, closed with a reason and opened again', async () => {
  await choose('Mehr zu diesem Fall', 'Fall übergeben')
  const handing = dialog('Fall übergeben')
  await handing.getByLabel('An').selectOption(COLLEAGUE)
  await handing.getByLabel(/^Was die neue Person/).fill('Pass ist unterwegs.')
  await look(page, 'case-hand-over')
  await handing.getByRole('button', { name: 'Übergeben' }).click()
  await handing.waitFor({ state: 'detached' })
  await page.getByRole('definition').getByText(COLLEAGUE).waitFor()

  await closeMessages()
  await choose('Mehr zu diesem Fall', 'Fall abschließen')
  const closing = dialog(/^Fall von Ahmad Reza Noorzai abschließen/)
  await closing.getByText('3 Bedarfe sind noch offen').waitFor()
  await closing.getByLabel('Grund').selectOption('anderer Grund')
  await closing.getByRole('button', { name: 'Fall abschließen' }).click()
  await closing.getByText('Bitte schreiben Sie den Grund in einem Satz.').first().waitFor()
  await look(page, 'case-close')
  await closing.getByLabel('Grund').selectOption('verzogen')
  await closing.getByRole('button', { name: 'Fall abschließen' }).click()
  await closing.waitFor({ state: 'detached' })
  const state = page.getByRole('region', { name: 'Stand des Falls' })
  await state.getByText(/^Abgeschlossen am .*: verzogen/).waitFor()
  await tab('Übersicht').click()
  await look(page, 'case-closed')
  await soon(() => page.getByRole('textbox').count()).toBe(0)
  await soon(() => page.getByRole('checkbox', { disabled: false }).count()).toBe(0)

  await state.getByRole('button', { name: 'Wieder öffnen' }).click()
  const opening = dialog('Fall wieder öffnen')
  await opening.getByRole('button', { name: 'Wieder öffnen' }).click()
  await opening.waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'Kurz festhalten' }).waitFor()
  await tab(/^Verlauf/).click()
  await page.getByText('Fall wieder geöffnet', { exact: true }).waitFor()
  await page.getByText('Fall abgeschlossen: verzogen').waitFor()
  await page.getByText(`Übergeben an ${COLLEAGUE}`).waitFor()
})

test('whoever comes from the list walks on through it', async () => {
  await page.getByRole('link', { name: 'Klientinnen und Klienten' }).click()
  await page.getByRole('row', { name: /Noorzai, Ahmad Reza/ }).click()
  const walk = page.getByRole('navigation', { name: 'In der Liste blättern' })
  await walk.getByText(/^1 von \d/).waitFor()
  await walk.getByRole('link', { name: 'Nächste Person der Liste' }).click()
  await walk.getByText(/^2 von \d/).waitFor()
  await walk.getByRole('link', { name: 'Vorige Person der Liste' }).click()
  await walk.getByText(/^1 von \d/).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Ahmad Reza Noorzai' }).waitFor()
})

test('a first referral is stepped up, and a file that is none says so', async () => {
  const { id } = await pageApi(page).clients.admit(
    anAdmission({
      depth: 'verweisberatung',
      person: aPerson({
        familyName: 'von Hohenstein-Wartenberg zu Schwarzburg-Rudolstadt',
        givenNames: 'Wilhelmina Konstanze',
        ownScript: 'ዊልሄልሚና',
        citizenships: [],
      }),
      consent: aConsent({ givenOn: today }),
    }),
  )
  await open(id)
  await page.getByText(/^Verweisberatung 20/).waitFor()
  await page.getByText('Noch kein Bedarf aufgenommen').waitFor()
  await page.setViewportSize({ width: 640, height: 900 })
  await look(page, 'case-empty')
  await page.setViewportSize({ width: 1440, height: 900 })
  await choose('Mehr zu diesem Fall', 'Zum Fallmanagement machen')
  await page.getByText(/^Fall 20/).waitFor()
  await page.getByRole('heading', { name: 'Phase' }).waitFor()
  await open(crypto.randomUUID())
  await page.getByRole('heading', { name: 'Diese Akte gibt es nicht mehr' }).waitFor()
  await look(page, 'case-not-there')
})
