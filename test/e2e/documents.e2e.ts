import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { appFolder } from '../support/app-folder.ts'
import { contrast } from '../support/axe.ts'
import { aStore } from '../support/builders.ts'
import { anAdmission } from '../support/client-builders.ts'
import { aJpeg, aPdf, aPng, aScan, theWords } from '../support/document-builders.ts'
import { filePage } from '../support/file-page.ts'
import { findMarkerInFolder } from '../support/find-marker.ts'
import { focusedText } from '../support/focused-text.ts'
import { unlock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look } from '../support/look.ts'
import { soon } from '../support/soon.ts'
import { aVault } from '../support/test-vault.ts'

const folder = appFolder()
const desk = path.join(folder.root, 'desk')
let app: LaunchedApp
let page: Page

/** Long enough, and odd enough, to turn up nowhere by chance. */
const marker = 'Qwertzmarke Leistungsbescheid'

/** What it would do, if anyone let it: run a script, open an address by itself and by a click. */
const restless = aPdf({
  pages: ['Bitte klicken'],
  catalog: `/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>
/AA << /WC << /S /URI /URI (https://example.org/close) >> >>`,
  page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842]
/A << /S /URI /URI (https://example.org/link) >> >>]`,
})

const filed = {
  Bescheid: aPdf({ pages: [marker, 'Rückseite', 'Anlage'] }),
  Fax: aScan('JBIG2Decode'),
  Farbscan: aScan('JPXDecode'),
  Lockbrief: restless,
  Hülle: new Uint8Array(Buffer.from('%PDF-1.7 obj startxref %%EOF')),
}

async function seed(): Promise<string> {
  const house = await aVault({
    storeFolder: folder.store,
    kdfPolicy: lightestKdfPolicy,
    now: () => new Date(),
  })
  await aStore(house)
  const { id } = await house.api.clients.admit(anAdmission())
  for (const [title, bytes] of Object.entries(filed)) {
    const source = { from: 'page', bytes } as const
    await house.api.documents.add({ clientId: id, words: theWords({ title }), source })
  }
  await house.vault.close()
  return id
}

function onDesk(name: string, bytes: Uint8Array): string {
  const file = path.join(desk, name)
  writeFileSync(file, bytes)
  return file
}

beforeAll(async () => {
  mkdirSync(desk)
  const clientId = await seed()
  app = await folder.start()
  page = app.page
  await unlock(page)
  await page.evaluate(id => {
    location.hash = `#/clients/${id}/documents`
  }, clientId)
  await zone().waitFor()
})

const at = filePage(() => page)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const zone = () => button(/^Dokument hinzufügen/)
const area = () => page.getByRole('region', { name: 'Dokumente', exact: true })
const dialog = (name: string) => page.getByRole('dialog', { name })
const row = (name: string) => page.getByRole('row', { name: new RegExp(name) })
const drawing = (name: string) => page.getByRole('img', { name, exact: true })

/** As if it was dragged from the desktop; the bytes come from the page itself. */
async function drop(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }))
  const carried = await page.evaluateHandle(list => {
    const transfer = new DataTransfer()
    for (const { name, bytes } of list) transfer.items.add(new File([Uint8Array.from(bytes)], name))
    return transfer
  }, plain)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await area().dispatchEvent(type, { dataTransfer: carried })
}

/** How much of a canvas is dark, in thousandths: 0 while nothing is drawn. */
function inkOf(name: string): Promise<number> {
  return drawing(name).evaluate(element => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: new Uint8ClampedArray(4),
    }
    let dark = 0
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 255) < 120 && (data[at + 3] ?? 0) > 0) dark += 1
    return Math.round((dark / (data.length / 4)) * 1000)
  })
}

