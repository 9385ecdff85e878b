import { addDays, formatDay } from '../../shared/lib/dates.ts'
import * as journey from '../../test/support/journeys.ts'
import { hands } from './hands.ts'
import type { Stage } from './stage.ts'
import { comeIn } from './walk-access.ts'

export const FATHER = 'Nawid Haidari'

/** The first question to anybody new is whether there is a file already. */
export async function lookFirst({ page, shoot, say }: Stage): Promise<void> {
  const { search, heading, button } = hands(page)
  await search(FATHER)
  await page.getByRole('option', { name: /^Erstaufnahme für/ }).waitFor()
  await shoot('suche-niemand-bekannt')
  await page.getByRole('option', { name: /^Erstaufnahme für/ }).click()
  await heading('Wen nehmen Sie auf?').waitFor()
  await page.getByText('Niemand mit diesem oder einem ähnlichen Namen.').waitFor()
  await shoot('erstaufnahme-beginnen')
  await button('Neu aufnehmen').click()
  await heading('Person').waitFor()
  say('Zuerst gesucht: Diese Person ist noch nicht bekannt. Erstaufnahme begonnen.')
}

async function next({ page }: Stage, title: string): Promise<void> {
  const { button, heading } = hands(page)
  await button(`Weiter: ${title}`).click()
  await heading(title).waitFor()
}

async function person({ page, shoot }: Stage): Promise<void> {
  const { field, pick } = hands(page)
  await field('Geburtsdatum').fill('12.5.1988')
  await page.getByRole('radio', { name: 'männlich' }).check()
  await pick('Staatsangehörigkeit', 'afgh', 'Afghanistan')
  await field('Name in eigener Schrift').fill('نوید حیدری')
  await shoot('erstaufnahme-person')
}

async function reach(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  const { field, pick } = hands(page)
  await next(stage, 'Kontakt und Wohnen')
  await pick('Gemeinde', '61169', /^Friedberg/)
  await field('Telefon').fill('0152 / 555-0178')
  await field('Straße und Hausnummer').fill('Haagstraße 4')
  await shoot('erstaufnahme-kontakt')
}

/** Somebody comes in: what was typed stays, and is found again on Heute. */
async function lockAndGoOn(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { heading } = hands(page)
  await journey.lock(page)
  await comeIn(stage, journey.PERSON, journey.PASSPHRASE)
  const draft = page.getByRole('listitem').filter({ hasText: 'Erstaufnahme begonnen' })
  await draft.waitFor()
  await shoot('heute-mit-entwurf')
  await draft.getByRole('button', { name: 'Weiter aufnehmen' }).click()
  await heading('Kontakt und Wohnen').waitFor()
  await page.getByText('1 von 8 Abschnitten fertig').waitFor()
  await shoot('erstaufnahme-nach-dem-sperren')
  say('Mitten in der Aufnahme gesperrt und wieder entsperrt: Der Entwurf stand auf „Heute“.')
}

type Title = { typed: string; option: RegExp; from: string; to: string }

async function residence(stage: Stage, { typed, option, from, to }: Title): Promise<void> {
  const { field, pick, button } = hands(stage.page)
  await button('Aufenthaltsstatus eintragen').last().click()
  await pick('Status', typed, option)
  await field('Gültig ab').fill(formatDay(from))
  await field('Gültig bis').fill(formatDay(to))
}

async function household(stage: Stage, today: string): Promise<void> {
  const { page, shoot } = stage
  const { field, button } = hands(page)
  await next(stage, 'Haushalt')
  await button('Person mit aufnehmen').click()
  await field('Vornamen').fill('Zahra')
  await field('Geburtsdatum').fill('1990')
  await page.getByRole('radio', { name: 'weiblich' }).check()
  await page.getByLabel(`Ist für ${FATHER}`).selectOption({ label: 'Ehefrau' })
  await page.getByLabel(`Gleicher Aufenthalt wie ${FATHER}`).uncheck()
  await residence(stage, {
    ...{ typed: '25 abs. 2', option: /^Flüchtling/ },
    ...{ from: addDays(today, -330), to: addDays(today, 50) },
  })
  await shoot('erstaufnahme-ehefrau-eigener-aufenthalt')
  await button('Eintrag schließen').last().click()
  for (const [name, relation, gender, born] of [
    ['Mina', 'Tochter', 'weiblich', '2016'],
    ['Elias', 'Sohn', 'männlich', formatDay(addDays(today, -300))],
  ] as const) {
    await button('Person mit aufnehmen').click()
    await field('Vornamen').fill(name)
    await field('Geburtsdatum').fill(born)
    await page.getByRole('radio', { name: gender }).check()
    await page.getByLabel(`Ist für ${FATHER}`).selectOption({ label: relation })
    await button('Eintrag schließen').click()
  }
  await shoot('erstaufnahme-haushalt')
}

async function needs(stage: Stage): Promise<void> {
  const { page, shoot } = stage
  const { field, button } = hands(page)
  await next(stage, 'Bedarfe')
  await button('Bedarf').click()
  await field('Bedarf').fill('Kita-Platz für Elias')
  await page.getByLabel('Bereich').selectOption({ label: 'Bildung und Kinder' })
  await shoot('erstaufnahme-anliegen')
}

export async function consent({ page }: Stage, language: string): Promise<void> {
  const { pick } = hands(page)
  await page.getByRole('radio', { name: /^Ja/ }).check()
  await pick('Erklärt auf', language, language)
  await page.getByRole('radio', { name: 'auf Papier' }).check()
}

export async function takeIn(stage: Stage, today: string): Promise<void> {
  const { page, shoot, say } = stage
  const { field, pick, button, heading, message } = hands(page)
  await person(stage)
  await reach(stage)
  await lockAndGoOn(stage)
  await next(stage, 'Aufenthalt')
  await residence(stage, {
    ...{ typed: 'gestatt', option: /^Aufenthaltsgestattung/ },
    ...{ from: addDays(today, -400), to: addDays(today, 20) },
  })
  await page.getByText('Erster Eintrag, gilt heute').waitFor()
  await shoot('erstaufnahme-aufenthalt')
  await next(stage, 'Sprachen')
  await button('Sprache').click()
  await pick('Sprache', 'dari', 'Dari')
  await shoot('erstaufnahme-sprachen')
  await household(stage, today)
  await next(stage, 'Herkunft, Bildung, Arbeit')
  await field('In Deutschland seit').fill(formatDay(addDays(today, -420)))
  await shoot('erstaufnahme-herkunft')
  await needs(stage)
  await next(stage, 'Einwilligung')
  await consent(stage, 'Dari')
  await shoot('erstaufnahme-einwilligung')
  await button('Akte anlegen').click()
  await heading(new RegExp(FATHER), 1).waitFor()
  await message(/^Aufgenommen: Fall/).waitFor()
  await shoot('akte-angelegt')
  say('Familie mit vier Personen und zwei verschiedenen Aufenthalten aufgenommen.')
}
