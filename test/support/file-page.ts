import type { Page } from 'playwright-core'
import { goToHash } from './go-to-hash.ts'
import { soon } from './soon.ts'

/** What a person does on the page of a file; the page comes later than the tests are written. */
export function filePage(page: () => Page) {
  const button = (name: string | RegExp) => page().getByRole('button', { name })
  return {
    button,
    dialog: (name: string | RegExp) => page().getByRole('dialog', { name }),
    tab: (name: string | RegExp) => page().getByRole('tab', { name }),
    saved: (text: string | RegExp) => page().getByRole('status').getByText(text),
    open: async (id: string, more = ''): Promise<void> => {
      await goToHash(page(), `#/clients/${id}${more}`)
    },
    /** Messages lie over what stands at the bottom for ten seconds. */
    closeMessages: async (): Promise<void> => {
      await page().evaluate(() => {
        for (const close of document.querySelectorAll<HTMLElement>('.toast__close')) close.click()
      })
      await soon(() => button('Meldung schließen').count()).toBe(0)
    },
    /** Takes back what this message says, not what an older one beside it says. */
    undo: (said: string | RegExp): Promise<void> =>
      page()
        .locator('.toast', { hasText: said })
        .last()
        .getByRole('button', { name: 'Rückgängig' })
        .click(),
    choose: async (menu: string | RegExp, item: string | RegExp): Promise<void> => {
      await button(menu).click()
      await page().getByRole('menuitem', { name: item }).click()
    },
  }
}
