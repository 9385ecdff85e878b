import * as journey from '../../test/support/journeys.ts'
import type { Stage } from './stage.ts'
import { HEAD, HEAD_PASSPHRASE } from './walk-setup.ts'

const WRONG = 'geraten und daneben'
const NEW_PASSPHRASE = 'garten leiter sonne kiesel birke'

export async function comeIn({ page }: Stage, name: string, passphrase: string): Promise<void> {
  await page.getByLabel('Wer arbeitet?').selectOption({ label: name })
  await journey.unlock(page, passphrase)
}

export async function lockAndMistype({ page, shoot, say }: Stage): Promise<void> {
  await journey.lock(page)
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await shoot('entsperren')
  await journey.tryPassphrase(page, WRONG)
  await page
    .getByText(/Noch \d Versuch/)
    .first()
    .waitFor()
  await shoot('entsperren-falsch')
  say('Gesperrt, eine falsche Passphrase versucht.')
}

export async function recover({ page, shoot, say }: Stage, sheet: readonly string[]) {
  await page.getByRole('button', { name: 'Wiederherstellungsblatt' }).click()
  const fields = page.getByLabel(/^Gruppe \d/)
  await fields.nth(7).waitFor()
  for (const [index, group] of sheet.entries()) await fields.nth(index).fill(group)
  await shoot('wiederherstellen')
  await journey.nextStep(page)
  await page.getByLabel('Für wen ist die neue Passphrase?').selectOption({ label: journey.PERSON })
  await journey.typePassphrase(page, 'Neue Passphrase', NEW_PASSPHRASE)
  await page.getByText(/^Gut, hält/).waitFor()
  await shoot('wiederherstellen-passphrase')
  await journey.nextStep(page)
  await journey.typeSheetBack(page, await journey.readSheet(page))
  await page.getByRole('button', { name: 'Abschließen und öffnen' }).click()
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  say('Mit dem Blatt geöffnet: neue Passphrase, neues Blatt, das alte gilt nicht mehr.')
}

export async function readLog(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  await journey.lock(page)
  await comeIn(stage, HEAD, HEAD_PASSPHRASE)
  await page.getByRole('link', { name: 'Protokoll' }).click()
  await page.getByText(/lückenlos/).waitFor()
  await shoot('protokoll')
  await page.getByRole('link', { name: 'Über dieses Programm' }).click()
  await page.getByRole('heading', { level: 1, name: 'Über dieses Programm' }).waitFor()
  await shoot('ueber-dieses-programm')
  say('Die Leitung hat das Protokoll gelesen; seine Kette ist lückenlos.')
}
