import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { heard, test } from './page-test.ts'

/** As the app does it before it locks: whoever has something to save hands over a promise. */
function lock(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const work: Promise<unknown>[] = []
    const waitFor = (promise: Promise<unknown>) => work.push(promise)
    window.dispatchEvent(new CustomEvent('wir:locking', { detail: { waitFor } }))
    await Promise.all(work)
  })
}

const restored = (page: Page) => page.getByText('Entwurf vom 16.11.2026, 09:31 Uhr übernommen')

/** Opens the page anew, with a draft that waits to be let in. */
async function openWithDraft(page: Page, values: object): Promise<void> {
  await page.evaluate(kept => sessionStorage.setItem('draft', JSON.stringify(kept)), values)
  await page.reload()
  await page.getByLabel('Name').waitFor()
}

const letIn = (page: Page) => page.evaluate(() => window.gallery.release())

test('saves while someone types, as the values are', async ({ open }) => {
  const page = await open('draft')
  await page.getByLabel('Name').fill('Muster')
  await page.getByLabel('Gültig ab').fill('1.2.90')
  await soon(async () => (await heard(page, 'saved')).at(-1)).toEqual({
    name: 'Muster',
    town: '',
    from: '1990-02-01',
  })
})

test('keeps what cannot be read yet, too', async ({ open }) => {
  const page = await open('draft')
  await page.getByLabel('Gültig ab').fill('irgendwann')
  await lock(page)
  expect((await heard(page, 'saved')).at(-1)).toMatchObject({ from: 'irgendwann' })
})

test('locking does not wait for a pause in the typing', async ({ open }) => {
  const page = await open('draft')
  await page.getByLabel('Name').fill('vor dem Sperren')
  await lock(page)
  expect(await heard(page, 'saved')).toMatchObject([{ name: 'vor dem Sperren' }])
  await lock(page)
  expect(await heard(page, 'saved')).toHaveLength(1)
})

test('leaving does not wait either', async ({ openStill }) => {
  const page = await openStill('draft')
  await page.getByLabel('Name').fill('vor dem Verlassen')
  await page.getByRole('button', { name: 'Verlassen' }).click()
  await soon(() => heard(page, 'saved')).toMatchObject([{ name: 'vor dem Verlassen' }])
})

test('a form that nobody has typed in leaves no draft', async ({ open }) => {
  const page = await open('draft')
  await page.getByLabel('Name').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await lock(page)
  expect(await heard(page, 'saved')).toEqual([])
})

const ways = [
  ['while typing', async (page: Page) => lock(page)],
  ['on leaving', async (page: Page) => page.getByRole('button', { name: 'Verlassen' }).click()],
  [
    'after its field has gone',
    async (page: Page) => {
      await page.getByRole('button', { name: 'Ohne Passphrase' }).click()
      await page.getByLabel('Name').fill('Muster 2')
      await lock(page)
    },
  ],
] as const

test.for(ways)('no passphrase ever gets into a draft: %s', async ([, leave], { open }) => {
  const page = await open('draft')
  await page.getByLabel('Passphrase freiwillig', { exact: true }).fill('korrekt Pferd Batterie')
  await page.getByLabel('Zweite Passphrase freiwillig').fill('noch ein Geheimnis')
  await page.getByLabel('Name').fill('Muster')
  await leave(page)
  await soon(async () => (await heard(page, 'saved')).length).toBeGreaterThan(0)
  const saved = await heard(page, 'saved')
  expect(saved.at(-1)).toMatchObject({ name: expect.stringContaining('Muster') })
  expect(JSON.stringify(saved)).not.toMatch(/Pferd|Geheimnis/)
})

test('a kept draft comes back with a note, and can be thrown away', async ({ open }) => {
  const page = await open('draft')
  await openWithDraft(page, { name: 'Muster', from: '1990-02-01' })
  await letIn(page)
  await restored(page).waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('Muster')
  expect(await page.getByLabel('Gültig ab').inputValue()).toBe('01.02.1990')
  await page.getByRole('button', { name: 'Verwerfen' }).click()
  await soon(() => page.getByLabel('Name').inputValue()).toBe('')
  expect(await page.getByLabel('Gültig ab').inputValue()).toBe('')
  expect(await restored(page).count()).toBe(0)
  await lock(page)
  expect(await heard(page, 'discarded')).toBe(1)
  expect(await heard(page, 'saved')).toEqual([])
})

test('what was typed before the draft came stays', async ({ open }) => {
  const page = await open('draft')
  await openWithDraft(page, { name: 'aus dem Entwurf', town: 'Gedern' })
  await page.getByLabel('Name').fill('gerade getippt')
  await letIn(page)
  await restored(page).waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('gerade getippt')
  expect(await page.getByLabel('Ort').inputValue()).toBe('Gedern')
})

const leaveTakings = [
  // It ends only when everything is saved, and so after the draft has come.
  ['locking', async (page: Page) => void lock(page)],
  ['leaving', async (page: Page) => page.getByRole('button', { name: 'Verlassen' }).click()],
] as const

test.for(leaveTakings)(
  'a draft that comes late is not pushed out by what is saved: %s',
  async ([, leave], { open }) => {
    const page = await open('draft')
    await openWithDraft(page, { name: 'aus dem Entwurf', town: 'Gedern' })
    await page.getByLabel('Name').fill('gerade getippt')
    await leave(page)
    await letIn(page)
    // Not the last one: a locked page may get no time for a second.
    await soon(async () => (await heard(page, 'saved'))[0]).toEqual({
      name: 'gerade getippt',
      town: 'Gedern',
      from: null,
    })
  },
)

test('what was sent leaves no draft behind', async ({ open }) => {
  const page = await open('draft')
  await page.getByLabel('Name').fill('Muster')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await soon(() => heard(page, 'discarded')).toBe(1)
  await page.getByRole('button', { name: 'Verlassen' }).click()
  await soon(() => page.getByRole('form').count()).toBe(0)
  expect(await page.evaluate(() => sessionStorage.getItem('draft'))).toBeNull()
})

test('what could not be sent stays a draft', async ({ open }) => {
  const page = await open('draft')
  await page.evaluate(() => {
    window.gallery.outcome = 'failed'
  })
  await page.getByLabel('Name').fill('Muster')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Der Datenträger ist voll.').waitFor()
  await lock(page)
  expect(await heard(page, 'discarded')).toBe(0)
  expect(await heard(page, 'saved')).toMatchObject([{ name: 'Muster' }])
})
