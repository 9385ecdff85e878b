import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { hands } from './hands.ts'
import { OPEN_CAFE } from './incoming-offers.ts'
import { referralHands } from './referral-hands.ts'
import type { Stage } from './stage.ts'
import { FATHER } from './walk-intake.ts'
import { EVENING_COURSE } from './walk-offers.ts'

const NEED = 'Deutsch sprechen und üben'

async function addNeed({ page }: Stage): Promise<void> {
  const { openFile, openTab, button, dialog, closeMessages } = hands(page)
  await openFile(FATHER)
  await openTab('Hilfeplan')
  await button('Bedarf').click()
  const form = dialog('Bedarf aufnehmen')
  await form.getByLabel('Bedarf', { exact: true }).fill(NEED)
  await form.getByLabel('Bereich').selectOption('Sprache')
  await form.getByRole('button', { name: 'Aufnehmen' }).click()
  await form.waitFor({ state: 'detached' })
  await closeMessages()
}

/** All offers for this need, ranked, and why. */
async function findOffer(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, heading } = hands(page)
  await addNeed(stage)
  await button(`Angebot finden: ${NEED}`).click()
  await heading(NEED, 1).waitFor()
  await button(`Vermitteln: ${EVENING_COURSE}`).waitFor()
  await page.getByRole('img', { name: 'Karte des Kreises' }).waitFor()
  await shoot('passgenau-finder')
  await page.getByRole('region', { name: /^Passt nicht/ }).scrollIntoViewIfNeeded()
  await shoot('passgenau-finder-passt-nicht')
  say(
    'Zu einem Bedarf alle Angebote gereiht: was passt, was zu klären ist, was nicht geht und warum.',
  )
}

/** Consent in her language, letter, sending. */
async function referThere(stage: Stage, offer: string): Promise<string> {
  const { page, shoot, say } = stage
  const { button, heading } = hands(page)
  const at = referralHands(stage)
  await button(`Vermitteln: ${offer}`).click()
  await heading(offer, 1).waitFor()
  await shoot('vermittlung-entwurf')
  await at.saveSlip()
  await at.saveConsentForm()
  await at.recordSignature(['Name und Geburtsdatum', 'Telefon und E-Mail', 'Sprachen'])
  await shoot('vermittlung-einwilligung-liegt-vor')
  say('Einwilligung in der Sprache der Person als PDF, danach eingetragen, was sie angekreuzt hat.')
  await page.getByLabel('Hinweis an die Stelle').fill('Abends ab 18 Uhr gut erreichbar.')
  await at.saveLetter()
  await shoot('vermittlung-brief')
  await at.send('mit der Post')
  await shoot('vermittlung-wartet-auf-antwort')
  say('Der Brief nennt nur, was freigegeben ist, und trägt die Rücklauf-Karte mit ihrem Code.')
  return at.shownCode()
}

/** The card comes back: five signs, and one key for the answer. */
async function typeCodeBack(stage: Stage, code: string, offer: string): Promise<void> {
  const { page, shoot } = stage
  const { goTo, search, heading } = hands(page)
  await goTo('Heute')
  await search(code.toLowerCase())
  await page.getByRole('option', { name: `Rücklauf ${code} öffnen` }).waitFor()
  if (offer === EVENING_COURSE) await shoot('code-eingetippt')
  await page.keyboard.press('Enter')
  await heading(offer, 1).waitFor()
}

async function isRefused(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { message, closeMessages } = hands(page)
  await page.keyboard.press('k')
  await message('Kein Platz eingetragen.').waitFor()
  await closeMessages()
  await shoot('vermittlung-kein-platz')
  await page.getByRole('link', { name: 'Nächstbestes Angebot suchen' }).click()
  await page.getByRole('button', { name: `Vermitteln: ${OPEN_CAFE}` }).waitFor()
  await shoot('naechstbestes-angebot')
  say(
    'Code von der Karte getippt, „kein Platz“ mit einer Taste eingetragen, das nächstbeste gesucht.',
  )
}

async function isTaken(stage: Stage, today: string): Promise<void> {
  const { page, shoot, say } = stage
  const { button, dialog, message, closeMessages } = hands(page)
  await page.keyboard.press('a')
  await message('Angenommen eingetragen.').waitFor()
  await button('Termin eintragen').click()
  const asked = dialog('Termin bei der Stelle')
  await asked.getByLabel('Tag').fill(formatDay(addDays(today, 6)))
  await asked.getByLabel(/^Uhrzeit/).fill('17 Uhr')
  await asked.getByLabel(/^Bei wem/).fill('Frau Öztürk')
  await shoot('termin-eintragen')
  await asked.getByRole('button', { name: 'Termin eintragen' }).click()
  await asked.waitFor({ state: 'detached' })
  await button('In den Kalender').click()
  await message(/^Termin gespeichert als/).waitFor()
  await closeMessages()
  await page.getByRole('group', { name: 'Angekommen?' }).getByRole('button', { name: 'Ja' }).click()
  await message('Angekommen eingetragen.').waitFor()
  await closeMessages()
  await shoot('vermittlung-angenommen')
  say('Angenommen, mit Termin als Kalenderdatei; die Person ist angekommen.')
  await button('Abschließen …').click()
  const ending = dialog('Vermittlung abschließen')
  await ending.getByRole('radio', { name: /^gedeckt/ }).check()
  await shoot('vermittlung-abschliessen')
  await ending.getByRole('button', { name: 'Abschließen' }).click()
  await message(/Der Bedarf ist gedeckt/).waitFor()
  await closeMessages()
  await shoot('vermittlung-abgeschlossen')
  say('Abgeschlossen als „gedeckt“: der Bedarf ist damit auch fertig.')
}

export async function referAndHearBack(stage: Stage, today: string): Promise<void> {
  await findOffer(stage)
  const first = await referThere(stage, EVENING_COURSE)
  await typeCodeBack(stage, first, EVENING_COURSE)
  await isRefused(stage)
  const second = await referralHands(stage).referQuietly(OPEN_CAFE)
  await typeCodeBack(stage, second, OPEN_CAFE)
  await isTaken(stage, today)
}
