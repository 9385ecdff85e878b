import { rmSync } from 'node:fs'
import path from 'node:path'
import { hands } from './hands.ts'
import { bundleDone, quarterHands } from './quarter-hands.ts'
import { chooseInDialogs, type Stage } from './stage.ts'
import { saveToOut } from './walk-county-volunteers.ts'
import { receive } from './walk-receiving.ts'

const [SECOND, THIRD] = ['2. Quartal 2026', '3. Quartal 2026']
const BY_STATUS = 'Aufenthalt und Geschlecht'
/** His paper was read wrongly in spring, as the office sees in November. */
const WRONGLY_READ = 'Karimi, Yusuf'

async function lookAtFigures(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, heading, dialog } = hands(page)
  await quarterHands(stage).openFigures()
  await shoot('statistik')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot('statistik-dunkel')
  await page.emulateMedia({ colorScheme: 'light' })
  await button('Quartal davor').click()
  await page.getByText('Noch nicht eingefroren.').waitFor()
  await page.locator('.statistics__report[aria-busy="false"]').waitFor()
  await heading('Alle Tabellen').scrollIntoViewIfNeeded()
  await shoot('statistik-tabellen')
  await page
    .getByRole('table', { name: BY_STATUS })
    .getByRole('button', { name: /: Duldung, weiblich$/ })
    .click()
  await dialog(/^Aufenthalt und Geschlecht: Duldung, weiblich/)
    .getByRole('listitem')
    .first()
    .waitFor()
  await shoot('statistik-wer-dahinter-steht')
  await page.keyboard.press('Escape')
  say('Die Zahlen eines Quartals, echt und nur auf dem Bildschirm; hinter jeder stehen die Akten.')
}

async function setTarget({ page, shoot, say }: Stage): Promise<void> {
  const { button, dialog, message, closeMessages } = hands(page)
  await button('Ziele 2026').click()
  const goals = dialog('Ziele für 2026')
  await goals.getByLabel('Kennzahl').selectOption({ label: 'Neue Fälle' })
  await goals.getByLabel('Ziel für 2026').fill('60')
  await goals.getByLabel('Bemerkung').fill('Zielvereinbarung vom März')
  await goals.getByRole('button', { name: 'Ziel speichern' }).click()
  await message('Ziel gespeichert.').waitFor()
  await closeMessages()
  await shoot('statistik-ziele')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Zeitraum' }).selectOption({ label: 'Jahr 2026' })
  await page.getByRole('button', { name: /von 60 vereinbart$/ }).waitFor()
  await shoot('statistik-jahr-mit-ziel')
  say('Ein Ziel der Zielvereinbarung eingetragen; es steht neben seiner Zahl.')
}

async function closeQuarters(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, dialog } = hands(page)
  const { openClosing, freeze, showTable } = quarterHands(stage)
  await openClosing(SECOND)
  await button(/infrieren$/).waitFor()
  await shoot('quartal-pruefen')
  await button(/infrieren$/).click()
  await page.getByRole('alertdialog').waitFor()
  await shoot('quartal-einfrieren')
  await page.keyboard.press('Escape')
  await freeze(/infrieren$/)
  await showTable(BY_STATUS)
  await shoot('quartal-echt-und-ausgabe')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot('quartal-dunkel')
  await page.emulateMedia({ colorScheme: 'light' })
  await button('Beweis lesen').click()
  await dialog('Warum niemand erkennbar ist').waitFor()
  await shoot('quartal-beweis')
  await page.keyboard.press('Escape')
  say(`${SECOND}: geprüft, eingefroren, gerundet und angegriffen; der Angreifer fand nichts.`)
  await openClosing(THIRD)
  await freeze(/infrieren$/)
  await shoot('quartal-noch-ohne-schluessel')
  say(`${THIRD}: ebenso, passend zu dem davor. Ohne Schlüssel des Ministeriums geht nichts hinaus.`)
}

/** What the ministry made and sent, and what it reads out on the telephone. */
async function compareKey(stage: Stage, key: string, fingerprint: string): Promise<void> {
  const { page, shoot, say } = stage
  const { button, heading, message, closeMessages } = hands(page)
  await page.getByRole('link', { name: 'Unter Lieferungen einlesen' }).click()
  await heading('Lieferungen', 1).waitFor()
  await shoot('lieferungen-leer')
  await chooseInDialogs(stage, [key])
  await button('Schlüssel einlesen').click()
  await button('Alle acht Gruppen stimmen').waitFor()
  for (const group of fingerprint.split(' '))
    await page.getByText(group, { exact: true }).first().waitFor()
  await shoot('lieferungen-schluessel-vergleichen')
  await button('Alle acht Gruppen stimmen').click()
  await page.getByText(/^Bestätigt am /).waitFor()
  await closeMessages()
  await button('Prüfschlüssel speichern').click()
  await message(/^Geschrieben: absender-/).waitFor()
  await closeMessages()
  say('Den Schlüssel des Ministeriums eingelesen, den Fingerabdruck verglichen und bestätigt.')
}

