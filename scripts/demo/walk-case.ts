import type { Locator } from 'playwright-core'
import { addDays, formatDay } from '../../shared/lib/dates.ts'
import { hands } from './hands.ts'
import { chooseInDialogs, type Stage } from './stage.ts'

export const HOME = 'Größere Wohnung für die Familie'
const STEP = 'Wohnungsamt wegen der Warteliste anrufen'

async function addNeed({ page, shoot }: Stage): Promise<void> {
  const { button, dialog } = hands(page)
  await button('Bedarf').click()
  const form = dialog('Bedarf aufnehmen')
  await form.getByLabel('Bedarf', { exact: true }).fill(HOME)
  await form.getByLabel('Bereich').selectOption('Wohnen')
  await form.getByRole('radio', { name: 'akut' }).check()
  await shoot('bedarf-aufnehmen')
  await form.getByRole('button', { name: 'Aufnehmen' }).click()
  await form.waitFor({ state: 'detached' })
}

async function planIt({ page, shoot }: Stage, today: string): Promise<void> {
  const need = page.getByRole('article', { name: HOME })
  await need.getByRole('button', { name: /^Ziel hinzufügen/ }).click()
  const goal = 'Wohnberechtigungsschein liegt vor'
  await need.getByLabel(/^Neues Ziel/).fill(`${goal} bis ${formatDay(addDays(today, 30))}`)
  await page.keyboard.press('Enter')
  await need.getByText(goal).waitFor()
  await need.getByRole('button', { name: /^Schritt hinzufügen/ }).click()
  const line = need.getByLabel(/^Neuer Schritt/)
  for (const step of [STEP, 'Antrag auf den Schein abgeben']) {
    await line.fill(`${step} bis ${formatDay(today)}`)
    await need.getByText(/^Bis /).waitFor()
    if (step === STEP) await shoot('schritt-hinzufuegen')
    await page.keyboard.press('Enter')
    await need.getByRole('checkbox', { name: step }).waitFor()
  }
  await page.keyboard.press('Escape')
}

async function doStep({ page, shoot }: Stage): Promise<void> {
  const { button, message, closeMessages } = hands(page)
  const need = page.getByRole('article', { name: HOME })
  await closeMessages()
  await need.getByRole('checkbox', { name: STEP }).check()
  await message('Schritt erledigt.').waitFor()
  await need.getByRole('checkbox', { name: STEP, checked: true }).waitFor()
  await shoot('schritt-erledigt-mit-rueckgaengig')
  await button('Rückgängig').click()
  await need.getByRole('checkbox', { name: STEP, checked: false }).waitFor()
  await closeMessages()
}

async function logInOneLine({ page, shoot }: Stage, today: string): Promise<void> {
  const { message } = hands(page)
  const line = page.getByRole('textbox', { name: 'Kurz festhalten' })
  const day = formatDay(addDays(today, 4))
  await line.fill(`50 min Antrag ausgefüllt. Gehaltsnachweise nachreichen bis ${day}`)
  await page.getByText(/^Daraus wird ein Schritt/).waitFor()
  await shoot('kurz-festhalten')
  await page.keyboard.press('Enter')
  await message('Eingetragen, mit einem neuen Schritt.').waitFor()
  await page.getByRole('checkbox', { name: 'Gehaltsnachweise nachreichen' }).waitFor()
}

export async function workOnCase(stage: Stage, today: string): Promise<void> {
  const { page, shoot, say } = stage
  const { closeMessages, openTab } = hands(page)
  await closeMessages()
  await addNeed(stage)
  await planIt(stage, today)
  say('Bedarf mit Ziel und zwei Schritten geplant, jeder in einer Zeile mit „bis …“.')
  await doStep(stage)
  say('Einen Schritt erledigt und mit einem Klick zurückgenommen.')
  await logInOneLine(stage, today)
  await closeMessages()
  await shoot('akte-uebersicht')
  await openTab('Hilfeplan')
  await shoot('akte-hilfeplan')
  say('Ein Gespräch von 50 Minuten festgehalten; aus derselben Zeile kam der nächste Schritt.')
}

/** A canvas is there before anything stands on it. */
async function untilDrawn(drawing: Locator): Promise<void> {
  await drawing.evaluate(async element => {
    const canvas = element as HTMLCanvasElement
    const isBlank = () =>
      canvas.width === 0 ||
      !canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value, at) => at % 4 !== 3 && value > 0 && value < 120)
    while (isBlank()) await new Promise(requestAnimationFrame)
  })
}

export async function keepDocuments(stage: Stage, files: readonly string[]): Promise<void> {
  const { page, shoot, say } = stage
  const { button, dialog, openTab, message, closeMessages } = hands(page)
  await openTab('Dokumente')
  await chooseInDialogs(stage, files)
  await button(/^Dokument hinzufügen/).click()
  const adding = dialog('Dokumente hinzufügen')
  await adding.getByLabel('Name des Dokuments').nth(1).waitFor()
  await shoot('dokumente-hinzufuegen')
  await adding.getByRole('button', { name: '2 Dokumente hinzufügen' }).click()
  await adding.waitFor({ state: 'detached' })
  await closeMessages()
  await shoot('akte-dokumente')
  for (const [title, picture] of [
    ['Brief vom Wohnungsamt', 'dokument-brief'],
    ['Aufenthaltstitel vorne', 'dokument-foto'],
  ] as const) {
    await button(title).click()
    await untilDrawn(page.getByRole('img', { name: title, exact: true }))
    await shoot(picture)
    await page.keyboard.press('Escape')
    await dialog(title).waitFor({ state: 'detached' })
  }
  await button('Aufenthaltstitel vorne entfernen').click()
  await message(/entfernt\.$/).waitFor()
  await page.getByText('1 Dokument zuletzt entfernt').waitFor()
  await shoot('dokument-entfernt')
  await closeMessages()
  say('Brief und Foto in die Akte gelegt, im Programm angesehen, das Foto wieder entfernt.')
}

/** What the file tells, tab by tab, and who belongs to it. */
export async function readCase({ page, shoot, say }: Stage): Promise<void> {
  const { heading, openTab } = hands(page)
  const tabs = ['Person', 'Aufenthalt', 'Verlauf', 'Haushalt', 'Datenschutz']
  for (const name of tabs) {
    await openTab(name)
    await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
    await shoot(`akte-${name.toLowerCase()}`)
  }
  await openTab('Haushalt')
  await page.getByRole('link', { name: 'Zahra Haidari' }).click()
  await heading('Zahra Haidari', 1).waitFor()
  await openTab('Aufenthalt')
  await shoot('akte-der-ehefrau')
  say(
    'Person, Aufenthalt mit Fristen, Verlauf, Haushalt und Einwilligung gelesen, von dort zur Ehefrau.',
  )
}
