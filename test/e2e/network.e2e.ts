import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { addDays, dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { anOffice, aStore } from '../support/builders.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { PASSPHRASE, unlock } from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { pageApi } from '../support/noorzai-case.ts'
import { anOrganisation } from '../support/offer-builders.ts'
import { flat, readPdf } from '../support/pdf-reading.ts'
import { soon } from '../support/soon.ts'
import { aVault } from '../support/test-vault.ts'
import { aContactPerson, aHelper } from '../support/volunteer-builders.ts'

const folder = appFolder()
const paper = path.join(folder.root, 'paper')
const today = dayOfInstant(new Date().toISOString())
let page: Page
let kidane: string

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabel(name, { exact: true })
const said = (text: RegExp) => page.getByRole('status').getByText(text)
const saved = (name: string) => new Uint8Array(readFileSync(path.join(paper, name)))

async function goTo(to: string): Promise<void> {
  await goToHash(page, `#${to}`)
}

/** Types a part of the name and takes the one who fits. */
async function pick(label: string, typed: string, name: string): Promise<void> {
  const box = page.getByRole('combobox', { name: new RegExp(`^${label}`) })
  await box.fill(typed)
  const list = page.getByRole('listbox')
  const offered = list.getByRole('option').filter({ hasNotText: 'nur mit Namen' })
  await soon(() => offered.allTextContents()).toEqual([
    expect.stringMatching(new RegExp(`^${name}`)),
  ])
  await page.keyboard.press('Enter')
}

async function seed(): Promise<void> {
  const house = await aVault({
    ...{ storeFolder: folder.store, kdfPolicy: lightestKdfPolicy, now: () => new Date() },
  })
  await aStore(house)
  const { volunteers, offers, settings } = house.api
  await settings.update({
    section: 'office',
    values: anOffice({ street: 'Am Burgfeld 12', postcode: '61169', town: 'Friedberg' }),
  })
  const { id: organisationId } = await offers.addOrganisation({ organisation: anOrganisation() })
  await volunteers.addContactPerson({ contact: aContactPerson({ organisationId }) })
  const people = [
    { familyName: 'Ogbay', givenNames: 'Tesfalem', gender: 'm' as const },
    { familyName: 'Schäfer-Brandtmüller', givenNames: 'Hiltrud', email: '' },
  ]
  kidane = (await volunteers.apply({ helper: aHelper() })).id
  for (const person of people) await volunteers.apply({ helper: aHelper(person) })
  await house.vault.close()
}

beforeAll(async () => {
  mkdirSync(paper)
  await seed()
  const started = await folder.start()
  page = started.page
  await saveAllTo(started.app, paper)
  await unlock(page, PASSPHRASE)
})

test('a training: who came has the paper and a certificate', async () => {
  await goTo('/volunteers/trainings')
  await page.getByText('Noch keine Schulungen').waitFor()
  await look(page, 'trainings-empty')
  await button('Schulung anlegen').click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Schulung anlegen' }).click()
  await form.getByRole('alert').getByText('Bitte benennen Sie die Schulung.').waitFor()
  await field('Titel').fill('Basisqualifizierung Integrationslotsinnen und -lotsen')
  await field('Erster Tag').fill(formatDay(addDays(today, -9)))
  await field('Letzter Tag freiwillig').fill(formatDay(addDays(today, -10)))
  await field('Umfang').fill('24')
  await field('Gilt als Nachweis freiwillig').selectOption({
    label: 'Basisqualifizierung (20–36 UE)',
  })
  await field('Ort freiwillig').fill('vhs Friedberg')
  await field('Leitung freiwillig').fill('Frau Seibert')
  await form.getByRole('button', { name: 'Schulung anlegen' }).click()
  await form
    .getByRole('alert')
    .getByText(/Das Ende liegt vor dem Anfang/)
    .waitFor()
  await field('Letzter Tag freiwillig').fill(formatDay(addDays(today, -2)))
  await look(page, 'trainings-form')
  await form.getByRole('button', { name: 'Schulung anlegen' }).click()
  await said(/Schulung angelegt/).waitFor()

  await pick('Person hinzufügen', 'kidane', 'Abrehet Kidane')
  await pick('Person hinzufügen', 'ogb', 'Tesfalem Ogbay')
  await pick('Person hinzufügen', 'brandtm', 'Hiltrud Schäfer-Brandtmüller')
  const units = field('Unterrichtseinheiten von Tesfalem Ogbay')
  await units.fill('25')
  await units.press('Enter')
  await page.getByRole('alert').getByText('Zwischen 1 und 24.').waitFor()
  await units.fill('20')
  await units.press('Enter')
  await page.getByLabel('Hiltrud Schäfer-Brandtmüller war da').uncheck()
  const attended = async () => {
    const [training] = await pageApi(page).volunteers.listTrainings({ year: null })
    return training?.participants.map(({ helperName, ue }) => `${helperName} ${ue}`)
  }
  await soon(attended).toEqual([
    ...['Abrehet Kidane 24', 'Tesfalem Ogbay 20', 'Hiltrud Schäfer-Brandtmüller 0'],
  ])
  const { approvals } = await pageApi(page).volunteers.read({ id: kidane })
  expect(approvals).toMatchObject([{ requirement: 'basis', on: addDays(today, -2), ue: 24 }])

  await button('Als PDF speichern').click()
  await said(/2 Bescheinigungen gespeichert/).waitFor()
  const pdf = await readPdf(saved(`teilnahmebescheinigungen-${today}.pdf`))
  expect(pdf).toMatchObject({ isTagged: true, title: 'Teilnahmebescheinigung' })
  expect(pdf.pages.map(({ text }) => /AbrehetKidane|TesfalemOgbay/.exec(text)?.[0])).toEqual([
    ...['AbrehetKidane', 'TesfalemOgbay'],
  ])
  expect(pdf.pages[1]?.text).toContain(flat('20 Unterrichtseinheiten zu je 45 Minuten'))
  await page.getByRole('cell', { name: 'noch keine' }).waitFor()
  await soon(() => page.getByRole('cell', { name: formatDay(today) }).count()).toBe(2)
  await lookInAllViews(page, 'trainings')
})

test('a network meeting: one key for each guest, and who does what until when', async () => {
  await goTo('/volunteers/meetings')
  await page.getByText('Noch keine Treffen').waitFor()
  await button('Treffen anlegen').click()
  const form = page.getByRole('dialog')
  await field('Art').selectOption({ label: 'Netzwerktreffen' })
  await field('Titel').fill('Netzwerk Flucht und Integration')
  await field('Tag').fill('heute')
  await field('Beginn freiwillig').fill('14')
  await field('Dauer freiwillig').fill('120')
  await field('Ort freiwillig').fill('Kreishaus Friedberg')
  await form.getByRole('button', { name: 'Treffen anlegen' }).click()
  await said(/Treffen angelegt/).waitFor()

  await pick('Gast hinzufügen', 'seibert', 'Birgit Seibert')
  await pick('Gast hinzufügen', 'kidane', 'Abrehet Kidane')
  await page.getByRole('combobox', { name: 'Gast hinzufügen' }).fill('Dekan Alt')
  await page.getByRole('option', { name: /nur mit Namen/ }).click()
  await field('Stand von Birgit Seibert').press('w')
  await field('Stand von Abrehet Kidane').press('z')
  await field('Stand von Dekan Alt').press('h')
  const states = async () => {
    const [meeting] = await pageApi(page).volunteers.listMeetings({ year: null })
    return meeting?.guests.map(({ shownName, attendance }) => `${shownName} ${attendance}`)
  }
  await soon(states).toEqual(['Birgit Seibert da', 'Abrehet Kidane zugesagt', 'Dekan Alt gefehlt'])

  await button('Aufgabe eintragen').click()
  await field('Was ist zu tun').fill('Protokoll an alle schicken')
  await pick('Wer macht es', 'habermann', 'Miriam Habermann')
  await field('Bis wann freiwillig').fill('heute')
  await page.getByRole('dialog').getByRole('button', { name: 'Aufgabe eintragen' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await button('Aufgabe eintragen').click()
  await field('Was ist zu tun').fill('Raum für das nächste Treffen suchen')
  await pick('Wer macht es', 'kidane', 'Abrehet Kidane')
  await page.getByRole('dialog').getByRole('button', { name: 'Aufgabe eintragen' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const tasks = page.getByRole('list', { name: 'Aufgaben aus diesem Treffen' })
  await soon(() => tasks.getByRole('listitem').count()).toBe(2)

  await field('Was besprochen wurde freiwillig').fill('Drei neue Sprachcafés ab Januar.')
  await button('Notizen speichern').click()
  await said(/Notizen gespeichert/).waitFor()
  await button('Kalenderdatei').click()
  await said(/Kalenderdatei gespeichert/).waitFor()
  const calendar = new TextDecoder().decode(saved(`treffen-${today}.ics`))
  expect(calendar).toContain(`DTSTART:${today.replaceAll('-', '')}T140000`)
  await lookInAllViews(page, 'meetings')

  await button('Einladung schreiben').click()
  await page.getByRole('heading', { level: 1, name: 'Netzwerk' }).waitFor()
  await page.getByText('An wen: 2 Personen').waitFor()
  await soon(() => field('Betreff').inputValue()).toBe('Einladung: Netzwerk Flucht und Integration')
  await look(page, 'network-invitation')
  await button('Anderen Rundbrief schreiben').click()
  await page.getByText('An wen: noch niemand').waitFor()
  await page.getByRole('tab', { name: /Ansprechpersonen/ }).click()

  await goTo('/')
  const line = page.getByRole('listitem').filter({ hasText: 'Protokoll an alle schicken' })
  await line.waitFor()
  await look(page, 'today-shared-task')
  await line.getByRole('button', { name: 'Erledigen' }).click()
  await said(/Erledigt: Protokoll/).waitFor()
  await goTo('/volunteers/meetings')
  await soon(() => page.getByLabel('Erledigt: Protokoll an alle schicken').isChecked()).toBe(true)
})

test('the network: a word with somebody, what is to be done together', async () => {
  await goTo('/volunteers/network')
  await button('Ansprechperson aufnehmen').click()
  await field('Name').fill('Jörg Öztürk')
  await field('E-Mail freiwillig').fill('kein')
  await page.getByRole('dialog').getByRole('button', { name: 'Ansprechperson aufnehmen' }).click()
  await page
    .getByRole('alert')
    .getByText(/Bitte prüfen Sie die E-Mail-Adresse/)
    .waitFor()
  await field('E-Mail freiwillig').fill('oeztuerk@verein.example')
  await page.getByRole('dialog').getByRole('button', { name: 'Ansprechperson aufnehmen' }).click()
  const row = page.getByRole('row', { name: /Jörg Öztürk/ })
  await row.getByText('noch keiner').waitFor()
  await row.getByRole('button', { name: 'Kontakt notieren: Jörg Öztürk' }).click()
  await field('Worum ging es freiwillig').fill('Saal für den Dezember zugesagt')
  await page.getByRole('dialog').getByRole('button', { name: 'Kontakt notieren' }).click()
  await row.getByText('Saal für den Dezember zugesagt').waitFor()
  await page
    .getByRole('row', { name: /Birgit Seibert/ })
    .getByText('Netzwerk Flucht und Integration')
    .waitFor()
  await lookInAllViews(page, 'network-contacts')

  await page.getByRole('tab', { name: /Gemeinsame Aufgaben/ }).click()
  await page.getByRole('region', { name: 'Ehrenamt' }).getByText('Abrehet Kidane').waitFor()
  await page.getByLabel('Erledigte zeigen').check()
  await page.getByRole('region', { name: 'Erledigt' }).getByText('Protokoll').waitFor()
  await lookInAllViews(page, 'network-tasks')
})

test('a round letter is seen before it is printed, and nothing is guessed', async () => {
  await goTo('/volunteers/network')
  await page.getByRole('tab', { name: 'Rundbrief' }).click()
  await button('Als PDF speichern').click()
  await page.getByRole('alert').getByText('Bitte geben Sie den Betreff an.').waitFor()
  await pick('Einzeln hinzufügen', 'kidane', 'Abrehet Kidane')
  await pick('Einzeln hinzufügen', 'brandtm', 'Hiltrud Schäfer-Brandtmüller')
  await button('Ansprechpersonen').click()
  await page.getByText('An wen: 4 Personen').waitFor()
  await field('Betreff').fill('Einladung zum Advent')
  await field('Brief').fill('{{anrede}}\n\nwir laden Sie ein. {{dank}}')
  const preview = page.getByRole('region', { name: 'Vorschau' })
  await preview.getByText('Dieses Feld gibt es nicht: {{dank}}').waitFor()
  await button('Als PDF speichern').click()
  await button('Brief: Dieses Feld gibt es nicht: {{dank}}').waitFor()
  await field('Brief').fill('{{anrede}}\n\nwir laden Sie ein.')
  await preview.getByText('Guten Tag, Frau Kidane,').waitFor()
  await button('Nächster Brief').click()
  await preview.getByText('Guten Tag, Jörg Öztürk,').waitFor()
  await lookInAllViews(page, 'network-letter')
  await button('E-Mail-Adressen kopieren').click()
  await said(/3 Adressen kopiert. 1 Person ohne E-Mail./).waitFor()
  await button('Adressliste (XLSX)').click()
  await said(/4 Adressen gespeichert/).waitFor()
  await button('Als PDF speichern').click()
  await said(/4 Briefe gespeichert/).waitFor()
  const pdf = await readPdf(saved(`rundbrief-${today}.pdf`))
  expect(pdf.pages).toHaveLength(4)
  expect(pdf.title).toBe('Rundbrief')
  expect(pdf.pages[0]?.text).toContain(flat('Guten Tag, Frau Kidane,'))
})
