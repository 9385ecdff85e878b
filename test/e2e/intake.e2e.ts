import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { intakePage, tall } from '../support/intake-page.ts'
import * as journey from '../support/journeys.ts'
import { seedPeople } from '../support/known-people.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { pageApi } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const today = dayOfInstant(new Date().toISOString())
let page: Page

const { button, field, heading, drafts, pick, next, begin, kept, discard, consent } = intakePage(
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
  await lookInAllViews(page, 'intake-consent')
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
