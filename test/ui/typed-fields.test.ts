import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { heard, test } from './page-test.ts'

/** Types into a field, leaves it, sends the form; what the field shows and what was sent. */
async function typed(page: Page, label: string, text: string) {
  const field = page.getByLabel(label)
  await field.fill(text)
  await field.press('Tab')
  const shown = await field.inputValue()
  const before = (await heard(page, 'submitted')).length
  await field.press('Enter')
  await soon(async () => (await heard(page, 'submitted')).length).toBe(before + 1)
  return { shown, sent: (await heard(page, 'submitted')).at(-1) as Record<string, unknown> }
}

test('a day is typed as people write it and kept as an ISO day', async ({ open }) => {
  const page = await open('typed')
  for (const text of ['1.2.90', '01021990', '1. Feb. 1990', '1990-02-01', '1,2,1990']) {
    const { shown, sent } = await typed(page, 'Gültig ab', text)
    expect([shown, sent.from], text).toEqual(['01.02.1990', '1990-02-01'])
  }
  expect((await typed(page, 'Gültig ab', '')).sent.from).toBeNull()
})

test('the field decides which year a short date means', async ({ open }) => {
  const page = await open('typed')
  expect(await typed(page, 'Gültig bis', '1.2.')).toMatchObject({
    shown: '01.02.2027',
    sent: { until: '2027-02-01' },
  })
  expect((await typed(page, 'Gültig bis', 'heute')).sent.until).toBe('2026-11-16')
})

test('a date may be known in part', async ({ open }) => {
  const page = await open('typed')
  const cases = [
    ['1.2.1990', '01.02.1990', { precision: 'day', value: '1990-02-01' }],
    ['2.1990', 'Februar 1990', { precision: 'month', value: '1990-02' }],
    ['1990', '1990', { precision: 'year', value: '1990' }],
    ['unbekannt', 'unbekannt', { precision: 'unknown', value: null }],
    ['', '', null],
  ] as const
  for (const [text, shown, born] of cases) {
    expect(await typed(page, 'Geboren', text), text).toMatchObject({ shown, sent: { born } })
  }
})

test('beside a partial date stands what is left out, and a button for an unknown one', async ({
  open,
}) => {
  const page = await open('typed')
  await page.getByLabel('Geboren').fill('1990')
  await page.getByText('nur Jahr', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'unbekannt' }).click()
  expect(await page.getByLabel('Geboren').inputValue()).toBe('unbekannt')
  expect(await page.getByRole('button', { name: 'unbekannt' }).count()).toBe(0)
})

test('a number is typed with dots and a comma', async ({ open }) => {
  const page = await open('typed')
  const cases = [
    ['1.234,5', '1.234,5', 1234.5],
    ['1234,5', '1.234,5', 1234.5],
    ['12', '12', 12],
    ['-3', '-3', -3],
    ['', '', null],
  ] as const
  for (const [text, shown, amount] of cases) {
    expect(await typed(page, 'Betrag', text), text).toMatchObject({ shown, sent: { amount } })
  }
})

test('what is being typed keeps its form until the field is left', async ({ open }) => {
  const page = await open('typed')
  const field = page.getByLabel('Gültig ab')
  await field.pressSequentially('1.2.90')
  expect(await field.inputValue()).toBe('1.2.90')
})

const unreadable = [
  ['Gültig ab', '31.2.1990', 'Diesen Tag gibt es nicht. Bitte prüfen Sie Tag und Monat.'],
  ['Gültig ab', 'neulich', 'Bitte als Tag.Monat.Jahr schreiben, zum Beispiel 1.2.1990.'],
  ['Geboren', '13.1990', 'Diesen Tag gibt es nicht.'],
  ['Geboren', 'früher', 'Bitte als Datum, Monat und Jahr oder Jahr schreiben'],
  ['Betrag', '1.5', 'Bitte geben Sie eine Zahl an, zum Beispiel 12,5.'],
  ['Betrag', '5.000,01', 'Höchstens 5.000.'],
] as const

test.for(unreadable)(
  '%s: "%s" stays as typed and is named at the field, then above',
  async ([label, text, problem], { open }) => {
    const page = await open('typed')
    const field = page.getByLabel(label)
    await field.fill(text)
    await page.getByRole('heading', { level: 1 }).click()
    await soon(() => field.getAttribute('aria-invalid')).toBe('true')
    expect(await field.inputValue()).toBe(text)
    const described = (await field.getAttribute('aria-describedby')) ?? ''
    const said = described.split(' ').map(id => page.locator(`[id="${id}"]`).textContent())
    expect((await Promise.all(said)).join(' ')).toContain(problem)
    await page.getByRole('button', { name: 'Speichern' }).click()
    await page.getByRole('form').getByRole('alert').getByText(`${label}: ${problem}`).waitFor()
    expect(await field.inputValue()).toBe(text)
    expect(await heard(page, 'submitted')).toEqual([])
  },
)

test('a click right out of a wrong field is not lost to its error', async ({ open }) => {
  const page = await open('typed')
  await page.getByLabel('Betrag').fill('zwölf')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByRole('form').getByRole('alert').waitFor()
})
