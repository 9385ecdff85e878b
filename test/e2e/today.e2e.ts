import type { Page } from 'playwright-core'
import { beforeAll, test } from 'vitest'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import type { Admission } from '../../shared/clients/record-contract.ts'
import { blankEntry } from '../../shared/clients/residence-history.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { aStore } from '../support/builders.ts'
import { aContact, aNeed, anAdmission, aPerson, aStep } from '../support/client-builders.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { soon } from '../support/soon.ts'
import { aVault } from '../support/test-vault.ts'

const folder = appFolder()
let page: Page

const today = dayOfInstant(new Date().toISOString())
const on = (days: number) => addDays(today, days)
const DAYS_BACK = 40

type Person = {
  name: [familyName: string, givenNames: string]
  place: string
  language: string
  admission?: Partial<Admission>
  steps?: [text: string, dueOn: string][]
  /** Nobody has talked to her since she was taken in. */
  silent?: true
}

const ending = (status: 'FIKTION' | 'AE_104C', validFrom: string, validTo: string) => ({
  residence: {
    course: 'nicht-noetig' as const,
    entries: [{ ...blankEntry, status, validFrom, validTo }],
  },
})

const people: readonly Person[] = [
  {
    ...{ name: ['Achmadowa', 'Zarina'], place: '06440003', language: 'ru' },
    admission: ending('FIKTION', on(-200), on(-6)),
  },
  {
    ...{ name: ['Tahmasbi', 'Soraya'], place: '06440008', language: 'fa-AF' },
    steps: [['Jobcenter wegen der Fahrkarte anrufen', on(-3)]],
  },
  {
    ...{ name: ['Noorzai', 'Ahmad Reza'], place: '06440008', language: 'fa-AF' },
    admission: ending('AE_104C', on(-480), on(59)),
    steps: [['Nachweise für § 25b durchsehen', today]],
  },
  {
    ...{ name: ['الخطيب', 'عبد الرحمن'], place: '06440002', language: 'ar' },
    steps: [['Termin beim Sozialamt begleiten', on(1)]],
  },
  {
    name: ['Gebremedhin-Weldemichael Woldegiorgis', 'Selamawit Tsegereda'],
    ...{ place: '06440016', language: 'ti', silent: true },
  },
  {
    ...{ name: ['Kovalenko', 'Olena'], place: '06440002', language: 'uk' },
    admission: { needs: [aNeed({ field: 'bildung', title: 'Kita-Platz zum September' })] },
  },
]

/** As the office worked for forty days; nothing is written past the program. */
async function seedDesk(storeFolder: string): Promise<void> {
  // at noon: late in the evening summer time would make it a day less
  let now = new Date(`${on(-DAYS_BACK)}T10:00:00Z`)
  const { api, vault } = await aVault({
    ...{ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => now },
  })
  await aStore({ api } as Parameters<typeof aStore>[0])
  const ids: string[] = []
  for (const { name, place, language, admission } of people) {
    const [familyName, givenNames] = name
    const { id } = await api.clients.admit(
      anAdmission({
        person: aPerson({ familyName, givenNames }),
        reach: { ...blankSections.reach, municipality: place },
        languages: {
          ...blankSections.languages,
          languages: [{ code: language, level: 'erstsprache' }],
        },
        consent: { ...anAdmission().consent, givenOn: on(-DAYS_BACK) },
        ...admission,
      }),
    )
    ids.push(id)
  }
  now = new Date()
  for (const [index, { steps = [], silent }] of people.entries()) {
    const clientId = ids[index] ?? ''
    for (const [text, dueOn] of steps)
      await api.tasks.addStep({
        ...{ clientId, needId: null, goalId: null, step: aStep({ text, dueOn }) },
      })
    if (!silent)
      await api.clients.recordContact({
        ...{ clientId, contact: aContact({ day: today }), step: null },
      })
  }
  const person = { ...aPerson({ familyName: 'Barzanji', givenNames: 'Farhad' }) }
  await api.drafts.keep({ form: 'intake-0001', values: { person } })
  await vault.close()
}

const lines = (group: string) => page.getByRole('list', { name: group }).getByRole('listitem')
const line = (group: string, words: RegExp) => lines(group).filter({ hasText: words })
const actOf = (group: string, words: RegExp) => line(group, words).getByRole('button').last()
const toast = (text: string | RegExp) => page.getByRole('status').getByText(text)
const dialog = (name: string) => page.getByRole('dialog', { name })
/** They lie over what stands at the bottom. */
async function closeToasts(): Promise<void> {
  const close = page.getByRole('button', { name: 'Meldung schließen' })
  while ((await close.count()) > 0) await close.first().click()
}
const focused = () => page.evaluate(() => document.activeElement?.closest('.line')?.textContent)

beforeAll(async () => {
  await seedDesk(folder.store)
  const app = await folder.start()
  page = app.page
  await journey.unlock(page, journey.PASSPHRASE)
  await line('Überfällig', /Achmadowa/).waitFor()
})

