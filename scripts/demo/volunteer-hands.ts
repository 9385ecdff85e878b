import { hands } from './hands.ts'
import type { Stage } from './stage.ts'

export const HELPER = 'Mariam Hakimi'

/** The pages of the volunteers have a link of that name, too. */
export async function openVolunteers({ page }: Stage): Promise<void> {
  await page.getByRole('link', { name: 'Ehrenamt', exact: true }).first().click()
  await hands(page).heading('Ehrenamt', 1).waitFor()
}

/** From one page of the volunteers to another. */
export async function openPage(stage: Stage, title: string): Promise<void> {
  const { page } = stage
  await openVolunteers(stage)
  await page
    .getByRole('navigation', { name: 'Seiten des Ehrenamts' })
    .getByRole('link', { name: title, exact: true })
    .click()
  await hands(page).heading(title, 1).waitFor()
}

export async function openHelper(stage: Stage, name: string): Promise<void> {
  const { page } = stage
  await openVolunteers(stage)
  const list = page.getByRole('grid', { name: 'Ehrenamtliche' })
  await list.getByRole('row', { name }).getByText(name).first().click()
  await hands(page).heading(name, 1).waitFor()
}
