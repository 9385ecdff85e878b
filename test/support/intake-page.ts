import type { Page } from 'playwright-core'
import { pageApi } from './noorzai-case.ts'
import { soon } from './soon.ts'

/** High enough that nothing lies half under the bar at the bottom, which axe-core would measure. */
export const tall = { width: 1440, height: 1500 }

/** What a person does in an Erstaufnahme; the page comes later than the tests are written. */
export function intakePage(page: () => Page) {
  const button = (name: string | RegExp) => page().getByRole('button', { name, exact: true })
  const field = (name: string) => page().getByRole('textbox', { name, exact: true })
  const heading = (name: string | RegExp, level = 2) => page().getByRole('heading', { name, level })
  const drafts = () => pageApi(page()).drafts.list({ prefix: 'intake-' })

  async function pick(name: string, typed: string, option: string | RegExp): Promise<void> {
    await page().getByRole('combobox', { name, exact: true }).fill(typed)
    await page().getByRole('option', { name: option }).first().click()
  }

  async function next(title: string): Promise<void> {
    await button(`Weiter: ${title}`).click()
    await heading(title).waitFor()
  }

  async function goTo(title: string): Promise<void> {
    await page()
      .getByRole('navigation', { name: 'Abschnitte' })
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .click()
    await heading(title).waitFor()
  }

  /** From any screen: the name is typed once, in the search. */
  async function begin(name: string): Promise<void> {
    await page().keyboard.press('Control+k')
    await page().getByRole('combobox', { name: 'Suche' }).fill(name)
    await page()
      .getByRole('option', { name: /^Erstaufnahme für/ })
      .click()
    await heading('Wen nehmen Sie auf?').waitFor()
    await soon(() => field('Name').inputValue()).toBe(name)
    await button(/[Nn]eu aufnehmen$/).click()
    await heading('Person').waitFor()
  }

  /** What is typed goes into the encrypted store a moment later. */
  async function kept(text: string): Promise<void> {
    await soon(async () => JSON.stringify(await drafts())).toContain(text)
  }

  async function discard(): Promise<void> {
    await button('Entwurf verwerfen').click()
    await page().getByRole('alertdialog').getByRole('button', { name: 'Verwerfen' }).click()
    await heading('Wen nehmen Sie auf?').waitFor()
  }

  async function consent(language: string): Promise<void> {
    await page().getByRole('radio', { name: /^Ja/ }).check()
    await pick('Erklärt auf', language, language)
    await page().getByRole('radio', { name: 'auf Papier' }).check()
  }

  return { button, field, heading, drafts, pick, next, goTo, begin, kept, discard, consent }
}
