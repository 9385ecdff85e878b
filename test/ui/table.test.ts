import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { heard, test } from './page-test.ts'

const grid = (page: Page) => page.getByRole('grid', { name: 'Personen' })
const count = (page: Page) => page.getByText(/^[\d.]+( von [\d.]+)? Person(en)?$/).textContent()

function header(page: Page, title: string) {
  return page.getByRole('columnheader', { name: title })
}

/** What stands in the first column of the drawn rows. */
function names(page: Page): Promise<string[]> {
  return page.locator('tbody tr[aria-rowindex] td:nth-child(2)').allTextContents()
}

/** The row that the grid names as active: its place from 1, as people count. */
function active(page: Page): Promise<number> {
  return grid(page).evaluate(element => {
    const row = document.getElementById(element.getAttribute('aria-activedescendant') ?? '')
    return Number(row?.getAttribute('aria-rowindex')) - 1
  })
}

/** Whether the active row is all in sight: below the sticky head, above the end of the box. */
function inSight(page: Page): Promise<boolean> {
  return grid(page).evaluate(async element => {
    const box = element.parentElement
    // scrolling takes a few frames: only where it comes to rest counts
    for (let rest = 0, at = -1; rest < 5; rest = box?.scrollTop === at ? rest + 1 : 0) {
      at = box?.scrollTop ?? 0
      await new Promise(requestAnimationFrame)
    }
    const row = document.getElementById(element.getAttribute('aria-activedescendant') ?? '')
    const head = element.querySelector('th')
    if (!row || !head || !box) return false
    const place = row.getBoundingClientRect()
    return (
      place.top >= head.getBoundingClientRect().bottom - 2 &&
      place.bottom <= box.getBoundingClientRect().bottom + 2
    )
  })
}

test('a header sorts up, down, and back, and says so', async ({ open }) => {
  const page = await open('table-short')
  const asItCame = await names(page)
  const sort = () => header(page, 'Name').getByRole('button').click()
  const german = ['Abdi', 'Ångström', 'Äpfel', 'Ouattara', 'Özdemir', 'Pahlavi', 'Zander']
  await sort()
  await soon(() => names(page)).toEqual(german)
  expect(await header(page, 'Name').getAttribute('aria-sort')).toBe('ascending')
  await sort()
  await soon(() => names(page)).toEqual(german.toReversed())
  expect(await header(page, 'Name').getAttribute('aria-sort')).toBe('descending')
  await sort()
  await soon(() => names(page)).toEqual(asItCame)
  expect(await header(page, 'Name').getAttribute('aria-sort')).toBeNull()
})

test('numbers sort as numbers, and what is empty stands last both times', async ({ open }) => {
  const page = await open('table-short')
  const ages = () => page.locator('tbody tr[aria-rowindex] td:nth-child(4)').allTextContents()
  await header(page, 'Alter').getByRole('button').click()
  await soon(ages).toEqual(['25', '32', '39', '46', '60', '', ''])
  await header(page, 'Alter').getByRole('button').click()
  await soon(ages).toEqual(['60', '46', '39', '32', '25', '', ''])
  expect(await header(page, 'Nummer').getByRole('button').count()).toBe(0)
})

test('the filter wants every word, forgives accents and counts in words', async ({ open }) => {
  const page = await open('table-long')
  expect(await count(page)).toBe('20.000 Personen')
  const filter = page.getByLabel('In der Liste filtern')
  await filter.fill('ozdemir FRIED')
  await soon(() => count(page)).toBe('714 von 20.000 Personen')
  const shown = await names(page)
  expect(shown.every(name => name.startsWith('Özdemir'))).toBe(true)
  await filter.fill('xyz')
  await page.getByText('Nichts passt zu diesem Filter.').waitFor()
  expect(await count(page)).toBe('0 von 20.000 Personen')
  await filter.fill('')
  await soon(() => count(page)).toBe('20.000 Personen')
})

