import { hands } from './hands.ts'
import type { Stage } from './stage.ts'

const NO_MORE = 'Integrationskurs: keine neuen Zulassungen nach § 44 Abs. 4'

async function readRules({ page, shoot, say }: Stage): Promise<void> {
  const { choose, button, heading, pick } = hands(page)
  await choose('Mehr zum Verzeichnis', /^Regeln/)
  await heading('Regeln: Wer darf wohin?', 1).waitFor()
  await page.getByText('mitgeliefert').first().waitFor()
  await shoot('regeln')
  await page
    .getByRole('region', { name: 'Gelten heute' })
    .getByRole('button', { name: NO_MORE, exact: true })
    .click()
  await heading(NO_MORE, 1).waitFor()
  const side = page.getByRole('complementary', { name: 'Was die Regel bedeutet' })
  await pick(/^Aufenthalt(?!sstatus)/, 'gestatt', /^Aufenthaltsgestattung/)
  await side.getByText(/^Nein/).scrollIntoViewIfNeeded()
  await shoot('regel-ausprobieren')
  await button('Regeln').click()
  await heading('Regeln: Wer darf wohin?', 1).waitFor()
  say('Eine Regel gelesen und ausprobiert: für wen sie gilt, seit wann und nach welcher Quelle.')
}

/** Somebody at the door, nobody's file: an answer with reasons, and a page to take home. */
async function askAtCounter({ page, shoot, say }: Stage): Promise<void> {
  const { search, button, dialog, heading, pick, message, closeMessages } = hands(page)
  await search('tresen')
  await page.getByRole('option', { name: /^Passendes Angebot finden/ }).click()
  await heading('Passendes Angebot finden', 1).waitFor()
  await pick(/^Ort/, 'Friedberg', /^Friedberg/)
  await pick(/^Worum geht es/, 'Sprache', /^Sprache/)
  await pick(/^Aufenthalt/, 'Gestattung', /Aufenthaltsgestattung/)
  await page
    .getByRole('region', { name: /^Passt nicht/ })
    .getByRole('listitem')
    .first()
    .waitFor()
  await shoot('tresen-antwort')
  say('Am Tresen ohne Akte gefragt: drei Angaben, eine Antwort mit Gründen, nichts gespeichert.')
  const ticks = page.getByRole('checkbox', { name: /auf den Wegweiser$/ })
  await ticks.nth(0).check()
  await ticks.nth(1).check()
  await button(/^Auswahl drucken/).click()
  const made = dialog('Wegweiser drucken')
  await made.getByLabel('Sprache').selectOption('ar')
  await made.getByLabel(/^Vorname/).fill('Samira')
  await made.getByRole('button', { name: 'Schritt hinzufügen' }).click()
  await made.getByLabel('Schritt 1', { exact: true }).selectOption('anrufen-dort')
  await made.getByRole('img', { name: 'Vorschau der Seite' }).getByText('إلى Samira').waitFor()
  await shoot('wegweiser')
  await made.getByRole('button', { name: 'Als PDF speichern' }).click()
  await message(/^Wegweiser gespeichert als/).waitFor()
  await closeMessages()
  say('Zwei Orte auf einen Wegweiser gedruckt, auf Deutsch und Arabisch.')
}

export async function answerAtCounter(stage: Stage): Promise<void> {
  await readRules(stage)
  await askAtCounter(stage)
}
