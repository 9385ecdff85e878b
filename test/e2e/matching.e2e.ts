import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import { filePage } from '../support/file-page.ts'
import { focusedText } from '../support/focused-text.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import { lookInAllViews } from '../support/look.ts'
import { aWish } from '../support/matching-builders.ts'
import { type FamilyName, type SeededMatching, seedMatching } from '../support/matching-page.ts'
import { pageApi, today } from '../support/noorzai-case.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let seeded: SeededMatching

const { button, dialog, saved, closeMessages } = filePage(() => page)
const region = (name: string | RegExp) => page.getByRole('region', { name })
const goTo = (hash: string) => goToHash(page, `#${hash}`)

const waiting = () => page.getByRole('navigation', { name: 'Wer wartet' })
const line = (name: string) => waiting().getByRole('button', { name })
const pair = () => region('Vorschlag')
const whyNot = () => page.getByRole('complementary', { name: 'Warum nicht' })
const lead = () => page.getByRole('heading', { name: 'Passung' }).locator('xpath=following::p[1]')
const openCase = async (who: FamilyName, heading: string | RegExp) => {
  await goTo(`/matching/begleitung/${seeded.cases[who].wishId}`)
  await pair().getByRole('heading', { name: heading }).waitFor()
}
const runningOf = (who: FamilyName) =>
  pageApi(page).volunteers.listAssignments({
    ...{ helperId: null, clientId: seeded.cases[who].clientId, running: true },
  })

beforeAll(async () => {
  seeded = await seedMatching(folder.store)
  const { page: first } = await folder.start()
  page = first
  await unlock(page)
})

test('where nobody waits stands how somebody comes to wait', async () => {
  await goTo('/matching/tandem')
  await page.getByText('Niemand wartet', { exact: true }).waitFor()
  await lookInAllViews(page, 'passung-leer')
})

test('before the first run each case can be looked at, and one click reckons', async () => {
  await page.getByRole('tab', { name: /^Begleitungen/ }).click()
  await page.getByRole('heading', { name: 'Noch nicht gerechnet' }).waitFor()
  await pair()
    .getByText(/^Noch nicht gerechnet/)
    .waitFor()
  await lookInAllViews(page, 'passung-ungerechnet')
  await button(/^Rechnen$/).click()
  await saved('Gerechnet. Die Vorschläge stehen da.').waitFor()
  await page.getByText('Nachgerechnet: Es gibt keine bessere Zuordnung.').waitFor()
  await soon(() => lead().textContent()).toMatch(
    /^6 Fälle: 4 Vorschläge, 1 ohne, 1 ruht\. Gerechnet heute um /,
  )
})

test('the pair, its parts and the proof are in sight', async () => {
  await closeMessages()
  await openCase('haidari', /Familie Haidari/)
  await pair().getByRole('heading', { name: 'Mahnaz Sediqi' }).waitFor()
  await pair().getByText('Dari ist für beide Muttersprache.').waitFor()
  await lookInAllViews(page, 'passung')
  await button('Beweis zeigen').click()
  await region('Beweis')
    .getByText(/kann keine Zuordnung aus Paaren ab \d+ Punkten übertreffen/)
    .waitFor()
  await lookInAllViews(page, 'passung-beweis')
})

test('the arrow keys go from one case to the next', async () => {
  await line('Familie Haidari').focus()
  await page.keyboard.press('ArrowDown')
  await pair()
    .getByRole('heading', { name: /Mustafa Yazdani/ })
    .waitFor()
  await pair()
    .getByText(/Was fernhält/)
    .waitFor()
  await soon(() => focusedText(page)).toMatch(/Yazdani/)
  await soon(() => new URL(page.url()).hash).toContain(seeded.cases.yazdani.wishId)
  await lookInAllViews(page, 'passung-niemand')
})

test('why not somebody else: the chain of what would change for whom', async () => {
  await openCase('haidari', /Familie Haidari/)
  const asked = whyNot().getByRole('combobox', { name: 'Ehrenamtliche Person auswählen' })
  await asked.fill('Karimi')
  await page.getByRole('option', { name: /Nadia Karimi/ }).click()
  await whyNot()
    .getByText(/^Möglich, kostet aber [\d.]+ Punkte\./)
    .waitFor()
  const chain = whyNot().getByRole('table')
  await chain.getByText(/^Ghulam Popal (bekäme|bliebe)/).waitFor()
  await chain.getByText('Zusammen').waitFor()
  await lookInAllViews(page, 'passung-warum-nicht')
})

test('what protects people has no way around it', async () => {
  const denied = whyNot().getByRole('listitem').filter({ hasText: 'Omid Rasuli' })
  await goTo(`/matching/begleitung/${seeded.cases.popal.wishId}`)
  await denied.getByRole('button', { name: 'Omid Rasuli' }).click()
  await whyNot()
    .getByText(/^Schutz geht vor/)
    .waitFor()
  expect(
    await whyNot()
      .getByRole('button', { name: /^Trotzdem/ })
      .count(),
  ).toBe(0)
})

