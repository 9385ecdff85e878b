import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { hands } from './hands.ts'
import type { Stage } from './stage.ts'
import { HELPER, openHelper, openPage, openVolunteers } from './volunteer-hands.ts'
import { askForHelper, keepAccount } from './walk-request.ts'

const COURSE = 'Basisqualifizierung Integrationslotsinnen und -lotsen'

async function apply(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { heading, button, pick, closeMessages } = hands(page)
  await openVolunteers(stage)
  await shoot('ehrenamt-noch-leer')
  await page.getByRole('link', { name: 'Person aufnehmen' }).first().click()
  await heading('Person aufnehmen', 1).waitFor()
  const [given = '', family = ''] = HELPER.split(' ')
  await page.getByLabel('Vornamen').fill(given)
  await page.getByLabel('Familienname').fill(family)
  await page.getByRole('radio', { name: 'weiblich' }).check()
  await page.getByLabel('Telefon').fill('0152 555 0199')
  await pick('Gemeinde', '61169', /^Friedberg/)
  await page.getByRole('checkbox', { name: 'Integrationslotsin/-lotse' }).check()
  await button('Sprache').click()
  await page.getByRole('combobox', { name: /^(1\. )?Sprache/ }).fill('Dari')
  await page.getByRole('option', { name: /^Dari/ }).first().click()
  for (const day of ['Dienstag', 'Donnerstag'])
    await page.getByRole('button', { name: `${day} vormittags` }).click()
  await page.getByLabel(/^Umkreis/).fill('15')
  await page
    .getByLabel(/^Deutsch/)
    .first()
    .selectOption('B2')
  await shoot('ehrenamt-aufnehmen')
  await button('Person aufnehmen').click()
  await heading(HELPER, 1).waitFor()
  await closeMessages()
  say('Eine Freiwillige aufgenommen: Name, Aufgabe, Sprache und wann sie Zeit hat.')
}

async function talk({ page, shoot, say }: Stage): Promise<void> {
  const { dialog, choose, closeMessages } = hands(page)
  const next = page.getByRole('region', { name: 'Nächster Schritt' })
  await next.getByRole('button', { name: 'Erstgespräch eintragen' }).click()
  const talked = dialog(`Erstgespräch mit ${HELPER}`)
  await shoot('ehrenamt-erstgespraech')
  await talked.getByRole('button', { name: 'Eintragen' }).click()
  await talked.waitFor({ state: 'detached' })
  await closeMessages()
  await choose('Mehr zu dieser Person', 'Aktivieren')
  const asked = dialog(`${HELPER} aktivieren`)
  await asked.getByRole('button', { name: 'Aktivieren' }).click()
  await asked
    .getByText(/Es fehlt: Verschwiegenheitserklärung/)
    .first()
    .waitFor()
  await shoot('ehrenamt-aktivieren-verweigert')
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
  say('Nach dem Erstgespräch „aktivieren“: verweigert, es fehlen Nachweise, und zwar beim Namen.')
}

async function train(stage: Stage, today: string): Promise<void> {
  const { page, shoot, say } = stage
  const { button, message, dialog, closeMessages } = hands(page)
  const field = (name: string) => page.getByLabel(name, { exact: true })
  await openPage(stage, 'Schulungen')
  await button('Schulung anlegen').click()
  const form = dialog('Schulung anlegen')
  await field('Titel').fill(COURSE)
  await field('Erster Tag').fill(formatDay(addDays(today, -16)))
  await field('Letzter Tag freiwillig').fill(formatDay(addDays(today, -2)))
  await field('Umfang').fill('24')
  await field('Gilt als Nachweis freiwillig').selectOption({
    label: 'Basisqualifizierung (20–36 UE)',
  })
  await field('Ort freiwillig').fill('vhs Friedberg')
  await field('Leitung freiwillig').fill('Frau Seibert')
  await shoot('schulung-anlegen')
  await form.getByRole('button', { name: 'Schulung anlegen' }).click()
  await message(/Schulung angelegt/).waitFor()
  await page.getByRole('combobox', { name: /^Person hinzufügen/ }).fill('hakimi')
  await page.getByRole('option', { name: new RegExp(`^${HELPER}`) }).click()
  await page.getByLabel(`Unterrichtseinheiten von ${HELPER}`).waitFor()
  await button('Als PDF speichern').click()
  await message(/1 Bescheinigung gespeichert/).waitFor()
  await closeMessages()
  await shoot('schulung-mit-bescheinigung')
  say('Schulung mit Teilnehmerin: Die Bescheinigung liegt als PDF da, der Nachweis bei der Person.')
}

