import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { test } from './page-test.ts'

const tab = (page: Page, name: string) => page.getByRole('tab', { name })

/** The panel that a tab names; a name that leads nowhere is what screen readers stumble over. */
async function shownBy(page: Page, name: string): Promise<string | null> {
  const id = await tab(page, name).getAttribute('aria-controls')
  const panel = page.locator(`[role="tabpanel"][id="${id}"]`)
  return (await panel.count()) === 1 ? panel.textContent() : null
}

test('the selected tab controls the panel that is shown', async ({ open }) => {
  const page = await open('tabs')
  for (const name of ['Offene Fälle', 'Meine', 'Frist naht', 'Offene Fälle']) {
    await tab(page, name).click()
    await soon(() => shownBy(page, name)).toBe(`Inhalt von ${name}`)
    expect(await tab(page, name).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByRole('tab', { selected: true }).count()).toBe(1)
    const labelledBy = await page.getByRole('tabpanel').getAttribute('aria-labelledby')
    expect(await tab(page, name).getAttribute('id')).toBe(labelledBy)
  }
})

test('arrows, Home and End go along the tabs, Tab into the panel', async ({ open }) => {
  const page = await open('tabs')
  await tab(page, 'Offene Fälle').focus()
  const steps = [
    ['ArrowRight', 'Meine'],
    ['End', 'Frist naht'],
    ['ArrowRight', 'Offene Fälle'],
    ['ArrowLeft', 'Frist naht'],
    ['Home', 'Offene Fälle'],
  ] as const
  for (const [key, name] of steps) {
    await page.keyboard.press(key)
    await soon(() => tab(page, name).getAttribute('aria-selected')).toBe('true')
  }
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel')
})

test('a count stands in its tab', async ({ open }) => {
  const page = await open('tabs')
  expect(await tab(page, 'Offene Fälle').textContent()).toContain('86')
})
