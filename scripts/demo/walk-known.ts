import * as journey from '../../test/support/journeys.ts'
import { hands } from './hands.ts'
import type { Stage } from './stage.ts'
import { consent, FATHER } from './walk-intake.ts'

const VISITOR = 'Farid Wakili'

async function next(stage: Stage, title: string): Promise<void> {
  const { button, heading } = hands(stage.page)
  await button(`Weiter: ${title}`).click()
  await heading(title).waitFor()
}

async function goToSection({ page }: Stage, title: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Abschnitte' })
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await hands(page).heading(title).waitFor()
}

export async function countContact({ page, shoot, say }: Stage): Promise<void> {
  const { goTo, message, closeMessages } = hands(page)
  await goTo('Heute')
  await journey.countContact(page, 'friedb')
  await shoot('kurzkontakt')
  for (const key of ['Enter', '4']) await page.keyboard.press(key)
  await page.keyboard.press('Control+Enter')
  await message('Kurzkontakt gezählt.').waitFor()
  await page.getByRole('link', { name: 'Kurzkontakte im Quartal' }).click()
  await page.getByRole('grid', { name: 'Kurzkontakte' }).waitFor()
  await shoot('kurzkontakte')
  await closeMessages()
  say('Einen Kurzkontakt gezählt, ohne Namen und nur mit Tasten.')
}

/** Somebody at the door turns out to need more than an address. */
export async function goOnWithName(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { heading, field, button, message } = hands(page)
  await journey.countNextContact(page)
  await shoot('kurzkontakt-mit-namen-weiter')
  await page.keyboard.press('Control+n')
  await heading('Wen nehmen Sie auf?').waitFor()
  await field('Name').fill(VISITOR)
  await page.getByText('Niemand mit diesem oder einem ähnlichen Namen.').waitFor()
  await button('Neu aufnehmen').click()
  await page.getByRole('radio', { name: /^Verweisberatung/, checked: true }).waitFor()
  await field('Geburtsdatum').fill('1994')
  await shoot('verweisberatung-person')
  await next(stage, 'Bedarfe')
  await field('Bedarf').first().fill('Zimmer in Friedberg finden')
  await shoot('verweisberatung-anliegen')
  await next(stage, 'Einwilligung')
  await page.getByRole('radio', { name: /^Ja/ }).check()
  await page.getByRole('radio', { name: 'auf Papier' }).check()
  await shoot('verweisberatung-einwilligung')
  await button('Akte anlegen').click()
  await heading(new RegExp(VISITOR), 1).waitFor()
  await message(/^Aufgenommen/).waitFor()
  await shoot('verweisberatung-akte')
  say('Aus einem Kurzkontakt mit Namen weiter: eine Verweisberatung, nichts doppelt getippt.')
}

/** The same person, as others write her: the known file is opened instead of a second one. */
export async function findAgain(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { search, heading, field, closeMessages } = hands(page)
  await closeMessages()
  await search('نويد حيدري')
  await page.getByRole('option', { name: new RegExp(`^${FATHER}`) }).waitFor()
  await shoot('suche-arabisch')
  await page.getByRole('option', { name: /^Erstaufnahme für/ }).click()
  const known = page.getByRole('region', { name: 'Schon bekannt' })
  await known.getByText(FATHER).waitFor()
  await field('Name').fill('Navid Heydari')
  await known.getByText(FATHER).waitFor()
  await shoot('schon-bekannt-andere-schreibweise')
  await known.getByRole('button', { name: `Akte öffnen: ${FATHER}` }).click()
  await heading(new RegExp(FATHER), 1).waitFor()
  say('Dieselbe Person arabisch und als „Navid Heydari“ gesucht: die bekannte Akte geöffnet.')
}

async function takeInTwice(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  const { search, heading, field, button, message } = hands(page)
  await search('Fareed Vakili')
  await page.getByRole('option', { name: /^Erstaufnahme für/ }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
  await page.getByRole('region', { name: 'Schon bekannt' }).getByText(VISITOR).waitFor()
  await button(/[Nn]eu aufnehmen$/).click()
  await heading('Person').waitFor()
  const compared = page.getByRole('region', { name: `Vergleich mit ${VISITOR}` })
  await compared.waitFor()
  await field('Geburtsdatum').fill('3.7.1994')
  await field('Geburtsort').fill('Kabul')
  await compared.getByText('hier: 03.07.1994').waitFor()
  await shoot('erstaufnahme-vergleich')
  await goToSection(stage, 'Einwilligung')
  await consent(stage, 'Dari')
  await button('Akte anlegen').click()
  await heading('Fareed Vakili', 1).waitFor()
  await message(/^Aufgenommen/).waitFor()
}

export async function mergeTwo(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { openFile, openTab, heading, button, message, closeMessages } = hands(page)
  await takeInTwice(stage)
  await openFile(VISITOR)
  await openTab('Person')
  await closeMessages()
  const twice = page.getByRole('region', { name: 'Vielleicht doppelt angelegt' })
  await twice.getByText('Fareed Vakili').waitFor()
  await shoot('vielleicht-doppelt')
  await twice.getByRole('link', { name: /vergleichen/ }).click()
  await heading('Zwei Akten zusammenführen', 1).waitFor()
  await page
    .getByRole('radiogroup', { name: 'Geburtsdatum', exact: true })
    .getByRole('radio', { name: '03.07.1994' })
    .check()
  await shoot('zusammenfuehren')
  await button('Zusammenführen').click()
  await heading(VISITOR, 1).waitFor()
  await button('Rückgängig').waitFor()
  await shoot('zusammengefuehrt')
  await button('Rückgängig').click()
  await message('Es sind wieder zwei Akten.').waitFor()
  await closeMessages()
  await openTab('Person')
  await twice.getByText('Fareed Vakili').waitFor()
  await shoot('zusammenfuehren-zurueckgenommen')
  say('Zwei Akten derselben Person zusammengeführt und die Zusammenführung zurückgenommen.')
}