async function activate(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { dialog, closeMessages } = hands(page)
  await openHelper(stage, HELPER)
  const next = page.getByRole('region', { name: 'Nächster Schritt' })
  await next.getByRole('button', { name: 'Unterschrift eintragen' }).click()
  const paper = dialog('Nachweis eintragen')
  await shoot('ehrenamt-unterschrift')
  await paper.getByRole('button', { name: 'Eintragen' }).click()
  await next.getByRole('button', { name: 'Aktivieren' }).click()
  await dialog(`${HELPER} aktivieren`).getByRole('button', { name: 'Aktivieren' }).click()
  await next.getByText('Nichts offen').waitFor()
  await closeMessages()
  await shoot('ehrenamt-aktiv')
  say('Mit der Unterschrift sind die Nachweise vollständig: Sie ist aktiv.')
}

async function meet(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, message, dialog, closeMessages } = hands(page)
  const field = (name: string) => page.getByLabel(name, { exact: true })
  await openPage(stage, 'Treffen')
  await button('Treffen anlegen').click()
  const form = dialog('Treffen anlegen')
  await field('Art').selectOption({ label: 'Netzwerktreffen' })
  await field('Titel').fill('Netzwerk Flucht und Integration')
  await field('Tag').fill('heute')
  await field('Beginn freiwillig').fill('14')
  await field('Ort freiwillig').fill('Kreishaus Friedberg')
  await form.getByRole('button', { name: 'Treffen anlegen' }).click()
  await message(/Treffen angelegt/).waitFor()
  for (const [typed, option] of [
    ['hakimi', new RegExp(`^${HELPER}`)],
    ['Dekan Alt', /nur mit Namen/],
  ] as const) {
    await page.getByRole('combobox', { name: /^Gast hinzufügen/ }).fill(typed)
    await page.getByRole('option', { name: option }).click()
  }
  await field(`Stand von ${HELPER}`).press('w')
  await button('Aufgabe eintragen').click()
  const task = dialog('Aufgabe eintragen')
  await field('Was ist zu tun').fill('Protokoll an alle schicken')
  await page.getByRole('combobox', { name: /^Wer macht es/ }).fill('habermann')
  await page.getByRole('option', { name: /^Miriam Habermann/ }).click()
  await field('Bis wann freiwillig').fill('heute')
  await shoot('treffen-aufgabe')
  await task.getByRole('button', { name: 'Aufgabe eintragen' }).click()
  await task.waitFor({ state: 'detached' })
  await page
    .getByRole('list', { name: 'Aufgaben aus diesem Treffen' })
    .getByText('Protokoll an alle schicken')
    .waitFor()
  await closeMessages()
  await shoot('netzwerktreffen')
  say('Netzwerktreffen mit Gästen; wer bis wann was tut, steht danach auf „Heute“.')
}

/** Somebody new wants to help, is prepared, goes along, and is paid for it. */
export async function workWithVolunteers(stage: Stage, today: string): Promise<void> {
  await apply(stage)
  await talk(stage)
  await train(stage, today)
  await activate(stage)
  await askForHelper(stage)
  await openHelper(stage, HELPER)
  await keepAccount(stage)
  await meet(stage)
}
