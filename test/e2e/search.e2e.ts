import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import * as journey from '../support/journeys.ts'
import { HEAD, seedPeople } from '../support/known-people.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page

const query = () => page.getByRole('combobox', { name: 'Suche' })
const hit = (name: string | RegExp) => page.getByRole('option', { name })
const chosen = () => page.locator('[role=option][aria-selected=true]').textContent()
const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function search(text: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await query().fill(text)
}

beforeAll(async () => {
  await seedPeople(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
})

test('people come first, then what one can do; the last line takes in who is not there', async () => {
  await search('kovalenk')
  await hit(/^Olena Kovalenko/).waitFor()
  await soon(chosen).toMatch(/^Olena Kovalenko/)
  await soon(() => page.locator('[role=option] mark').allTextContents()).toEqual(['Kovalenk'])
  await soon(() => page.getByRole('option').last().textContent()).toBe(
    'Erstaufnahme für „kovalenk“ beginnen',
  )
  await lookInAllViews(page, 'search-people')
  await page.keyboard.press('Escape')
})

const spellings = [
  ['tahmassebi soraja', /^Soraya Tahmasbi/],
  ['ثريا طهماسبي', /^Soraya Tahmasbi/],
  ['Коваленко', /^Olena Kovalenko/],
  ['kowalenko', /^Olena Kovalenko/],
  ['muhamad mueller', /^Mohammed Müller/],
  ['Mehmet Muller', /^Mohammed Müller/],
] as const

test.each(spellings)('"%s" finds whom it means', async (text, name) => {
  await search(text)
  await hit(name).waitFor()
  await page.keyboard.press('Escape')
  await query().waitFor({ state: 'detached' })
})

test('a name and Enter, however quick, opens the file and begins no second one', async () => {
  await page.keyboard.press('Control+k')
  await query().fill('Kovalenko')
  await page.keyboard.press('Enter')
  await title(/Olena Kovalenko/).waitFor()
  await query().waitFor({ state: 'detached' })
})

test('arrows choose, also among lines that came later; a screen is found by its name', async () => {
  await search('soraya')
  await hit(/^Soraya Tahmasbi/).waitFor()
  await page.keyboard.press('ArrowDown')
  await soon(chosen).toBe('Erstaufnahme für „soraya“ beginnen')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await soon(chosen).toMatch(/^Soraya Tahmasbi/)
  await query().fill('protok')
  await hit(/^Erstaufnahme für „protok“/).waitFor()
  await query().fill('einstellungen sicherung')
  await hit('Einstellungen: Sicherung').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Sicherung', selected: true }).waitFor()
})

test('the typed name goes along to the Erstaufnahme and stands in no address', async () => {
  await search('Zarifa <b>Amiri</b>')
  await hit(/^Erstaufnahme für/).waitFor()
  await page.keyboard.press('Enter')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await soon(() => name.inputValue()).toBe('Zarifa <b>Amiri</b>')
  expect(decodeURIComponent(page.url())).not.toContain('Amiri')
})

test('the Leitung finds no people and takes nobody in', async () => {
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: HEAD })
  await journey.unlock(page, OTHER_PASSPHRASE)
  await search('Kovalenko')
  await page.getByText('Dazu gibt es hier keine Ansicht und keinen Befehl.').waitFor()
  await soon(() => page.getByRole('option').count()).toBe(0)
  await query().fill('Protokoll')
  await hit('Protokoll').waitFor()
  await soon(() => page.getByRole('option').count()).toBe(1)
  await look(page, 'search-leitung')
})
