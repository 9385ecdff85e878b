import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { appFolder } from '../support/app-folder.ts'
import * as journey from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { admitNoorzai, pageApi, seedOffice, today } from '../support/noorzai-case.ts'
import { aRule } from '../support/offer-builders.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page

const STOP = 'Integrationskurs: keine Zulassung nach § 44 Abs. 4'
const OLD_CHECK = 'Jugendmigrationsdienst: von 12 bis 26 Jahren'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const group = (name: string | RegExp) => page.getByRole('region', { name })
const row = (title: string) => page.getByRole('listitem').filter({ has: heading(title) })
const side = () => page.getByRole('complementary', { name: 'Was die Regel bedeutet' })
const condition = (head: RegExp) => page.getByRole('group', { name: head })

async function pick(name: string, typed: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name }).fill(typed)
  await page.getByRole('option', { name: option }).click()
}

beforeAll(async () => {
  await seedOffice(folder.store)
  const app = await folder.start()
  page = app.page
  await page.getByLabel('Wer arbeitet?').selectOption({ label: journey.PERSON })
  await journey.unlock(page)
  await admitNoorzai(pageApi(page))
})

test('without rules it says what will stand here, and the shipped ones are one click away', async () => {
  await page.evaluate(() => {
    location.hash = '#/offers/rules'
  })
  await page.getByText('Noch keine Regeln').waitFor()
  await look(page, 'rules-empty')
  await button('Mitgelieferte Regeln übernehmen').click()
  await page.getByText('mitgeliefert').first().waitFor()
  await page.getByText(/Regeln und .* übernommen/).waitFor()
  await look(page, 'rules-shipped')
  const kept = await pageApi(page).offers.listRules({})
  expect(kept.length).toBeGreaterThan(5)
  // From here on only those of this spec, whose days hold whenever it runs.
  for (const { id, version } of kept) await pageApi(page).offers.removeRule({ id, version })
})

test('rules stand by what holds today; what is old or has run out says so', async () => {
  const { addRule } = pageApi(page).offers
  await addRule({
    rule: aRule({ validFrom: addDays(today, -200), checkedOn: addDays(today, -14) }),
  })
  await addRule({
    rule: aRule({
      ...{ title: OLD_CHECK, topics: ['jugendmigrationsdienst'], effect: 'voraussetzung' },
      ...{ conditions: [{ fact: 'age', from: 12, to: 26 }], validFrom: null },
      ...{ source: 'Grundsätze des Jugendmigrationsdienstes', checkedOn: addDays(today, -500) },
    }),
  })
  await addRule({
    rule: aRule({
      ...{ title: 'Deutsch4U mit Mitteln der EU', topics: ['deutsch4u', 'sprachtreff'] },
      ...{ effect: 'voraussetzung', validFrom: addDays(today, -700) },
      ...{ validUntil: addDays(today, -10), checkedOn: addDays(today, -30) },
      conditions: [{ fact: 'citizenship', groups: ['drittstaat'], keys: [] }],
    }),
  })
  await addRule({
    rule: aRule({
      ...{ title: 'Frauenkurs ab dem nächsten Jahr', topics: ['mia'], effect: 'voraussetzung' },
      ...{ validFrom: addDays(today, 40), checkedOn: today, source: 'Bescheid der Trägerin' },
      conditions: [
        { fact: 'gender', in: ['w'] },
        { fact: 'children', from: null, to: 6 },
      ],
    }),
  })
  await group('Gelten heute').getByText('Nur wer 12 bis 26 Jahre alt ist, wird').waitFor()
  await group('Gelten noch nicht').getByText('beginnt in 40 Tagen').waitFor()
  const expired = group('Abgelaufen (werden nicht verwendet)')
  await expired.getByText(`galt bis ${formatDay(addDays(today, -10))}`).waitFor()
  await row(OLD_CHECK)
    .getByText(/vor 16 Monaten/)
    .waitFor()
  await lookInAllViews(page, 'rules')

  await button(`Noch richtig: ${OLD_CHECK}`).click()
  await row(OLD_CHECK)
    .getByText(`geprüft ${formatDay(today)}`)
    .waitFor()
  await button('Rückgängig').click()
  await row(OLD_CHECK)
    .getByText(/vor 16 Monaten/)
    .waitFor()

  await page.getByRole('searchbox', { name: 'Regeln filtern' }).fill('kind bis 6')
  await page.getByText('1 von 4 Regeln').waitFor()
  await page.getByRole('searchbox', { name: 'Regeln filtern' }).fill('')
})

