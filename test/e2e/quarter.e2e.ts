import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { quarterOf, shiftQuarter } from '../../shared/lib/quarters.ts'
import { appFolder } from '../support/app-folder.ts'
import { demonstrationReady } from '../support/demo-page.ts'
import { lock } from '../support/journeys.ts'
import type { LaunchedApp } from '../support/launch-app.ts'
import { look, lookInAllViews } from '../support/look.ts'
import { today } from '../support/noorzai-case.ts'
import {
  bundleCommand,
  quarterPage,
  seedEmptyOffice,
  seedOddQuarter,
  unlockLeading,
  unlockLooking,
} from '../support/quarter-page.ts'
import { soon } from '../support/soon.ts'

// The office closes two quarters and corrects the first; the ministry opens what it was sent.

const folder = appFolder()
const emptyFolder = appFolder()
const oddFolder = appFolder()
const desk = path.join(folder.root, 'desk')
const ministry = path.join(folder.root, 'ministerium')
const FIRST = 'lieferung-06440-2026-q2.wirbundle'
const CORRECTED = 'lieferung-06440-2026-q2-fassung-2.wirbundle'
const BY_STATUS = 'Aufenthalt und Geschlecht'
let app: LaunchedApp
let page: Page

const { open, button, step, freeze, show, rows, chooseQuarter, api, answerDialogs } = quarterPage(
  () => app,
)
const at = (...names: string[]) => path.join(folder.root, ...names)
const said = (text: string | RegExp) => page.getByRole('status').getByText(text)

/** What the CSV of a table says, line by line. */
const csv = (from: string, table: string) =>
  readFileSync(at(from, 'data', `${table}.csv`), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1)
    .map(line => line.split(';'))

const receive = (file: string, out: string) => {
  const keys = ['--identity', path.join(ministry, 'schluessel.txt')]
  return bundleCommand(
    'open',
    file,
    ...keys,
    '--senders',
    at('desk', 'absender-06440.json'),
    '--out',
    at(out),
  )
}

beforeAll(async () => {
  mkdirSync(desk)
  expect(bundleCommand('keygen', '--out', ministry)).toMatchObject({ status: 0 })
  app = await folder.start(['--demo=2026-11-16'])
  page = app.page
  await answerDialogs(desk, path.join(ministry, 'oeffentlich.txt'))
  await demonstrationReady(page)
})

test('a quarter that runs is looked through, and says when it can be frozen', async () => {
  await open('2026-Q4')
  await page.getByText('Einfrieren können Sie es ab 01.01.2027.').waitFor()
  await step('läuft bis 31.12.2026').waitFor()
  expect(await button(/infrieren/).count()).toBe(0)
  await lookInAllViews(page, 'quarter-running')
})

test('what is missing leads to the file in which it can be mended', async () => {
  await chooseQuarter('2. Quartal 2026')
  await button('Trotzdem einfrieren').waitFor()
  await lookInAllViews(page, 'quarter-review')
  const person = page.getByRole('region', { name: 'Durchsicht' }).getByRole('link').first()
  const name = (await person.textContent()) ?? ''
  await person.click()
  const [familyName = ''] = name.split(', ')
  await page.getByRole('heading', { level: 1 }).getByText(familyName).waitFor()
})

test('frozen, it is rounded, checked and attacked before anybody sees a way out', async () => {
  await open('2026-Q2')
  await button('Trotzdem einfrieren').click()
  await page.getByRole('alertdialog', { name: '2. Quartal 2026 einfrieren?' }).waitFor()
  await look(page, 'quarter-freeze')
  await page.keyboard.press('Escape')
  await freeze(/^Trotzdem einfrieren$/)
  await step('kein Fund').waitFor()
  await page.getByText(/^Er kennt das Verfahren/).waitFor()
})

