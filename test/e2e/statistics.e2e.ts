import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aConsent, anAdmission, aPerson } from '../support/client-builders.ts'
import { demonstrationReady } from '../support/demo-page.ts'
import { filePage } from '../support/file-page.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { pageApi, today } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'
import { HEAD, seedBlankHouse, statisticsPage } from '../support/statistics-page.ts'

let page: Page
const { button, dialog, saved, closeMessages } = filePage(() => page)
const { open, settled, period, region, table, tab, tile, numbers } = statisticsPage(() => page)
const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

describe('in the invented county', () => {
  const folder = appFolder()
  beforeAll(async () => {
    const app = await folder.start(['--demo=2026-11-16'])
    page = app.page
    await demonstrationReady(page)
  })
  afterAll(() => folder.close())

  test('the quarter that runs: headlines, outcomes, places and eight quarters', async () => {
    await open()
    await page.getByText('Läuft noch bis 31.12.2026. Echte Zahlen, nur für dieses Haus.').waitFor()
    await settled()
    await soon(() => period().inputValue()).toBe('2026-Q4')
    await soon(() => button('Quartal danach').isDisabled()).toBe(true)
    const { lines } = await pageApi(page).statistics.readFigures({ period: '2026-Q4' })
    const cases = lines.find(({ key }) => key === 'bestand')?.value
    expect(cases).toBeGreaterThan(20)
    await heading(`Wo die ${cases} Fälle wohnen`).waitFor()
    await soon(async () => (await numbers('Was aus den Vermittlungen wurde', /^Zusammen/))[1]).toBe(
      String(lines.find(({ key }) => key === 'vermittlung')?.value),
    )
    await heading('Acht Quartale im Vergleich').waitFor()
    await lookInAllViews(page, 'statistik')
    await page.setViewportSize({ width: 1920, height: 1080 })
    await look(page, 'statistik-1920')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('a row of the comparison is drawn as a line, with how it is counted', async () => {
    await button(/^Kurzkontakte$/).click()
    await region('Acht Quartale im Vergleich')
      .getByText(/^Kurzkontakte: Kurze Beratungen/)
      .waitFor()
    await button('9 weitere Zeilen zeigen').click()
    await button('Netzwerktreffen').waitFor()
    await button('Wie gezählt wird: Neue Fälle').click()
    await dialog('Neue Fälle')
      .getByText(/nicht im Bestand waren/)
      .waitFor()
    await page.keyboard.press('Escape')
  })

  test('a number opens its cases, and from there a file', async () => {
    const name = 'Aufenthalt und Geschlecht'
    const cell = table(name).getByRole('button', { name: /: Duldung, weiblich$/ })
    const count = await cell.textContent()
    await cell.click()
    const list = dialog(/^Aufenthalt und Geschlecht: Duldung, weiblich/)
    await list.getByText(`4. Quartal 2026, ${count} Personen`).waitFor()
    await soon(() => list.getByRole('listitem').count()).toBe(Number(count))
    await lookInAllViews(page, 'statistik-liste')
    await page.keyboard.press('Escape')
    await soon(focused).toBe(`${count}: Duldung, weiblich`)
    await page.keyboard.press('Enter')
    const first = list.getByRole('link').first()
    const client = await first.textContent()
    await first.click()
    await page.waitForURL(/#\/clients\//)
    const [familyName = ''] = (client ?? '').split(',')
    await page.getByRole('heading', { level: 1, name: new RegExp(familyName) }).waitFor()
    await page.goBack()
    await heading('Alle Tabellen').waitFor()
  })

  test('a table is one stop of the tab key; arrows lead from number to number', async () => {
    await open('2026-Q4')
    await settled()
    const name = 'Aufenthalt und Geschlecht'
    await table(name)
      .getByRole('button', { name: /: Asylverfahren, weiblich$/ })
      .focus()
    await page.keyboard.press('ArrowDown')
    await soon(focused).toMatch(/: Duldung, weiblich$/)
    await page.keyboard.press('Home')
    await soon(focused).toMatch(/: Duldung$/)
    await soon(() => table(name).locator('button[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Tab')
    await soon(() => table(name).locator(':focus').count()).toBe(0)
  })

  test('all tables stand by what they are about', async () => {
    await page.setViewportSize({ width: 1440, height: 1800 })
    for (const name of ['Bestand', 'Bewegung', 'Kurzkontakte', 'Vermittlungen', 'Ehrenamt']) {
      await tab(name).click()
      await page.getByRole('tabpanel', { name }).getByRole('table').first().waitFor()
      await look(page, `statistik-${name.toLowerCase()}`)
    }
    await tab('Kurzkontakte').click()
    await table('Themen der Kurzkontakte')
      .getByRole('row', { name: /^Alle Kontakte/ })
      .waitFor()
    await tab('Netzwerk und Hürden').click()
    await tile('Netzwerktreffen').waitFor()
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('one step back is the quarter before, and a year is its quarters', async () => {
    await button('Quartal davor').click()
    await soon(() => period().inputValue()).toBe('2026-Q3')
    await page.getByText('Noch nicht eingefroren.').waitFor()
    await soon(() => page.url()).toContain('/statistics/2026-Q3')
    await settled()
    await period().selectOption({ label: 'Jahr 2026' })
    await heading('Acht Jahre im Vergleich').waitFor()
    await soon(() => page.getByRole('link', { name: 'Quartal ausgeben' }).count()).toBe(0)
    await look(page, 'statistik-jahr')
    await open('2031-Q1')
    await soon(() => period().inputValue()).toBe('2026-Q4')
    const exit = page.getByRole('link', { name: 'Quartal ausgeben' })
    await soon(() => exit.getAttribute('href')).toMatch(/2026-Q3$/)
  })

  test('of a time when nobody counted neither headlines nor tables tell of noughts', async () => {
    await open('2025')
    await settled()
    await tile('Fälle').getByText('–', { exact: true }).first().waitFor()
    const nothing = 'Aus dieser Zeit gibt es keine Angaben.'
    for (const name of ['Was aus den Vermittlungen wurde', 'Wo die Fälle wohnen']) {
      await region(name).getByText(nothing).waitFor()
      expect(await region(name).getByRole('table').count()).toBe(0)
    }
    await tab('Bestand').click()
    await page.getByRole('tabpanel', { name: 'Bestand' }).getByText(nothing).waitFor()
    await tab('Ehrenamt').click()
    await page.getByRole('tabpanel', { name: 'Ehrenamt' }).getByRole('table').first().waitFor()
    await page.setViewportSize({ width: 1440, height: 1800 })
    await look(page, 'statistik-vor-beginn')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('a goal stands beside its figure, is changed from there and taken away again', async () => {
    await open('2026')
    await settled()
    await button('Ziele 2026').click()
    const goals = dialog('Ziele für 2026')
    await goals.getByText('Für 2026 ist noch kein Ziel eingetragen.').waitFor()
    await goals.getByLabel('Kennzahl').selectOption({ label: 'Neue Fälle' })
    await goals.getByLabel('Ziel für 2026').fill('1,5')
    await goals.getByRole('button', { name: 'Ziel speichern' }).click()
    await goals.getByText('Bitte geben Sie eine ganze Zahl an.').waitFor()
    await goals.getByLabel('Ziel für 2026').fill('120')
    await goals.getByLabel('Bemerkung').fill('Zielvereinbarung vom März')
    await goals.getByRole('button', { name: 'Ziel speichern' }).click()
    await goals.getByRole('row', { name: /^Neue Fälle 120 Personen Zielvereinbarung/ }).waitFor()
    await saved('Ziel gespeichert.').waitFor()
    await closeMessages()
    await goals.getByRole('button', { name: 'Weiteres Ziel' }).click()
    await soon(() =>
      goals.getByLabel('Kennzahl').evaluate(at => at === document.activeElement),
    ).toBe(true)
    await soon(() => goals.getByLabel('Kennzahl').inputValue()).toBe('')
    await lookInAllViews(page, 'statistik-ziele')
    await page.keyboard.press('Escape')

    await tile('Neue Fälle')
      .getByRole('button', { name: /^\d+ von 120 vereinbart$/ })
      .click()
    await goals.getByLabel('Ziel für 2026').fill('90')
    await goals.getByRole('button', { name: 'Ziel speichern' }).click()
    await goals.getByRole('row', { name: /^Neue Fälle 90/ }).waitFor()
    await page.keyboard.press('Escape')
    await tile('Neue Fälle')
      .getByText(/von 90 vereinbart/)
      .waitFor()
    await look(page, 'statistik-ziel')
    await button('Ziele 2026').click()
    await goals.getByRole('button', { name: 'Ziel entfernen: Neue Fälle' }).click()
    await goals.getByText('Für 2026 ist noch kein Ziel eingetragen.').waitFor()
    await page.keyboard.press('Escape')
    await closeMessages()
  })

  test('what is frozen says when and by whom', async () => {
    await pageApi(page).statistics.freezeQuarter({ quarter: '2026-Q3' })
    await open('2026-Q3')
    await page.getByText('Eingefroren am 16.11.2026 von Miriam Habermann.').waitFor()
    await page.getByRole('link', { name: 'Quartal ausgeben' }).click()
    await page.getByRole('heading', { level: 1, name: 'Quartal ausgeben' }).waitFor()
  })
})

describe('in a house that begins', () => {
  const folder = appFolder()
  beforeAll(async () => {
    await seedBlankHouse(folder.store)
    const app = await folder.start()
    page = app.page
    await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
    await journey.unlock(page)
  })

  test('nothing is counted yet', async () => {
    await open()
    await page.getByText('Noch nichts gezählt').waitFor()
    await lookInAllViews(page, 'statistik-leer')
    await button('Quartal davor').click()
    await page.getByText('Aus dieser Zeit gibt es keine Angaben').waitFor()
    await look(page, 'statistik-leer-davor')
    await button('Quartal danach').click()
    await page.getByText('Noch nichts gezählt').waitFor()
  })

  test('with the first case there are figures, and the head of office sees no names', async () => {
    await pageApi(page).clients.admit(
      anAdmission({
        consent: aConsent({ givenOn: today }),
        person: aPerson({ familyName: 'Al-Jabiri' }),
      }),
    )
    await heading('Wo der eine Fall wohnt').waitFor()
    const all = table('Alter und Geschlecht').getByRole('button', { name: '1: Zusammen' })
    await all.first().click()
    await dialog(/^Alter und Geschlecht/)
      .getByRole('link', { name: /^Al-Jabiri/ })
      .waitFor()
    await page.keyboard.press('Escape')

    await journey.lock(page)
    await page.getByLabel('Wer arbeitet?').selectOption({ label: HEAD })
    await journey.unlock(page, OTHER_PASSPHRASE)
    await open()
    await settled()
    await soon(async () => (await numbers('Alter und Geschlecht', /^Zusammen/))[1]).toBe('1')
    await soon(() => page.locator('table').getByRole('button', { name: /^\d/ }).count()).toBe(0)
    await soon(() => page.getByRole('link', { name: 'Sachbericht' }).count()).toBe(0)
    await button(/^Ziele/).waitFor()
    await look(page, 'statistik-leitung')
  })
})
