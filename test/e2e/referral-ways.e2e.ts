import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { lookInAllViews } from '../support/look.ts'
import { pageApi } from '../support/noorzai-case.ts'
import {
  type Part,
  referralPage,
  referralSteps,
  type Seeded,
  seedReferrals,
  today,
} from '../support/referral-page.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let app: LaunchedApp
let page: Page
let seeded: Seeded
let mama: Part
let family: Part[]

const { button, form, dialog, saved, step, ...at } = referralPage(() => page)
const api = () => pageApi(page)
const steps = () => referralSteps(api(), seeded)
const goTo = (hash: string) => goToHash(page, `#${hash}`)

beforeAll(async () => {
  seeded = await seedReferrals(folder.store)
  app = await folder.start()
  page = app.page
  await unlock(page)
  mama = (await steps().begin())[0] as Part
})

/** A stroke as a finger draws it. */
async function sign(): Promise<void> {
  const canvas = page.locator('.signature__canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  if (!box) throw new Error('nowhere to sign')
  await page.mouse.move(box.x + 60, box.y + 60)
  await page.mouse.down()
  for (const [x, y] of [
    [120, 110],
    [180, 50],
    [260, 100],
  ] as const)
    await page.mouse.move(box.x + x, box.y + y, { steps: 4 })
  await page.mouse.up()
}

test('on the screen a No costs nothing, and offers the slip without data', async () => {
  await at.open(mama)
  await form('Einwilligung').getByRole('button', { name: 'Am Bildschirm unterschreiben' }).click()
  const screen = dialog('Jetzt liest die Person selbst')
  await screen.getByRole('checkbox').first().waitFor()
  expect(await screen.getByRole('checkbox', { checked: true }).count()).toBe(0)
  await lookInAllViews(page, 'einwilligung-bildschirm')
  const sizes = await Promise.all(
    ['Ja, ich bin', 'Nein, ich möchte'].map(name =>
      screen.getByRole('button', { name: new RegExp(name) }).boundingBox(),
    ),
  )
  expect(sizes[0]?.width).toBe(sizes[1]?.width)
  expect(sizes[0]?.height).toBe(sizes[1]?.height)
  await screen.getByRole('button', { name: /Nein, ich möchte/ }).click()
  await screen.getByText('Nein ist in Ordnung').waitFor()
  await lookInAllViews(page, 'einwilligung-nein')
  await screen.getByRole('button', { name: 'Zurück zum Text' }).click()
})

test('signed on the screen: the strokes are kept, for what she ticked and nothing else', async () => {
  const screen = dialog('Jetzt liest die Person selbst')
  await screen.getByRole('button', { name: /Ja, ich bin/ }).click()
  await screen.getByRole('button', { name: 'Einwilligung eintragen' }).click()
  await screen.getByText('Bitte wählen Sie mindestens eine Angabe.').waitFor()
  await screen.getByRole('checkbox', { name: /^Name und Geburtsdatum/ }).click()
  await screen.getByRole('button', { name: 'Einwilligung eintragen' }).click()
  await screen.getByText('Die Unterschrift fehlt.').waitFor()
  await sign()
  await screen.getByRole('button', { name: 'Neu zeichnen' }).click()
  await sign()
  await lookInAllViews(page, 'einwilligung-unterschrift')
  await screen.getByRole('button', { name: 'Einwilligung eintragen' }).click()
  await step(/^Einwilligung liegt vor/).waitFor()
  const [release] = await api().referrals.listReleases({ clientId: seeded.clientId })
  expect(release).toMatchObject({
    ...{ groups: ['name'], medium: 'bildschirm', hasSignature: true },
  })
})

test('withdrawn: nothing more leaves, and what had left stands there until the place is told', async () => {
  await at.saveLetter()
  await at.send('persönlich übergeben')
  await at.closeMessages()
  await button('Widerrufen').click()
  const asked = page.getByRole('alertdialog')
  await asked.getByText('Schon weitergegeben').waitFor()
  await asked.getByText(/Name und Geburtsdatum/).waitFor()
  await lookInAllViews(page, 'widerruf-fragen')
  await asked.getByRole('button', { name: 'Widerruf eintragen' }).click()
  const band = page.getByRole('region', { name: 'Widerruf mitteilen' })
  await band.waitFor()
  await at.closeMessages()
  await lookInAllViews(page, 'widerruf-mitteilen')
  await band.getByRole('button', { name: 'Als PDF' }).click()
  await saved(/^Mitteilung des Widerrufs gespeichert/).waitFor()
  await band.getByRole('button', { name: 'Ist mitgeteilt' }).click()
  await soon(() => band.count()).toBe(0)
  await goTo(`/clients/${seeded.clientId}/privacy`)
  const panel = page.getByRole('region', { name: 'Einwilligungen zur Weitergabe' })
  await panel.getByText(/^widerrufen am/).waitFor()
  await panel.getByText(/Widerruf mitgeteilt am/).waitFor()
  await at.closeMessages()
  await lookInAllViews(page, 'einwilligungen-akte')
})

test('no place there: the next best is one press away', async () => {
  await at.open(mama)
  // The consent was taken back above: nobody is asked after her until she gives it anew.
  await step('Was steht auf der Karte?').waitFor()
  expect(await button('Erinnerung drucken').count()).toBe(0)
  await steps().allow(mama)
  await at.open(mama)
  await button('Erinnerung drucken').click()
  const reminder = dialog('An die Antwort erinnern')
  await reminder.getByRole('button', { name: 'Als PDF speichern und eintragen' }).click()
  await saved('Erinnerung eingetragen.').waitFor()
  await page.getByText('Erinnert: mit der Post').waitFor()
  await at.closeMessages()
  await page.keyboard.press('k')
  await saved('Kein Platz eingetragen.').waitFor()
  await page.getByRole('link', { name: 'Nächstbestes Angebot suchen' }).waitFor()
  await at.closeMessages()
  await lookInAllViews(page, 'vermittlung-kein-platz')
  await page.getByRole('link', { name: 'Nächstbestes Angebot suchen' }).click()
  await button('Vermitteln: Sprachcafé im Bürgerhaus').waitFor()
})

test('a family goes together: each has a code, one answer holds for all', async () => {
  family = await steps().begin(seeded.otherOfferId, seeded.memberIds)
  for (const part of family) await steps().send(part)
  await at.open(family[0] as Part)
  await page.getByRole('link', { name: 'Karim Al-Jabiri' }).waitFor()
  await page.getByRole('checkbox', { name: 'Für alle 3 Personen aus der Familie' }).check()
  await lookInAllViews(page, 'vermittlung-familie')
  await button(/^Warteliste/).click()
  await saved('Warteliste eingetragen.').waitFor()
  const states = async () => (await Promise.all(family.map(api().referrals.read))).map(r => r.state)
  await soon(states).toEqual(['warteliste', 'warteliste', 'warteliste'])
  await button('Rückgängig').click()
  await soon(states).toEqual(['vermittelt', 'vermittelt', 'vermittelt'])
  await at.closeMessages()
})

test('a code that begins like an answer is no answer', async () => {
  const [first, second, third] = await Promise.all(family.map(api().referrals.read))
  if (!first || !second || !third) throw new Error('the family is not there')
  await at.typeAnywhere(second.code)
  await page.getByRole('img', { name: `Code ${[...second.code].join(' ')}` }).waitFor()
  const state = async () => (await api().referrals.read(family[0] as Part)).state
  await soon(state).toBe('vermittelt')
  // One letter wrong: nothing is opened.
  const wrong = `${third.code.slice(0, 4)}${third.code[4] === '2' ? '3' : '2'}`
  await at.typeAnywhere(wrong)
  if (/[2-9]/.test(wrong)) await saved(/^Der Code stimmt nicht/).waitFor()
  await page.keyboard.press('Escape')
  await at.typeAnywhere(third.code)
  await page.getByRole('img', { name: `Code ${[...third.code].join(' ')}` }).waitFor()
  const states = async () => (await Promise.all(family.map(api().referrals.read))).map(r => r.state)
  await soon(states).toEqual(['vermittelt', 'vermittelt', 'vermittelt'])
  await at.closeMessages()
})

test('an unknown field is named as it is typed, and nothing is kept with it', async () => {
  await goTo('/settings/letters')
  const text = page.getByLabel('Text vor den Angaben')
  await text.fill('Guten Tag, {{vorname}}')
  await page.getByText('Dieses Feld gibt es nicht: vorname').waitFor()
  await button('Vorlage speichern').click()
  await page.getByText('Die Vorlage nennt ein Feld, das es nicht gibt.').first().waitFor()
  await lookInAllViews(page, 'briefvorlage-unbekannt')
  await soon(() => text.inputValue()).toBe('Guten Tag, {{vorname}}')
  await text.fill('Guten Tag, {{klient_name}}')
  await soon(() => page.getByText('Dieses Feld gibt es nicht').count()).toBe(0)
  await button('Vorlage speichern').click()
  await button('Vermittlung angepasst').waitFor()
  const [part] = await steps().begin()
  await steps().allow(part as Part, ['kontakt', 'name'])
  await at.open(part as Part)
  await page.locator('.letter-preview__page').getByText('Guten Tag, Rasha Al-Jabiri').waitFor()
  await goTo('/settings/letters')
  await button('Auf die mitgelieferte Vorlage zurücksetzen').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Zurücksetzen' }).click()
  await saved('Es gilt wieder die mitgelieferte Vorlage.').waitFor()
  await soon(() => text.inputValue()).toContain('{{klient_anrede_name}}')
})

test('a field is put where the cursor stands, and the sample shows it at once', async () => {
  const text = page.getByLabel('Text vor den Angaben')
  await text.focus()
  await page.keyboard.press('Control+Home')
  await button('Landkreis oder Stadt').click()
  await soon(() => text.inputValue()).toMatch(/^\{\{kreis\}\}\{\{anrede\}\}/)
  await page
    .locator('.letter-preview__page')
    .getByText(/^WetteraukreisGuten Tag/)
    .waitFor()
  await at.closeMessages()
  await lookInAllViews(page, 'briefvorlage')
})

test('deadlines and the words under a consent are settings', async () => {
  await goTo('/settings/referrals')
  await page.getByLabel('Erste Erinnerung nach').fill('7')
  await button('Speichern').click()
  await saved('Einstellungen gespeichert.').waitFor()
  const { referrals } = await api().settings.get({})
  expect(referrals.reminderDays).toEqual([7, 20, 30])
  await at.closeMessages()
  await lookInAllViews(page, 'einstellungen-vermittlung')
})

test('changed meanwhile: what was typed stays, and the new state stands there', async () => {
  const [part] = await steps().begin(seeded.offerId)
  await at.open(part as Part)
  const { version } = await api().referrals.read(part as Part)
  const note = form('Brief').getByLabel('Hinweis an die Stelle')
  await note.fill('Bitte auf Arabisch')
  await api().referrals.saveDraft({
    ...{ ...(part as Part), version, letterNote: 'Von der Kollegin', answerBy: null },
  })
  await button('In den Brief übernehmen und ansehen').click()
  await form('Brief')
    .getByText(/inzwischen jemand geändert/)
    .waitFor()
  await soon(() => note.inputValue()).toBe('Bitte auf Arabisch')
  await button('In den Brief übernehmen und ansehen').click()
  await saved('In den Brief übernommen.').waitFor()
  expect((await api().referrals.read(part as Part)).letterNote).toBe('Bitte auf Arabisch')
})

test('a closed case is only read', async () => {
  await api().clients.closeCase({
    ...{ ids: [seeded.clientId], on: today },
    ...{ reason: 'verzogen', note: '', openSteps: 'hinfaellig' },
  })
  await page.getByText('Die Vermittlung wird nur noch gelesen.').waitFor()
  await soon(() => button('Mehr zu dieser Vermittlung').count()).toBe(0)
  await lookInAllViews(page, 'vermittlung-geschlossen')
})