test('a filter shows its hits from the first, wherever one was', async ({ open }) => {
  const page = await open('table-long')
  await grid(page).focus()
  await page.keyboard.press('End')
  await soon(() => active(page)).toBe(20_000)
  await page.getByLabel('In der Liste filtern').fill('zander')
  await soon(() => count(page)).toBe('2.858 von 20.000 Personen')
  await soon(() => active(page)).toBe(1)
  await soon(() => inSight(page)).toBe(true)
})

test('of twenty thousand rows a few are drawn; all are counted', async ({ open }) => {
  const page = await open('table-long')
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('20001')
  for (const key of ['Home', 'End']) {
    await grid(page).press(key)
    await soon(() => inSight(page)).toBe(true)
    expect((await names(page)).length).toBeLessThan(60)
  }
  expect((await names(page)).at(-1)).toBe('Zander 19999')
})

test.for(['table-short', 'table-long'])(
  'arrows, Home, End and page keys move the active row: %s',
  async (name, { open }) => {
    const page = await open(name)
    const last = name === 'table-short' ? 7 : 20_000
    const go = async (key: string, place: number) => {
      await page.keyboard.press(key)
      await soon(() => active(page)).toBe(place)
      await soon(() => inSight(page)).toBe(true)
    }
    await grid(page).focus()
    expect(await active(page)).toBe(1)
    await go('ArrowUp', 1)
    await go('ArrowDown', 2)
    await go('ArrowDown', 3)
    await go('ArrowUp', 2)
    await go('End', last)
    await go('ArrowDown', last)
    // upwards the head must not cover what comes into sight, downwards the edge must not cut it
    for (const _page of [1, 2]) await page.keyboard.press('PageUp')
    await soon(() => inSight(page)).toBe(true)
    await go('Home', 1)
    await page.keyboard.press('PageDown')
    const onePage = await active(page)
    expect(onePage).toBeGreaterThan(4)
    expect(onePage).toBeLessThan(30)
    await soon(() => inSight(page)).toBe(true)
    await go('PageDown', Math.min(last, 2 * onePage - 1))
    await page.keyboard.press('PageUp')
    await go('PageUp', 1)
  },
)

test('Enter opens the active row, a click the one that was clicked', async ({ open }) => {
  const page = await open('table-short')
  await grid(page).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await heard(page, 'happened')).toEqual(['Özdemir'])
  await page.getByRole('gridcell', { name: 'Pahlavi', exact: true }).click()
  expect(await heard(page, 'happened')).toEqual(['Özdemir', 'Pahlavi'])
  await page.keyboard.press('Enter')
  expect(await heard(page, 'happened')).toEqual(['Özdemir', 'Pahlavi', 'Pahlavi'])
})

test('keys with Ctrl or Alt belong to the app', async ({ open }) => {
  const page = await open('table-short')
  await grid(page).focus()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Alt+ArrowDown')
  expect(await heard(page, 'happened')).toEqual([])
  expect(await active(page)).toBe(1)
})

test('Space and boxes select rows, without opening them', async ({ open }) => {
  const page = await open('table-short')
  const all = page.getByRole('checkbox', { name: 'Alle auswählen' })
  const selected = () => page.getByRole('row', { selected: true }).count()
  await grid(page).focus()
  await page.keyboard.press('Space')
  await soon(selected).toBe(1)
  expect(await page.getByRole('checkbox', { name: 'Zander auswählen' }).isChecked()).toBe(true)
  expect(await all.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true)
  await page.getByRole('checkbox', { name: 'Abdi auswählen' }).check()
  expect(await selected()).toBe(2)
  await all.check()
  expect(await selected()).toBe(7)
  await all.uncheck()
  expect(await selected()).toBe(0)
  expect(await heard(page, 'happened')).toEqual([])
})

test('without rows there is no table, but words on what will stand here', async ({ open }) => {
  const page = await open('table-empty')
  await page.getByText('Noch ist niemand aufgenommen.').waitFor()
  expect(await page.getByRole('grid').count()).toBe(0)
  expect(await page.getByLabel('In der Liste filtern').count()).toBe(0)
})
