import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import * as journey from '../../test/support/journeys.ts'
import { type LaunchedApp, launchApp } from '../../test/support/launch-app.ts'

export type Walk = { out: string; data: string; say: (line: string) => void }

type Stage = Walk & { app: LaunchedApp; page: Page; shoot: (name: string) => Promise<void> }

const WRONG = 'geraten und daneben'
const NEW_PASSPHRASE = 'garten leiter sonne kiesel birke'
const COLLEAGUE = 'Jörg Großmann-Öztürk'
const COLLEAGUE_PASSPHRASE = 'laterne pflaume winter segel moos'

function photographer(page: Page, out: string) {
  let number = 0
  mkdirSync(path.join(out, 'bilder'), { recursive: true })
  return async (name: string) => {
    number += 1
    await page.evaluate(async () => {
      await document.fonts.ready
      await Promise.allSettled(document.getAnimations().map(animation => animation.finished))
    })
    const file = `${String(number).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: path.join(out, 'bilder', file) })
  }
}

/** The answers that a person gives to the system's own dialogs. */
async function answerDialogs({ app, out }: Pick<Stage, 'app' | 'out'>): Promise<void> {
  const stick = path.join(out, 'stick')
  mkdirSync(stick, { recursive: true })
  await app.app.evaluate(
    ({ dialog }, answers) => {
      dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => ({
        canceled: false,
        filePath: `${answers.out}/${options?.defaultPath?.split(/[\\/]/).at(-1)}`,
      })
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answers.stick] })
    },
    { out, stick },
  )
}

async function setUp({ page, shoot, say }: Stage): Promise<string[]> {
  await page.getByRole('heading', { name: 'WIR-Fallmanagement einrichten' }).waitFor()
  await journey.fillOffice(page)
  await shoot('einrichten-dienststelle')
  await journey.nextStep(page)
  await journey.fillPerson(page)
  await page
    .getByText(/hält .* stand/)
    .first()
    .waitFor()
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

async function settings(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  for (const tab of ['Dienststelle', 'Beträge', 'Gewichte', 'Darstellung']) {
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

async function addColleague(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  await openTab(stage, 'Benutzerinnen und Benutzer')
  await page.getByRole('button', { name: 'Zugang anlegen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vor- und Nachname').fill(COLLEAGUE)
  await dialog.getByRole('radio', { name: /Leitung/ }).check()
  await journey.typePassphrase(page, 'Passphrase der neuen Person', COLLEAGUE_PASSPHRASE)
  await shoot('zugang-anlegen')
  await dialog.getByRole('button', { name: 'Zugang anlegen' }).click()
  await dialog.waitFor({ state: 'detached' })
  await shoot('benutzerinnen-und-benutzer')
  say('Zweiter Zugang angelegt: Leitung, mit eigener Passphrase.')
}

async function countContact({ page, shoot, say }: Stage): Promise<void> {
  await page.getByRole('link', { name: 'Heute' }).click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  await journey.countContact(page, 'friedb')
  await shoot('kurzkontakt')
  for (const key of ['Enter', '4']) await page.keyboard.press(key)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Kurzkontakt gezählt.').waitFor()
  await page.getByRole('link', { name: 'Kurzkontakte im Quartal' }).click()
  await page.getByRole('grid', { name: 'Kurzkontakte' }).waitFor()
  await shoot('kurzkontakte')
  say('Einen Kurzkontakt gezählt, ohne Namen und nur mit Tasten.')
}

async function lockAndMistype({ page, shoot, say }: Stage): Promise<void> {
  await journey.lock(page)
  await shoot('entsperren')
  await journey.tryPassphrase(page, WRONG)
  await page
    .getByText(/Noch \d Versuch/)
    .first()
    .waitFor()
  await shoot('entsperren-falsch')
  say('Gesperrt, eine falsche Passphrase versucht.')
}

async function recover({ page, shoot, say }: Stage, sheet: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Wiederherstellungsblatt' }).click()
  const fields = page.getByLabel(/^Gruppe \d/)
  await fields.nth(7).waitFor()
  for (const [index, group] of sheet.entries()) await fields.nth(index).fill(group)
  await shoot('wiederherstellen')
  await journey.nextStep(page)
  await page.getByLabel('Für wen ist die neue Passphrase?').selectOption({ label: journey.PERSON })
  await journey.typePassphrase(page, 'Neue Passphrase', NEW_PASSPHRASE)
  await page
    .getByText(/hält .* stand/)
    .first()
    .waitFor()
  await shoot('wiederherstellen-passphrase')
  await journey.nextStep(page)
  await journey.typeSheetBack(page, await journey.readSheet(page))
  await page.getByRole('button', { name: 'Abschließen und öffnen' }).click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  say('Mit dem Blatt geöffnet: neue Passphrase, neues Blatt, das alte gilt nicht mehr.')
}

async function readLog({ page, shoot, say }: Stage): Promise<void> {
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: COLLEAGUE })
  await journey.unlock(page, COLLEAGUE_PASSPHRASE)
  await page.getByRole('link', { name: 'Protokoll' }).click()
  await page.getByText(/lückenlos/).waitFor()
  await shoot('protokoll')
  await page.getByRole('link', { name: 'Über dieses Programm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Über dieses Programm' }).waitFor()
  await shoot('ueber-dieses-programm')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await shoot('suche')
  say('Die Leitung hat das Protokoll gelesen; seine Kette ist lückenlos.')
}

/** The whole main job, as far as this version has it, done as a person does it. */
export async function walk(order: Walk): Promise<string> {
  const app = await launchApp({ dataDir: order.data })
  try {
    const { page } = app
    await page.setViewportSize({ width: 1440, height: 900 })
    const stage: Stage = { ...order, app, page, shoot: photographer(page, order.out) }
    await answerDialogs(stage)
    const sheet = await setUp(stage)
    await settings(stage)
    await addColleague(stage)
    await countContact(stage)
    await lockAndMistype(stage)
    await recover(stage, sheet)
    await readLog(stage)
    return app.runtimeName
  } finally {
    await app.close()
  }
}
