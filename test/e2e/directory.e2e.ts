import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app-folder.ts'
import { goToHash } from '../support/go-to-hash.ts'
import { unlock } from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { seedDirectory } from '../support/seeded-directory.ts'
import { soon } from '../support/soon.ts'

const folder = appFolder()
let page: Page
let ids: string[]

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const grid = () => page.getByRole('grid', { name: 'Angebote' })
const line = (name: string) => grid().getByRole('row', { name: new RegExp(name) })
const panel = () => page.getByRole('complementary', { name: 'Geöffneter Eintrag' })
const said = (text: RegExp) => page.getByRole('status').getByText(text)
const takeBack = (text: string) =>
  page.locator('.toast', { hasText: text }).getByRole('button', { name: 'Rückgängig' }).click()
const rechecks = () => page.getByRole('list', { name: 'Wieder zu prüfen' })
const heads = () => grid().locator('tr.directory__group th').allTextContents()

async function goTo(path: string): Promise<void> {
  await goToHash(page, `#${path}`)
}

async function ask(place: string, topic: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Ort' }).fill(place)
  await page
    .getByRole('option', { name: new RegExp(place, 'i') })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await soon(() =>
    page.evaluate(() => document.activeElement?.getAttribute('placeholder')),
  ).toMatch(/Thema/)
  await page.keyboard.type(topic)
  await page.keyboard.press('Enter')
}

/** Somebody else changes the entry meanwhile. */
async function changeElsewhere(id: string, change: object): Promise<void> {
  await page.evaluate(
    async ({ id, change }) => {
      const answer = (await window.wir.call('offers.read', { id })) as {
        value: { offer: Record<string, unknown> }
      }
      const {
        id: _id,
        version,
        source: _s,
        updatedOn: _u,
        organisation: _o,
        ...offer
      } = answer.value.offer
      await window.wir.call('offers.save', { id, version, offer: { ...offer, ...change } })
    },
    { id, change },
  )
}

beforeAll(async () => {
  ids = await seedDirectory(folder.store)
  const app = await folder.start()
  page = app.page
  await unlock(page)
  await goTo('/offers')
  await grid().waitFor()
})

test('where nothing is asked all offers stand field by field', async () => {
  await soon(heads).toEqual([
    'Sprache 1',
    'Existenz und Arbeit 1',
    'Bildung und Kinder 6',
    'Alltag und Teilhabe 1',
  ])
  await page.getByText('9 aktiv, 1 ruht.').waitFor()
  await lookInAllViews(page, 'angebote')
})

test('place and topic, typed, say who is responsible and then who helps as well', async () => {
  await ask('büding', 'kinderg')
  await soon(heads).toEqual(['Zuständig nach Gesetz 2', 'Hilft auch in Büdingen 4'])
  await page.getByText('6 von 10').waitFor()
  await soon(() => grid().evaluate(element => element === document.activeElement)).toBe(true)
  await lookInAllViews(page, 'angebote-zustaendig')
})

test('by keys alone: open, walk on, say that it is still right, and take that back', async () => {
  await page.keyboard.press('Enter')
  await panel().getByRole('heading', { name: 'Fachberatung Kindertagespflege' }).waitFor()
  await panel().getByText('Büdingen, Ortenberg, Kefenrod').waitFor()
  await panel().getByText('Mo bis Do, 8 bis 12 Uhr').waitFor()
  await panel().getByText('noch keine Vermittlung').waitFor()
  await lookInAllViews(page, 'angebote-eintrag')
  // At 200 % the list had given its room, and the focus with it, to the entry.
  await grid().focus()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown')
  await panel().getByRole('heading', { name: 'Notbetreuung „Sonnenwinkel“' }).waitFor()
  await panel().getByText('zu lange her').waitFor()
  await panel().getByLabel('Wie geprüft').selectOption({ label: 'vor Ort' })
  await panel().getByRole('heading', { level: 2 }).click()
  await page.keyboard.press('n')
  await said(/Sonnenwinkel‘“ ist noch richtig \(vor Ort\)/).waitFor()
  await soon(() => panel().getByText('zu lange her').count()).toBe(0)
  await takeBack('ist noch richtig')
  await panel().getByText('zu lange her').waitFor()
  await page.keyboard.press('Escape')
  await soon(() => panel().count()).toBe(0)
})