test('the true figures stand beside those that leave', async () => {
  await show(BY_STATUS)
  const shown = await rows(BY_STATUS)
  expect(shown.map(({ name }) => name.replaceAll('\u00a0', ' '))).toEqual([
    ...['Asylverfahren', 'Duldung', 'Schutz nach § 24', 'Schutzstatus', 'andere Erlaubnis'],
    ...['EU, deutsch, ungeklärt', 'Zusammen'],
  ])
  const out = shown.flatMap(row => row.out)
  expect(out).toHaveLength(7 * 4)
  expect(out.filter(value => value % 5 !== 0)).toEqual([])
  for (const { truth, out: values } of shown)
    for (const [index, count] of truth.entries())
      expect(Math.abs(count - values[index]!)).toBeLessThanOrEqual(4)
  await lookInAllViews(page, 'quarter-release')
})

test('a wide table and a long list are read without scrolling sideways', async () => {
  await show('Vermittlungen: Feld und Ausgang')
  await lookInAllViews(page, 'quarter-wide')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', { name: /Tage bis zur Antwort$/ }).waitFor()
})

test('the theorem is told with its limits', async () => {
  await button('Beweis lesen').click()
  const proof = page.getByRole('dialog', { name: 'Warum niemand erkennbar ist' })
  await proof.getByText('Vorwissen zählt.').waitFor()
  await lookInAllViews(page, 'quarter-proof')
  await proof.getByRole('button', { name: 'Schließen' }).first().click()
  await proof.waitFor({ state: 'detached' })
})

test('without a key that was compared nothing is sealed', async () => {
  await button('Schlüssel fehlt').waitFor()
  expect(await button('Schlüssel fehlt').isDisabled()).toBe(true)
  const { fingerprint } = await api().bundles.openMinistryKey({})
  await page.getByRole('link', { name: 'Unter Lieferungen vergleichen' }).waitFor()
  await api().bundles.confirmMinistryKey({ fingerprint: fingerprint ?? '' })
  await page.getByText(fingerprint ?? 'none').waitFor()
  await api().bundles.saveSenderKey({})
})

test('the delivery is written and stands in the list', async () => {
  await button('Datei schreiben').click()
  await said(`Geschrieben: ${FIRST}. Sie steht auch unter „Lieferungen“.`).waitFor()
  const written = page.getByRole('region', { name: 'Ausgegeben' })
  await written.getByText('Lieferung 1', { exact: true }).waitFor()
  await step('liegt unter Lieferungen').waitFor()
  await lookInAllViews(page, 'quarter-out')
  expect(readdirSync(desk).toSorted()).toEqual(['absender-06440.json', FIRST])
})

test('the ministry opens it and reads what stood under „Ausgabe“', async () => {
  await show(BY_STATUS)
  const shown = await rows(BY_STATUS)
  const { status, says } = receive(path.join(desk, FIRST), 'geoeffnet')
  expect({ status, says }).toEqual({
    status: 0,
    says: expect.stringContaining('geprüft mit dem hinterlegten Schlüssel des Absenders'),
  })
  expect(says).toContain('Zeitraum: 2. Quartal 2026')
  expect(csv('geoeffnet', 'b-status').map(line => line.slice(2).map(Number))).toEqual(
    shown.map(({ out }) => out),
  )
})

test('the same once more is the same to the last byte', async () => {
  const before = readFileSync(path.join(desk, FIRST))
  writeFileSync(path.join(desk, FIRST), '')
  await button('Noch einmal schreiben').first().click()
  await soon(() => readFileSync(path.join(desk, FIRST)).length).toBe(before.length)
  expect(readFileSync(path.join(desk, FIRST)).equals(before)).toBe(true)
})

test('a file that was tampered with is refused with the reason', () => {
  const bytes = readFileSync(path.join(desk, FIRST))
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = bytes[middle]! ^ 1
  writeFileSync(at('verfälscht.wirbundle'), bytes)
  expect(receive(at('verfälscht.wirbundle'), 'nicht-da')).toEqual({
    ...{ status: 1, says: '' },
    complains: expect.stringContaining('abgeschnitten oder verändert'),
  })
  expect(existsSync(at('nicht-da'))).toBe(false)
})

