import { hands } from './hands.ts'
import { type Stage, takePaper } from './stage.ts'
import { FATHER } from './walk-intake.ts'

export async function workDesk({ page, shoot, say }: Stage): Promise<void> {
  const { goTo, dialog, message, closeMessages } = hands(page)
  const line = (group: string, text: string) =>
    page.getByRole('list', { name: group }).getByRole('listitem').filter({ hasText: text })
  await goTo('Heute')
  const step = line('Heute', 'Warteliste')
  await step.waitFor()
  await shoot('heute-mit-zeilen')
  await step.getByRole('button', { name: 'Schritt erledigen' }).click()
  await message(/^Erledigt: /).waitFor()
  await step.waitFor({ state: 'detached' })
  await shoot('heute-erledigt')
  await closeMessages()
  const other = line('Heute', 'Antrag auf den Schein abgeben')
  await other.getByRole('button', { name: 'Schritt erledigen' }).focus()
  await page.keyboard.press('v')
  const asked = dialog('Zeile verschieben')
  await asked.getByRole('textbox', { name: 'Warum kann es warten?' }).fill('Amt hat heute zu')
  await shoot('heute-verschieben')
  await asked.getByRole('button', { name: 'Verschieben' }).click()
  await message(/^Verschoben auf/).waitFor()
  await other.waitFor({ state: 'detached' })
  await closeMessages()
  await shoot('heute-danach')
  say('Auf „Heute“ eine Zeile erledigt und eine mit Grund auf einen anderen Tag verschoben.')
}

async function output(stage: Stage, way: RegExp, verb: string): Promise<void> {
  const { button, dialog } = hands(stage.page)
  await button('Liste ausgeben').click()
  const asked = dialog('Liste ausgeben')
  await asked.getByRole('radio', { name: way }).check()
  if (verb === 'Drucken') await stage.shoot('liste-ausgeben')
  await asked.getByRole('button', { name: verb }).click()
  await asked.waitFor({ state: 'detached' })
}

export async function workList(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { goTo, button, dialog, tab, message, closeMessages } = hands(page)
  const grid = page.getByRole('grid', { name: 'Klientinnen und Klienten' })
  const row = (name: RegExp) => grid.getByRole('row', { name })
  await goTo('Klientinnen und Klienten')
  await row(/Haidari/).waitFor()
  await shoot('liste')
  await button('Sprache').click()
  await dialog('Filter Sprache').getByRole('searchbox').fill('dar')
  await shoot('liste-filter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await button('Sprache: Dari').waitFor()
  await button('Ansicht speichern').click()
  await dialog('Ansicht speichern').getByLabel('Name der Ansicht').fill('Dari')
  await page.keyboard.press('Enter')
  await tab(/^Dari/).and(page.locator('[aria-selected=true]')).waitFor()
  await row(new RegExp(FATHER.split(' ')[1] ?? '')).waitFor()
  await closeMessages()
  await shoot('liste-eigene-ansicht')
  say('Die Liste nach Sprache gefiltert und als eigene Ansicht behalten.')
  for (const [way, ending] of [
    [/Excel/, 'xlsx'],
    [/CSV/, 'csv'],
  ] as const) {
    await output(stage, way, 'Datei speichern')
    await message(new RegExp(`^Gespeichert als .*${ending}`)).waitFor()
    await closeMessages()
  }
  await output(stage, /Drucken/, 'Drucken')
  await message(/gedruckt\.$/).waitFor()
  await takePaper(stage, 'liste-gedruckt.pdf')
  await closeMessages()
  say('Die sichtbare Liste als Excel- und CSV-Datei gespeichert und gedruckt (hier als PDF).')
}
