import * as journey from '../../test/support/journeys.ts'
import { hands } from './hands.ts'
import type { Stage } from './stage.ts'
import { comeIn } from './walk-access.ts'
import { FATHER } from './walk-intake.ts'
import { COLLEAGUE, COLLEAGUE_PASSPHRASE } from './walk-setup.ts'

const MENU = 'Mehr zu diesem Fall'

export async function closeAndReopen({ page, shoot, say }: Stage): Promise<void> {
  const { openFile, openTab, choose, dialog, closeMessages } = hands(page)
  await openFile(FATHER)
  await choose(MENU, 'Fall abschließen')
  const closing = dialog(/abschließen$/)
  await closing.getByLabel('Grund').selectOption('verzogen')
  await shoot('fall-abschliessen')
  await closing.getByRole('button', { name: 'Fall abschließen' }).click()
  await closing.waitFor({ state: 'detached' })
  const state = page.getByRole('region', { name: 'Stand des Falls' })
  await state.getByText(/^Abgeschlossen am/).waitFor()
  await openTab('Übersicht')
  await closeMessages()
  await shoot('fall-abgeschlossen')
  await state.getByRole('button', { name: 'Wieder öffnen' }).click()
  const opening = dialog('Fall wieder öffnen')
  await shoot('fall-wieder-oeffnen')
  await opening.getByRole('button', { name: 'Wieder öffnen' }).click()
  await opening.waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: 'Kurz festhalten' }).waitFor()
  await closeMessages()
  say('Den Fall mit Grund abgeschlossen und wieder geöffnet; der Verlauf weiß beides.')
}

export async function handOver(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { choose, dialog, closeMessages } = hands(page)
  await choose(MENU, 'Fall übergeben')
  const handing = dialog('Fall übergeben')
  await handing.getByLabel('An').selectOption(COLLEAGUE)
  await handing.getByLabel(/^Was die neue Person/).fill('Gehaltsnachweise fehlen noch.')
  await shoot('fall-uebergeben')
  await handing.getByRole('button', { name: 'Übergeben' }).click()
  await handing.waitFor({ state: 'detached' })
  await page.getByRole('definition').getByText(COLLEAGUE).waitFor()
  await closeMessages()
  await shoot('akte-nach-der-uebergabe')
  say('Den Fall der Kollegin übergeben.')
}

/** The next morning at the other desk. */
export async function colleagueTakesOver(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  await journey.lock(page)
  await comeIn(stage, COLLEAGUE, COLLEAGUE_PASSPHRASE)
  await page.getByRole('listitem').filter({ hasText: FATHER }).first().waitFor()
  await shoot('heute-der-kollegin')
  say('Die Kollegin findet den Fall auf ihrem „Heute“.')
}