test('a correction of the first quarter says what hangs on it, and replaces', async () => {
  await open('2026-Q3')
  await freeze(/infrieren$/)
  await api().bundles.putOut({ quarter: '2026-Q3', what: 'csv' })
  await step('liegt unter Lieferungen').waitFor()
  const { people } = await api().statistics.listBehind({
    ...{ period: '2026-Q2', table: 'b-tiefe', row: 'fallmanagement', column: null },
  })
  const closing = { reason: 'verzogen' as const, note: '', openSteps: 'hinfaellig' as const }
  const { clientId = '' } = people[0] ?? {}
  await api().clients.closeCase({ ids: [clientId], on: '2026-06-29', ...closing })

  await open('2026-Q2')
  await button('Änderungen ansehen').click()
  await button(/^(Trotzdem neu|Neu) einfrieren$/).click()
  const asking = page.getByRole('alertdialog', { name: '2. Quartal 2026 neu einfrieren?' })
  await asking.getByText(/^3\. Quartal 2026 baut darauf auf/).waitFor()
  await look(page, 'quarter-correction')
  await page.keyboard.press('Escape')
  await freeze(/^(Trotzdem neu|Neu) einfrieren$/)
  await step('Fassung 2').waitFor()
  await button('Datei schreiben').click()
  await said(new RegExp(`Geschrieben: ${CORRECTED}`)).waitFor()
  await page.getByText('ersetzt durch Fassung 2').waitFor()
  await look(page, 'quarter-replaced')

  const { status, says } = receive(path.join(desk, CORRECTED), 'korrigiert')
  expect({ status, says }).toEqual({
    status: 0,
    says: expect.stringContaining('Fassung: 2, sie ersetzt die Lieferung'),
  })
  await page.getByText(/^Durch die Berichtigung ist noch einmal auszugeben/).waitFor()
  await page.getByRole('link', { name: '3. Quartal 2026' }).click()
  await step('Fassung 2').waitFor()
  await page.getByText(/^War schon ausgegeben; durch die Berichtigung/).waitFor()
  await look(page, 'quarter-again')
})

test('a quarter without cases is closed too; who may only look sees how far it is', async () => {
  await folder.close()
  await seedEmptyOffice(emptyFolder.store)
  app = await emptyFolder.start()
  page = app.page
  const last = shiftQuarter(quarterOf(today), -1)

  await unlockLooking(page)
  await open(last)
  await page.getByText('Ein Quartal ohne Fälle').waitFor()
  await page.getByText(/^Einfrieren und ausgeben dürfen/).waitFor()
  expect(await button('Einfrieren').isDisabled()).toBe(true)
  await lookInAllViews(page, 'quarter-empty')

  await lock(page)
  await unlockLeading(page)
  await open(last)
  await page.getByText('Ein Quartal ohne Fälle').waitFor()
  await freeze(/^Einfrieren$/)
  await show(BY_STATUS)
  expect((await rows(BY_STATUS)).flatMap(({ out }) => out).filter(value => value !== 0)).toEqual([])

  await lock(page)
  await unlockLooking(page)
  await open(last)
  await page.getByText('Die Ausgabe sehen andere').waitFor()
  await step('Angegriffen').waitFor()
  expect(await page.getByRole('listbox').count()).toBe(0)
  await look(page, 'quarter-not-yours')
})

test('the Leitung sees what is missing and what has changed, and nobody’s name', async () => {
  await emptyFolder.close()
  const { quarter, familyName } = await seedOddQuarter(oddFolder.store)
  app = await oddFolder.start()
  page = app.page
  await unlockLeading(page)
  await open(quarter)
  await button('Änderungen ansehen').click()
  const review = page.getByRole('region', { name: 'Durchsicht' })
  await review.getByRole('row', { name: 'Fälle am Quartalsende: alle 9 8', exact: true }).waitFor()
  await review.getByText(/^Um wen es geht, sehen/).waitFor()
  const missing = review.getByRole('heading', { name: /^Das Geschlecht ist nicht eingetragen/ })
  await missing.getByText('2 Personen').waitFor()
  expect(await review.getByRole('link').count()).toBe(0)
  expect(await page.getByText(new RegExp(familyName)).count()).toBe(0)
  expect(await button('Trotzdem neu einfrieren').isEnabled()).toBe(true)
  await lookInAllViews(page, 'quarter-review-leitung')
})