test('each line stands in its group and says who, what and why', async () => {
  await line(
    'Überfällig',
    /seit 6 Tagen.*Zarina Achmadowa.*Fiktionsbescheinigung abgelaufen/,
  ).waitFor()
  await line('Überfällig', /seit 3 Tagen.*Soraya Tahmasbi.*Friedberg.*Dari.*Fahrkarte/).waitFor()
  await line('Heute', /heute.*Ahmad Reza Noorzai.*Nachweise/).waitFor()
  await line('Heute', /Entwurf.*Barzanji, Farhad.*Erstaufnahme begonnen/).waitFor()
  await line('Heute', /40 Tage offen.*Olena Kovalenko.*Kita-Platz/).waitFor()
  await line('Heute', /40 Tage still.*Selamawit.*Noch kein Gespräch/).waitFor()
  await line('Demnächst', /morgen.*عبد الرحمن الخطيب.*Sozialamt/).waitFor()
  await line('Demnächst', /in 59 Tagen.*Noorzai.*Chancen-Aufenthalt läuft aus/).waitFor()
  await page.getByText('Kein Kontakt seit 30 Tagen').waitFor()
  await lookInAllViews(page, 'today-desk')
})

test('with the keyboard alone a step is done, and taken back', async () => {
  await page.getByRole('heading', { name: 'Heute', level: 1 }).focus()
  await page.keyboard.press('ArrowDown')
  await soon(focused).toContain('Achmadowa')
  await page.keyboard.press('ArrowDown')
  await soon(focused).toContain('Tahmasbi')
  await page.keyboard.press('e')
  await toast(/^Erledigt: Jobcenter/).waitFor()
  await line('Überfällig', /Tahmasbi/).waitFor({ state: 'detached' })
  // The next line has moved up, and the focus with it.
  await soon(focused).toContain('Noorzai')
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await line('Überfällig', /Tahmasbi/).waitFor()
})

test('a line is put off with a reason, can be looked at and comes back', async () => {
  await actOf('Heute', /Kita-Platz/).focus()
  await page.keyboard.press('v')
  await dialog('Zeile verschieben')
    .getByRole('radio', { name: /^(morgen|am )/, checked: true })
    .waitFor()
  await lookInAllViews(page, 'today-snooze')
  await page.keyboard.press('Enter')
  await page.getByText('Bitte sagen Sie kurz, warum es warten kann.').waitFor()
  await page.getByRole('textbox', { name: 'Warum kann es warten?' }).fill('Kita hat Ferien')
  await page.keyboard.press('Enter')
  await toast(/^Verschoben auf/).waitFor()
  await line('Heute', /Kita-Platz/).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '1 verschobene Zeile' }).click()
  const waiting = dialog('Verschobene Zeilen')
  await waiting.getByText('Kita hat Ferien').waitFor()
  await look(page, 'today-snoozed')
  await waiting.getByRole('button', { name: 'Zurückholen' }).click()
  await waiting.getByText('Alles steht wieder auf der Liste.').waitFor()
  await page.keyboard.press('Escape')
  await line('Heute', /Kita-Platz/).waitFor()
})

test('each act leads to its place, and O opens the file', async () => {
  const places: [string, RegExp, string][] = [
    ['Überfällig', /Achmadowa/, 'Aufenthalt'],
    ['Heute', /Kita-Platz/, 'Hilfeplan'],
    ['Heute', /Selamawit/, 'Übersicht'],
  ]
  for (const [group, words, tab] of places) {
    await actOf(group, words).click()
    await page.getByRole('tab', { name: new RegExp(`^${tab}`), selected: true }).waitFor()
    await page.getByRole('link', { name: 'Heute' }).click()
    await line(group, words).waitFor()
  }
  await actOf('Heute', /Nachweise/).focus()
  await page.keyboard.press('o')
  await page.getByRole('heading', { name: /Noorzai/, level: 1 }).waitFor()
  await page.getByRole('link', { name: 'Heute' }).click()
  await actOf('Heute', /Barzanji/).click()
  await page.getByRole('heading', { name: 'Erstaufnahme' }).first().waitFor()
  await page.getByRole('link', { name: 'Heute' }).click()
})

test('who might slip through is one step away in the list', async () => {
  await page.getByRole('link', { name: 'Bedarf ohne Schritt' }).click()
  await page
    .getByRole('grid')
    .getByRole('row', { name: /Kovalenko/ })
    .waitFor()
  const others = page.getByRole('grid').getByRole('row', { name: /Tahmasbi/ })
  await soon(() => others.count()).toBe(0)
  await page.getByRole('link', { name: 'Heute' }).click()
  await line('Überfällig', /Tahmasbi/).waitFor()
})

test('everybody’s desk says whose case it is', async () => {
  const mine = page.getByRole('button', { name: 'Nur meine' })
  await mine.click()
  await line('Überfällig', /Tahmasbi.*Friedberg, Dari, Miriam Habermann/).waitFor()
  await mine.click()
  await soon(() => line('Überfällig', /Miriam Habermann/).count()).toBe(0)
})

test('the days before a deadline can be set', async () => {
  await closeToasts()
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByRole('tab', { name: 'Erinnerungen' }).click()
  const field = page.getByLabel('Chancen-Aufenthalt')
  await soon(() => field.inputValue()).toBe('180')
  await look(page, 'settings-desk')
  await field.fill('30')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await toast('Einstellungen gespeichert.').waitFor()
  await page.getByRole('link', { name: 'Heute' }).click()
  await line('Demnächst', /Sozialamt/).waitFor()
  await line('Demnächst', /Chancen-Aufenthalt/).waitFor({ state: 'detached' })
})
