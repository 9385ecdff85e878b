import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { soon } from '../support/soon.ts'
import { focused, heard, test } from './page-test.ts'

const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true }).click()
const summary = (page: Page) => page.getByRole('form').getByRole('alert')

async function choosePlace(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Gemeinde' }).fill(text)
  await page.getByRole('option').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function fillAll(page: Page): Promise<void> {
  await page.getByLabel('Familienname').fill('Muster')
  await page.getByLabel('Aufenthaltsstatus').selectOption({ label: 'Chancen-Aufenthalt' })
  await choosePlace(page, 'bud')
  await page.getByLabel('Geboren').fill('1990')
  await page.getByLabel('Gültig ab').fill('1.2.24')
  await page.getByLabel('Stunden').fill('1.200')
  await page.getByRole('radio', { name: 'divers' }).check()
  await page.getByLabel('Die Einwilligung liegt vor').check()
}

const filled = {
  familyName: 'Muster',
  mail: '',
  status: 'chance',
  place: 'büdingen',
  born: { precision: 'year', value: '1990' },
  from: '2024-02-01',
  hours: 1200,
  gender: 'd',
  note: '',
  consent: true,
}

test('a filled form hands over what the schema makes of it', async ({ open }) => {
  const page = await open('person')
  await fillAll(page)
  await save(page)
  await soon(() => heard(page, 'submitted')).toEqual([filled])
  expect(await summary(page).count()).toBe(0)
})

const asked = [
  ['Bitte geben Sie den Familiennamen an.', 'Familienname'],
  ['Bitte wählen Sie bei „Aufenthaltsstatus“ etwas aus.', 'Aufenthaltsstatus'],
  ['Bitte wählen Sie die Gemeinde aus.', 'Gemeinde'],
  ['Bitte geben Sie das Geburtsdatum an.', 'Geboren'],
  ['Bitte geben Sie „Gültig ab“ an.', 'Gültig ab'],
  ['Bitte geben Sie „Stunden“ an.', 'Stunden'],
  ['Bitte wählen Sie bei „Geschlecht“ etwas aus.', 'weiblich'],
  ['Ohne Einwilligung geht es nicht weiter.', 'Die Einwilligung liegt vor'],
] as const

test('the summary takes the focus, lists all problems in order, and leads to them', async ({
  open,
}) => {
  const page = await open('person')
  await save(page)
  await soon(() => focused(page)).toContain('8 Angaben passen noch nicht')
  const lines = summary(page).getByRole('listitem')
  expect(await lines.allTextContents()).toEqual(asked.map(([sentence]) => sentence))
  for (const [sentence, label] of asked) {
    await summary(page).getByRole('button', { name: sentence }).click()
    expect(await focused(page), sentence).toBe(label)
  }
})

test('a problem stands at its field, in words that belong to the field', async ({ open }) => {
  const page = await open('person')
  await save(page)
  await summary(page).waitFor()
  for (const [sentence, label] of asked.filter(([, label]) => label !== 'weiblich')) {
    const field = page.getByLabel(label, { exact: true }).first()
    const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean)
    const said = await Promise.all(ids.map(id => page.locator(`[id="${id}"]`).textContent()))
    expect(said.join(' '), label).toContain(sentence)
    expect(await field.getAttribute('aria-invalid'), label).toBe('true')
  }
})

test('the summary names the field where the sentence alone does not', async ({ open }) => {
  const page = await open('person-filled')
  await page.getByLabel('E-Mail').fill('kein Brief')
  await page.getByLabel('Notiz').fill('länger als zwanzig Zeichen')
  await page.getByLabel('Stunden').fill('1501')
  await save(page)
  await soon(() => summary(page).getByRole('listitem').allTextContents()).toEqual([
    'E-Mail: Das ist keine E-Mail-Adresse. Beispiel: name@stelle.de',
    'Stunden: Zwischen 1 und 1.500.',
    'Notiz: Höchstens 20 Zeichen.',
  ])
  expect(await page.getByLabel('Notiz').inputValue()).toBe('länger als zwanzig Zeichen')
  await page.getByLabel('Stunden').fill('12,5')
  await soon(() => summary(page).getByRole('listitem').allTextContents()).toContain(
    'Stunden: Nur ganze Zahlen.',
  )
})

