import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { lookInAllViews } from '../support/look.ts'
import { seedHelpers } from '../support/seeded-helpers.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
const desk = path.join(folder.root, 'desk')
let app: LaunchedApp
let page: Page
let ids: Map<string, string>

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name })
const grid = () => page.getByRole('grid', { name: 'Ehrenamtliche' })
const row = (name: string) => grid().getByRole('row', { name })
const next = () => page.getByRole('region', { name: 'Nächster Schritt' })
const goTo = (hash: string) =>
  page.evaluate(to => {
    location.hash = to
  }, `#${hash}`)
const idOf = (name: string) => ids.get(name) ?? ''

beforeAll(async () => {
  mkdirSync(desk)
  ids = await seedHelpers(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
})

test('whoever needs you stands first, and the row says why', async () => {
  await goTo('/volunteers')
  await row('Yusuf Demirtaş').getByText('45 Tage still').waitFor()
  await row('Hiltrud Schäfer-Brandt').getByText('Führungszeugnis').waitFor()
  const rows = await grid().getByRole('row').allTextContents()
  const at = (part: string) => rows.findIndex(text => text.includes(part))
  expect(at('Braucht Sie')).toBe(1)
  expect(at('Yusuf Demirtaş')).toBeLessThan(at('In Ordnung'))
  expect(at('Mahnaz Sediqi')).toBeGreaterThan(at('In Ordnung'))
  expect(at('Renate Wiegand')).toBeGreaterThan(at('Pause'))
  await lookInAllViews(page, 'ehrenamt')
})

test('filters ask the vault: a language, a name, nobody', async () => {
  await button('Sprache').click()
  await page.getByRole('searchbox', { name: 'Sprache suchen' }).fill('Tigri')
  await page.getByRole('option', { name: 'Tigrinya' }).click()
  await row('Saba Berhane').waitFor()
  await soon(() => row('Dmytro Kovalenko').count()).toBe(0)
  const search = page.getByRole('searchbox', { name: 'In der Liste suchen' })
  await search.fill('gibt es nicht')
  await page.getByText('Zu dieser Suche gibt es niemanden.').waitFor()
  await button('Suche zurücksetzen').click()
  await row('Dmytro Kovalenko').waitFor()
})

test('the year in numbers stands behind its own tab', async () => {
  await page.getByRole('tab', { name: 'Überblick' }).click()
  await page.getByRole('region', { name: 'Patenschaften nach Dauer' }).waitFor()
  await lookInAllViews(page, 'ehrenamt-ueberblick')
  await page.getByRole('tab', { name: /^Alle/ }).click()
})

test('from the row: N asks how it goes, and the silence is over', async () => {
  await row('Yusuf Demirtaş').waitFor()
  await grid().focus()
  const names = await grid().getByRole('row').allTextContents()
  const lines = names.filter(text => !/^(Braucht Sie|In Ordnung|Pause|Bewerbungen|Name)/.test(text))
  const place = lines.findIndex(text => text.includes('Yusuf Demirtaş'))
  await page.keyboard.press('Home')
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  const asked = dialog('Kontakt mit Yusuf Demirtaş')
  await asked.getByLabel('Eigenes Wort').selectOption({ label: 'kostet Kraft' })
  await asked.getByLabel('Notiz').fill('Viele Termine im Jobcenter.')
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await soon(() => row('Yusuf Demirtaş').getByText('Tage still').count()).toBe(0)
  await row('Yusuf Demirtaş').getByText('heute').waitFor()
})

test('an application with its name and task is enough; a name is needed', async () => {
  await page.getByRole('link', { name: 'Person aufnehmen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Person aufnehmen' }).waitFor()
  await lookInAllViews(page, 'ehrenamt-aufnehmen')
  await button('Person aufnehmen').click()
  await page.getByText('Bitte wählen Sie mindestens eine Aufgabe.').first().waitFor()
  await page.getByLabel('Vornamen').fill('Mariam')
  await page.getByLabel('Familienname').fill('Hakimi')
  await page.getByRole('checkbox', { name: 'Integrationslotsin/-lotse' }).check()
  await page.getByRole('button', { name: 'Montag vormittags' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await soon(() =>
    page.getByRole('button', { name: 'Dienstag nachmittags' }).getAttribute('aria-pressed'),
  ).toBe('true')
  await button('Person aufnehmen').click()
  await page.getByRole('heading', { level: 1, name: 'Mariam Hakimi' }).waitFor()
  await next().getByText('Erstgespräch führen').waitFor()
})

test('from the first talk to active: without papers it is refused, by name', async () => {
  await next().getByRole('button', { name: 'Erstgespräch eintragen' }).click()
  await dialog('Erstgespräch mit Mariam Hakimi').getByRole('button', { name: 'Eintragen' }).click()
  await next().getByText('Verschwiegenheitserklärung und Basisqualifizierung').waitFor()
  await button('Mehr zu dieser Person').click()
  await page.getByRole('menuitem', { name: 'Aktivieren' }).click()
  const asked = dialog('Mariam Hakimi aktivieren')
  await asked.getByRole('button', { name: 'Aktivieren' }).click()
  await asked
    .getByText(/Es fehlt: Verschwiegenheitserklärung und Basisqualifizierung/)
    .first()
    .waitFor()
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
  await lookInAllViews(page, 'ehrenamt-fehlende-nachweise')
})

test('what protects people knows no exemption; the rest does, with reason and end', async () => {
  await page.getByRole('tab', { name: /^Freigaben/ }).click()
  await button('Ausnahme erteilen').click()
  const asked = dialog('Ausnahme erteilen')
  const offered = await asked.getByLabel('Nachweis').locator('option').allTextContents()
  expect(offered).toContain('Basisqualifizierung (20–36 UE)')
  expect(offered.join()).not.toContain('Verschwiegenheit')
  expect(offered.join()).not.toContain('Führungszeugnis')
  await lookInAllViews(page, 'ehrenamt-ausnahme')
  await asked.getByLabel('Nachweis').selectOption({ label: 'Basisqualifizierung (20–36 UE)' })
  await asked.getByLabel('Ausnahme bis').fill('31.12.2099')
  await asked.getByRole('button', { name: 'Ausnahme erteilen' }).click()
  await asked.getByText('Bitte schreiben Sie, warum die Ausnahme gilt.').first().waitFor()
  await asked.getByLabel('Grund').fill('Der Kurs beginnt im Januar.')
  await asked.getByRole('button', { name: 'Ausnahme erteilen' }).click()
  await page.getByRole('cell', { name: 'Ausnahme bis 31.12.2099' }).waitFor()
})

test('with her signature she is active', async () => {
  await next().getByRole('button', { name: 'Unterschrift eintragen' }).click()
  const asked = dialog('Nachweis eintragen')
  await soon(() => asked.getByLabel('Wie gesehen').inputValue()).toBe('unterschrieben')
  await lookInAllViews(page, 'ehrenamt-nachweis')
  await asked.getByRole('button', { name: 'Eintragen' }).click()
  await next().getByRole('button', { name: 'Aktivieren' }).click()
  await dialog('Mariam Hakimi aktivieren').getByRole('button', { name: 'Aktivieren' }).click()
  await next().getByText('Nichts offen').waitFor()
  await page.getByRole('tab', { name: 'Übersicht' }).click()
  await page.getByRole('listitem').filter({ hasText: 'Patenschaft nicht' }).waitFor()
})

test('a sheet says who she is, what she may and when she is free', async () => {
  await goTo(`/volunteers/person/${idOf('Abrehet Kidane')}`)
  await page.getByRole('heading', { level: 1, name: 'Abrehet Kidane' }).waitFor()
  await page.getByText(/Integrationslotsin und Laiendolmetscherin/).waitFor()
  await soon(() => page.locator('[lang="ti"]').textContent()).toBe('ኣብርሀት ኪዳነ')
  await lookInAllViews(page, 'ehrenamt-person')
  await page.getByRole('tab', { name: /^Verlauf/ }).click()
  await page.getByText('Alles läuft.').waitFor()
  await lookInAllViews(page, 'ehrenamt-verlauf')
  await page.getByRole('tab', { name: 'Person', exact: true }).click()
  await lookInAllViews(page, 'ehrenamt-angaben')
  await page.getByRole('tab', { name: /^Freigaben/ }).click()
  await lookInAllViews(page, 'ehrenamt-freigaben')
})

test('a pause has its end, and ends with one step', async () => {
  await goTo(`/volunteers/person/${idOf('Farah Nouri')}`)
  await page.getByRole('heading', { level: 1, name: 'Farah Nouri' }).waitFor()
  await button('Mehr zu dieser Person').click()
  await page.getByRole('menuitem', { name: 'Pausieren' }).click()
  const asked = dialog('Pause von Farah Nouri')
  await asked.getByLabel(/^Bis/).fill('31.12.2099')
  await asked.getByRole('button', { name: 'Pausieren' }).click()
  await next().getByText('Bis 31.12.2099').waitFor()
  await goTo('/volunteers')
  await row('Farah Nouri').getByText('bis 31.12.2099').waitFor()
  await goTo(`/volunteers/person/${idOf('Farah Nouri')}`)
  await next().getByRole('button', { name: 'Wieder aufnehmen' }).click()
  await dialog('Farah Nouri wieder aufnehmen')
    .getByRole('button', { name: 'Wieder aufnehmen' })
    .click()
  await next().getByText('Nichts offen').waitFor()
})

test('a farewell needs its reason, and offers the certificate', async () => {
  await goTo(`/volunteers/person/${idOf('Nadia Karimi')}`)
  await page.getByRole('heading', { level: 1, name: 'Nadia Karimi' }).waitFor()
  await button('Mehr zu dieser Person').click()
  await page.getByRole('menuitem', { name: 'Verabschieden' }).click()
  const asked = dialog('Nadia Karimi verabschieden')
  await asked.getByRole('button', { name: 'Verabschieden' }).click()
  await asked.getByText('Bitte wählen Sie den Grund aus.').first().waitFor()
  await asked.getByLabel('Grund').selectOption({ label: 'umgezogen' })
  await asked.getByRole('button', { name: 'Verabschieden' }).click()
  await next().getByText('Grund: umgezogen').waitFor()
  await next().getByRole('button', { name: 'Zeugnis drucken' }).waitFor()
})

test('a table with a broken row: the others come in, the broken one says why', async () => {
  const file = path.join(desk, 'Ehrenamt.csv')
  writeFileSync(
    file,
    [
      'Familienname;Vornamen;Aufgabe;Sprachen;Gemeinde;Telefon',
      'Tahiri;Laila;Lotsin;Dari;Nidda;06043 55501',
      'Brandt;Karl;Pate;;Karben;06039 55502',
      'Ohneaufgabe;Emil;Zauberer;;Nidda;abc',
    ].join('\r\n'),
  )
  await app.app.evaluate(({ dialog: box }, chosen) => {
    box.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await goTo('/volunteers/import')
  await button('Datei wählen').click()
  await page.getByRole('row', { name: /Ohneaufgabe/ }).waitFor()
  await lookInAllViews(page, 'ehrenamt-einlesen')
  await button('2 Personen übernehmen').click()
  await page.getByText('2 Personen übernommen, 1 Zeile nicht übernommen.').waitFor()
  await page.getByRole('link', { name: 'Zur Liste' }).click()
  await row('Laila Tahiri').getByText('Bewerbung').waitFor()
})

test('the office sets its papers, but not those that protect people', async () => {
  await goTo('/settings/approvals')
  const when = page.getByRole('combobox', { name: 'Verschwiegenheitserklärung: wann' }).first()
  await when.waitFor()
  await soon(() => when.isDisabled()).toBe(true)
  await lookInAllViews(page, 'einstellungen-nachweise')
  await page.getByLabel('Reflexionsgespräch: wann').nth(2).selectOption({ label: 'immer' })
  await page.getByLabel('Reflexionsgespräch: gilt Monate').nth(1).fill('12')
  await button('Speichern').click()
  await page.getByText('Einstellungen gespeichert.').waitFor()
})