test('a place is kept free until a day, and given back by one click', async () => {
  await openCase('melnyk', /Iryna Melnyk/)
  await button('Reservieren bis …').click()
  const asked = dialog(/reservieren$/)
  await asked.getByLabel('Reservieren bis').fill(formatDay(addDays(today, 90)))
  await asked.getByRole('button', { name: 'Reservieren' }).click()
  await asked.getByText('Höchstens 60 Tage im Voraus.').first().waitFor()
  await asked.getByLabel('Reservieren bis').fill(formatDay(addDays(today, 7)))
  await asked.getByRole('button', { name: 'Reservieren' }).click()
  await saved(`Reserviert bis ${formatDay(addDays(today, 7))}.`).waitFor()
  await line('Iryna Melnyk')
    .getByText(/^reserviert bis/)
    .waitFor()
  await openCase('melnyk', /Iryna Melnyk/)
  await closeMessages()
  await lookInAllViews(page, 'passung-reserviert')
  await button('Reservierung aufheben').click()
  await saved('Reservierung aufgehoben.').waitFor()
  await line('Iryna Melnyk').getByText('Halyna Kovalenko').waitFor()
})

test('a refusal needs who and why', async () => {
  await openCase('popal', /Ghulam Popal/)
  await button('Ablehnen …').click()
  const asked = dialog(/ablehnen$/)
  await asked.getByRole('button', { name: 'Ablehnen' }).click()
  await asked.getByText('Bitte wählen Sie den Grund aus.').first().waitFor()
  await asked.getByRole('radio', { name: 'Ehrenamtliche Person' }).check()
  await asked.getByLabel('Grund').selectOption({ label: 'keine Zeit' })
  await asked.getByRole('radio', { name: 'bis zu einem Tag' }).check()
  await asked.getByLabel('Notiz').fill('Prüfung im Frühjahr')
  await lookInAllViews(page, 'passung-ablehnen')
  await asked.getByRole('button', { name: 'Ablehnen' }).click()
  await saved(/^Abgelehnt\./).waitFor()
  await line('Ghulam Popal').getByText('Vorschlag abgelehnt, neu rechnen').waitFor()
})

test('a new run shows its difference and holds only when it is applied', async () => {
  await closeMessages()
  await button(/^Neu rechnen$/).click()
  const band = region(/^Neu gerechnet: /)
  await band.getByRole('row', { name: /Ghulam Popal/ }).waitFor()
  await line('Ghulam Popal').getByText('Vorschlag abgelehnt, neu rechnen').waitFor()
  await lookInAllViews(page, 'passung-neu-gerechnet')
  await band.getByRole('button', { name: 'Übernehmen' }).click()
  await saved('Die neuen Vorschläge gelten.').waitFor()
  await soon(() => band.count()).toBe(0)
  await soon(() => line('Ghulam Popal').textContent()).not.toMatch(/abgelehnt/)
})

test('confirming makes the assignment', async () => {
  await closeMessages()
  await openCase('woldu', /Abeba Woldu/)
  await button('Bestätigen').click()
  const asked = dialog('Tesfalem Ogbay begleitet Abeba Woldu')
  await asked.getByLabel('Geplant').fill('20')
  await lookInAllViews(page, 'passung-bestaetigen')
  await asked.getByRole('button', { name: 'Bestätigen' }).click()
  await saved('Tesfalem Ogbay begleitet Abeba Woldu.').waitFor()
  await soon(async () => (await runningOf('woldu'))[0]?.plannedHours).toBe(20)
  await soon(() => line('Abeba Woldu').count()).toBe(0)
  await button('1 bestätigt').click()
  await region('Bestätigt').getByText('Abeba Woldu').waitFor()
})

test('what is missing is one sentence, and becomes a barrier of the system', async () => {
  const missing = region('Was fehlt')
  await missing.getByText(/Dari sprechender? \S+ im Raum Butzbach/).waitFor()
  await missing.getByRole('button', { name: 'Als Systemhürde notieren (Mustafa Yazdani)' }).click()
  const asked = dialog('Systemhürde notieren')
  await asked.getByLabel('Bereich').selectOption({ index: 1 })
  await asked.getByLabel('Die Hürde in einem Satz').fill('Keine Lotsen im Norden des Kreises')
  await asked.getByRole('button', { name: 'Notieren' }).click()
  await saved('Systemhürde notiert.').waitFor()
})

