import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findings, settle } from '../support/axe.ts'
import { soon } from '../support/soon.ts'
import { focused, heard, test } from './page-test.ts'

async function send(page: Page): Promise<Record<string, unknown>> {
  const before = (await heard(page, 'submitted')).length
  await page.getByRole('button', { name: 'Speichern' }).click()
  await soon(async () => (await heard(page, 'submitted')).length).toBe(before + 1)
  return (await heard(page, 'submitted')).at(-1) as Record<string, unknown>
}

async function pick(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Staaten' }).fill(typed)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('several are picked by the keyboard, one after the other, and each can go again', async ({
  open,
}) => {
  const page = await open('sections')
  await pick(page, 'af')
  await page.getByRole('button', { name: 'Afghanistan entfernen' }).waitFor()
  await soon(() => focused(page)).toMatch(/Staaten/)
  await soon(() => page.getByRole('combobox', { name: 'Staaten' }).inputValue()).toBe('')
  await pick(page, 'syr')
  expect((await send(page)).states).toEqual(['423', '475'])
  await page.getByRole('button', { name: 'Afghanistan entfernen' }).click()
  expect((await send(page)).states).toEqual(['475'])
  await settle(page)
  expect(await findings(page)).toEqual([])
})

test('what is too many is said at the field', async ({ open }) => {
  const page = await open('sections')
  for (const typed of ['af', 'ir', 'syr']) await pick(page, typed)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page
    .getByRole('form')
    .getByRole('alert')
    .getByText('Bitte höchstens zwei Staaten')
    .waitFor()
})

test('spellings stand in one line, parted by the comma of either script', async ({ open }) => {
  const page = await open('sections')
  await page.getByLabel('Schreibweisen').fill('Sorayya Tahmassebi ,, ثریا، Soraja')
  expect((await send(page)).spellings).toEqual(['Sorayya Tahmassebi', 'ثریا', 'Soraja'])
})

test('a phone number is typed in any way and shown in one', async ({ open }) => {
  const page = await open('sections')
  const phone = page.getByLabel('Telefon')
  await phone.fill('+49 (0)6031 / 83-01 23')
  await phone.press('Tab')
  await soon(() => phone.inputValue()).toBe('06031 830123')
  expect((await send(page)).phone).toBe('+496031830123')
  await phone.fill('ruft selbst an')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page
    .getByRole('form')
    .getByRole('alert')
    .getByText(/Das ist keine Telefonnummer/)
    .waitFor()
  await soon(() => phone.inputValue()).toBe('ruft selbst an')
})

test('a language twice is one too many; without a level it is not finished', async ({ open }) => {
  const page = await open('sections')
  await page.getByRole('button', { name: 'Sprache', exact: true }).click()
  await page.getByRole('button', { name: 'Weitere Sprache' }).click()
  for (const label of ['Sprache', '2. Sprache']) {
    await page.getByRole('combobox', { name: label, exact: true }).fill('dari')
    await page.getByRole('option', { name: 'Dari' }).click()
  }
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Bitte wählen Sie aus, wie gut sie gesprochen wird.').first().waitFor()
  await page.getByLabel('Wie gut').last().selectOption({ label: 'gut' })
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Eine Sprache steht doppelt da.').first().waitFor()
  await page.getByRole('button', { name: '2. Sprache entfernen' }).click()
  expect((await send(page)).languages).toMatchObject({
    languages: [{ code: 'fa-AF', level: 'erstsprache' }],
  })
})
