import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { addDays, dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { intakePage, tall } from '../support/intake-page.ts'
import * as journey from '../support/journeys.ts'
import { seedPeople } from '../support/known-people.ts'
import { look } from '../support/look.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const today = dayOfInstant(new Date().toISOString())
let page: Page

const { button, field, heading, drafts, pick, next, goTo, begin, kept, discard } = intakePage(
  () => page,
)

beforeAll(async () => {
  await seedPeople(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  await page.setViewportSize(tall)
})

const bad = [
  ['31.2.1990', 'Diesen Tag gibt es nicht.'],
  [formatDay(addDays(today, 30)), 'Das Geburtsdatum liegt in der Zukunft.'],
  ['neulich', 'Bitte als Datum, Monat und Jahr'],
] as const

test('what can not be is named at its field in plain words, and nothing is lost', async () => {
  const odd = '<b onclick="x">Ana</b> 👩‍👧 علی'
  await begin('Testfall')
  await field('Vornamen').fill(`\u200b${odd}\u202e`)
  for (const [typed, problem] of bad) {
    await field('Geburtsdatum').fill(typed)
    await next('Kontakt und Wohnen')
    await page.getByText('1 Angabe prüfen').first().waitFor()
    await goTo('Person')
    await page.getByRole('alert').getByText(problem).waitFor()
    await soon(() => field('Geburtsdatum').inputValue()).toBe(typed)
  }
  await look(page, 'intake-bad-date')
  await field('Geburtsdatum').fill('1.3.2010')
  await goTo('Kontakt und Wohnen')
  await page.getByRole('combobox', { name: 'Gemeinde', exact: true }).fill('Entenhausen')
  await page.getByText('Nichts gefunden').waitFor()
  await page.keyboard.press('Tab')
  await field('Telefon').fill('ruft selbst an')
  await field('E-Mail').fill('ana@')
  await goTo('Herkunft, Bildung, Arbeit')
  await field('In Deutschland seit').fill('2009')
  await goTo('Aufenthalt')
  for (const [status, option] of [
    ['duldung § 60a', /^Duldung § 60a/],
    ['gestatt', /^Aufenthaltsgestattung/],
  ] as const) {
    await button(/^(Aufenthaltsstatus eintragen|Eintrag)$/).click()
    await pick('Status', status, option)
    await field('Gültig ab').fill(formatDay(addDays(today, -50)))
    await button('Eintrag schließen').click()
  }
  await goTo('Einwilligung')
  await button('Akte anlegen').click()
  await heading('Person').waitFor()
  await page
    .getByRole('alert')
    .getByText(/Die Geburt liegt nach der Einreise/)
    .waitFor()
  await look(page, 'intake-problems')
  await goTo('Kontakt und Wohnen')
  await page
    .getByRole('alert')
    .getByText(/Das ist keine Telefonnummer/)
    .waitFor()
  await page
    .getByRole('alert')
    .getByText(/Bitte wählen Sie eine Gemeinde/)
    .waitFor()
  await soon(() => page.getByRole('combobox', { name: 'Gemeinde' }).inputValue()).toBe(
    'Entenhausen',
  )
  await page
    .getByRole('alert')
    .getByRole('button', { name: /E-Mail/ })
    .click()
  await soon(() => field('E-Mail').evaluate(input => input === document.activeElement)).toBe(true)
  await look(page, 'intake-bad-reach')
  await goTo('Aufenthalt')
  await page
    .getByText(/Zwei Einträge gelten heute zugleich/)
    .first()
    .waitFor()
  await look(page, 'intake-bad-residence')
  await kept(JSON.stringify(odd).slice(1, -1))
  await discard()
})

test('a wrong end of a title is put right with one click', async () => {
  await begin('Testfall')
  await goTo('Aufenthalt')
  await button('Aufenthaltsstatus eintragen').click()
  await pick('Status', 'gestatt', /^Aufenthaltsgestattung/)
  const from = addDays(today, -300)
  await field('Gültig ab').fill(formatDay(from))
  await field('Gültig bis').fill(formatDay(addDays(from, -5)))
  await next('Sprachen')
  await goTo('Aufenthalt')
  await page
    .getByRole('alert')
    .getByText(/Das Ende liegt vor dem Anfang/)
    .waitFor()
  await look(page, 'intake-suggestion')
  await button(/ einsetzen$/).click()
  await soon(() => page.getByText(/pass(en|t) noch nicht/).count()).toBe(0)
  await page.getByText('Erster Eintrag, gilt heute').waitFor()
  await discard()
})

test('without consent nothing stays but a Kurzkontakt', async () => {
  await begin('Verena Niemand')
  await page.getByRole('radio', { name: 'weiblich' }).check()
  await goTo('Einwilligung')
  await page.getByRole('radio', { name: /^Nein/ }).check()
  await look(page, 'intake-no-consent')
  await button('Als Kurzkontakt zählen').click()
  const dialog = page.getByRole('dialog', { name: 'Kurzkontakt' })
  await dialog.getByRole('button', { name: /^Person weiblich/ }).waitFor()
  await page.keyboard.press('Control+Enter')
  await heading('Heute', 1).waitFor()
  await soon(async () => JSON.stringify(await drafts())).not.toContain('Niemand')
})

test('a Kurzkontakt goes on with a name, and nothing is asked twice', async () => {
  await page.keyboard.press('Alt+k')
  const dialog = page.getByRole('dialog', { name: 'Kurzkontakt' })
  await dialog.waitFor()
  await dialog.getByRole('button', { name: /^Sprache/ }).click()
  await dialog.getByRole('combobox', { name: 'Sprache' }).waitFor()
  await page.keyboard.press('2')
  await dialog.getByRole('checkbox', { name: 'Wohnen' }).click()
  await look(page, 'short-contact-with-name')
  await page.keyboard.press('Control+n')
  await heading('Wen nehmen Sie auf?').waitFor()
  await field('Name').fill('Farid Wakili')
  await button('Neu aufnehmen').click()
  await page.getByRole('radio', { name: /^Verweisberatung/, checked: true }).waitFor()
  await next('Bedarfe')
  await soon(() => page.getByLabel('Bereich').inputValue()).toBe('wohnen')
  await field('Bedarf').fill('Zimmer finden')
  await next('Einwilligung')
  await page.getByRole('radio', { name: /^Ja/ }).check()
  await soon(() => page.getByRole('combobox', { name: 'Erklärt auf' }).inputValue()).toBe('Dari')
  await page.getByRole('radio', { name: 'auf Papier' }).check()
  await look(page, 'intake-referral')
  await button('Akte anlegen').click()
  await heading(/Farid Wakili/, 1).waitFor()
})
