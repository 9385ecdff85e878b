import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { contrast } from '../support/axe.ts'
import * as journey from '../support/journeys.ts'
import { seedPeople } from '../support/known-people.ts'
import { look } from '../support/look.ts'
import { pageApi } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const today = dayOfInstant(new Date().toISOString())
let page: Page

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const heading = (name: string | RegExp, level = 2) => page.getByRole('heading', { name, level })

async function pick(name: string, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name, exact: true }).fill(typed)
  await page.getByRole('option', { name: option }).first().click()
}

async function next(title: string): Promise<void> {
  await button(`Weiter: ${title}`).click()
  await heading(title).waitFor()
}

async function goTo(title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Abschnitte' })
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await heading(title).waitFor()
}

/** From any screen: the name is typed once, in the search. */
async function begin(name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill(name)
  await page.getByRole('option', { name: /^Erstaufnahme für/ }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
  await soon(() => field('Name').inputValue()).toBe(name)
  await button(/[Nn]eu aufnehmen$/).click()
  await heading('Person').waitFor()
}

const drafts = () => pageApi(page).drafts.list({ prefix: 'intake-' })

/** What is typed goes into the encrypted store a moment later. */
async function kept(text: string): Promise<void> {
  await soon(async () => JSON.stringify(await drafts())).toContain(text)
}

async function discard(): Promise<void> {
  await button('Entwurf verwerfen').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwerfen' }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
}

async function consent(language: string): Promise<void> {
  await page.getByRole('radio', { name: /^Ja/ }).check()
  await pick('Erklärt auf', language, language)
  await page.getByRole('radio', { name: 'auf Papier' }).check()
}

const views = [
  [1280, 720, 'light'],
  [640, 450, 'light'],
  [1440, 900, 'dark'],
] as const

/** High enough that nothing lies half under the bar at the bottom, which axe-core would measure. */
const tall = { width: 1440, height: 1500 }

async function lookInAllViews(name: string): Promise<void> {
  for (const [width, height, colorScheme] of views) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    await look(page, `${name}-${width}-${colorScheme}`, contrast)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(tall)
}

beforeAll(async () => {
  await seedPeople(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  await page.setViewportSize(tall)
})

test('a family of four with two statuses is taken in, from the search to the file', async () => {
  await begin('Nawid Barakzai')
  await soon(() => field('Familienname').inputValue()).toBe('Barakzai')
  await field('Geburtsdatum').fill('12.5.1988')
  await page.getByRole('radio', { name: 'männlich' }).check()
  await pick('Staatsangehörigkeit', 'afgh', 'Afghanistan')
  await field('Name in eigener Schrift').fill('نوید بارکزی')
  await look(page, 'intake-person')

  await next('Kontakt und Wohnen')
  // Half of the name is a place too: its postcode must not stay behind.
  await page.getByRole('combobox', { name: 'Gemeinde', exact: true }).pressSequentially('Niddatal')
  await page.keyboard.press('Tab')
  await soon(() => field('Postleitzahl').inputValue()).toBe('61194')
  await field('Postleitzahl').fill('')
  await pick('Gemeinde', '61169', /^Friedberg/)
  await soon(() => field('Postleitzahl').inputValue()).toBe('61169')
  await field('Telefon').fill('0152 / 555-0178')
  await look(page, 'intake-reach')
  await next('Aufenthalt')
  await soon(() =>
    page.getByRole('region', { name: 'Kontakt und Wohnen' }).textContent(),
  ).toContain('0152')
  await button('Aufenthaltsstatus eintragen').click()
  await pick('Status', 'gestatt', /^Aufenthaltsgestattung/)
  await field('Gültig ab').fill(formatDay(addDays(today, -400)))
  await field('Gültig bis').fill(formatDay(addDays(today, 100)))
  await page.getByText('Erster Eintrag, gilt heute').waitFor()
  await look(page, 'intake-residence')
  await next('Sprachen')
  await button('Sprache').click()
  await pick('Sprache', 'dari', 'Dari')
  await look(page, 'intake-languages')

  await next('Haushalt')
  await button('Person mit aufnehmen').click()
  await field('Vornamen').fill('Zahra')
  await field('Geburtsdatum').fill('1990')
  await page.getByRole('radio', { name: 'weiblich' }).check()
  await page.getByLabel('Ist für Nawid Barakzai').selectOption({ label: 'Ehefrau' })
  await page.getByLabel('Gleicher Aufenthalt wie Nawid Barakzai').uncheck()
  const own = page.getByRole('region', { name: 'Eigener Aufenthalt' })
  await own.getByRole('button', { name: 'Aufenthaltsstatus eintragen' }).click()
  await pick('Status', '25 abs. 2', /^Flüchtling/)
  await field('Gültig ab').fill(formatDay(addDays(today, -90)))
  await field('Gültig bis').fill(formatDay(addDays(today, 700)))
  await look(page, 'intake-member')
  await button('Eintrag schließen').last().click()
  for (const [name, born] of [
    ['Mina', '2016'],
    ['Elias', formatDay(addDays(today, -60))],
  ] as const) {
    await button('Person mit aufnehmen').click()
    await field('Vornamen').fill(name)
    await field('Geburtsdatum').fill(born)
    await page.getByLabel('Ist für Nawid Barakzai').selectOption({ label: 'Kind' })
    await button('Eintrag schließen').click()
  }
  await field('Name oder Fallnummer').fill('kovalenk')
  await button('Olena Kovalenko verknüpfen').click()
  const linked = page.getByRole('list', { name: 'Verknüpfte Angehörige' })
  await linked.getByLabel('Ist für diese Person').selectOption({ label: 'verwandt' })
  await linked.getByLabel('wohnt mit im Haushalt').uncheck()
  await look(page, 'intake-household')

  await next('Herkunft, Bildung, Arbeit')
  await field('In Deutschland seit').fill(formatDay(addDays(today, -420)))
  await look(page, 'intake-background')
  await next('Bedarfe')
  await button('Bedarf').click()
  await field('Bedarf').fill('Kita-Platz für Mina')
  await page.getByLabel('Bereich').selectOption({ label: 'Bildung und Kinder' })
  await look(page, 'intake-needs')
  await next('Einwilligung')
  await consent('Dari')
  await look(page, 'intake-consent')
  await lookInAllViews('intake-consent')
  await button('Akte anlegen').click()
  await heading(/Nawid Barakzai/, 1).waitFor()
  await page.getByText(/^Aufgenommen: Fall/).waitFor()

  const { hits } = await pageApi(page).clients.search({ text: 'Barakzai', limit: 10 })
  expect(hits.map(hit => hit.givenNames).toSorted()).toEqual(['Elias', 'Mina', 'Nawid', 'Zahra'])
  const fileOf = async (name: string) => {
    const id = hits.find(hit => hit.givenNames === name)?.id ?? ''
    return pageApi(page).clients.readFile({ id })
  }
  const nawid = await fileOf('Nawid')
  expect(nawid.relatives.find(other => other.givenNames === 'Olena')).toMatchObject({
    relation: 'verwandt',
    sameHousehold: false,
  })
  const zahra = await fileOf('Zahra')
  expect(zahra.residence.entries.map(entry => entry.status)).toEqual(['AE_25_2_F'])
  expect(zahra.relatives).toHaveLength(3)
  const elias = await fileOf('Elias')
  expect(elias.residence.entries).toMatchObject([
    { status: 'GESTATTUNG', validFrom: addDays(today, -60) },
  ])
  expect(elias.languages.languages).toEqual([{ code: 'fa-AF', level: 'erstsprache' }])
  expect(elias.background.arrivedOn.precision).toBe('unknown')
  expect(elias.reach.municipality).toBe('06440008')
  await soon(async () => JSON.stringify(await drafts())).not.toContain('Barakzai')
})

test('who is known is found under a name in Arabic and in another spelling, before a second record arises', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill('ثريا طهماسبي')
  await page.getByRole('option', { name: /^Soraya Tahmasbi/ }).waitFor()
  await look(page, 'search-arabic')
  await page.getByRole('option', { name: /^Erstaufnahme für/ }).click()
  const known = page.getByRole('region', { name: 'Schon bekannt' })
  await known.getByText('Soraya Tahmasbi').waitFor()
  await look(page, 'intake-start-arabic')
  await field('Name').fill('Soraja Tahmassebi')
  await known.getByText('Soraya Tahmasbi').waitFor()
  await look(page, 'intake-start-variant')
  await known.getByRole('button', { name: 'Akte öffnen: Soraya Tahmasbi' }).click()
  await heading(/Soraya Tahmasbi/, 1).waitFor()

  await begin('Soraja Tahmassebi')
  const panel = page.getByRole('region', { name: 'Vergleich mit Soraya Tahmasbi' })
  await panel.waitFor()
  await field('Geburtsdatum').fill('1991')
  await panel.getByText('hier: 1991').waitFor()
  await look(page, 'intake-similar')
  await panel.getByRole('button', { name: 'Nein, andere Person' }).click()
  await panel.waitFor({ state: 'detached' })
  await kept('"differentFrom":["')
  await discard()
})

test('locked in the middle, it goes on where it was', async () => {
  await begin('Samira Yusufi')
  await field('Geburtsort').fill('Masar-e Scharif')
  await next('Kontakt und Wohnen')
  await field('Straße und Hausnummer').fill('Haagstraße 4')
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  await button(/^Suchen/).click()
  await page.getByRole('combobox', { name: 'Suche' }).fill('Erstaufnahme')
  await page.getByRole('option', { name: 'Erstaufnahme', exact: true }).click()
  await page.getByRole('link', { name: 'Yusufi, Samira' }).click()
  await heading('Kontakt und Wohnen').waitFor()
  await soon(() => field('Straße und Hausnummer').inputValue()).toBe('Haagstraße 4')
  await page.getByText('1 von 8 Abschnitten fertig').waitFor()
  await discard()
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
