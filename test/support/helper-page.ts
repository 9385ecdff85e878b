import type { Page } from 'playwright-core'
import { goToHash } from './go-to-hash.ts'
import type { LaunchedApp } from './launch-app.ts'
import { pageApi } from './noorzai-case.ts'

/** The pages of the volunteers as a person meets them, by role and German label. */
export function helperPage(app: () => LaunchedApp) {
  const page = (): Page => app().page
  const grid = () => page().getByRole('grid', { name: 'Ehrenamtliche' })
  return {
    button: (name: string | RegExp) => page().getByRole('button', { name, exact: true }),
    dialog: (name: string | RegExp) => page().getByRole('dialog', { name }),
    grid,
    row: (name: string) => grid().getByRole('row', { name }),
    next: () => page().getByRole('region', { name: 'Nächster Schritt' }),
    title: (name: string) => page().getByRole('heading', { level: 1, name }),
    api: () => pageApi(page()),
    goTo: (hash: string) => goToHash(page(), `#${hash}`),
    /** From the menu of the open sheet. */
    choose: async (name: string) => {
      await page().getByRole('button', { name: 'Mehr zu dieser Person' }).click()
      await page().getByRole('menuitem', { name, exact: true }).click()
    },
    saveTo: (target: string) =>
      app().app.evaluate(({ dialog: box }, chosen) => {
        box.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
      }, target),
  }
}
