import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, formatDay, formatWeekday } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { aConsent, anAdmission, aPerson } from '../support/client-builders.ts'
import { filePage } from '../support/file-page.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { admitNoorzai, pageApi, seedOffice, today } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let clientId: string

const { button, dialog, tab, saved, open, closeMessages, choose, undo } = filePage(() => page)

const later = (days: number) => addDays(today, days)

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  clientId = await admitNoorzai(pageApi(page))
})

test('a file shows what matters now, in every size', async () => {
  await open(clientId)
  await page.getByRole('heading', { level: 1, name: 'Ahmad Reza Noorzai' }).waitFor()
  await page.getByText('Chancen-Aufenthalt § 104c').waitFor()
  await page.getByText('in 59 Tagen').waitFor()
  await page.getByText('aus Afghanistan').waitFor()
  await page.getByRole('heading', { name: 'Kitaplatz für Yusuf' }).waitFor()
  await lookInAllViews(page, 'case')
})

test('need, goal, step, done, and what was done can be taken back', async () => {
  await page.getByRole('button', { name: 'Bedarf', exact: true }).click()
  const form = dialog('Bedarf aufnehmen')
  await form.getByRole('button', { name: 'Aufnehmen' }).click()
  await form.getByText('Bitte benennen Sie den Bedarf in wenigen Worten.').first().waitFor()
  await form.getByLabel('Bedarf', { exact: true }).fill('Größere Wohnung für die Familie')
  await form.getByLabel('Bereich').selectOption('Wohnen')
  await form.getByRole('radio', { name: 'akut' }).check()
  await look(page, 'case-need-dialog')
  await form.getByRole('button', { name: 'Aufnehmen' }).click()
  await form.waitFor({ state: 'detached' })

  const need = page.getByRole('article', { name: 'Größere Wohnung für die Familie' })
  await need.getByRole('button', { name: /^Ziel hinzufügen/ }).click()
  await need.getByLabel(/^Neues Ziel/).fill(`WBS ist beantragt bis ${formatDay(later(30))}`)
  await page.keyboard.press('Enter')
  await need.getByText('WBS ist beantragt', { exact: false }).waitFor()
  await need.getByRole('button', { name: /^Schritt hinzufügen/ }).click()
  const line = need.getByLabel(/^Neuer Schritt/)
  await line.fill('Unterlagen sammeln, bis 31.2.')
  await need.getByText('Diesen Tag gibt es nicht.').waitFor()
  await line.fill(`Unterlagen sammeln, bis ${formatDay(later(3))}`)
  await need.getByText(`Bis ${formatWeekday(later(3))}`).waitFor()
  await look(page, 'case-add-step')
  await page.keyboard.press('Enter')
  await need.getByRole('checkbox', { name: 'Unterlagen sammeln' }).waitFor()
  // The line is free for the next one.
  await soon(() => line.inputValue()).toBe('')
  await page.keyboard.press('Escape')

  const box = need.getByRole('checkbox', { name: 'Unterlagen sammeln' })
  await box.check()
  await saved('Schritt erledigt.').waitFor()
  await need.getByText('erledigt', { exact: false }).waitFor()
  await button('Rückgängig').click()
  await soon(() => box.isChecked()).toBe(false)
  await box.check()
  await soon(() => box.isChecked()).toBe(true)
  await choose(/^Mehr zum Bedarf: Größere/, 'Abschließen: gedeckt')
  await saved('Bedarf gedeckt.').waitFor()
  await page.getByRole('button', { name: '1 abgeschlossener Bedarf' }).waitFor()
})

test('the next step is put off and done from the head', async () => {
  const band = page.getByRole('region', { name: 'Nächster Schritt' })
  await band.getByText('Nachweise durchsehen, fehlende anfordern').waitFor()
  await band.getByRole('button', { name: 'Verschieben' }).click()
  await look(page, 'case-postpone')
  await dialog('Schritt verschieben')
    .getByRole('button', { name: /^in zwei Wochen/ })
    .click()
  await dialog('Schritt verschieben').waitFor({ state: 'detached' })
  await band.getByText('Reisepass beim Generalkonsulat Bonn beantragen').waitFor()
  await closeMessages()
  await band.getByRole('button', { name: 'Erledigt' }).click()
  await band.getByText('Probearbeit Lagerlogistik').waitFor()
  await undo('Schritt erledigt.')
  await band.getByText('Reisepass beim Generalkonsulat Bonn beantragen').waitFor()
})

