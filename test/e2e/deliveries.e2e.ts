import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { recipientFingerprint, sha256Hex } from '../../electron/bundles/fingerprints.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { daysOfQuarter, formatQuarter, quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import { appFolder } from '../support/app-folder.ts'
import { identities, recipients } from '../support/bundle-builders.ts'
import { fillReadyQuarter, names } from '../support/delivery-house.ts'
import { unlock } from '../support/journeys.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { pageApi, today } from '../support/noorzai-case.ts'
import { flat, readPdf } from '../support/pdf-reading.ts'
import { soon } from '../support/soon.ts'
import { aVault } from '../support/test-vault.ts'
import { isThorough } from '../support/thorough.ts'

const folder = appFolder()
const desk = path.join(folder.root, 'desk')
const pictures = path.join(import.meta.dirname, '../../pictures')
const quarter = shiftQuarter(quarterOf(today), -1)
let page: Page
let chooseFile: (name: string) => Promise<void>
let clientIds: string[]

const button = (name: string | RegExp) => page.getByRole('button', { name })
const at = (name: string) => path.join(desk, name)
const line = (name: RegExp) => page.getByRole('listitem').filter({ hasText: name })
const onDesk = () => readdirSync(desk).toSorted()
const fileOf = (ending: string) => {
  const name = onDesk().find(one => one.endsWith(ending))
  if (name === undefined) throw new Error('not written')
  return new Uint8Array(readFileSync(at(name)))
}

beforeAll(async () => {
  mkdirSync(desk)
  const vault = await aVault({ storeFolder: folder.store, kdfPolicy: lightestKdfPolicy })
  ;({ clientIds } = await fillReadyQuarter(vault, { quarter, now: new Date() }))
  const started = await folder.start()
  page = started.page
  await saveAllTo(started.app, desk)
  chooseFile = name =>
    started.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, at(name))
  await unlock(page)
  await page.getByRole('link', { name: 'Lieferungen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Lieferungen' }).waitFor()
})

test('before anything has left, it says what comes first', async () => {
  await page.getByText('Noch nichts ausgegeben').waitFor()
  await button('Schlüssel einlesen').waitFor()
  await lookInAllViews(page, 'deliveries-empty')
})

test('the key of the ministry is read in, compared, and only then holds', async () => {
  writeFileSync(at('falsch.txt'), identities.stranger)
  await chooseFile('falsch.txt')
  await button('Schlüssel einlesen').click()
  await page.getByText('Das ist ein geheimer Schlüssel').waitFor()
  await look(page, 'deliveries-wrong-key')

  writeFileSync(at('ministerium.txt'), `# Sozialministerium\n${recipients.ministry}\n`)
  await chooseFile('ministerium.txt')
  await button('Schlüssel einlesen').click()
  const [first = ''] = recipientFingerprint(recipients.ministry).split(' ')
  await page.getByText(first, { exact: true }).waitFor()
  await lookInAllViews(page, 'deliveries-compare')
  await button('Stimmt nicht, verwerfen').click()
  await button('Schlüssel einlesen').click()
  await button('Alle acht Gruppen stimmen').click()
  await page.getByText(/^Bestätigt am .* von Miriam Habermann/).waitFor()
  await page.getByText(/^Der Schlüssel des Ministeriums ist bestätigt/).waitFor()
  await look(page, 'deliveries-confirmed')
  await page.getByRole('link', { name: 'Zur Ausgabe des Quartals' }).click()
  await page.getByText(formatQuarter(quarter)).first().waitFor()
  await page.getByRole('heading', { level: 1, name: 'Quartal ausgeben' }).waitFor()
  await page.getByRole('link', { name: 'Lieferungen', exact: true }).first().click()
})

