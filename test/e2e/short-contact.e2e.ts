import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { inventStaff } from '../../electron/demo/invented-staff.ts'
import { seededRandom } from '../../electron/demo/seeded-random.ts'
import { DEMO_PASSPHRASE, DEMO_SEED } from '../../shared/demo.ts'
import { appFolder } from '../support/app-folder.ts'
import { demonstrationReady } from '../support/demo-page.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInOtherViews } from '../support/look.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page

const dialog = () => page.getByRole('dialog', { name: 'Kurzkontakt' })
const figure = () =>
  page
    .getByRole('complementary', { name: 'Stand' })
    .locator('div:has(> dt)')
    .filter({ hasText: 'Kurzkontakte im Quartal' })
    .getByRole('definition')
const countOf = async () => Number(await figure().textContent())

beforeAll(async () => {
  const app = await folder.start(['--demo=2026-11-16'])
  page = app.page
  await demonstrationReady(page)
})

/** Presses keys and counts them; a chord is one press. */
function keyboard() {
  let pressed = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      pressed += keys.length
    },
    pressed: () => pressed,
  }
}

test('Heute in a year full of work, in every view', async () => {
  await page.getByRole('complementary', { name: 'Stand' }).getByRole('definition').first().waitFor()
  await lookInOtherViews(page, 'heute')
})

test('a contact is counted with fewer than ten keys and can be taken back', async () => {
  const before = await countOf()
  const keys = keyboard()
  await keys.press('Alt+k')
  await dialog().getByRole('radio', { name: 'weiblich' }).waitFor()
  await dialog().getByText('wie zuletzt').waitFor()
  await look(page, 'short-contact-person')
  await keys.press('w', '4')
  await dialog().getByRole('combobox', { name: 'Sprache' }).waitFor()
  await lookInOtherViews(page, 'short-contact-language')
  await keys.press('2')
  await dialog().getByRole('checkbox', { name: 'Sprache' }).waitFor()
  await keys.press('s')
  await dialog().getByRole('checkbox', { name: 'Sprache', checked: true }).waitFor()
  await lookInOtherViews(page, 'short-contact-fields')
  await keys.press('Enter', '4')
  await dialog().getByRole('radio', { name: '10 Minuten' }).waitFor()
  await keys.press('2', 'Control+Enter')
  await dialog().waitFor({ state: 'detached' })
  expect(keys.pressed()).toBeLessThan(10)

  // Pointed at, the message stays; the count may take longer than it would.
  await page.getByText('Kurzkontakt gezählt.').hover()
  await soon(countOf).toBe(before + 1)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await page.getByText('Kurzkontakt zurückgenommen.').waitFor()
  await soon(countOf).toBe(before)
})

test('it opens over a half-typed form, which is as it was afterwards; Esc keeps nothing', async () => {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: 'Dienststelle', exact: true }).click()
  const street = page.getByLabel('Straße und Hausnummer')
  await street.fill('Kaiserstraße 2')
  await page.keyboard.press('Alt+k')
  await dialog().getByRole('radio', { name: 'weiblich' }).waitFor()
  await page.keyboard.press('m')
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await soon(() => street.inputValue()).toBe('Kaiserstraße 2')
  await soon(() => street.evaluate(input => input === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: /^Kurzkontakt/ }).click()
  await dialog().getByRole('radio', { name: 'männlich', checked: false }).waitFor()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Heute' }).click()
  await figure().waitFor()
})

test('the last one is repeated, an earlier day and another place are typed', async () => {
  const before = await countOf()
  await page.keyboard.press('Alt+k')
  await dialog().getByRole('radio', { name: 'weiblich' }).waitFor()
  await page.keyboard.press('Control+d')
  await dialog()
    .getByRole('button', { name: /^Tag heute/ })
    .click()
  await dialog().getByRole('combobox', { name: 'Tag' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await dialog()
    .getByRole('button', { name: /^Tag vor 4 Tagen, Do 12.11./ })
    .waitFor()
  await dialog().getByRole('combobox', { name: 'Gemeinde' }).fill('echz')
  await look(page, 'short-contact-place')
  await page.keyboard.press('Enter')
  await dialog()
    .getByRole('button', { name: /^Gemeinde Echzell/ })
    .waitFor()
  await dialog()
    .getByRole('button', { name: /^Sprache/ })
    .click()
  await dialog().getByRole('combobox', { name: 'Sprache' }).fill('zaz')
  await page.keyboard.press('Enter')
  await dialog()
    .getByRole('button', { name: /^Sprache Zazaki/ })
    .waitFor()
  await page.keyboard.press('Control+Enter')
  await dialog().waitFor({ state: 'detached' })
  await soon(countOf).toBe(before + 1)
})

test('the list of the quarter is filtered, narrowed by field, and its last one taken back', async () => {
  await page.getByRole('link', { name: 'Kurzkontakte im Quartal' }).click()
  const table = page.getByRole('grid', { name: 'Kurzkontakte' })
  await table.waitFor()
  await look(page, 'short-contacts')
  const filter = page.getByRole('searchbox', { name: 'In der Liste filtern' })
  // Few rows: axe-core looks at each of them.
  await filter.fill('Nidda')
  await lookInOtherViews(page, 'short-contacts-filtered')
  await filter.fill('Zazaki Echzell')
  await page.getByText(/^1 von/).waitFor()
  await filter.fill('')
  const wohnen = page.getByRole('button', { name: /^Wohnen/ })
  const expected = Number(/\d+/.exec((await wohnen.textContent()) ?? '')?.[0])
  await wohnen.click()
  await page.getByText(`${expected} Kurzkontakte`).waitFor()
  await page.getByRole('button', { name: 'Nicht mehr nur Wohnen' }).click()

  await page.getByRole('button', { name: 'Letzten zurücknehmen' }).click()
  const question = page.getByRole('alertdialog')
  await question.getByText(/Zazaki/).waitFor()
  await look(page, 'short-contacts-undo')
  await question.getByRole('button', { name: 'Zurücknehmen' }).click()
  await question.waitFor({ state: 'detached' })
  await filter.fill('Zazaki')
  await page.getByText(/^0 von/).waitFor()
  await filter.fill('')
  // the county begins in the first quarter of 2026
  for (const before of [
    '3. Quartal 2026',
    '2. Quartal 2026',
    '1. Quartal 2026',
    '4. Quartal 2025',
  ]) {
    await page.getByRole('button', { name: 'Quartal davor' }).click()
    await page.getByText(before).waitFor()
  }
  await page.getByText('In diesem Quartal ist noch keiner gezählt.').waitFor()
  await look(page, 'short-contacts-empty')
})

test('the Leitung sees the sums, no list and no way to count', async () => {
  const head = inventStaff(seededRandom(DEMO_SEED)).find(({ role }) => role === 'leitung')
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: head?.name ?? '' })
  await journey.unlock(page, DEMO_PASSPHRASE)
  await page.getByRole('link', { name: 'Kurzkontakte im Quartal' }).click()
  await page.getByRole('heading', { level: 2, name: 'Anliegen' }).waitFor()
  await look(page, 'short-contacts-leitung')
  expect(await page.getByRole('grid').count()).toBe(0)
  expect(await page.getByRole('button', { name: /Kurzkontakt|zurücknehmen/ }).count()).toBe(0)
  await page.keyboard.press('Alt+k')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill('Kurzkontakt')
  await page.getByRole('option', { name: 'Kurzkontakte im Quartal' }).waitFor()
  await soon(() => page.getByRole('option').count()).toBe(1)
})
