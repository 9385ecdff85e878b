import path from 'node:path'
import type { Page } from 'playwright-core'
import * as journey from '../../test/support/journeys.ts'
import { launchApp } from '../../test/support/launch-app.ts'
import { hands } from './hands.ts'
import { onStage, type Shoot, type Stage, type Walk } from './stage.ts'

const DAY = '2026-11-16'

async function lookAround({ page, shoot }: Stage): Promise<string> {
  const { heading, goTo } = hands(page)
  await heading('Heute', 1).waitFor()
  await page.getByRole('list', { name: 'Heute' }).getByRole('listitem').first().waitFor()
  // The names of the places come a moment after the lines.
  await page.getByText('anderswo in Hessen').first().waitFor({ state: 'detached' })
  await shoot('landkreis-heute')
  await goTo('Klientinnen und Klienten')
  const urgent = page
    .getByRole('grid', { name: 'Klientinnen und Klienten' })
    .getByRole('row')
    .filter({ hasText: 'akut' })
    .first()
  await urgent.waitFor()
  await shoot('landkreis-liste')
  await urgent.click()
  await page.getByRole('tab', { name: 'Übersicht', selected: true }).waitFor()
  await page.getByRole('textbox', { name: 'Kurz festhalten' }).waitFor()
  await shoot('landkreis-akte')
  return page.getByRole('heading', { level: 1 }).innerText()
}

/** Whoever is taken in under a name that is known is compared with who has it. */
async function takeInKnown({ page, shoot }: Stage, name: string): Promise<void> {
  const { search, heading, field, button, closeMessages } = hands(page)
  await search(name.split(' ').at(-1) ?? '')
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor()
  await shoot('landkreis-suche')
  await page.getByRole('combobox', { name: 'Suche' }).fill(name)
  await page.getByRole('option', { name: `Erstaufnahme für „${name}“ beginnen` }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
  const known = page.getByRole('region', { name: 'Schon bekannt' }).getByRole('listitem')
  const line = await known.filter({ hasText: name }).first().innerText()
  const year = /geboren \D*[\d.]*?(\d{4})/.exec(line)?.[1] ?? ''
  await button('Niemand davon, neu aufnehmen').click()
  const compared = page.getByRole('region', { name: `Vergleich mit ${name}` }).first()
  await compared.waitFor()
  await field('Geburtsdatum').fill(year)
  await compared.getByText(`hier: ${year}`).waitFor()
  await shoot('landkreis-erstaufnahme')
  await button('Entwurf verwerfen').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Verwerfen' }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
  await closeMessages()
}

/** An office in its second year: what the screens look like when there is something in them. */
export async function walkCounty(walk: Walk, shooting: (page: Page) => Shoot): Promise<void> {
  const dataDir = path.join(walk.data, 'landkreis')
  const app = await launchApp({ dataDir, args: [`--demo=${DAY}`] })
  try {
    const stage = await onStage(walk, app, shooting)
    const { page, shoot } = stage
    await takeInKnown(stage, await lookAround(stage))
    await hands(page).goTo('Heute')
    await journey.countNextContact(page)
    await shoot('landkreis-kurzkontakt')
    walk.say('Ein Blick in den Vorführ-Landkreis: Heute, Liste, Akte, Suche, Erstaufnahme.')
  } finally {
    await app.close()
  }
}
