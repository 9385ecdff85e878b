import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { lookInAllViews } from '../support/look.ts'
import { pageApi } from '../support/noorzai-case.ts'
import {
  type Part,
  referralPage,
  referralSteps,
  type Seeded,
  seedReferrals,
  today,
} from '../support/referral-page.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let app: LaunchedApp
let page: Page
let seeded: Seeded
let code: string

const { button, form, dialog, saved, step, ...at } = referralPage(() => page)
const api = () => pageApi(page)
const steps = () => referralSteps(api(), seeded)
const preview = () => page.locator('.letter-preview__page')
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const goTo = (hash: string) => goToHash(page, `#${hash}`)

beforeAll(async () => {
  seeded = await seedReferrals(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
})

test('from the need to a place that fits', async () => {
  await goTo(`/clients/${seeded.clientId}/referrals`)
  await page.getByText('Noch nicht vermittelt').waitFor()
  await lookInAllViews(page, 'vermittlungen-akte-leer')
  await page.getByRole('link', { name: /^Angebot finden für: Deutsch lernen/ }).click()
  await button('Vermitteln: Mama lernt Deutsch').click()
  await heading('Mama lernt Deutsch').waitFor()
  await page.getByText('Noch nicht möglich. Die Einwilligung fehlt.').waitFor()
  await lookInAllViews(page, 'vermittlung-entwurf')
  code = await at.shownCode()
  expect(code).toMatch(/^[2-9A-HJ-KMNP-Z]{5}$/)
})

test('nothing is ticked for her: she records what is on the paper', async () => {
  await form('Einwilligung').getByRole('button', { name: 'Unterschrift liegt vor' }).click()
  const asked = dialog('Was ist auf dem Bogen angekreuzt?')
  expect(await asked.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await asked.getByRole('button', { name: 'Einwilligung eintragen' }).click()
  await asked.getByText('was auf dem Bogen angekreuzt ist').first().waitFor()
  await asked.getByRole('checkbox', { name: 'Telefon und E-Mail' }).check()
  await asked.getByText('Ohne den Namen gibt es keinen Brief').waitFor()
  await lookInAllViews(page, 'vermittlung-bogen-eintragen')
  await asked.getByRole('checkbox', { name: 'Name und Geburtsdatum' }).check()
  await asked.getByRole('button', { name: 'Einwilligung eintragen' }).click()
  await step(/^Einwilligung liegt vor/)
    .getByText('Name und Geburtsdatum, Telefon und E-Mail')
    .waitFor()
})

test('the letter holds what was released and what she writes, and is sent', async () => {
  await form('Brief').getByLabel('Hinweis an die Stelle').fill('Vormittags gut erreichbar')
  await button('In den Brief übernehmen und ansehen').click()
  await preview().getByText('Vormittags gut erreichbar').waitFor()
  await preview().getByText('Rasha Al-Jabiri').first().waitFor()
  expect(await preview().getByText('Arabisch').count()).toBe(0)
  await at.closeMessages()
  await lookInAllViews(page, 'vermittlung-brief')
  await button('Brief groß ansehen').click()
  await page
    .getByRole('region', { name: 'Seite' })
    .getByRole('heading', { name: 'Rücklauf-Karte' })
    .waitFor()
  await lookInAllViews(page, 'vermittlung-brief-gross')
  await page.keyboard.press('Escape')
  await at.saveLetter()
  await at.send('mit der Post')
  await at.closeMessages()
  await lookInAllViews(page, 'vermittlung-antwort')
})

test('the code, typed in no field at all, opens it; one key records the answer', async () => {
  await goTo('/about')
  await heading('Über dieses Programm').waitFor()
  await at.typeAnywhere(code.toLowerCase())
  await heading('Mama lernt Deutsch').waitFor()
  await page.keyboard.press('w')
  await saved('Warteliste eingetragen.').waitFor()
  await page.getByText('Auf der Warteliste').waitFor()
  await button('Rückgängig').click()
  await step('Was steht auf der Karte?').waitFor()
  await at.closeMessages()
  await page.keyboard.press('a')
  await saved('Angenommen eingetragen.').waitFor()
  await step('Was daraus wird').waitFor()
})

test('appointment, arrival, and what came of it: the need is done as well', async () => {
  await button('Termin eintragen').click()
  const asked = dialog('Termin bei der Stelle')
  await asked.getByLabel('Tag').fill('morgen')
  await asked.getByLabel(/^Uhrzeit/).fill('9.30 Uhr')
  await asked.getByLabel(/^Bei wem/).fill('Frau Reuter')
  await asked.getByRole('button', { name: 'Termin eintragen' }).click()
  await page.getByText(/09:30 Uhr, bei Frau Reuter/).waitFor()
  await button('In den Kalender').click()
  await saved(/^Termin gespeichert als .*ics/).waitFor()
  await page.getByRole('group', { name: 'Angekommen?' }).getByRole('button', { name: 'Ja' }).click()
  await page.getByText('ja, angekommen').waitFor()
  await at.closeMessages()
  await lookInAllViews(page, 'vermittlung-verlauf')
  await button('Abschließen …').click()
  const ending = dialog('Vermittlung abschließen')
  await ending.getByText('Der Bedarf ist damit auch abgeschlossen.').waitFor()
  await ending.getByRole('radio', { name: /^gedeckt/ }).check()
  await ending.getByRole('button', { name: 'Abschließen' }).click()
  await saved('Der Bedarf ist gedeckt und auch abgeschlossen.').waitFor()
  const { needs } = await api().tasks.readPlan({ clientId: seeded.clientId })
  expect(needs[0]?.closed).toEqual({ on: today, outcome: 'gedeckt' })
})

test('what is done can be opened again, with a sentence that says why', async () => {
  await button('Mehr zu dieser Vermittlung').click()
  await page.getByRole('menuitem', { name: 'Wieder öffnen …' }).click()
  const asked = dialog('Vermittlung wieder öffnen')
  await asked.getByRole('button', { name: 'Wieder öffnen' }).click()
  await asked.getByText('Bitte schreiben Sie in einem Satz, warum.').waitFor()
  await asked.getByLabel('Grund').fill('Der Kurs wurde abgesagt')
  await asked.getByRole('button', { name: 'Wieder öffnen' }).click()
  await asked.waitFor({ state: 'detached' })
  await page.getByText('Der Kurs wurde abgesagt').waitFor()
  await step('Was daraus wird').getByText('Angenommen').waitFor()
})

test('the search opens a code first, and says when one was mistyped', async () => {
  const wrong = `${code[0] === '2' ? '3' : '2'}${code.slice(1)}`
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Suche' })
  await field.fill(wrong)
  await page.getByText('Der Code stimmt nicht: bitte vergleichen').waitFor()
  await lookInAllViews(page, 'suche-code-vertippt')
  await field.fill(code)
  await page.getByRole('option', { name: `Rücklauf ${code} öffnen` }).waitFor()
  await lookInAllViews(page, 'suche-code')
  await page.keyboard.press('Enter')
  await heading('Mama lernt Deutsch').waitFor()
})

test('the list begins with whoever has waited, and takes a code too', async () => {
  const [part] = await steps().begin(seeded.otherOfferId)
  await steps().send(part as Part)
  await goTo('/referrals')
  await heading('Vermittlungen').waitFor()
  const grid = page.getByRole('grid', { name: 'Vermittlungen' })
  await grid.getByText('Sprachcafé im Bürgerhaus').waitFor()
  expect(await grid.getByRole('row').count()).toBe(2)
  await lookInAllViews(page, 'vermittlungen-liste')
  await page.getByRole('tab', { name: /^Alle/ }).click()
  await soon(() => grid.getByRole('row').count()).toBe(3)
  const field = page.getByLabel('Code eingeben')
  await field.fill('2222')
  await button('Öffnen').click()
  await page.getByText('Ein Code hat 5 Zeichen.').waitFor()
  await field.fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await heading('Mama lernt Deutsch').waitFor()
})

test('the tab of the case names both, under their need', async () => {
  await goTo(`/clients/${seeded.clientId}/referrals`)
  await page.getByRole('tab', { name: /^Vermittlungen\s*2$/ }).waitFor()
  await page.getByRole('link', { name: 'Sprachcafé im Bürgerhaus' }).waitFor()
  await lookInAllViews(page, 'vermittlungen-akte')
})
