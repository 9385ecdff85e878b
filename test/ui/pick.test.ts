import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { test } from './page-test.ts'

test('whoever is read later joins the list, and what was typed stays', async ({ open }) => {
  const page = await open('pick')
  const box = page.getByRole('combobox')
  await box.fill('sediqi')
  await page.getByRole('option', { name: /Mahnaz Sediqi/ }).waitFor()
  await page.evaluate(() => window.gallery.release())
  await page.getByRole('option', { name: /Omid Sediqi/ }).waitFor()
  expect(await box.inputValue()).toBe('sediqi')
  expect(await page.getByRole('option').count()).toBe(2)
  await page.getByRole('option', { name: /Omid Sediqi/ }).click()
  await soon(() => box.inputValue()).toBe('Omid Sediqi')
})

test('who is chosen can be exchanged: the button shows all again', async ({ open }) => {
  const page = await open('pick')
  await page.evaluate(() => window.gallery.release())
  const box = page.getByRole('combobox')
  await box.fill('kern')
  await page.getByRole('option', { name: 'Jutta Kern' }).click()
  await soon(() => box.inputValue()).toBe('Jutta Kern')
  await page.getByRole('button').click()
  await soon(() => page.getByRole('option').count()).toBe(3)
  await page.getByRole('option', { name: /Mahnaz Sediqi/ }).click()
  await soon(() => box.inputValue()).toBe('Mahnaz Sediqi')
})

test('what fits nobody is not kept when the box is left', async ({ open }) => {
  const page = await open('pick')
  const box = page.getByRole('combobox')
  await box.fill('niemand')
  await page.getByText('Nichts gefunden').waitFor()
  await box.press('Escape')
  await box.press('Tab')
  await soon(() => box.inputValue()).toBe('')
})
