import type { Page } from 'playwright-core'

/** What the person does, by role and German label. Used by the e2e tests and the demonstration. */

export const PASSPHRASE = 'kirsche fenster wolke anker tasse'
export const PERSON = 'Miriam Habermann'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

export async function fillOffice(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Landkreis oder Stadt' }).fill('Wetterau')
  await page.getByRole('option', { name: /Wetteraukreis/ }).click()
  await page.getByLabel('Stelle oder Abteilung').fill('Fachstelle Migration')
  await page.getByLabel('Straße und Hausnummer').fill('Europaplatz 1')
  await page.getByLabel('Postleitzahl').fill('61169')
  await page.getByLabel(/^Ort/).fill('Friedberg (Hessen)')
}

/** Chosen in plain sight, as the field offers it, it needn't be typed twice. */
export async function typePassphrase(page: Page, label: string, passphrase: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(passphrase)
}

export async function fillPerson(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Vor- und Nachname').fill(PERSON)
  await typePassphrase(page, 'Passphrase', passphrase)
}

/** The paper on the desk: the groups as they stand on the screen. */
export async function readSheet(page: Page): Promise<string[]> {
  const groups = page.getByRole('region', { name: 'Zeichen des Blatts' }).getByRole('listitem')
  await groups.nth(7).waitFor()
  return (await groups.locator('.sr-only').allTextContents()).map(text => text.replaceAll(' ', ''))
}

/** Hides the code and types the two groups that are asked for. */
export async function typeSheetBack(page: Page, groups: readonly string[]): Promise<void> {
  await button(page, 'Ich habe das Blatt').click()
  const fields = page.getByLabel(/^Gruppe \d/)
  await fields.nth(1).waitFor()
  for (const field of await fields.all()) {
    const label = await field.evaluate(
      input => (input as HTMLInputElement).labels?.[0]?.textContent,
    )
    const position = Number(/\d+/.exec(label ?? '')?.[0])
    await field.fill(groups[position - 1] ?? '')
  }
}

export async function nextStep(page: Page): Promise<void> {
  await button(page, 'Weiter').click()
}

/** The whole assistant; returns the paper. */
export async function setUp(page: Page): Promise<string[]> {
  await fillOffice(page)
  await nextStep(page)
  await fillPerson(page)
  await nextStep(page)
  const groups = await readSheet(page)
  await typeSheetBack(page, groups)
  await button(page, 'Einrichtung abschließen').click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  return groups
}

/** Someone at the door: nine keys and the name of the place. */
export async function countContact(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Alt+k')
  const dialog = page.getByRole('dialog', { name: 'Kurzkontakt' })
  await dialog.getByRole('combobox', { name: 'Gemeinde' }).fill(place)
  await page.keyboard.press('Enter')
  await answerContact(page, 'w', ['s', 'w'])
}

/** The next one at the door: the place is that of the last one. */
export async function countNextContact(page: Page): Promise<void> {
  await page.keyboard.press('Alt+k')
  await answerContact(page, 'm', ['w'])
}

async function answerContact(page: Page, person: 'w' | 'm', fields: readonly string[]) {
  const dialog = page.getByRole('dialog', { name: 'Kurzkontakt' })
  await dialog.getByRole('radio', { name: 'weiblich' }).waitFor()
  for (const key of [person, '4']) await page.keyboard.press(key)
  await dialog.getByRole('combobox', { name: 'Sprache' }).waitFor()
  await page.keyboard.press('2')
  await dialog.getByRole('checkbox', { name: 'Sprache' }).waitFor()
  for (const key of fields) await page.keyboard.press(key)
  await dialog.getByRole('checkbox', { name: 'Wohnen', checked: true }).waitFor()
}

/** The page that stands before the locked store is another one, with an origin of its own. */
export async function whileLocking(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = new URL(page.url()).origin
  await act()
  await page.waitForURL(({ origin }) => origin !== before)
  await button(page, 'Entsperren').waitFor()
}

export async function lock(page: Page): Promise<void> {
  await whileLocking(page, () => page.keyboard.press('Control+l'))
}

export async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await button(page, 'Entsperren').click()
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await tryPassphrase(page, passphrase)
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
}
