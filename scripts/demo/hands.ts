import type { Page } from 'playwright-core'

/** What a person does again and again, by role and German label. */
export function hands(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const heading = (name: string | RegExp, level = 2) => page.getByRole('heading', { name, level })
  const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
  const tab = (name: string | RegExp) => page.getByRole('tab', { name })
  const message = (text: string | RegExp) => page.getByRole('status').getByText(text)

  return {
    button,
    field,
    heading,
    dialog,
    tab,
    message,

    async pick(name: string | RegExp, typed: string, option: string | RegExp): Promise<void> {
      await page.getByRole('combobox', { name, exact: true }).fill(typed)
      await page.getByRole('option', { name: option }).first().click()
    },

    async goTo(screen: string): Promise<void> {
      await page.getByRole('link', { name: screen, exact: true }).click()
      await heading(screen, 1).waitFor()
    },

    async choose(menu: string | RegExp, item: string | RegExp): Promise<void> {
      await button(menu).click()
      await page.getByRole('menuitem', { name: item }).click()
    },

    async search(text: string): Promise<void> {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Suche' }).fill(text)
    },

    /** A name and Enter. */
    async openFile(name: string): Promise<void> {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Suche' }).fill(name)
      await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor()
      await page.keyboard.press('Enter')
      await heading(new RegExp(name), 1).waitFor()
    },

    async openTab(name: string): Promise<void> {
      await tab(new RegExp(`^${name}`)).click()
      await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor()
    },

    /** They would lie in the next picture for a while. */
    async closeMessages(): Promise<void> {
      const close = button('Meldung schließen')
      while ((await close.count()) > 0)
        await close.evaluateAll(all => {
          for (const one of all) (one as HTMLElement).click()
        })
    },
  }
}
