import { hands } from './hands.ts'
import type { Stage } from './stage.ts'
import { openHelper, openPage, openVolunteers } from './volunteer-hands.ts'

const COMPANION = 'Abrehet Kidane'
/** Who comes closest to the hours of a year. */
const BUSIEST = 'Tesfalem Ogbay'

async function lookAtList(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { openTab } = hands(page)
  await openVolunteers(stage)
  await page.getByRole('grid', { name: 'Ehrenamtliche' }).getByRole('row').nth(3).waitFor()
  await shoot('landkreis-ehrenamt')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot('landkreis-ehrenamt-dunkel')
  await page.emulateMedia({ colorScheme: 'light' })
  await openTab('Überblick')
  await page.getByRole('region', { name: 'Patenschaften nach Dauer' }).waitFor()
  await shoot('landkreis-ehrenamt-ueberblick')
  await openTab('Alle')
  say('Die Ehrenamtlichen eines Jahres: wer Sie braucht, steht oben; dazu der Überblick.')
}

async function lookAtPeople(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { openTab } = hands(page)
  await openHelper(stage, COMPANION)
  await page.getByRole('list', { name: 'Laufende Begleitungen' }).waitFor()
  await shoot('landkreis-helferin')
  await openHelper(stage, BUSIEST)
  await openTab('Konto')
  await page.getByRole('region', { name: 'Grenzen und was davon verbraucht ist' }).waitFor()
  await shoot('landkreis-konto')
  say(`Das Blatt von ${COMPANION} und das Konto von ${BUSIEST}: was bis zu den Grenzen bleibt.`)
}

export async function saveToOut({ app, out }: Stage): Promise<void> {
  await app.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => ({
      canceled: false,
      filePath: `${to}/${options?.defaultPath?.split(/[\\/]/).at(-1)}`,
    })
  }, out)
}

async function putOutLists(stage: Stage): Promise<void> {
  const { page, shoot, say } = stage
  const { button, dialog } = hands(page)
  await saveToOut(stage)
  await openPage(stage, 'Einsätze und Geld')
  await page.getByRole('heading', { name: /^Einsätze im / }).waitFor()
  await shoot('landkreis-einsaetze-und-geld')
  await button('Listen ausgeben').click()
  const asked = dialog('Listen ausgeben')
  for (const [list, format] of [
    [/2b/, 'PDF'],
    [/2b/, 'Excel-Arbeitsmappe'],
    [/^Zahlenmäßiger Nachweis/, 'PDF'],
  ] as const) {
    await asked.getByRole('radio', { name: list }).check()
    await asked.getByRole('radio', { name: format }).check()
    await asked.getByRole('button', { name: 'Datei speichern' }).click()
    const ending = format === 'PDF' ? /als .+\.pdf\./ : /als .+\.xlsx\./
    await asked.getByRole('status').getByText(ending).waitFor()
    if (format === 'PDF' && list.source === '2b') await shoot('landkreis-listen')
  }
  await asked.getByRole('button', { name: 'Fertig' }).click()
  say('Die Liste 2b als PDF und Excel-Arbeitsmappe und der zahlenmäßige Nachweis, mit Summen.')
}

async function lookAtClosing({ page, shoot, say }: Stage): Promise<void> {
  const { button, dialog } = hands(page)
  await button(/^Okt/).click()
  await button('Oktober 2026 Abschließen').click()
  const asked = dialog(/abschließen$/)
  await asked.getByText(/ohne Unterschrift$/).waitFor()
  await shoot('landkreis-monat-abschliessen')
  await asked.getByRole('button', { name: 'Abbrechen' }).click()
  say('Der Monatsabschluss nennt vorher, was noch fehlt.')
}

async function lookAtRequests(stage: Stage): Promise<void> {
  await openPage(stage, 'Anfragen')
  const { page, shoot, say } = stage
  await page
    .getByRole('navigation', { name: 'Anfragen' })
    .getByText('Termin bei der Ausländerbehörde')
    .click()
  await page.getByRole('region', { name: 'Wer könnte es übernehmen?' }).waitFor()
  await page
    .getByRole('button', { name: /^Anfragen: / })
    .first()
    .waitFor()
  await shoot('landkreis-anfragen')
  say(
    'Die Anfragen des Landkreises: was offen ist, und wer es mit welchem Grund übernehmen könnte.',
  )
}

/** The volunteers of an office in its second year. */
export async function lookAtVolunteers(stage: Stage): Promise<void> {
  await lookAtList(stage)
  await lookAtPeople(stage)
  await putOutLists(stage)
  await lookAtClosing(stage)
  await lookAtRequests(stage)
}
