import path from 'node:path'
import type { Page } from 'playwright-core'
import * as journey from '../../test/support/journeys.ts'
import { launchApp } from '../../test/support/launch-app.ts'
import { hands } from './hands.ts'
import { onStage, type Shoot, type Stage, type Walk } from './stage.ts'
import { writeAnnualReport } from './walk-annual-report.ts'
import { KNOWN, lookAtOffers } from './walk-county-offers.ts'
import { lookAtVolunteers } from './walk-county-volunteers.ts'
import { lookAtMatching } from './walk-matching.ts'
import { closeTheQuarter } from './walk-quarter.ts'

const DAY = '2026-11-16'

/** How others write the father's name of the family that the demonstration tells most about. */
const IN_OWN_SCRIPT = 'نورزی'
const OTHERWISE = 'Ahmadreza Nurzai'
const BORN = '1988'

async function lookAround({ page, shoot }: Stage): Promise<void> {
  const { heading, goTo, openFile } = hands(page)
  // A whole year is made up first.
  await heading('Heute', 1).waitFor({ timeout: 120_000 })
  await page.getByRole('list', { name: 'Heute' }).getByRole('listitem').first().waitFor()
  // The names of the places come a moment after the lines.
  await page.getByText('anderswo in Hessen').first().waitFor({ state: 'detached' })
  await shoot('landkreis-heute')
  await goTo('Klientinnen und Klienten')
  await page
    .getByRole('grid', { name: 'Klientinnen und Klienten' })
    .getByRole('row')
    .nth(2)
    .waitFor()
  await shoot('landkreis-liste')
  await openFile(KNOWN)
  await page.getByRole('textbox', { name: 'Kurz festhalten' }).waitFor()
  await shoot('landkreis-akte')
}

/** Whoever is taken in under a name that is known is compared with who has it. */
async function takeInKnown({ page, shoot }: Stage): Promise<void> {
  const { search, heading, field, button, closeMessages } = hands(page)
  await search(IN_OWN_SCRIPT)
  await page.getByRole('option', { name: new RegExp(`^${KNOWN}`) }).waitFor()
  await shoot('landkreis-suche')
  await page.getByRole('combobox', { name: 'Suche' }).fill(OTHERWISE)
  await page.getByRole('option', { name: `Erstaufnahme für „${OTHERWISE}“ beginnen` }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
  await page.getByRole('region', { name: 'Schon bekannt' }).getByText(KNOWN).waitFor()
  await button('Niemand davon, neu aufnehmen').click()
  const compared = page.getByRole('region', { name: `Vergleich mit ${KNOWN}` })
  await compared.waitFor()
  await field('Geburtsdatum').fill(BORN)
  await compared.getByText(`hier: ${BORN}`).waitFor()
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
    await lookAround(stage)
    await takeInKnown(stage)
    walk.say('Ein Blick in den Vorführ-Landkreis: Heute, Liste, Akte, Suche, Erstaufnahme.')
    await lookAtOffers(stage)
    await lookAtVolunteers(stage)
    await lookAtMatching(stage)
    await hands(page).goTo('Heute')
    await journey.countNextContact(page)
    await shoot('landkreis-kurzkontakt')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await closeTheQuarter(stage)
    await writeAnnualReport(stage)
  } finally {
    await app.close()
  }
}