async function putOutQuarters(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { openClosing, putOut } = quarterHands(stage)
  await openClosing(SECOND)
  await putOut('Lieferung an das Ministerium')
  await openClosing(THIRD)
  for (const what of ['Lieferung an das Ministerium', 'Bericht (PDF)', 'Tabellen (Excel)'])
    await putOut(what)
  await shoot('quartal-ausgegeben')
  await putOut('Tabellen (CSV)')
  await hands(page).goTo('Lieferungen')
  await page.getByRole('heading', { name: SECOND }).waitFor()
  await shoot('lieferungen')
  say('Beide Quartale ans Ministerium geliefert; das dritte auch als Bericht (PDF), Excel und CSV.')
}

/** From the number to the file in which it was wrong. */
async function mendLate(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  const { button, dialog, openTab, pick, message, closeMessages } = hands(page)
  await quarterHands(stage).openFigures()
  await page.getByRole('combobox', { name: 'Zeitraum' }).selectOption({ label: SECOND })
  await page.getByText(/^Eingefroren am /).waitFor()
  await page
    .getByRole('table', { name: BY_STATUS })
    .getByRole('button', { name: /: Duldung, männlich$/ })
    .click()
  await dialog(/: Duldung, männlich/)
    .getByRole('link', { name: WRONGLY_READ })
    .click()
  await openTab('Aufenthalt')
  await button('Aufenthalt bearbeiten').click()
  const form = page.getByRole('form', { name: 'Aufenthalt' })
  await form.getByRole('button', { name: 'Zweiter Eintrag bearbeiten' }).click()
  await pick('Status', '104c', /104c/)
  await shoot('nachtrag-in-der-akte')
  await form.getByRole('button', { name: 'Speichern' }).click()
  await message('Aufenthalt gespeichert.').waitFor()
  await closeMessages()
}

async function correct(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button } = hands(page)
  const { openClosing, freeze, reckoned, step, putOut } = quarterHands(stage)
  await mendLate(stage)
  await openClosing(SECOND)
  await shoot('quartal-seither-geaendert')
  await button('Änderungen ansehen').click()
  await button(/eu einfrieren$/).click()
  await page.getByRole('alertdialog').waitFor()
  await shoot('quartal-neu-einfrieren')
  await page.keyboard.press('Escape')
  await freeze(/eu einfrieren$/)
  await step('Fassung 2').waitFor()
  await putOut('Lieferung an das Ministerium')
  await page.getByText('ersetzt durch Fassung 2').waitFor()
  await shoot('quartal-korrigiert')
  await openClosing(THIRD)
  await step('Fassung 2').waitFor()
  await shoot('quartal-danach')
  await button('Runden, prüfen und angreifen').click()
  await reckoned()
  await putOut('Lieferung an das Ministerium')
  await hands(page).goTo('Lieferungen')
  await page.getByText('ersetzt durch Fassung 2').first().waitFor()
  await shoot('lieferungen-ersetzt')
  say(
    `Ein Nachtrag in einer Akte ändert das ${SECOND}: neu eingefroren, beide neu geliefert, die alten ersetzt.`,
  )
}

/** Made by the receiving side itself; those of an earlier walk would stand in the way. */
function ministryKey({ out }: Stage) {
  const ministry = path.join(out, 'ministerium')
  rmSync(ministry, { recursive: true, force: true })
  const [, fingerprint = ''] =
    /^Fingerabdruck: (.+)$/m.exec(bundleDone('keygen', '--out', ministry)) ?? []
  return { ministry, fingerprint }
}

/** From the figures of a quarter to the tables that the ministry reads. */
export async function closeTheQuarter(stage: Stage): Promise<void> {
  const { ministry, fingerprint } = ministryKey(stage)
  await saveToOut(stage)
  await lookAtFigures(stage)
  await setTarget(stage)
  await closeQuarters(stage)
  await compareKey(stage, path.join(ministry, 'oeffentlich.txt'), fingerprint)
  await putOutQuarters(stage)
  await correct(stage)
  receive(stage, ministry)
}
