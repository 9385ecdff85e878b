import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { demonstrationReady } from '../support/demo-page.ts'
import { look } from '../support/look.ts'
import { soon } from '../support/soon.ts'

// The same county on later days, on which nobody has worked: what was to be done grows old.

const folder = appFolder()
const FROM = '2026-11-16'

const STEP = /Ahmad Reza Noorzai.*Reisepass/
const DEADLINE = /Noorzai.*Chancen-Aufenthalt läuft aus/

type Group = 'Überfällig' | 'Heute' | 'Demnächst'
const lineOf = (page: Page, group: Group, words: RegExp) =>
  page.getByRole('list', { name: group }).getByRole('listitem').filter({ hasText: words })

async function deskOn(day: string): Promise<Page> {
  const { page } = await folder.start([`--demo=${FROM}..${day}`])
  await demonstrationReady(page)
  await page.getByRole('list', { name: 'Überfällig' }).waitFor()
  const more = page.getByRole('button', { name: /weitere/ })
  // One of them opens all groups.
  if ((await more.count()) > 0) await more.first().click()
  await soon(() => more.count()).toBe(0)
  return page
}

const overdueOn = (page: Page) =>
  page.getByRole('list', { name: 'Überfällig' }).getByRole('listitem').count()

const overdue: number[] = []

// One after the other: each begins the county anew and looks at it on its own day.
test.each([
  ['2026-11-16', 'Demnächst', /Fr 20\.11\./],
  ['2026-11-20', 'Heute', /heute/],
  ['2026-12-16', 'Überfällig', /seit 26 Tagen/],
] as const)('on %s the step of the 20th stands under %s', async (day, group, due) => {
  const page = await deskOn(day)
  const step = lineOf(page, group, STEP)
  await step.waitFor()
  expect(await step.textContent()).toMatch(due)
  await lineOf(page, 'Demnächst', DEADLINE).waitFor()
  overdue.push(await overdueOn(page))
  await look(page, `today-on-${day}`)
})

test('what nobody does becomes more from day to day', () => {
  expect(overdue).toHaveLength(3)
  expect(overdue).toEqual([...new Set(overdue)].toSorted((a, b) => a - b))
})