test('the number is shown and copied, and nothing leaves the window', async () => {
  await line('Fachberatung').click()
  await panel().getByRole('button', { name: 'Anrufen' }).click()
  await panel().getByText('06042 555-31').waitFor()
  await panel().getByRole('button', { name: '06042 555-31 kopieren' }).click()
  await panel()
    .getByText(/kopiert|markiert/)
    .waitFor()
  await panel().getByRole('button', { name: 'Eintrag schließen' }).click()
})

test('what is to be checked again opens with its questions and leaves the list once done', async () => {
  await soon(() => rechecks().getByRole('listitem').count()).toBe(5)
  const first = rechecks().getByRole('listitem').filter({ hasText: 'Schuldnerberatung Karben' })
  await first.getByRole('button', { name: 'Anrufen' }).click()
  await panel().getByRole('region', { name: 'Was fragen?' }).waitFor()
  await panel().getByText('Gibt es freie Plätze?').waitFor()
  await look(page, 'angebote-pruefen')
  await page.keyboard.press('n')
  await soon(() => first.count()).toBe(0)
  await page.getByText('1 in dieser Woche geprüft').waitFor()
  await page.keyboard.press('Escape')
})

test('nobody responsible there says so, and what one can do', async () => {
  await button('Zurücksetzen').click()
  await ask('Karben', 'Frauenhaus')
  await page.getByText('Für Karben steht zu „Frauenhaus“ niemand im Verzeichnis.').waitFor()
  await button('Suche zurücksetzen').click()
  await grid().waitFor()
})

test('chips and a word narrow the list', async () => {
  await button('Für Frauen').click()
  await soon(heads).toEqual(['Alltag und Teilhabe 1'])
  await button('Zurücksetzen').click()
  await page.getByRole('searchbox', { name: 'Im Verzeichnis suchen' }).fill('seemental')
  await soon(() => grid().getByRole('row').count()).toBe(3)
  await line('Rucksack-Gruppe').waitFor()
  await button('Zurücksetzen').click()
})

test('a form with gaps names every problem, keeps what was typed, and then takes it in', async () => {
  await page.getByRole('link', { name: 'Angebot aufnehmen' }).click()
  await page.getByLabel('Name des Angebots').fill('Sprachcafé am Markt')
  await button('Zeit').click()
  await page.getByLabel('von', { exact: true }).fill('10')
  await page.getByLabel('bis', { exact: true }).fill('9.30')
  await button('Angebot speichern').click()
  await page.getByText('3 Angaben passen noch nicht').waitFor()
  await lookInAllViews(page, 'angebot-aufnehmen')
  await button('bis: Das Ende liegt vor dem Anfang.').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('1130')
  await button('Weitere Zeit').click()
  await soon(() => page.getByLabel('2. Tag').inputValue()).toBe('2')
  await soon(() => page.getByLabel('bis', { exact: true }).nth(1).inputValue()).toBe('11:30')
  await button('Neue Stelle').click()
  const dialog = page.getByRole('dialog', { name: 'Neue Stelle' })
  await dialog.getByLabel('Name').fill('Bürgerverein Altstadt')
  await dialog.getByLabel('Art').selectOption({ label: 'Verein' })
  await look(page, 'stelle-aufnehmen')
  await dialog.getByRole('button', { name: 'Stelle aufnehmen' }).click()
  await soon(() => page.getByRole('combobox', { name: 'Stelle' }).inputValue()).toBe(
    'Bürgerverein Altstadt',
  )
  // Another name, half typed and left, is not another organisation.
  await page.getByRole('combobox', { name: 'Stelle' }).fill('Familien')
  await page.getByRole('option', { name: /Familienzentrum/ }).waitFor()
  await page.keyboard.press('Tab')
  await soon(() => page.getByRole('combobox', { name: 'Stelle' }).inputValue()).toBe(
    'Bürgerverein Altstadt',
  )
  await page.getByRole('combobox', { name: 'Thema' }).fill('Sprachcafé')
  await page.getByRole('option', { name: /Sprachcafé/ }).click()
  await button('Angebot speichern').click()
  await said(/Sprachcafé am Markt“ ist aufgenommen/).waitFor()
  await panel().getByText('Mo, Di, 10 bis 11:30 Uhr').waitFor()
})

