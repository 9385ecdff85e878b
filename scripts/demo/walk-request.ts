import { hands } from './hands.ts'
import type { Stage } from './stage.ts'
import { HELPER, openPage } from './volunteer-hands.ts'
import { FATHER } from './walk-intake.ts'

const LINE = 'Dari, Ausländerbehörde, Dienstag 10:00'

async function ask(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, dialog, message, closeMessages } = hands(page)
  await openPage(stage, 'Anfragen')
  await button('Anfrage stellen').first().click()
  const form = dialog('Anfrage stellen')
  await form.getByLabel('In einem Satz').fill(LINE)
  await form.getByLabel('Worum geht es?').and(page.locator(':not([value=""])')).waitFor()
  const [given = '', family = ''] = FATHER.split(' ')
  await form.getByLabel(/^Für wen/).fill(family)
  await form.getByRole('option', { name: new RegExp(`^${family}, ${given}`) }).click()
  await form.getByLabel('Worum geht es?').fill('Begleitung zur Ausländerbehörde')
  await form.getByLabel('Treffpunkt').fill('Europaplatz, Haupteingang')
  await form.getByRole('combobox', { name: /^Gemeinde/ }).fill('Friedberg')
  await page
    .getByRole('option', { name: /^Friedberg/ })
    .first()
    .click()
  await shoot('anfrage-in-einem-satz')
  await form.getByRole('button', { name: 'Anfrage stellen' }).click()
  await message('Anfrage gestellt.').waitFor()
  await closeMessages()
  const best = page.getByRole('region', { name: 'Wer könnte es übernehmen?' })
  await best.getByRole('button', { name: `Anfragen: ${HELPER}` }).waitFor()
  await shoot('anfrage-vorschlaege')
  say(`„${LINE}“ in einem Satz gesucht; die Vorschläge stehen gereiht und mit Gründen da.`)
  await best.getByRole('button', { name: `Anfragen: ${HELPER}` }).click()
  await page.getByRole('region', { name: `Was sagt ${HELPER}?` }).waitFor()
  await closeMessages()
  await shoot('anfrage-was-sagt-sie')
  await page.keyboard.press('z')
  await page.getByRole('heading', { name: new RegExp(`${HELPER} hat zugesagt`) }).waitFor()
  await closeMessages()
  await shoot('anfrage-zugesagt')
  say('Angefragt und mit einer Taste die Zusage eingetragen.')
}

async function slip({ page, shoot, say }: Stage): Promise<void> {
  const { button, dialog, message, closeMessages } = hands(page)
  await button('Einsatzzettel').click()
  const asked = dialog('Einsatzzettel')
  await asked
    .getByRole('region', { name: 'Auf dem Zettel' })
    .getByText('Europaplatz, Haupteingang')
    .waitFor()
  await shoot('einsatzzettel')
  await asked.getByRole('button', { name: 'Als PDF speichern' }).click()
  await message(/^Einsatzzettel gespeichert/).waitFor()
  await closeMessages()
  say('Einsatzzettel als PDF: Vorname, Sprache, Treffpunkt und Zeit, mehr steht nicht darauf.')
}

async function begin({ page, shoot, say }: Stage): Promise<void> {
  const { button, dialog, message, closeMessages } = hands(page)
  await button('Begleitung beginnen').click()
  const asked = dialog(new RegExp(`begleitet ${FATHER}`))
  await asked.getByLabel('Beginn').fill('heute')
  await asked.getByLabel('Geplant').fill('20')
  await shoot('begleitung-beginnen')
  await asked.getByRole('button', { name: 'Begleitung beginnen' }).click()
  await message('Begleitung begonnen.').waitFor()
  await closeMessages()
  say('Daraus ist eine Begleitung geworden, mit 20 geplanten Stunden.')
}

export async function askForHelper(stage: Stage): Promise<void> {
  await ask(stage)
  await slip(stage)
  await begin(stage)
}

/** On the open sheet of the person. */
export async function keepAccount({ page, shoot, say }: Stage): Promise<void> {
  const { openTab, message, closeMessages } = hands(page)
  await openTab('Konto')
  const line = page.getByLabel('Neuer Einsatz, in einer Zeile')
  const [, family = ''] = FATHER.split(' ')
  await line.fill(`heute 8:00 1:30 Begleitung Ausländerbehörde Dari ${family}`)
  await page.getByRole('form', { name: 'Neuer Einsatz' }).getByText(FATHER).waitFor()
  await shoot('einsatz-in-einer-zeile')
  await line.press('Enter')
  await message(/^Eingetragen: /).waitFor()
  await page.getByRole('row', { name: new RegExp(`Ausländerbehörde.*${FATHER}`) }).waitFor()
  await closeMessages()
  await shoot('konto-der-helferin')
  say('Einen Einsatz in einer Zeile eingetragen; das Konto sagt, was bis zu den Grenzen bleibt.')
}
