import type { Page } from 'playwright-core'

/** What a person does on the screen Statistik. */
export function statisticsPage(page: () => Page) {
  const region = (name: string | RegExp) => page().getByRole('region', { name })
  const period = () => page().getByRole('combobox', { name: 'Zeitraum' })
  return {
    region,
    period,
    table: (name: string | RegExp) => page().getByRole('table', { name }),
    tiles: (name = 'Überblick') => page().getByRole('list', { name: `Kennzahlen: ${name}` }),
    open: async (of?: string): Promise<void> => {
      await page().evaluate(
        hash => {
          location.hash = hash
        },
        of === undefined ? '#/statistics' : `#/statistics/${of}`,
      )
      await page().getByRole('heading', { level: 1, name: 'Statistik' }).waitFor()
      await period().waitFor()
    },
    /** All numbers of one row, in their order. */
    numbers: async (table: string | RegExp, row: string | RegExp): Promise<string[]> =>
      page()
        .getByRole('table', { name: table })
        .getByRole('row', { name: row })
        .getByRole('cell')
        .allTextContents(),
  }
}