test('somebody else is chosen by hand, with a reason', async () => {
  await openCase('haidari', /Familie Haidari/)
  await whyNot().getByRole('combobox').fill('Sediqi')
  await page.getByRole('option', { name: /Mahnaz Sediqi/ }).click()
  await whyNot().getByRole('button', { name: 'Trotzdem so zuordnen …' }).click()
  const asked = dialog('Mahnaz Sediqi begleitet Familie Haidari')
  await asked.getByRole('button', { name: 'So zuordnen' }).click()
  await asked.getByText('Bitte wählen Sie den Grund aus.').first().waitFor()
  await asked.getByLabel('Warum so und nicht wie gerechnet?').selectOption('kennen-sich')
  await closeMessages()
  await lookInAllViews(page, 'passung-von-hand')
  await asked.getByRole('button', { name: 'So zuordnen' }).click()
  await saved('Mahnaz Sediqi begleitet Familie Haidari.').waitFor()
  await soon(async () => (await runningOf('haidari')).length).toBe(1)
})

async function changeWish(who: FamilyName, part: Parameters<typeof aWish>[0]) {
  const api = pageApi(page)
  const wishes = await api.matching.listWishes({ clientId: seeded.cases[who].clientId })
  const kept = wishes.find(({ id }) => id === seeded.cases[who].wishId)
  if (!kept) throw new Error('no wish')
  const { id, version, agreedOn, since } = kept
  await api.matching.saveWish({ id, version, wish: aWish({ agreedOn, since, ...part }) })
}

test('a pair that has changed is not confirmed unseen', async () => {
  await openCase('melnyk', /Iryna Melnyk/)
  await changeWish('melnyk', { topics: [{ topic: 'wohnen', urgent: true }] })
  await line('Iryna Melnyk').getByText('geändert seit dem Rechnen').waitFor()
  await pair().getByText('Hier stehen die Angaben von jetzt.', { exact: false }).waitFor()
  await closeMessages()
  await lookInAllViews(page, 'passung-veraltet')
  await button('Bestätigen').click()
  const asked = dialog('Halyna Kovalenko begleitet Iryna Melnyk')
  await asked.getByText('Geändert seit dem Rechnen').waitFor()
  await asked.getByRole('button', { name: 'Bestätigen' }).click()
  await asked
    .getByText(/^Bitte sehen Sie sich den neuen Stand an/)
    .first()
    .waitFor()
  await changeWish('melnyk', { topics: [{ topic: 'behoerde', urgent: false }] })
  await asked.getByText('Gerade eben geändert').waitFor()
  await lookInAllViews(page, 'passung-gerade-geaendert')
  await asked.getByLabel('Neuen Stand angesehen').check()
  await asked.getByRole('button', { name: 'Bestätigen' }).click()
  await saved('Halyna Kovalenko begleitet Iryna Melnyk.').waitFor()
})

test('weights are tried with a live difference, and kept on a click', async () => {
  await closeMessages()
  await button('Gewichte').click()
  const asked = dialog('Gewichte')
  await asked.getByRole('slider', { name: 'Gewicht Entfernung' }).focus()
  await page.keyboard.press('PageUp')
  await soon(() => asked.getByLabel('Entfernung in Punkten').inputValue()).toBe('250')
  await asked.getByLabel('Sprache in Punkten').fill('0')
  await soon(() => asked.getByLabel('Entfernung in Punkten').inputValue()).toBe('340')
  await asked.getByText(/Vorschl(ag|äge) änder/).waitFor()
  await lookInAllViews(page, 'passung-gewichte')
  await asked.getByRole('button', { name: 'Zurücksetzen' }).click()
  await soon(() => asked.getByLabel('Sprache in Punkten').inputValue()).toBe('300')
  await asked.getByLabel('Themen in Punkten').fill('300')
  await asked.getByRole('button', { name: 'Als Gewichte speichern und neu rechnen' }).click()
  await soon(async () => (await pageApi(page).settings.get({})).weights.topics).toBe(300)
})

test('weights of interpreting are tried in the same way', async () => {
  await closeMessages()
  await goTo('/matching/dolmetschen')
  await button(/^Rechnen$/).waitFor()
  await button('Gewichte').click()
  const asked = dialog('Gewichte')
  await asked.getByLabel('Sprache in Punkten').fill('350')
  await asked.getByText('1 Vorschlag ändert sich', { exact: true }).waitFor()
  const row = page.getByRole('row', { name: /^Abeba Woldu .* niemand Jörg Brandt/ })
  await asked.locator('section[aria-busy="false"]').filter({ has: row }).waitFor()
  await closeMessages()
  await lookInAllViews(page, 'passung-gewichte-dolmetschen')
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
})

test('an appointment is not assigned but asked for', async () => {
  await button(/^Rechnen$/).click()
  await pair().getByRole('heading', { name: 'Jörg Brandt' }).waitFor()
  await closeMessages()
  await lookInAllViews(page, 'passung-dolmetschen')
  await button('Anfragen').click()
  await saved('Jörg Brandt angefragt.').waitFor()
  await button('Zur Anfrage').click()
  await page.getByRole('heading', { name: 'Elternabend in der Grundschule' }).waitFor()
})
