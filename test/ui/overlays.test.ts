import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { focused, heard, test } from './page-test.ts'

const task = (page: Page) => page.getByRole('dialog', { name: 'Neue Aufgabe' })
const question = (page: Page) =>
  page.getByRole('alertdialog', { name: 'Jörg Stallmann entfernen?' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

function focusIsInside(page: Page, role: string): Promise<boolean> {
  return page.getByRole(role as 'dialog').evaluate(box => box.contains(document.activeElement))
}

test('a dialog keeps the focus, closes with Esc and gives it back', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Aufgabe anlegen')
  await task(page).waitFor()
  const stops = new Set<string>()
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await focusIsInside(page, 'dialog'), key).toBe(true)
    stops.add((await focused(page)).trim())
  }
  expect([...stops].toSorted()).toEqual(['Abbrechen', 'Betreff', 'Schließen'])
  await page.keyboard.press('Escape')
  await soon(() => task(page).count()).toBe(0)
  await soon(() => focused(page)).toBe('Aufgabe anlegen')
})

test('a click beside a dialog does not throw away what was typed', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Aufgabe anlegen')
  await task(page).getByLabel('Betreff').fill('Behörde')
  await page.mouse.click(5, 5)
  expect(await task(page).getByLabel('Betreff').inputValue()).toBe('Behörde')
  await task(page).getByRole('button', { name: 'Schließen' }).click()
  await soon(() => task(page).count()).toBe(0)
})

test('behind a dialog nothing can be reached', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Aufgabe anlegen')
  await task(page).waitFor()
  const behind = page.getByRole('button', { name: 'Zugang entfernen' })
  await soon(() =>
    behind.evaluate(button => {
      button.focus()
      return document.activeElement === button
    }),
  ).toBe(false)
})

test('a question starts at the safe answer', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Zugang entfernen')
  await question(page).waitFor()
  await soon(() => focused(page)).toBe('Abbrechen')
  await page.keyboard.press('Enter')
  await soon(() => question(page).count()).toBe(0)
  expect(await heard(page, 'submitted')).toEqual([])
  await soon(() => focused(page)).toBe('Zugang entfernen')
})

test('a confirmed question does its deed once and closes', async ({ open }) => {
  const page = await open('overlay')
  await page.evaluate(() => {
    window.gallery.outcome = 'waiting'
  })
  await press(page, 'Zugang entfernen')
  const confirm = question(page).getByRole('button', { name: 'Entfernen' })
  await confirm.dblclick()
  await soon(() => confirm.getAttribute('aria-busy')).toBe('true')
  // what has begun can't be left half way
  await page.keyboard.press('Escape')
  expect(await question(page).count()).toBe(1)
  await page.evaluate(() => window.gallery.release())
  await soon(() => question(page).count()).toBe(0)
  expect(await heard(page, 'submitted')).toEqual(['entfernt'])
})

test('a question whose deed fails stays open and says why', async ({ open }) => {
  const page = await open('overlay')
  await page.evaluate(() => {
    window.gallery.outcome = 'failed'
  })
  await press(page, 'Zugang entfernen')
  await question(page).getByRole('button', { name: 'Entfernen' }).click()
  await question(page).getByRole('alert').getByText('Der Datenträger ist voll.').waitFor()
  expect(await focusIsInside(page, 'alertdialog')).toBe(true)
  await page.keyboard.press('Escape')
  await soon(() => question(page).count()).toBe(0)
  await press(page, 'Zugang entfernen')
  await question(page).waitFor()
  expect(await question(page).getByRole('alert').count()).toBe(0)
})

test('shortcuts work in the page; under a dialog only those that must', async ({ open }) => {
  const page = await open('overlay')
  for (const keys of ['Control+k', 'Control+l', 'e', 'Control+e', 'k']) {
    await page.keyboard.press(keys)
  }
  expect(await heard(page, 'happened')).toEqual(['Strg K', 'Strg L', 'E'])
  await press(page, 'Aufgabe anlegen')
  await task(page).getByLabel('Betreff').focus()
  for (const keys of ['Control+k', 'e', 'Control+l']) await page.keyboard.press(keys)
  expect((await heard(page, 'happened')).slice(3)).toEqual(['Strg L'])
  expect(await task(page).getByLabel('Betreff').inputValue()).toBe('e')
})

test('a single letter is text where someone types', async ({ open }) => {
  const page = await open('overlay')
  await page.getByLabel('Suche').pressSequentially('ee')
  expect(await page.getByLabel('Suche').inputValue()).toBe('ee')
  await page.keyboard.press('Control+k')
  expect(await heard(page, 'happened')).toEqual(['Strg K'])
})
