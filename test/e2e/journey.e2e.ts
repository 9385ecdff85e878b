import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import { look } from '../support/look.ts'
import { soon } from '../support/soon.ts'

const NEXT_PASSPHRASE = 'garten leiter sonne kiesel birke'

const folder = appFolder()
let page: Page
let sheet: string[]

const button = (name: string | RegExp) => page.getByRole('button', { name })

beforeAll(async () => {
  const app = await folder.start()
  page = app.page
})

test('the assistant asks for the office and says what is missing', async () => {
  await page.getByRole('heading', { name: 'WIR-Fallmanagement einrichten' }).waitFor()
  await page.getByRole('combobox', { name: 'Landkreis oder Stadt' }).waitFor()
  await look(page, 'setup-1')
  await journey.nextStep(page)
  await page.getByText('Bitte wählen Sie').first().waitFor()
  await look(page, 'setup-1-missing')
  await journey.fillOffice(page)
  await page.getByText('25 Gemeinden').waitFor()
  await journey.nextStep(page)
})

test('a weak passphrase is called weak and goes no further', async () => {
  await journey.fillPerson(page, 'Sommer2026!Friedberg')
  await page
    .getByText(/zu erraten|zu schwach|reicht nicht/)
    .first()
    .waitFor()
  await look(page, 'setup-2-weak')
  await journey.nextStep(page)
  const field = page.getByLabel('Passphrase', { exact: true })
  await soon(() => field.getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByRole('region', { name: 'Zeichen des Blatts' }).count()).toBe(0)
  await journey.fillPerson(page)
  await look(page, 'setup-2')
  await journey.nextStep(page)
})

test('the recovery sheet is shown, saved as PDF and partly typed back', async () => {
  sheet = await journey.readSheet(page)
  expect(new Set(sheet).size).toBe(8)
  await look(page, 'setup-3-sheet')
  await journey.typeSheetBack(
    page,
    sheet.map(() => '00000'),
  )
  await button('Einrichtung abschließen').click()
  await page
    .getByText(/Gruppe \d stimmt nicht/)
    .first()
    .waitFor()
  await look(page, 'setup-3-mistyped')
  await button('Blatt noch einmal zeigen').click()
  await journey.typeSheetBack(page, await journey.readSheet(page))
  await look(page, 'setup-3-typed')
  await button('Einrichtung abschließen').click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  await look(page, 'first-day')
})

test('locking replaces the page; a wrong passphrase costs tries, then time', async () => {
  const before = new URL(page.url()).origin
  await journey.lock(page)
  expect(new URL(page.url()).origin).not.toBe(before)
  await look(page, 'unlock')
  for (const left of [4, 3, 2, 1]) {
    await journey.tryPassphrase(page, `falsch geraten ${left}`)
    await page
      .getByText(new RegExp(`Noch ${left} Versuch`))
      .first()
      .waitFor()
  }
  await look(page, 'unlock-wrong')
  await journey.tryPassphrase(page, 'wieder falsch geraten')
  await page
    .getByText(/möglich|warten/i)
    .first()
    .waitFor()
  await look(page, 'unlock-waiting')
  await button('Entsperren').and(page.locator(':enabled')).waitFor()
  await journey.unlock(page)
})

test('the sheet opens a forgotten store and makes way for a new one', async () => {
  await journey.lock(page)
  await button(/Passphrase vergessen|Wiederherstellungsblatt/)
    .first()
    .click()
  const fields = page.getByLabel(/^Gruppe \d/)
  await fields.nth(7).waitFor()
  await look(page, 'recovery-empty')
  const wrong = sheet.map((group, index) => (index === 2 ? 'AAAAA' : group))
  for (const [index, group] of wrong.entries()) await fields.nth(index).fill(group)
  await page.getByText('Gruppe 3 stimmt nicht').first().waitFor()
  await look(page, 'recovery-mistyped')
  await fields.nth(2).fill(sheet[2] ?? '')
  await journey.nextStep(page)
  await page.getByLabel('Neue Passphrase', { exact: true }).waitFor()
  await journey.typePassphrase(page, 'Neue Passphrase', NEXT_PASSPHRASE)
  await look(page, 'recovery-passphrase')
  await journey.nextStep(page)
  const next = await journey.readSheet(page)
  expect(next).not.toEqual(sheet)
  await look(page, 'recovery-new-sheet')
  await journey.typeSheetBack(page, next)
  await button('Abschließen und öffnen').click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
})
