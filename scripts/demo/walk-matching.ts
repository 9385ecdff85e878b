import { hands } from './hands.ts'
import type { Stage } from './stage.ts'

/** Of those who wait in the demonstration: one family from the file to the confirmation. */
const IN_FILE = 'Laila Haidari'
const FAMILY = 'Familie Haidari'
/** Who would fit, too, and why she is proposed for others. */
const OTHER = 'Mahnaz Sediqi'
const REFUSING = 'Familie Zamani'
const NOBODY = 'Mustafa Yazdani'

const waitingOn = ({ page }: Stage, title: string) =>
  page.getByRole('navigation', { name: 'Wer wartet' }).getByRole('button', { name: title })

async function wishInFile({ page, shoot, say }: Stage): Promise<void> {
  const { openFile, openTab, button, dialog, message, closeMessages } = hands(page)
  await openFile(IN_FILE)
  await openTab('Begleitung')
  const who = page.getByRole('list', { name: 'Wer in Frage kommt' })
  await who.getByRole('listitem').first().waitFor()
  await shoot('passung-wunsch-in-der-akte')
  await button('Wunsch eintragen').click()
  const asked = dialog('Wunsch eintragen')
  await asked.getByRole('radio', { name: 'Patenschaft' }).check()
  await asked.getByLabel(/^Einverstanden/).fill('heute')
  for (const day of ['Dienstag', 'Donnerstag'])
    await asked.getByRole('button', { name: `${day} nachmittags` }).click()
  await shoot('passung-wunsch-eintragen')
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await message('Wunsch eingetragen.').waitFor()
  await closeMessages()
  say('Was sich die Familie wünscht, steht in der Akte, mit allen, die sofort in Frage kommen.')
}

async function lookAtProposals(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  await page.getByRole('link', { name: 'Passung', exact: true }).click()
  await hands(page).heading('Passung', 1).waitFor()
  await waitingOn(stage, NOBODY).click()
  await page.getByRole('heading', { level: 2, name: NOBODY }).waitFor()
  await page
    .getByText(/Was fernhält/)
    .first()
    .waitFor()
  await shoot('passung-warum-niemand')
  await waitingOn(stage, FAMILY).click()
  await page.getByRole('heading', { level: 2, name: FAMILY }).waitFor()
  await page.getByRole('heading', { name: 'Warum dieses Paar' }).waitFor()
  await page.getByRole('combobox', { name: 'Ehrenamtliche Person auswählen' }).fill(OTHER)
  await page.getByRole('option', { name: new RegExp(OTHER) }).click()
  await page.getByText(/^Möglich, kostet aber/).waitFor()
  await shoot('passung-warum-dieses-paar')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot('passung-dunkel')
  await page.emulateMedia({ colorScheme: 'light' })
  say('Passung: warum niemand, warum dieses Paar und warum nicht jemand anderes, Punkt für Punkt.')
}

async function decide(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, dialog, message, closeMessages } = hands(page)
  await button('Bestätigen').click()
  const asked = dialog(new RegExp(`begleitet ${FAMILY}`))
  await asked.getByLabel('Geplant').fill('30')
  await shoot('passung-bestaetigen')
  await asked.getByRole('button', { name: 'Bestätigen' }).click()
  await message(new RegExp(`begleitet ${FAMILY}`)).waitFor()
  await closeMessages()
  await button(/^Alle \d+ zeigen$/)
    .first()
    .click()
  await waitingOn(stage, REFUSING).click()
  await page.getByRole('heading', { level: 2, name: REFUSING }).waitFor()
  await button('Ablehnen …').click()
  const refused = dialog(/ablehnen$/)
  await refused.getByRole('radio', { name: 'Ehrenamtliche Person' }).check()
  await refused.getByLabel('Grund').selectOption({ label: 'zu weit' })
  await shoot('passung-ablehnen')
  await refused.getByRole('button', { name: 'Ablehnen' }).click()
  await message(/^Abgelehnt\./).waitFor()
  await closeMessages()
  say('Ein Vorschlag bestätigt und damit die Begleitung begonnen, einer mit Grund abgelehnt.')
}

async function rerun({ page, shoot, say }: Stage): Promise<void> {
  const { button, message, closeMessages } = hands(page)
  await button('Neu rechnen').click()
  const band = page.getByRole('region', { name: /^Neu gerechnet/ })
  await band.getByRole('row', { name: new RegExp(REFUSING) }).waitFor()
  await shoot('passung-neu-gerechnet')
  await band.getByRole('button', { name: 'Übernehmen' }).click()
  await message('Die neuen Vorschläge gelten.').waitFor()
  await closeMessages()
  say('Neu gerechnet: Was sich dadurch ändert, steht da, und gilt erst nach einem Klick.')
}

/** Who waits in a county, who is proposed and why, and what a person decides. */
export async function lookAtMatching(stage: Stage): Promise<void> {
  await wishInFile(stage)
  await lookAtProposals(stage)
  await decide(stage)
  await rerun(stage)
}