test('a PDF is read page by page, by mouse and by keys, and gives the focus back', async () => {
  await button('Bescheid').click()
  const viewer = dialog('Bescheid')
  await viewer.waitFor()
  await soon(() => inkOf('Bescheid, Seite 1')).toBeGreaterThan(0)
  await page.getByText(marker).waitFor({ state: 'attached' })
  await look(page, 'dokument-pdf')
  await viewer.getByRole('button', { name: 'Weiter' }).click()
  await page.getByText('Seite 2 von 3').waitFor()
  await page.getByText('Rückseite', { exact: true }).waitFor({ state: 'attached' })
  await page.keyboard.press('End')
  await page.getByText('Seite 3 von 3').waitFor()
  await page.keyboard.press('PageDown')
  await page.getByText('Seite 3 von 3').waitFor()
  await page.keyboard.press('ArrowLeft')
  await soon(() => inkOf('Bescheid, Seite 2')).toBeGreaterThan(0)
  const shape = () =>
    drawing('Bescheid, Seite 2').evaluate(canvas => canvas.clientWidth > canvas.clientHeight)
  expect(await shape()).toBe(false)
  await page.keyboard.press('d')
  await soon(shape).toBe(true)
  await viewer.getByRole('button', { name: /Einpassen/ }).click()
  const width = () => drawing('Bescheid, Seite 2').evaluate(canvas => canvas.clientWidth)
  const fitting = await width()
  await page.keyboard.press('+')
  await soon(width).toBeGreaterThan(fitting)
  await page.keyboard.press('0')
  await soon(width).toBe(fitting)
  await page.keyboard.press('Escape')
  await soon(() => viewer.count()).toBe(0)
  await soon(() => focusedText(page)).toBe('Bescheid')
})

test('several are dropped at once: the good ones are taken, the others say why', async () => {
  await drop([
    { name: 'Aufenthaltstitel_vorne.png', bytes: aPng(600, 400) },
    { name: 'Rechnung.pdf', bytes: Buffer.from('MZ\x90\0This program cannot be run in DOS mode') },
    { name: 'IMG_0042.jpg', bytes: aJpeg() },
    { name: 'halb.jpg', bytes: aJpeg().slice(0, -2) },
  ])
  const adding = dialog('Dokumente hinzufügen')
  await adding.getByText('Diese Dateien werden nicht aufgenommen').waitFor()
  await adding.getByText(/Das ist ein Programm und kein Dokument/).waitFor()
  await adding.getByText(/Die Datei ist unvollständig/).waitFor()
  await look(page, 'dokumente-hinzufuegen')
  const titles = adding.getByLabel('Name des Dokuments')
  await soon(() => titles.first().inputValue()).toBe('Aufenthaltstitel vorne')
  // What the camera counted is no name, so she is asked for one.
  await adding.getByRole('button', { name: '2 Dokumente hinzufügen' }).click()
  await adding.getByText('Bitte geben Sie dem Dokument einen Namen.').waitFor()
  await titles.nth(1).fill('Sprachzertifikat B1')
  await adding.getByLabel('Art').nth(1).selectOption('zeugnis')
  await adding.getByRole('button', { name: '2 Dokumente hinzufügen' }).click()
  await soon(() => adding.count()).toBe(0)
  await row('Sprachzertifikat B1').getByText('Zeugnis oder Zertifikat').waitFor()
  await soon(() => page.getByRole('row').count()).toBe(8)
  expect(readdirSync(path.join(folder.store, 'documents'))).toHaveLength(7)
})

test.each(['Fax', 'Farbscan'])('%s: what only scanners write is drawn too', async name => {
  await button(name).click()
  // A quarter of the page is black.
  await soon(() => inkOf(name)).toBe(250)
  await page.keyboard.press('Escape')
  await soon(() => dialog(name).count()).toBe(0)
})

test('a document runs nothing and leads nowhere', async () => {
  const happened: string[] = []
  page.on('dialog', shown => {
    happened.push(shown.message())
    void shown.dismiss()
  })
  page.on('request', request => happened.push(request.url()))
  const before = page.url()
  await button('Lockbrief').click()
  await soon(() => inkOf('Lockbrief')).toBeGreaterThan(0)
  await drawing('Lockbrief').click()
  await page.keyboard.press('Escape')
  await soon(() => dialog('Lockbrief').count()).toBe(0)
  expect(happened.filter(what => !what.startsWith(new URL(before).origin))).toEqual([])
  expect([page.url(), app.app.windows().length]).toEqual([before, 1])
})

