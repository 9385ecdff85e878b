import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { daysOfQuarter, formatQuarter, quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import { aStore, OTHER_PASSPHRASE } from './builders.ts'
import { aConsent, anAdmission, aPerson } from './client-builders.ts'
import { goToHash } from './go-to-hash.ts'
import { unlock } from './journeys.ts'
import type { LaunchedApp } from './launch-app.ts'
import { saveAllTo } from './native-dialogs.ts'
import { pageApi, today } from './noorzai-case.ts'
import { aVault } from './test-vault.ts'

/** Rounding and attacking a quarter takes two seconds, and a minute on a busy machine. */
const LONGEST_MS = 100_000
const root = path.join(import.meta.dirname, '../..')

/** What goes out stands with its distance from the truth: '5−1'. */
const leaving = /^(\d+)(?:−\d+|\+\d+|±0)$/

export type ShownRow = { name: string; truth: number[]; out: number[] }

/** The screen on which a quarter is closed, by role and German label. */
export function quarterPage(app: () => LaunchedApp) {
  const page = (): Page => app().page
  const button = (name: string | RegExp) => page().getByRole('button', { name })
  const step = (name: string) =>
    page().getByRole('list', { name: 'Schritte' }).getByRole('listitem').filter({ hasText: name })
  return {
    button,
    step,
    api: () => pageApi(page()),
    open: async (quarter: string): Promise<void> => {
      await goToHash(page(), `#/statistics/release/${quarter}`)
      await page().getByText(formatQuarter(quarter), { exact: true }).first().waitFor()
    },
    chooseQuarter: async (name: string): Promise<void> => {
      await button('Anderes Quartal').click()
      await page().getByRole('menuitemradio', { name }).click()
    },
    /** Freezes, and waits until it is rounded and attacked. */
    freeze: async (verb: RegExp): Promise<void> => {
      await button(verb).click()
      await page()
        .getByRole('alertdialog')
        .getByRole('button', { name: /einfrieren$/ })
        .click()
      await page()
        .getByRole('listbox', { name: 'Tabellen der Lieferung' })
        .waitFor({ timeout: LONGEST_MS })
    },
    show: async (title: string): Promise<void> => {
      await page().getByRole('option', { name: title }).click()
      await page().getByRole('table', { name: title }).waitFor()
    },
    /** The table as it stands side by side. */
    rows: async (title: string): Promise<ShownRow[]> => {
      const table = page().getByRole('table', { name: title })
      const rows = await table.locator('tbody tr').evaluateAll(lines =>
        lines.map(line => ({
          name: line.querySelector('th')?.textContent ?? '',
          cells: [...line.querySelectorAll('td')].map(cell => cell.textContent ?? ''),
        })),
      )
      return rows.map(({ name, cells }) => ({
        name,
        truth: cells.filter(cell => /^\d+$/.test(cell)).map(Number),
        out: cells.flatMap(cell => leaving.exec(cell)?.[1] ?? []).map(Number),
      }))
    },
    /** Where files are put, and which one is chosen, without being asked. */
    answerDialogs: async (desk: string, chosen: string): Promise<void> => {
      await saveAllTo(app().app, desk)
      await app().app.evaluate(({ dialog }, file) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] })
      }, chosen)
    },
  }
}

const looking = { name: 'Jörg Stallmann', role: 'vertretung' } as const
const leading = { name: 'Ayşe Lindner', role: 'leitung' } as const

/** An office in which nobody was ever counted: one who only looks, and the head. */
export async function seedEmptyOffice(storeFolder: string): Promise<void> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  for (const user of [looking, leading])
    await house.api.store.addUser({ user, passphrase: OTHER_PASSPHRASE })
  await house.vault.close()
}

/** The last quarter, frozen with nine people; some of them tell little, one left and it was told late. */
export async function seedOddQuarter(storeFolder: string) {
  const quarter = shiftQuarter(quarterOf(today), -1)
  const { from, to } = daysOfQuarter(quarter)
  const day = addDays(from, 12)
  let now = new Date(`${day}T09:00:00Z`)
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => now })
  await aStore(house)
  const { clients, statistics, store } = house.api
  await store.addUser({ user: leading, passphrase: OTHER_PASSPHRASE })
  const familyName = 'Tahmasbi'
  const ids: string[] = []
  for (let count = 0; count < 9; count += 1) {
    const gender = count < 2 ? 'x' : 'w'
    const municipality = count < 5 ? null : '06440008'
    const { id } = await clients.admit(
      anAdmission({
        person: aPerson({ familyName, givenNames: `Nr. ${count + 1}`, gender }),
        reach: { ...blankSections.reach, municipality },
        consent: aConsent({ givenOn: day }),
      }),
    )
    ids.push(id)
  }
  now = new Date()
  await statistics.freezeQuarter({ quarter })
  const closing = { reason: 'verzogen', note: '', openSteps: 'hinfaellig' } as const
  await clients.closeCase({ ids: ids.slice(-1), on: addDays(to, -10), ...closing })
  await house.vault.close()
  return { quarter, familyName }
}

async function unlockAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Wer arbeitet?').selectOption({ label: name })
  await unlock(page, OTHER_PASSPHRASE)
}
export const unlockLooking = (page: Page) => unlockAs(page, looking.name)
export const unlockLeading = (page: Page) => unlockAs(page, leading.name)

/** `npm run bundle -- …` on the receiving side. */
export function bundleCommand(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/bundle.mjs'), ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, says: stdout, complains: stderr }
}
