import type { Page } from 'playwright-core'

const LONGEST_MS = 100_000

/** The county is invented anew at each start: two seconds of work, and a minute on a busy machine. */
export async function demonstrationReady(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor({ timeout: LONGEST_MS })
}
