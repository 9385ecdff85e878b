import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { filePage } from '../support/file-page.ts'
import { unlock } from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { type FamilyName, type SeededMatching, seedMatching } from '../support/matching-page.ts'
import { pageApi } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let seeded: SeededMatching

const { button, choose, closeMessages, dialog, open, saved } = filePage(() => page)
const wishes = () => page.getByRole('region', { name: /^Wünsche/ })
const wish = (kind: string) => wishes().getByRole('listitem', { name: kind })
const openFile = (family: FamilyName) => open(seeded.cases[family].clientId, '/helpers')

beforeAll(async () => {
  seeded = await seedMatching(folder.store)
  const app = await folder.start()
  page = app.page
  await unlock(page)
})

test('a wish says what is wished for, and who could be it, the best first', async () => {
  await openFile('haidari')
  const open = wish('Begleitung')
  await open.getByText('wartet seit 61 Tagen').waitFor()
  await open.getByText('die ganze Familie').waitFor()
  await open.getByText(/einverstanden seit/).waitFor()
  const who = open.getByRole('list', { name: 'Wer in Frage kommt' }).getByRole('listitem')
  await who.getByText('Mahnaz Sediqi').waitFor()
  const points = (await who.locator('b').allTextContents()).map(Number)
  expect(points).toEqual(points.toSorted((a, b) => b - a))
  expect(points.length).toBeGreaterThan(1)
  await lookInAllViews(page, 'wunsch-in-der-akte')
  await page.setViewportSize({ width: 640, height: 900 })
  await open.scrollIntoViewIfNeeded()
  await look(page, 'wunsch-in-der-akte-schmal')
  await page.setViewportSize({ width: 1440, height: 900 })
  await open.getByRole('link', { name: 'In der Passung ansehen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Passung' }).waitFor()
  await page
    .getByRole('navigation', { name: 'Wer wartet' })
    .locator('[aria-current]')
    .getByText('Familie Haidari')
    .waitFor()
})

test('without an agreement nobody is proposed, and that is said', async () => {
  await openFile('jabiri')
  const open = wish('Begleitung')
  await open.getByText('Einverständnis fehlt: Bis dahin wird niemand vorgeschlagen.').waitFor()
  expect(await open.getByText('Wer passt', { exact: true }).count()).toBe(0)
  await button('Wunsch ändern: Begleitung').click()
  const asked = dialog('Wunsch ändern')
  await asked.getByLabel(/^Einverstanden/).fill('01.01.2099')
  await asked.getByRole('button', { name: 'Speichern' }).click()
  await asked.getByText('Dieser Tag liegt in der Zukunft.').first().waitFor()
  await asked.getByLabel(/^Einverstanden/).fill('heute')
  await asked.getByRole('button', { name: 'Speichern' }).click()
  await saved('Wunsch geändert.').waitFor()
  await open.getByText(/einverstanden seit/).waitFor()
  await open.getByText('Zurzeit kommt niemand in Frage.').waitFor()
  await closeMessages()
})

test('a new wish begins with what the plan says, and keeps its draft', async () => {
  const { clientId } = seeded.cases.melnyk
  const need = { field: 'wohnen', urgency: 'dringend', title: 'Wohnung', description: '' } as const
  await pageApi(page).tasks.addNeed({ clientId, need })
  await openFile('melnyk')
  await wish('Begleitung').waitFor()
  await button('Wunsch eintragen').click()
  const asked = dialog('Wunsch eintragen')
  const topics = asked.getByRole('group', { name: /^Wobei/ })
  const urgent = asked.getByRole('group', { name: /^Davon dringend/ })
  await soon(() => topics.getByRole('checkbox', { name: 'Wohnen' }).isChecked()).toBe(true)
  await soon(() => urgent.getByRole('checkbox', { name: 'Wohnen' }).isChecked()).toBe(true)
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await asked.getByText('Bitte wählen Sie, was gesucht wird.').first().waitFor()
  await lookInAllViews(page, 'wunsch-eintragen')
  await asked.getByRole('radio', { name: 'Patenschaft' }).check()
  await topics.getByRole('checkbox', { name: 'Freizeit' }).check()
  await asked.getByRole('button', { name: 'Freitag abends' }).click()
  await asked.getByLabel(/^Alter von/).fill('60')
  await asked.getByLabel(/^Alter bis/).fill('50')
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await asked
    .getByText(/Das Alter „bis“ liegt unter/)
    .first()
    .waitFor()
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
  await soon(() => asked.count()).toBe(0)
  await button('Wunsch eintragen').click()
  await asked
    .getByText(/Entwurf/)
    .first()
    .waitFor()
  await soon(() => asked.getByRole('radio', { name: 'Patenschaft' }).isChecked()).toBe(true)
  await asked.getByLabel(/^Alter bis/).fill('75')
  await topics.getByRole('checkbox', { name: 'Wohnen' }).uncheck()
  await soon(() => urgent.getByRole('checkbox', { name: 'Wohnen' }).count()).toBe(0)
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await saved('Wunsch eingetragen.').waitFor()
  const added = wish('Patenschaft')
  await added.getByText('60 bis 75 Jahre').waitFor()
  await added.getByText('Fr abends').waitFor()
  await closeMessages()
  const [kept] = await pageApi(page).matching.listWishes({ clientId })
  expect(kept).toMatchObject({ kind: 'tandem', topics: [{ topic: 'freizeit', urgent: false }] })
})

test('a wish is withdrawn, taken back at once, and later taken up again', async () => {
  await openFile('popal')
  await choose('Mehr zum Wunsch: Begleitung', 'Zurückziehen')
  await saved('Wunsch zurückgezogen.').waitFor()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await wish('Begleitung').getByText('dringend', { exact: true }).first().waitFor()
  await closeMessages()
  await choose('Mehr zum Wunsch: Begleitung', 'Zurückziehen')
  await wishes()
    .getByText(/^Kein offener Wunsch/)
    .waitFor()
  await closeMessages()
  await button('1 abgeschlossen').click()
  await wishes()
    .getByText(/^zurückgezogen am/)
    .waitFor()
  await lookInAllViews(page, 'wunsch-zurueckgezogen')
  await button('Wieder aufnehmen: Begleitung').click()
  await wish('Begleitung').getByText('Wer passt', { exact: true }).waitFor()
})

test('where it presses, whoever is missed least elsewhere stands first', async () => {
  await openFile('woldu')
  await wish('Begleitung')
    .getByText('Wer passt und woanders am wenigsten fehlt, steht oben.')
    .waitFor()
})