test('whoever is slower keeps what was typed and learns where it differs', async () => {
  await goTo(`/offers/edit/${ids[1]}`)
  await page.getByLabel('Kosten').fill('frei bis zwei Jahre')
  await changeElsewhere(ids[1] ?? '', { capacity: 'voll', placesFree: null })
  await button('Angebot speichern').click()
  await page.getByText('Anders gespeichert ist: Plätze; Mitbringen und Anmeldung.').waitFor()
  await soon(() => page.getByLabel('Kosten').inputValue()).toBe('frei bis zwei Jahre')
  await look(page, 'angebot-konflikt')
  await button('Neu laden, meine Eingabe verwerfen').click()
  await soon(() => page.getByLabel('Kosten').inputValue()).toBe('nach Einkommen')
  await soon(() => page.getByRole('radio', { name: 'voll' }).isChecked()).toBe(true)
  await goTo('/offers')
})

test('what is removed asks with its name and can come back', async () => {
  await line('Spielkreis').click()
  await button('Mehr zu Spielkreis „Kleine Schritte“').click()
  await page.getByRole('menuitem', { name: 'Entfernen' }).click()
  const dialog = page.getByRole('alertdialog', {
    name: '„Spielkreis ‚Kleine Schritte‘“ entfernen?',
  })
  await dialog.getByRole('button', { name: 'Entfernen' }).click()
  await soon(() => line('Spielkreis').count()).toBe(0)
  await takeBack('ist entfernt')
  await line('Spielkreis').waitFor()
  await panel()
    .getByRole('heading', { name: /Spielkreis/ })
    .waitFor()
})

test('an entry rests and is active again', async () => {
  await line('Frauentreff').click()
  await button('Mehr zu Frauentreff am Donnerstag').click()
  await page.getByRole('menuitem', { name: 'Ruhen lassen' }).click()
  await said(/ruht jetzt/).waitFor()
  await soon(() => line('Frauentreff').count()).toBe(0)
  await takeBack('ruht jetzt')
  await line('Frauentreff').waitFor()
})

test('the search finds an offer by its name and opens it', async () => {
  await goTo('/')
  await page.getByRole('heading', { name: 'Heute', level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Suche' }).fill('rucksack')
  await page.getByRole('option', { name: /Rucksack-Gruppe/ }).waitFor()
  await page.keyboard.press('Enter')
  await panel().getByRole('heading', { name: 'Rucksack-Gruppe Arabisch, Dari' }).waitFor()
})

test('an empty directory takes over what every county has', async () => {
  const empty = async () => {
    for (const id of await allIds()) await page.evaluate(removeOffer, id)
  }
  await panel().getByRole('button', { name: 'Eintrag schließen' }).click()
  await empty()
  await page.getByText('Das Verzeichnis ist noch leer.').waitFor()
  await lookInAllViews(page, 'angebote-leer')
  await button('Grundverzeichnis übernehmen').click()
  await said(/Angebote und .* Regeln übernommen/).waitFor()
  await grid().waitFor()
  expect((await heads()).length).toBeGreaterThan(3)
})

function allIds(): Promise<string[]> {
  return page.evaluate(async () => {
    const filter = {
      ...{ place: null, field: null, topic: null, text: '', language: null },
      ...{ capacity: [], states: [], kinds: [], forWomen: false },
    }
    const answer = (await window.wir.call('offers.search', { filter, offset: 0, limit: 200 })) as {
      value: { lines: { id: string }[] }
    }
    return answer.value.lines.map(({ id }) => id)
  })
}

/** Runs in the page. */
async function removeOffer(id: string): Promise<void> {
  const answer = (await window.wir.call('offers.read', { id })) as {
    value: { offer: { version: number } }
  }
  await window.wir.call('offers.remove', { id, version: answer.value.offer.version })
}