test('what can’t be drawn says so', async () => {
  await button('Hülle').click()
  await dialog('Hülle')
    .getByText(/Das Dokument lässt sich nicht zeigen/)
    .waitFor()
  await look(page, 'dokument-unlesbar')
  await page.keyboard.press('Escape')
  await soon(() => dialog('Hülle').count()).toBe(0)
})

test('a picture in the clipboard is pasted, but not out of a field', async () => {
  const paste = () =>
    page.evaluate(
      list => {
        const clipboardData = new DataTransfer()
        clipboardData.items.add(new File([Uint8Array.from(list)], 'image.png'))
        const target = document.activeElement ?? document.body
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
      },
      [...aPng()],
    )
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await paste()
  const adding = dialog('Dokument hinzufügen')
  const title = adding.getByLabel('Name des Dokuments')
  await title.fill('Eingefügt')
  // Once more, while someone types: that is the field's business.
  await paste()
  expect(await title.inputValue()).toBe('Eingefügt')
  await page.keyboard.press('Escape')
  await soon(() => adding.count()).toBe(0)
})

test('a picture is shown, turned and enlarged', async () => {
  await button('Aufenthaltstitel vorne').click()
  const name = 'Aufenthaltstitel vorne'
  // A quarter of the picture is dark.
  await soon(() => inkOf(name)).toBe(250)
  const size = () =>
    drawing(name).evaluate(canvas => [canvas.clientWidth, canvas.clientHeight].join(' × '))
  expect(await size()).toBe('600 × 400')
  await look(page, 'dokument-bild')
  await button('Drehen').click()
  await soon(size).toBe('400 × 600')
  await soon(() => inkOf(name)).toBe(250)
  await page.keyboard.press('Escape')
  await soon(() => dialog(name).count()).toBe(0)
})

test('chosen in the file dialog, renamed, removed, taken back', async () => {
  const file = onDesk('Brief der Schule.pdf', aPdf({ pages: ['Einladung'] }))
  await app.app.evaluate(({ dialog: native }, chosen) => {
    native.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await zone().click()
  await dialog('Dokument hinzufügen').getByRole('button', { name: 'Hinzufügen' }).click()
  await row('Brief der Schule').waitFor()
  await button('Brief der Schule umbenennen').click()
  const renaming = dialog('Dokument umbenennen')
  await renaming.getByLabel('Name des Dokuments').fill('Einladung zum Elternabend')
  await renaming.getByRole('button', { name: 'Speichern' }).click()
  await renaming.waitFor({ state: 'detached' })
  await button('Einladung zum Elternabend entfernen').press('Enter')
  await soon(() => row('Einladung zum Elternabend').count()).toBe(0)
  // By keys: what was just said lies over the end of the page for a while.
  await page.getByText('1 Dokument zuletzt entfernt').press('Enter')
  await look(page, 'dokumente')
  await button('Einladung zum Elternabend zurückholen').press('Enter')
  await row('Einladung zum Elternabend').waitFor()
  await at.closeMessages()
  await button('Einladung zum Elternabend entfernen').press('Enter')
  await at.undo('„Einladung zum Elternabend“ entfernt.')
  await row('Einladung zum Elternabend').waitFor()
})

test('it looks right in narrow and in dark windows too', async () => {
  // What was just said would lie over the viewer's buttons.
  await at.closeMessages()
  await page.setViewportSize({ width: 640, height: 450 })
  await look(page, 'dokumente-640')
  await button('Bescheid').press('Enter')
  await soon(() => inkOf('Bescheid, Seite 1')).toBeGreaterThan(0)
  await look(page, 'dokument-pdf-640')
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await look(page, 'dokument-pdf-dark', contrast)
  await page.keyboard.press('Escape')
  await soon(() => dialog('Bescheid').count()).toBe(0)
  await look(page, 'dokumente-dark', contrast)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1440, height: 900 })
})

test('nothing of it stands in clear on the disk, not in the browser’s profile either', async () => {
  await button('Bescheid').click()
  await soon(() => inkOf('Bescheid, Seite 1')).toBeGreaterThan(0)
  for (const text of [marker, 'Leistungsbescheid', 'Sprachzertifikat'])
    for (const place of [folder.data, folder.temp])
      expect([text, findMarkerInFolder(place, text)]).toEqual([text, []])
  await page.keyboard.press('Escape')
  await folder.close()
})
