import { hands } from './hands.ts'
import { quarterHands } from './quarter-hands.ts'
import type { Stage } from './stage.ts'

/** Somebody of the county, whose name slips into the text. */
const CLIENT = 'Laila Haidari'
const SLIP = `Im Herbst hat ${CLIENT} Arbeit in ihrem Beruf gefunden, mit anerkanntem Zeugnis.`
const NOTE = 'Die Sprechstunde in der Unterkunft hält Wege kurz; die Fristen werden eingehalten.'

async function writeNote({ page, shoot }: Stage): Promise<void> {
  const { button, dialog, message, closeMessages } = hands(page)
  await button(/^Notizen \(/).click()
  const notes = dialog('Notizen für den Sachbericht 2026')
  await notes.getByRole('radio', { name: 'Erfolg' }).check()
  await notes.getByLabel('Notiz', { exact: true }).fill(NOTE)
  await shoot('sachbericht-notiz')
  await notes.getByRole('button', { name: 'Notiz speichern' }).click()
  await message('Notiz gespeichert.').waitFor()
  await closeMessages()
  await page.keyboard.press('Escape')
}

async function takeProposals({ page, shoot, say }: Stage): Promise<void> {
  const { closeMessages } = hands(page)
  const takes = page.getByRole('button', { name: /: Vorschlag übernehmen$/ })
  await takes.first().waitFor()
  await shoot('sachbericht-vorschlaege')
  const count = await takes.count()
  for (let left = count; left > 0; left -= 1) {
    await takes.first().click()
    await takes.nth(left - 1).waitFor({ state: 'detached' })
  }
  await closeMessages()
  await shoot('sachbericht-uebernommen')
  say(`Sachbericht 2026: ${count} Vorschläge aus Zahlen, Zielen und Notizen übernommen.`)
}

async function putOutWithoutNames({ page, shoot, say }: Stage): Promise<void> {
  const { button, dialog, message } = hands(page)
  const text = page.getByRole('region', { name: 'Was gelungen ist' }).getByLabel(/^Text/)
  await text.fill(`${await text.inputValue()}\n\n${SLIP}`)
  await button('Prüfen und ausgeben').click()
  const out = dialog('Sachbericht 2026 ausgeben')
  const found = out.getByRole('list', { name: 'Gefundene Namen' }).getByRole('listitem')
  await found.first().waitFor()
  await shoot('sachbericht-namen-gefunden')
  await out.getByRole('button', { name: `„${CLIENT}“ ersetzen durch „eine Klientin“` }).click()
  await out.getByRole('button', { name: 'PDF speichern' }).waitFor()
  await shoot('sachbericht-ausgeben')
  for (const [way, ending] of [
    ['PDF speichern', /^PDF gespeichert: /],
    ['Word-Datei speichern', /^Word-Datei gespeichert: /],
  ] as const) {
    await out.getByRole('button', { name: way }).click()
    await message(ending).waitFor()
  }
  await shoot('sachbericht-ausgegeben')
  await page.keyboard.press('Escape')
  await out.waitFor({ state: 'detached' })
  await hands(page).goTo('Lieferungen')
  await page.getByText('sachbericht-2026.docx').waitFor()
  await shoot('lieferungen-mit-sachbericht')
  say('Ein Name im Text wurde vor dem Ausgeben gefunden und entfernt; Bericht als PDF und Word.')
}

/** The year in words: what the house proposes, what a person writes, and nobody's name. */
export async function writeAnnualReport(stage: Stage): Promise<void> {
  const { page } = stage
  await quarterHands(stage).openFigures()
  await page.getByRole('link', { name: 'Sachbericht', exact: true }).click()
  await hands(page).heading('Sachbericht', 1).waitFor()
  await writeNote(stage)
  await takeProposals(stage)
  await putOutWithoutNames(stage)
}
