import * as journey from '../../test/support/journeys.ts'
import { hands } from './hands.ts'
import type { Stage } from './stage.ts'

export const HEAD = 'Jörg Großmann-Öztürk'
export const HEAD_PASSPHRASE = 'laterne pflaume winter segel moos'
export const COLLEAGUE = 'Svetlana Brandt'
export const COLLEAGUE_PASSPHRASE = 'distel hafen löffel regen zaun'

export async function setUp({ page, shoot, say }: Stage): Promise<string[]> {
  await page.getByRole('heading', { name: 'WIR-Fallmanagement einrichten' }).waitFor()
  await journey.fillOffice(page)
  await shoot('einrichten-dienststelle')
  await journey.nextStep(page)
  await journey.fillPerson(page)
  await page.getByText(/^Gut, hält/).waitFor()
  await shoot('einrichten-passphrase')
  await journey.nextStep(page)
  const sheet = await journey.readSheet(page)
  await page.getByRole('button', { name: 'Als PDF speichern' }).click()
  await page.getByText(/Gespeichert als/).waitFor()
  await shoot('wiederherstellungsblatt')
  await journey.typeSheetBack(page, sheet)
  await shoot('wiederherstellungsblatt-abtippen')
  await page.getByRole('button', { name: 'Einrichtung abschließen' }).click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  await shoot('erster-tag')
  say('Dienststelle eingerichtet, Wiederherstellungsblatt als PDF gespeichert, Speicher angelegt.')
  return sheet
}

async function openTab({ page }: Stage, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name, exact: true }).click()
  await page.getByRole('tabpanel').waitFor()
}

export async function settings(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  for (const tab of [
    'Dienststelle',
    'Sätze und Budget',
    'Gewichte',
    'Erinnerungen',
    'Darstellung',
  ]) {
    await openTab(stage, tab)
    await shoot(`einstellungen-${tab.toLowerCase()}`)
  }
  await openTab(stage, 'Sicherung')
  await page.getByRole('button', { name: 'Ort wählen' }).first().click()
  await page.getByText(/stick/).first().waitFor()
  await page.getByRole('button', { name: 'Jetzt sichern' }).click()
  await page.getByText(/Letzte Sicherung am/).waitFor()
  await shoot('einstellungen-sicherung')
  say('Sicherung angelegt und geprüft, auf dem Laptop und auf dem Stick.')
}

type NewUser = { name: string; role: RegExp; passphrase: string }

async function addUser({ page, shoot }: Stage, { name, role, passphrase }: NewUser) {
  await page.getByRole('button', { name: 'Zugang anlegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vor- und Nachname').fill(name)
  await dialog.getByRole('radio', { name: role }).check()
  await journey.typePassphrase(page, 'Passphrase der neuen Person', passphrase)
  await page.getByText(/^Gut, hält/).waitFor()
  if (name === HEAD) await shoot('zugang-anlegen')
  await dialog.getByRole('button', { name: 'Zugang anlegen' }).click()
  await dialog.waitFor({ state: 'detached' })
  await hands(page).closeMessages()
}

export async function addUsers(stage: Stage): Promise<void> {
  await openTab(stage, 'Benutzerinnen und Benutzer')
  await hands(stage.page).closeMessages()
  await addUser(stage, {
    name: COLLEAGUE,
    role: /^Fallmanagement/,
    passphrase: COLLEAGUE_PASSPHRASE,
  })
  // From now on it is the Leitung who lets people in.
  await addUser(stage, { name: HEAD, role: /^Leitung/, passphrase: HEAD_PASSPHRASE })
  await stage.shoot('benutzerinnen-und-benutzer')
  stage.say('Zwei weitere Zugänge angelegt: eine Kollegin und die Leitung, mit eigener Passphrase.')
}
