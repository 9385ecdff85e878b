import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../runtime.mjs'
import { hands } from './hands.ts'
import type { Stage } from './stage.ts'

/** Rounding and attacking a quarter takes seconds, and a minute on a busy machine. */
const LONGEST_MS = 120_000

/** `npm run bundle -- …`, as the ministry calls it: a program of its own, without the office's. */
export function bundleCommand(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/bundle.mjs'), ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { isDone: status === 0, says: stdout, complains: stderr }
}

/** As far as it must work: what went wrong is said by the program itself. */
export function bundleDone(...args: readonly string[]): string {
  const { isDone, says, complains } = bundleCommand(...args)
  if (!isDone) throw new Error(`the receiving side has stopped:\n${complains}`)
  return says
}

/** What the closing of a quarter asks for again and again. */
export function quarterHands({ page }: Stage) {
  const { button, heading, message, closeMessages } = hands(page)
  const step = (note: string) =>
    page.getByRole('list', { name: 'Schritte' }).getByRole('listitem').filter({ hasText: note })

  /** The page of a quarter has a link of that name, too. */
  async function openStatistics(): Promise<void> {
    await page.getByRole('link', { name: 'Statistik', exact: true }).first().click()
    await heading('Statistik', 1).waitFor()
  }

  async function reckoned(): Promise<void> {
    await step('kein Fund').waitFor({ timeout: LONGEST_MS })
    await page.getByRole('listbox', { name: 'Tabellen der Lieferung' }).waitFor()
  }

  return {
    step,
    reckoned,

    async openFigures(): Promise<void> {
      await openStatistics()
      await page.locator('.statistics__report[aria-busy="false"]').waitFor()
    },

    async openClosing(quarter: string): Promise<void> {
      await openStatistics()
      await page.getByRole('link', { name: 'Quartal ausgeben' }).click()
      await heading('Quartal ausgeben', 1).waitFor()
      await button('Anderes Quartal').click()
      await page.getByRole('menuitemradio', { name: quarter }).click()
      await page.getByText(quarter, { exact: true }).first().waitFor()
    },

    /** Freezing goes on to rounding, checking and attacking by itself. */
    async freeze(verb: RegExp): Promise<void> {
      await button(verb).click()
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: /einfrieren$/ })
        .click()
      await reckoned()
    },

    async showTable(title: string): Promise<void> {
      await page.getByRole('option', { name: title }).click()
      await page.getByRole('table', { name: title }).waitFor()
    },

    /** Its name is said where it was written. */
    async putOut(what: string): Promise<void> {
      await page.getByRole('radio', { name: what }).check()
      await button('Datei schreiben').click()
      await message(/^Geschrieben: /).waitFor({ timeout: LONGEST_MS })
      await closeMessages()
    },
  }
}