test('one line keeps a talk, its minutes and the next step', async () => {
  await page.getByLabel('Art').selectOption('Telefonat')
  const line = page.getByRole('textbox', { name: 'Kurz festhalten' })
  await line.fill(`25 min Foto ist da, zum Amt bringen bis ${formatDay(later(2))}`)
  await page.getByText('25 Minuten').waitFor()
  await page.getByText(/^Daraus wird ein Schritt/).waitFor()
  await look(page, 'case-quick-log')
  await page.keyboard.press('Enter')
  await soon(() => line.inputValue()).toBe('')
  await page.getByText('Telefonat, 25 Minuten').waitFor()
  const loose = page.getByRole('article', { name: 'Ohne Bedarf' })
  await loose.getByText('Foto ist da, zum Amt bringen').waitFor()
  await undo('Eingetragen, mit einem neuen Schritt.')
  await loose.waitFor({ state: 'detached' })
  await soon(() => page.getByText('Telefonat, 25 Minuten').count()).toBe(0)
})

test('the timeline is filtered, a talk is changed and taken out', async () => {
  await tab(/^Verlauf/).click()
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.getByRole('button', { name: 'Kontakte', exact: true }).click()
  await page.getByText(/^2 von/).waitFor()
  await look(page, 'case-timeline')
  await choose(/^Mehr zu: Telefonat/, 'Ändern')
  const form = dialog('Kontakt ändern')
  await form.getByLabel('Dauer freiwillig').fill('15')
  await look(page, 'case-contact-dialog')
  await form.getByRole('button', { name: 'Speichern' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText('Telefonat mit Frau Sultani, 15 Minuten').waitFor()
  await choose(/^Mehr zu: Telefonat/, 'Entfernen')
  await page.getByText(/^1 von/).waitFor()
  await undo('Kontakt entfernt.')
  await page.getByText(/^2 von/).waitFor()
  await page.getByLabel('Im Verlauf suchen').fill('dolmetscher')
  await page.getByText(/^1 von/).waitFor()
})

test('a section is changed where it is read', async () => {
  await tab('Person').click()
  await look(page, 'case-person')
  await button('Erreichbarkeit bearbeiten').click()
  const form = page.getByRole('form', { name: 'Erreichbarkeit' })
  await form.getByLabel(/^E-Mail/).fill('kein Ort')
  await form.getByRole('button', { name: 'Speichern' }).click()
  await form
    .getByText(/Bitte prüfen Sie die E-Mail-Adresse/)
    .first()
    .waitFor()
  await look(page, 'case-section-form')
  await form.getByLabel(/^E-Mail/).fill('noorzai@example.org')
  await form.getByRole('checkbox', { name: /auch für alle im Haushalt/ }).check()
  await form.getByRole('button', { name: 'Speichern' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByText('noorzai@example.org').waitFor()
})

test('two who change the same section see both versions, and nothing typed is lost', async () => {
  await button('Person bearbeiten').click()
  const form = page.getByRole('form', { name: 'Person' })
  await form.getByLabel(/^Geburtsort/).fill('Herat, Injil')
  await form.getByLabel(/^Geburtsname/).fill('Karimi')
  // Somebody else is faster.
  const api = pageApi(page)
  const { version, person } = await api.clients.readFile({ id: clientId })
  await api.clients.saveSection({
    id: clientId,
    version,
    section: 'person',
    values: { ...person, placeOfBirth: 'Kabul', familyStatus: 'getrennt' },
  })
  await form.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('Diese Angaben hat inzwischen jemand anders gespeichert').waitFor()
  const place = page.getByRole('radiogroup', { name: 'Geburtsort' })
  await place.getByRole('radio', { name: /Ihre Eingabe.*Injil/s, checked: true }).waitFor()
  const status = page.getByRole('radiogroup', { name: 'Familienstand' })
  await status.getByRole('radio', { name: /Jetzt gespeichert.*getrennt/s, checked: true }).waitFor()
  await look(page, 'case-conflict')
  await button('Zurück zum Formular').click()
  await soon(() => form.getByLabel(/^Geburtsort/).inputValue()).toBe('Herat, Injil')
  await soon(() => form.getByLabel(/^Familienstand/).inputValue()).toBe('getrennt')
  await form.getByRole('button', { name: 'Speichern' }).click()
  await saved('Person gespeichert.').waitFor()
  const after = await api.clients.readFile({ id: clientId })
  expect(after.person).toMatchObject({
    placeOfBirth: 'Herat, Injil',
    birthName: 'Karimi',
    familyStatus: 'getrennt',
  })
  await soon(() => api.drafts.find({ form: `client-${clientId}-person` })).toEqual({ draft: null })
})

test('a residence that cannot be is refused, and a half-typed change waits', async () => {
  await closeMessages()
  await tab(/^Aufenthalt/).click()
  await page.getByText(/^Heute, .*, gilt: Chancen-Aufenthaltsrecht/).waitFor()
  await look(page, 'case-residence')
  await button('Aufenthalt bearbeiten').click()
  const form = page.getByRole('form', { name: 'Aufenthalt' })
  await form.getByRole('button', { name: 'Zweiter Eintrag bearbeiten' }).click()
  await form.getByLabel(/^Gültig bis/).fill('1.1.2020')
  await form.getByRole('button', { name: 'Speichern' }).click()
  await form.getByText('Das Ende liegt vor dem Anfang.').first().waitFor()
  await look(page, 'case-residence-form')
  await tab('Person').click()
  await button('Person bearbeiten').waitFor()
  await tab(/^Aufenthalt/).click()
  await form.getByText(/^Entwurf vom/).waitFor()
  await form.getByText(/bis 01\.01\.2020/).waitFor()
  await form.getByRole('button', { name: 'Abbrechen' }).click()
  await form.waitFor({ state: 'detached' })
  await button('Aufenthalt bearbeiten').waitFor()
})

test('a household leads from file to file; members come in known or new', async () => {
  const api = pageApi(page)
  const { id: sister } = await api.clients.admit(
    anAdmission({
      person: aPerson({ familyName: 'Rahimi', givenNames: 'Leila', gender: 'w' }),
      consent: aConsent({ givenOn: today }),
    }),
  )
  await tab(/^Haushalt/).click()
  await look(page, 'case-household')
  await button('Bekannte Person verbinden').click()
  const linking = dialog('Bekannte Person verbinden')
  await linking.getByRole('combobox').fill('Rahimi')
  await linking.getByRole('option', { name: /Rahimi, Leila/ }).waitFor()
  await look(page, 'case-client-picker')
  await page.keyboard.press('Enter')
  await linking.getByLabel(/^Ist für/).selectOption('Schwester, Bruder')
  await linking.getByRole('checkbox', { name: 'Wohnt im selben Haushalt' }).uncheck()
  await linking.getByRole('button', { name: 'Verbinden' }).click()
  await linking.waitFor({ state: 'detached' })
  await page.getByText(/^Schwester, \d+/).waitFor()

  await button('Neue Person aufnehmen').click()
  const taking = dialog('Neue Person aufnehmen')
  await taking.getByLabel('Vornamen').fill('Fereshta')
  await taking.getByLabel('Familienname').fill('Sultani')
  await taking.getByText(/gehört schon dazu/).waitFor()
  await look(page, 'case-known-already')
  await taking.getByLabel('Familienname').fill('Noorzai')
  await taking.getByLabel(/^Ist für/).selectOption('Kind')
  await taking.getByLabel('Vornamen').fill('Amina')
  await taking.getByLabel(/^Geburtsdatum/).fill(formatDay(later(-40)))
  await taking.getByRole('radio', { name: 'weiblich' }).check()
  await look(page, 'case-new-member')
  await taking.getByRole('button', { name: 'Aufnehmen', exact: true }).click()
  await taking.waitFor({ state: 'detached' })
  await page.getByText('Tochter, 1 Monat').waitFor()

  await button(/^Verbindung zu Leila Rahimi/).click()
  await soon(() => page.getByText(/^Schwester, /).count()).toBe(0)
  await undo('Verbindung entfernt.')
  await page.getByText(/^Schwester, /).waitFor()
  await page.getByRole('link', { name: 'Leila Rahimi' }).click()
  await page.getByRole('heading', { level: 1, name: 'Leila Rahimi' }).waitFor()
  await page.getByText(/^Bruder, /).waitFor()
  expect(page.url()).toContain(sister)
  await page.getByRole('link', { name: 'Ahmad Reza Noorzai' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ahmad Reza Noorzai' }).waitFor()
})
