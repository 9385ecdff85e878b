import { hands } from './hands.ts'
import { HOUSING_HELP } from './incoming-offers.ts'
import { referralHands } from './referral-hands.ts'
import type { Stage } from './stage.ts'
import { HOME } from './walk-case.ts'
import { FATHER } from './walk-intake.ts'

const WIFE = 'Zahra Haidari'

async function referFamily(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { openFile, openTab, button, choose, dialog, heading } = hands(page)
  const at = referralHands(stage)
  await openFile(FATHER)
  await openTab('Hilfeplan')
  await button(`Angebot finden: ${HOME}`).click()
  await heading(HOME, 1).waitFor()
  await choose(`Mehr zu: ${HOUSING_HELP}`, 'Mit Familie vermitteln')
  const asked = dialog(/^Vermitteln/)
  await asked.getByRole('checkbox', { name: WIFE }).check()
  await shoot('mit-familie-vermitteln')
  await asked.getByRole('button', { name: 'Vermittlung beginnen' }).click()
  await heading(HOUSING_HELP, 1).waitFor()
  await at.recordSignature(['Name und Geburtsdatum', 'Telefon und E-Mail'], 'bogen-eintragen')
  await at.saveLetter()
  await at.send('persönlich übergeben')
  await page.getByRole('link', { name: WIFE, exact: true }).waitFor()
  await shoot('vermittlung-der-familie')
  say(
    'Eltern zusammen vermittelt: ein Schritt, aber jede Person mit eigener Einwilligung und Code.',
  )
}

/** What has left can't be called back; nothing more leaves, and the place has to be told. */
async function withdraw({ page, shoot, say }: Stage): Promise<void> {
  const { button, message, closeMessages } = hands(page)
  await button('Widerrufen').click()
  const asked = page.getByRole('alertdialog')
  await asked.getByText('Schon weitergegeben').waitFor()
  await shoot('widerruf')
  await asked.getByRole('button', { name: 'Widerruf eintragen' }).click()
  const band = page.getByRole('region', { name: 'Widerruf mitteilen' })
  await band.waitFor()
  await closeMessages()
  await shoot('widerruf-mitteilen')
  await band.getByRole('button', { name: 'Als PDF' }).click()
  await message(/^Mitteilung des Widerrufs gespeichert/).waitFor()
  await band.getByRole('button', { name: 'Ist mitgeteilt' }).click()
  await band.waitFor({ state: 'detached' })
  await closeMessages()
  say(
    'Widerrufen: ab sofort kein Brief mehr, eine Liste des Weitergegebenen und die Mitteilung als PDF.',
  )
}

async function readList({ page, shoot, say }: Stage): Promise<void> {
  const { goTo, openFile, openTab, tab } = hands(page)
  await goTo('Vermittlungen')
  await tab(/^Alle/).click()
  await page.getByRole('grid', { name: 'Vermittlungen' }).getByRole('row').nth(4).waitFor()
  await shoot('vermittlungen')
  await openFile(FATHER)
  await openTab('Vermittlungen')
  await page.getByRole('link', { name: HOUSING_HELP, exact: true }).waitFor()
  await shoot('akte-vermittlungen')
  say('Alle Vermittlungen in einer Liste, und in der Akte unter dem Bedarf, zu dem sie gehören.')
}

export async function referFamilyAndWithdraw(stage: Stage): Promise<void> {
  await referFamily(stage)
  await withdraw(stage)
  await readList(stage)
}
