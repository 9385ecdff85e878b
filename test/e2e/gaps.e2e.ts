import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { blankSections } from '../../shared/clients/client.ts'
import { appFolder } from '../support/app-folder.ts'
import { aConsent, aNeed, anAdmission, aPerson } from '../support/client-builders.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { pageApi, seedOffice, today } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page

const BUEDINGEN = '06440004'
const NIDDA = '06440016'
const button = (name: string | RegExp) => page.getByRole('button', { name })
const fields = () => page.getByRole('region', { name: /^Nach Bereichen/ })
const places = () => page.getByRole('region', { name: /^Nach Gemeinden/ })
const cells = async (region: ReturnType<typeof fields>, name: RegExp) =>
  region.getByRole('row', { name }).getByRole('cell').allTextContents()

async function toGaps(): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/offers/gaps'
  })
  await page.getByRole('heading', { level: 1, name: 'Was fehlt?' }).waitFor()
}

async function admit(familyName: string, municipality: string, needs: ReturnType<typeof aNeed>[]) {
  return pageApi(page).clients.admit(
    anAdmission({
      consent: aConsent({ givenOn: today }),
      person: aPerson({ familyName }),
      reach: { ...blankSections.reach, municipality },
      needs,
    }),
  )
}

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
})

test('as long as nobody needs anything, it says what will stand here', async () => {
  await toGaps()
  await page.getByText('In dieser Zeit fehlt nichts, was hier bekannt wäre').waitFor()
  await look(page, 'gaps-empty')
})

test('needs without an offer stand by field and by municipality, and either narrows the other', async () => {
  const speech = aNeed({ field: 'sprache', title: 'Sprachkurs finden' })
  const home = aNeed({ field: 'wohnen', title: 'Wohnung suchen' })
  const { id } = await admit('Al-Jabiri', BUEDINGEN, [speech, home])
  await admit('Haidari', BUEDINGEN, [speech])
  await admit('Kidane', NIDDA, [speech])
  await pageApi(page).clients.noteBarrier({
    clientId: id,
    barrier: { field: 'sprache', text: 'Kein Abendkurs östlich von Nidda' },
  })
  await button('Neu auswerten').click()
  await soon(() => cells(fields(), /^Sprache/)).toEqual(
    expect.arrayContaining(['3', '3', '0', '0']),
  )
  await page.getByText('Das Verzeichnis ist leer').waitFor()
  await page.getByText('Kein Abendkurs östlich von Nidda').waitFor()
  await soon(() => cells(places(), /^Büdingen/)).toEqual(['3', '3'])

  await fields().getByRole('button', { name: 'Sprache' }).click()
  await soon(() => cells(places(), /^Büdingen/)).toEqual(['2', '2'])
  await places().getByRole('button', { name: 'Nidda' }).click()
  await soon(async () => (await cells(fields(), /^Sprache/))[1]).toBe('1')
  await soon(async () => (await cells(fields(), /^Wohnen/))[1]).toBe('0')
  await lookInAllViews(page, 'gaps-narrowed')
  await button('Nicht mehr nur Nidda').click()
  await button('Nicht mehr nur Sprache').click()

  const network = page.getByRole('region', { name: 'Absatz für das Netzwerk' })
  await network.getByText(/unter 5/).waitFor()
  await network.getByRole('button', { name: 'Kopieren' }).click()
  await network.getByText(/^(Kopiert|Markiert)/).waitFor()
})

test('another time has other figures, and what is still to come has none', async () => {
  const year = today.slice(0, 4)
  await page.getByText(`Jahr ${year}`).waitFor()
  await soon(() => button('Jahr danach').isDisabled()).toBe(true)
  await button('Jahr davor').click()
  await page.getByText(`Jahr ${Number(year) - 1}`).waitFor()
  await page.getByText('In dieser Zeit fehlt nichts, was hier bekannt wäre').waitFor()
  await page.getByRole('radio', { name: 'Quartal' }).check()
  await page.getByText(new RegExp(`^\\d\\. Quartal ${year}$`)).waitFor()
  await soon(() => cells(fields(), /^Sprache/)).toEqual(expect.arrayContaining(['3']))
})
