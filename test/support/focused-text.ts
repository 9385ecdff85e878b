import type { Page } from 'playwright-core'

/** The words of whatever has the focus; none if it is lost, though the page is full of words. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement, body } = document
    const text = activeElement === body ? '' : activeElement?.textContent
    return (text ?? '').replaceAll(/\s+/g, ' ').trim()
  })
