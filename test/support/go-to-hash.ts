import type { Page } from 'playwright-core'

/** Another screen, as a link leads there: '#/clients'. */
export const goToHash = (page: Page, hash: string): Promise<void> =>
  page.evaluate(to => {
    location.hash = to
  }, hash)