test('while one types, the sentence and the answer of the test bench follow', async () => {
  await button(STOP).click()
  await heading(STOP).waitFor()
  await button('Bedingung').click()
  await page.getByRole('menuitem', { name: 'Alter' }).click()
  await side().getByText('Noch ohne Angabe: Alter.').waitFor()
  await condition(/Alter$/)
    .getByLabel(/^von/)
    .fill('18')
  await side()
    .getByText(
      'Wer den Status Aufenthaltsgestattung § 55 hat und mindestens 18 Jahre alt ist, wird nicht aufgenommen.',
    )
    .waitFor()

  const bench = side().getByRole('form', { name: 'Ausprobieren' })
  await side().getByText('Unklar: Es fehlen Angaben.').waitFor()
  await bench.getByRole('combobox', { name: /^Aufenthalt/ }).fill('Gestattung')
  await page.getByRole('option', { name: /^Aufenthaltsgestattung/ }).click()
  await side().getByText('Wie alt ist die Person?').waitFor()
  await bench.getByLabel(/^Alter/).fill('30')
  await side().getByText('Nein. Die Regel schließt die Person aus.').waitFor()
  await side()
    .getByText(/^gilt für$/)
    .waitFor()
  await lookInAllViews(page, 'rule-editor')
  await bench.getByLabel(/^Am/).fill(formatDay(addDays(today, -300)))
  await side()
    .getByText(/gilt die Regel noch nicht und entscheidet nichts/)
    .waitFor()

  await button('Speichern').click()
  await page.getByText('Regel gespeichert.').waitFor()
  await row(STOP)
    .getByText(/mindestens 18 Jahre alt ist, wird nicht aufgenommen/)
    .waitFor()
  await soon(() => button(STOP).evaluate(open => open === document.activeElement)).toBe(true)
})

test('a rule with gaps is not saved, and one that contradicts another says so', async () => {
  await button('Regel anlegen').click()
  await button('Speichern').click()
  const problems = page.getByRole('alert')
  await problems.getByText('Bitte geben Sie der Regel einen Namen.').waitFor()
  await problems.getByText(/Eine Regel braucht mindestens eine Bedingung/).waitFor()
  await problems.getByText('Bitte wählen Sie aus, was die Regel sagt.').waitFor()

  await page.getByLabel('Name der Regel').fill('Integrationskurs: Anspruch mit Bescheid')
  await pick('Wofür die Regel gilt', 'Integrationskurs', /^Integrationskurs Sprache/)
  await page.getByRole('radio', { name: /^Wer das erfüllt, hat einen Anspruch/ }).check()
  await button('Bedingung').click()
  await page.getByRole('menuitem', { name: 'Aufenthalt' }).click()
  await pick('Aufenthaltsstatus', 'Gestattung', /^Aufenthaltsgestattung/)
  // Half-typed and left: it is there again, conditions and all.
  await button('Regeln').click()
  await button('Regel anlegen').click()
  await page.getByText(/^Entwurf vom .* übernommen$/).waitFor()
  await soon(() => page.getByLabel('Name der Regel').inputValue()).toBe(
    'Integrationskurs: Anspruch mit Bescheid',
  )
  await side().getByText(`Widerspruch zu „${STOP}“`).waitFor()
  await look(page, 'rule-contradiction')
  await page.getByLabel('Quelle').fill('Auskunft des BAMF')
  await button('Speichern').click()
  await page.getByText('Regel angelegt.').waitFor()
  await page.getByText('Zwei Regeln widersprechen sich').waitFor()
  await row(STOP).getByText('widerspricht einer anderen Regel').waitFor()
  await lookInAllViews(page, 'rules-contradiction')
})

test('what somebody else has saved meanwhile stands beside the own words', async () => {
  await button(OLD_CHECK).click()
  const title = page.getByLabel('Name der Regel')
  await title.fill('Jugendmigrationsdienst: bis 26')
  const api = pageApi(page)
  const known = (await api.offers.listRules({})).find(one => one.title === OLD_CHECK)!
  const { id, version, shipped, ...rule } = known
  await api.offers.saveRule({ id, version, rule: { ...rule, source: 'KJP-Richtlinie' } })
  await button('Speichern').click()
  await page.getByText('Diese Regel hat inzwischen jemand anders gespeichert').waitFor()
  await page.getByRole('radiogroup', { name: 'Quelle' }).waitFor()
  await look(page, 'rule-conflict')
  await button('So speichern').click()
  await row('Jugendmigrationsdienst: bis 26').getByText('KJP-Richtlinie').waitFor()
  const saved = (await api.offers.listRules({})).find(one => one.id === id)
  expect(saved).toMatchObject({
    title: 'Jugendmigrationsdienst: bis 26',
    source: 'KJP-Richtlinie',
  })
})

test('a rule that was deleted meanwhile is not lost, and deleting can be taken back', async () => {
  const api = pageApi(page)
  await button('Frauenkurs ab dem nächsten Jahr').click()
  await page.getByLabel('Name der Regel').fill('Frauenkurs im Frühjahr')
  const known = (await api.offers.listRules({})).find(one => one.topics.includes('mia'))!
  await api.offers.removeRule({ id: known.id, version: known.version })
  await button('Speichern').click()
  await page.getByText('Diese Regel wurde inzwischen gelöscht').waitFor()
  await button('Speichern').click()
  await button('Frauenkurs im Frühjahr').click()
  await button('Löschen').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Löschen' }).click()
  await page.getByText('Regel gelöscht.').hover()
  await soon(() => heading('Frauenkurs im Frühjahr').count()).toBe(0)
  await button('Rückgängig').click()
  await heading('Frauenkurs im Frühjahr').waitFor()
})
