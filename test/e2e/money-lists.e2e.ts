import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import type { ListKind } from '../../shared/volunteers/money.ts'
import { euros, hours } from '../../shared/volunteers/money-words.ts'
import { appFolder } from '../support/app-folder.ts'
import { aStore } from '../support/builders.ts'
import { PASSPHRASE, unlock } from '../support/journeys.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { flat, type ReadPdf, readPdf } from '../support/pdf-reading.ts'
import { apiOver, aVault } from '../support/test-vault.ts'
import { isThorough } from '../support/thorough.ts'
import { aHelper, aMission, aTraining } from '../support/volunteer-builders.ts'

// The lists as a PDF reader sees them: what they add up to is what the store adds up to.

const folder = appFolder()
const paper = path.join(folder.root, 'paper')
const pictures = path.join(import.meta.dirname, '../../pictures')
const today = dayOfInstant(new Date().toISOString())
const year = Number(today.slice(0, 4))
const period = { kind: 'year', year } as const
/** More than one page, and days that lie in this year on any day of it. */
const MISSIONS = 90

type Api = ReturnType<typeof apiOver>
let api: Api
let helperId: string

async function seed(): Promise<string> {
  const house = await aVault({
    ...{ storeFolder: folder.store, kdfPolicy: lightestKdfPolicy, now: () => new Date() },
  })
  await aStore(house)
  const { volunteers } = house.api
  const { id } = await volunteers.apply({ helper: aHelper({ kinds: ['lotse', 'dolmetscher'] }) })
  const other = await volunteers.apply({ helper: aHelper({ familyName: 'Ogbay' }) })
  for (let index = 0; index < MISSIONS; index += 1) {
    const day = addDays(today, -(index % 40))
    const mission = aMission({
      day: day < `${year}-01-01` ? `${year}-01-01` : day,
      ...{ startsAt: null, minutes: 61 + index, kind: index % 9 === 0 ? 'dolmetscher' : 'lotse' },
    })
    await volunteers.recordMission({ helperId: index % 3 === 0 ? other.id : id, mission })
  }
  await volunteers.saveBudget({ budget: { year, cents: 960_000, note: '' } })
  const training = aTraining({ day: today, endDay: null })
  const added = await volunteers.addTraining({ training })
  await volunteers.setParticipants({
    ...added,
    participants: [{ helperId: id, attended: true, ue: 24, certificateOn: today }],
  })
  await house.vault.close()
  return id
}

beforeAll(async () => {
  mkdirSync(paper)
  helperId = await seed()
  const { app, page } = await folder.start()
  await saveAllTo(app, paper)
  await unlock(page, PASSPHRASE)
  api = apiOver({
    dispatch: (name, input) =>
      page.evaluate(([call, value]) => window.wir.call(call as string, value), [name, input]),
  })
})

async function listed(list: ListKind, of: string | null) {
  const answer = await api.volunteers.putOutList({ list, period, helperId: of, format: 'pdf' })
  const file = path.join(paper, answer.fileName ?? '')
  const name = `liste-${list}-${of === null ? 'alle' : 'eine'}`
  if (isThorough) drawPictures(file, name)
  return { ...answer, pdf: await readPdf(new Uint8Array(readFileSync(file))) }
}

/** To look at, where the tool is here. */
function drawPictures(file: string, name: string): void {
  mkdirSync(pictures, { recursive: true })
  spawnSync('pdftoppm', ['-r', '90', '-png', file, path.join(pictures, name)])
}

const textOf = (pdf: ReadPdf) => pdf.pages.map(({ text }) => text).join('')
/** Every amount that stands on the pages, in cents. */
const centsOn = (text: string) =>
  [...text.matchAll(/((?:\d{1,3}\.)*\d{1,3},\d\d)€/g)].map(([, typed = '']) =>
    Number(typed.replaceAll(/[.,]/g, '')),
  )

describe('a list on paper', () => {
  test.each([
    ['einsaetze-2b', true],
    ['einsaetze-2b', false],
    ['zahlungen', true],
  ] as const)('%s adds up to what the store says (of all: %s)', async (list, ofAll) => {
    const of = ofAll ? null : helperId
    const { pdf, cents, minutes } = await listed(list, of)
    const store = await api.volunteers.listMissions({
      ...{ helperId: of, period, offset: 0, limit: 1 },
    })
    expect({ cents, minutes }).toEqual({ cents: store.cents, minutes: store.minutes })
    const text = textOf(pdf)
    const amounts = centsOn(text.slice(text.indexOf('Betrag')))
    expect(amounts.at(-1)).toBe(store.cents)
    expect(amounts.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(store.cents)
    expect(text).toContain(flat(`Summe`))
    expect(text).toContain(flat(hours(store.minutes)))
  })

  test('is tagged, has its fonts, a head on every page and no name in its title', async () => {
    const { pdf } = await listed('einsaetze-2b', null)
    expect(pdf).toMatchObject({ isTagged: true, language: 'de' })
    expect(pdf.title).toBe('Liste der Einsätze (2b)')
    expect(pdf.pages.length).toBeGreaterThan(1)
    for (const page of pdf.pages) {
      expect(page.fonts).toBeGreaterThan(0)
      expect(page.fontsMissing).toBe(0)
    }
    expect([...(pdf.pages[0]?.roles ?? [])]).toEqual(
      expect.arrayContaining(['H1', 'P', 'Table', 'TH', 'TD']),
    )
  })

  test('of the year against the budget names both and the rest', async () => {
    const { pdf, cents } = await listed('nachweis', null)
    const text = textOf(pdf)
    for (const said of [
      `Bewilligt ${euros(960_000)}`,
      `Ausgegeben ${euros(cents)}`,
      `Rest ${euros(960_000 - cents)}`,
    ])
      expect(text).toContain(flat(said))
  })

  test('to be receipted, to be insured, and of a training', async () => {
    const receipt = textOf((await listed('quittung', helperId)).pdf)
    for (const said of ['in Worten:', 'Abrehet Kidane', 'Betrag erhalten'])
      expect(receipt).toContain(flat(said))
    expect(textOf((await listed('versicherung', null)).pdf)).toContain(flat('Kidane, Abrehet'))
    const training = textOf((await listed('schulung-2c', null)).pdf)
    expect(training).toContain(flat('Basisqualifizierung Integrationslotsen'))
    expect(training).toContain('Summe24')
  })
})
