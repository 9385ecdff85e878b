import type { Page } from 'playwright-core'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { aStore, OTHER_PASSPHRASE } from './builders.ts'
import { goToHash } from './go-to-hash.ts'
import { aVault } from './test-vault.ts'

export const HEAD = 'Dorothea Behrend'

/** Nobody has come yet; one of the two sees figures only. */
export async function seedBlankHouse(storeFolder: string): Promise<void> {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  await aStore(house)
  await house.api.store.addUser({
    user: { name: HEAD, role: 'leitung' },
    passphrase: OTHER_PASSPHRASE,
  })
  await house.vault.close()
}

/** What a person does on the screen Statistik. */
export function statisticsPage(page: () => Page) {
  const period = () => page().getByRole('combobox', { name: 'Zeitraum' })
  const table = (name: string | RegExp) => page().getByRole('table', { name })
  return {
    period,
    table,
    region: (name: string | RegExp) => page().getByRole('region', { name }),
    tab: (name: string) => page().getByRole('tab', { name, exact: true }),
    tile: (name: string) =>
      page()
        .getByRole('list', { name: /^Kennzahlen/ })
        .getByRole('listitem')
        .filter({ hasText: name }),
    /** Of the running quarter where none is named. */
    open: async (of = ''): Promise<void> => {
      await goToHash(page(), `#/statistics/${of}`)
      await page().getByRole('heading', { level: 1, name: 'Statistik' }).waitFor()
      await period().waitFor()
    },
    /** The numbers of what is asked for now, not of what was shown before. */
    settled: async (): Promise<void> => {
      await page().locator('.statistics__report[aria-busy="false"]').waitFor()
    },
    /** All numbers of one row, in their order. */
    numbers: async (of: string | RegExp, row: string | RegExp): Promise<string[]> =>
      table(of).getByRole('row', { name: row }).getByRole('cell').allTextContents(),
  }
}