test('a problem goes as soon as it is solved', async ({ open }) => {
  const page = await open('person-filled')
  await page.getByLabel('Familienname').fill('')
  await save(page)
  await summary(page).getByText('Eine Angabe passt noch nicht').waitFor()
  await page.getByLabel('Familienname').fill('M')
  await soon(() => summary(page).count()).toBe(0)
})

async function outcome(page: Page, wanted: 'refused' | 'failed' | 'waiting'): Promise<void> {
  await page.evaluate(next => {
    window.gallery.outcome = next
  }, wanted)
}

test('what the vault refuses is said at the field, and nothing typed is lost', async ({ open }) => {
  const page = await open('person-filled')
  await page.getByLabel('Familienname').fill('Beispiel')
  await page.getByLabel('Gültig ab').fill('2.2.24')
  await outcome(page, 'refused')
  await save(page)
  await summary(page).getByText('Eine Angabe passt noch nicht').waitFor()
  await summary(page).getByRole('button', { name: 'Familienname: Diese Angabe wurde' }).click()
  expect(await focused(page)).toBe('Familienname')
  expect(await page.getByLabel('Familienname').getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByLabel('Familienname').inputValue()).toBe('Beispiel')
  expect(await page.getByLabel('Gültig ab').inputValue()).toBe('02.02.2024')
})

test('any other failure is said above the fields, until it is tried again', async ({ open }) => {
  const page = await open('person-filled')
  await outcome(page, 'failed')
  await save(page)
  await soon(() => focused(page)).toContain('Der Datenträger ist voll.')
  expect(await summary(page).getByRole('listitem').count()).toBe(0)
  expect(await page.getByLabel('Familienname').inputValue()).toBe('Muster')
  await outcome(page, 'waiting')
  await save(page)
  await soon(() => summary(page).count()).toBe(0)
})

test.for(['Speichern', 'Von außen speichern'])(
  'a form that is being sent is not sent again: %s',
  async (name, { open }) => {
    const page = await open('person')
    await fillAll(page)
    await outcome(page, 'waiting')
    await page.getByRole('button', { name, exact: true }).dblclick()
    // a browser presses busy buttons all the same, only Playwright would wait
    await page.getByRole('button', { name, exact: true }).click({ force: true })
    await page.getByLabel('Familienname').press('Enter')
    const button = page.getByRole('button', { name: 'Speichern', exact: true })
    await soon(() => button.getAttribute('aria-busy')).toBe('true')
    await page.evaluate(() => window.gallery.release())
    await soon(() => button.getAttribute('aria-busy')).toBeNull()
    expect(await heard(page, 'submitted')).toEqual([filled])
  },
)

test('the combobox finds without accents, in the note too, and by keyboard alone', async ({
  open,
}) => {
  const page = await open('person')
  const box = page.getByRole('combobox', { name: 'Gemeinde' })
  const names = () => page.getByRole('option').allTextContents()
  await box.fill('budi')
  await soon(names).toEqual(['BüdingenWetteraukreis'])
  await box.fill('canak')
  await soon(names).toEqual(['ÇanakkaleWetteraukreis'])
  await box.fill('wetterau bu')
  await soon(names).toEqual(['BüdingenWetteraukreis', 'ButzbachWetteraukreis'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await soon(() => box.inputValue()).toBe('Butzbach')
  await soon(() => page.getByRole('listbox').count()).toBe(0)
  await box.fill('Atlantis')
  await page.getByText('Nichts gefunden').waitFor()
})