test('what was put out stands there, and a correction says what it replaced', async () => {
  const { bundles, clients, statistics } = pageApi(page)
  for (const what of ['csv', 'tabellen', 'bericht', 'lieferung'] as const)
    await bundles.putOut({ quarter, what })
  await page.getByRole('heading', { name: formatQuarter(quarter) }).waitFor()
  await line(/^Lieferung 1 an das Ministerium/).waitFor()
  await clients.closeCase({
    ...{ ids: clientIds.slice(0, 6), on: daysOfQuarter(quarter).to, reason: 'verzogen' },
    ...{ note: '', openSteps: 'hinfaellig' },
  })
  await statistics.freezeQuarter({ quarter })
  await statistics.prepareRelease({ quarter })
  await bundles.putOut({ quarter, what: 'lieferung' })
  await line(/^Lieferung 2 an das Ministerium/)
    .getByText('Fassung 2', { exact: true })
    .waitFor()
  await line(/^Lieferung 1 an das Ministerium/)
    .getByText('ersetzt durch Fassung 2')
    .waitFor()
  await line(/^Bericht/)
    .getByText(/^überholt/)
    .waitFor()
  await lookInAllViews(page, 'deliveries-list')
})

test('the same file once more, in a window that is used with the keyboard', async () => {
  const name = onDesk().find(one => one.endsWith('q.wirbundle') || /q\d\.wirbundle$/.test(one))!
  const before = sha256Hex(readFileSync(at(name)))
  writeFileSync(at(name), 'verloren')
  const again = line(/^Lieferung 1 an das Ministerium/).getByRole('button')
  await again.focus()
  await page.keyboard.press('Enter')
  await soon(async () => sha256Hex(readFileSync(at(name)))).toBe(before)
  expect(onDesk().filter(one => one.endsWith('.partial'))).toEqual([])
})

test('the archive key is handed out after a warning, and opens what was delivered', async () => {
  await button('Prüfschlüssel speichern').click()
  await page.getByText(/^Geschrieben: absender-06440\.json/).waitFor()
  await button('Archivschlüssel speichern').click()
  const asking = page.getByRole('alertdialog')
  await asking.getByText(/kann jede Ihrer Lieferungen öffnen/).waitFor()
  await look(page, 'deliveries-archive-dialog')
  await asking.getByRole('button', { name: 'Datei schreiben' }).click()
  await page.getByText(/^Geschrieben: archivschluessel-06440\.txt/).waitFor()
  const text = Buffer.from(fileOf('archivschluessel-06440.txt')).toString('utf8')
  const [identity = ''] = /AGE-SECRET-KEY-\S+/.exec(text) ?? []
  const bundle = await openBundle(fileOf('fassung-2.wirbundle'), {
    ...{ identities: [identity], knownSenders: null },
  })
  expect(bundle.content).toMatchObject({ seq: 2, version: 2 })
})

test('the report is a tagged PDF with charts and tables, and names nobody', async () => {
  const bytes = fileOf('.pdf')
  if (isThorough) {
    mkdirSync(pictures, { recursive: true })
    const picture = path.join(pictures, 'deliveries-report')
    spawnSync('pdftoppm', [
      '-r',
      '80',
      '-png',
      at(onDesk().find(one => one.endsWith('.pdf'))!),
      picture,
    ])
  }
  const pdf = await readPdf(bytes)
  expect(pdf).toMatchObject({ isTagged: true, language: 'de' })
  expect(pdf.title).toBe(`Bericht über das ${formatQuarter(quarter)}`)
  const roles = new Set(pdf.pages.flatMap(one => [...one.roles]))
  expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'Figure', 'Table', 'TH']))
  expect(pdf.pages.every(one => one.fontsMissing === 0)).toBe(true)
  const text = pdf.pages.map(one => one.text + one.margin).join('')
  for (const said of ['Wetteraukreis', 'Alter und Geschlecht', 'Vielfaches von 5'])
    expect(text).toContain(flat(said))
  for (const name of names) expect(text).not.toContain(name)
  for (const [at, { margin }] of pdf.pages.entries())
    expect(margin).toContain(flat(`Seite ${at + 1} von ${pdf.pages.length}`))
})
