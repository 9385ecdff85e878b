import { hands } from './hands.ts'
import { layTableOnDesk } from './incoming-offers.ts'
import { chooseInDialogs, type Stage } from './stage.ts'

export const EVENING_COURSE = 'Deutsch am Abend, auf Dari erklärt'
const CULTURE = 'Afghanischer Kulturverein Wetterau'

const grid = ({ page }: Stage) => page.getByRole('grid', { name: 'Angebote' })
const panel = ({ page }: Stage) => page.getByRole('complementary', { name: 'Geöffneter Eintrag' })

/** Without it the pages for clients don't say where to call. */
async function giveOfficeNumber({ page }: Stage): Promise<void> {
  const { message, closeMessages } = hands(page)
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: 'Dienststelle', exact: true }).click()
  await page.getByLabel(/^Telefon/).fill('06031 555-100')
  await page
    .getByRole('form', { name: 'Dienststelle' })
    .getByRole('button', { name: 'Speichern' })
    .click()
  await message(/gespeichert/)
    .first()
    .waitFor()
  await closeMessages()
}

/** What stands in every county is there with one click. */
async function takeStarter(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { goTo, button, message, closeMessages } = hands(page)
  await goTo('Angebote')
  await page.getByText('Das Verzeichnis ist noch leer.').waitFor()
  await shoot('angebote-leer')
  await button('Grundverzeichnis übernehmen').click()
  await message(/^\d+ Angebote und \d+ Regeln übernommen/).waitFor()
  await grid(stage).getByRole('row').nth(2).waitFor()
  await closeMessages()
  await shoot('angebote-grundverzeichnis')
  say(
    'Das leere Verzeichnis mit dem Grundverzeichnis gefüllt: Stellen und Regeln, die überall gelten.',
  )
}

async function addOrganisation({ page, shoot }: Stage): Promise<void> {
  const { button, dialog } = hands(page)
  await button('Neue Stelle').click()
  const asked = dialog('Neue Stelle')
  await asked.getByLabel('Name', { exact: true }).fill(CULTURE)
  await asked.getByLabel('Art', { exact: true }).selectOption({ label: 'Migrantenorganisation' })
  await asked.getByLabel('Straße und Hausnummer').fill('Kaiserstraße 21')
  await asked.getByLabel(/^Postleitzahl/).fill('61169')
  await asked.getByLabel(/^Ort/).fill('Friedberg (Hessen)')
  await asked.getByLabel('Telefon').fill('06031 555-230')
  await shoot('stelle-aufnehmen')
  await asked.getByRole('button', { name: 'Stelle aufnehmen' }).click()
  await asked.waitFor({ state: 'detached' })
}

async function addOffer(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, field, heading, pick, message, closeMessages } = hands(page)
  await page.getByRole('link', { name: 'Angebot aufnehmen' }).click()
  await heading('Angebot aufnehmen', 1).waitFor()
  await addOrganisation(stage)
  await field('Name des Angebots').fill(EVENING_COURSE)
  await pick('Thema', 'sprachcaf', /^Sprachcafé/)
  await button('Sprache').click()
  await pick('Sprache', 'dari', 'Dari')
  await field('Wer und wann').fill('Frau Sultani, Mo und Mi')
  await button('Zeit').click()
  await field('von').fill('18')
  await field('bis').fill('19.30')
  await page.getByRole('radio', { name: 'frei', exact: true }).check()
  await page.getByLabel('Freie Plätze').fill('3')
  await page.getByLabel('Geprüft am').last().fill('heute')
  await field('Geprüft am').last().press('Tab')
  await shoot('angebot-aufnehmen')
  await button('Angebot speichern').click()
  await message(/ist aufgenommen/).waitFor()
  await closeMessages()
  await panel(stage).getByRole('heading', { name: EVENING_COURSE }).waitFor()
  await shoot('angebot-aufgenommen')
  await page.keyboard.press('Escape')
  say(
    'Einen Abendkurs einer Migrantenorganisation von Hand aufgenommen, mit Sprache, Zeit und Plätzen.',
  )
}

/** CP1252 with semicolons, and rows that nobody can use: none of it is lost. */
async function readIn(stage: Stage, today: string): Promise<void> {
  const { page, shoot, say, out } = stage
  const { button, heading, choose, message, closeMessages } = hands(page)
  await chooseInDialogs(stage, [layTableOnDesk(out, today)])
  await choose('Mehr zum Verzeichnis', /^Einlesen/)
  await heading('Angebote einlesen', 1).waitFor()
  await button('Datei wählen').click()
  await page.getByText('ältere Windows-Tabelle').waitFor()
  await shoot('einlesen-spalten')
  const problems = page.getByRole('table', { name: /nicht übernommen/ })
  await problems.getByText('Kleiderstube').waitFor()
  await problems.scrollIntoViewIfNeeded()
  await shoot('einlesen-vorschau')
  await button('Nicht übernommene Zeilen speichern').click()
  await message(/gespeichert als/)
    .first()
    .waitFor()
  await closeMessages()
  await button(/^\d+ Angebote übernehmen$/).click()
  await page.getByText(/^Übernommen: /).waitFor()
  await shoot('einlesen-ergebnis')
  await page.getByRole('link', { name: 'Zum Verzeichnis' }).click()
  await grid(stage).waitFor()
  say('Eine fremde Liste eingelesen; was nicht ging, steht mit Grund in einer eigenen Datei.')
}

/** Two words typed: who has to, and who helps as well. */
async function askWhoIsResponsible(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, pick, message, closeMessages } = hands(page)
  await pick('Ort', 'büding', /^Büdingen/)
  await pick('Thema', 'kita', /^Kita/)
  const law = page.getByText('Zuständig nach Gesetz')
  await law.waitFor()
  await shoot('zustaendig')
  await grid(stage)
    .getByRole('row', { name: /Kita-Platzvergabe/ })
    .click()
  await panel(stage).getByRole('heading', { name: 'Kita-Platzvergabe' }).waitFor()
  await shoot('angebot-eintrag')
  await page.keyboard.press('n')
  await message(/ist noch richtig/).waitFor()
  await closeMessages()
  await shoot('angebot-noch-richtig')
  await page.keyboard.press('Escape')
  await button('Zurücksetzen').click()
  say(
    'Ort und Thema getippt: wer zuständig ist. Den Eintrag mit einer Taste als richtig bestätigt.',
  )
}

async function output({ page, shoot, say }: Stage): Promise<void> {
  const { button, dialog, message, closeMessages } = hands(page)
  for (const [way, ending] of [
    [/Excel/, 'xlsx'],
    [/Austauschdatei/, 'wirverzeichnis'],
  ] as const) {
    await button('Liste ausgeben').click()
    const asked = dialog('Liste ausgeben')
    await asked.getByRole('radio', { name: way }).check()
    if (ending !== 'xlsx') await shoot('verzeichnis-ausgeben')
    await asked.getByRole('button', { name: 'Datei speichern' }).click()
    await message(new RegExp(`gespeichert als .*${ending}`)).waitFor()
    await closeMessages()
  }
  say('Das Verzeichnis als Excel-Datei gespeichert, und als Austauschdatei für den Nachbarkreis.')
}

export async function fillDirectory(stage: Stage, today: string): Promise<void> {
  await giveOfficeNumber(stage)
  await takeStarter(stage)
  await addOffer(stage)
  await readIn(stage, today)
  await askWhoIsResponsible(stage)
  await output(stage)
}
