import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { heard, test } from './page-test.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const messages = (page: Page) => page.getByRole('region', { name: 'Meldungen' })
const done = (page: Page) => messages(page).getByRole('status').getByText('Behörde angerufen.')
const failed = (page: Page) => messages(page).getByRole('alert').getByText('Der Ordner fehlt.')
const away = (page: Page) => page.mouse.move(600, 5)

test('what is done can be taken back', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Anrufen')
  await done(page).waitFor()
  await press(page, 'Rückgängig')
  expect(await heard(page, 'happened')).toEqual(['zurück'])
  await soon(() => done(page).count()).toBe(0)
})

test('a message can be closed without doing anything', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Anrufen')
  await press(page, 'Meldung schließen')
  await soon(() => done(page).count()).toBe(0)
  expect(await heard(page, 'happened')).toEqual([])
})

test('what is done goes after ten seconds, what failed stays', async ({ openStill }) => {
  const page = await openStill('overlay')
  await press(page, 'Anrufen')
  await press(page, 'Sichern')
  await failed(page).waitFor()
  await done(page).waitFor()
  await page.clock.runFor(9000)
  expect(await done(page).count()).toBe(1)
  await page.clock.runFor(1500)
  await soon(() => done(page).count()).toBe(0)
  await page.clock.runFor(60_000)
  expect(await failed(page).count()).toBe(1)
})

test('nobody who is reading a message loses it', async ({ openStill }) => {
  const page = await openStill('overlay')
  await press(page, 'Anrufen')
  await done(page).hover()
  await page.clock.runFor(20_000)
  expect(await done(page).count()).toBe(1)
  await page.getByRole('button', { name: 'Rückgängig' }).focus()
  await away(page)
  await page.clock.runFor(20_000)
  expect(await done(page).count(), 'the focus is still in it').toBe(1)
  await done(page).hover()
  await page.getByRole('button', { name: 'Sichern' }).focus()
  await page.clock.runFor(20_000)
  expect(await done(page).count(), 'the mouse is still on it').toBe(1)
  await away(page)
  await page.clock.runFor(10_500)
  await soon(() => done(page).count()).toBe(0)
})

test('three messages at most, the newest', async ({ open }) => {
  const page = await open('overlay')
  for (const _time of [1, 2, 3, 4]) await press(page, 'Anrufen')
  await press(page, 'Sichern')
  await failed(page).waitFor()
  expect(await done(page).count()).toBe(2)
})

test('a message can be read and answered while a dialog is open', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Anrufen')
  await press(page, 'Aufgabe anlegen')
  await page.getByRole('dialog').waitFor()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  expect(await heard(page, 'happened')).toEqual(['zurück'])
})

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!

test('a message stands neither over a dialog nor over a bar at the bottom', async ({ open }) => {
  const page = await open('overlay')
  await press(page, 'Anrufen')
  await done(page).waitFor()
  await page.evaluate(() => {
    const bar = document.createElement('div')
    bar.className = 'bottom-bar'
    Object.assign(bar.style, { position: 'fixed', bottom: '0', width: '100%' })
    document.body.append(bar)
  })
  const bar = await boxOf(page, '.bottom-bar')
  const lowerEdge = async () => {
    const toast = await boxOf(page, '.toast')
    return toast.y + toast.height
  }
  await soon(lowerEdge).toBeLessThanOrEqual(bar.y)
  await press(page, 'Aufgabe anlegen')
  await page.getByRole('dialog').waitFor()
  const pastDialog = async () => {
    const [toast, dialog] = [await boxOf(page, '.toast'), await boxOf(page, '.dialog')]
    return toast.x - (dialog.x + dialog.width)
  }
  await soon(pastDialog).toBeGreaterThanOrEqual(0)
})
