import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { blankSections } from '../../shared/clients/client.ts'
import { addDays, dayOfInstant } from '../../shared/lib/dates.ts'
import type { Offer } from '../../shared/offers/offer.ts'
import type { ClientLanguage } from '../../shared/reference/client-texts.ts'
import { dataGroup } from '../../shared/referrals/release.ts'
import { appFolder } from '../support/app-folder.ts'
import { anOffice, aStore } from '../support/builders.ts'
import { aNeed, anAdmission, aPerson } from '../support/client-builders.ts'
import { PASSPHRASE, unlock } from '../support/journeys.ts'
import { saveAllTo } from '../support/native-dialogs.ts'
import { anOffer, anOrganisation, aRelease } from '../support/offer-builders.ts'
import { flat, type ReadPdf, readPdf } from '../support/pdf-reading.ts'
import { apiOver, aVault } from '../support/test-vault.ts'
import { isThorough } from '../support/thorough.ts'

const folder = appFolder()
const paper = path.join(folder.root, 'paper')
const pictures = path.join(import.meta.dirname, '../../pictures')
const today = dayOfInstant(new Date().toISOString())

const all: readonly ClientLanguage[] = ['ar', 'fa-AF', 'uk', 'ti', 'kmr', 'tr']
const languages = isThorough ? all : all.slice(0, 1)

type Api = ReturnType<typeof apiOver>
let api: Api
let seeded: Awaited<ReturnType<typeof seed>>

const office = anOffice({
  ...{ street: 'Am Burgfeld 12', postcode: '61169', town: 'Friedberg', phone: '06031 555-142' },
  ...{ email: 'habermann@wetterau.example', roleTitle: 'WIR-Fallmanagerin' },
})
const weekdays = [1, 2, 3, 4].map(weekday => ({ weekday, from: '08:45', to: '11:45' }))
const full: Partial<Offer> = {
  ...{ hint: 'Hinterhaus, 2. Stock', barrierFree: 'ja', times: weekdays },
  way: { by: 'bus', line: 'FB-41', stop: 'Stadthalle', walkMinutes: 6 },
}
const places: readonly Partial<Offer>[] = [
  { name: 'Mama lernt Deutsch', bring: ['ausweis', 'aufenthaltstitel', 'zertifikat'] },
  { name: 'Anerkennungsberatung', topic: 'anerkennung', bring: ['zeugnisse', 'lebenslauf'] },
  { name: 'Kita-Platz', topic: 'kita', bring: ['geburtsurkunde', 'impfpass'] },
  { name: 'Frauenkurs', topic: 'integrationskurs-frauen', bring: ['ausweis', 'brief'] },
]

async function seed() {
  const house = await aVault({
    ...{ storeFolder: folder.store, kdfPolicy: lightestKdfPolicy, now: () => new Date() },
  })
  await aStore(house)
  await house.api.settings.update({ section: 'office', values: office })
  const { id: clientId } = await house.api.clients.admit(
    anAdmission({
      person: aPerson({
        ...{ familyName: 'Al-Jabiri', givenNames: 'Rasha', ownScript: 'رشا الجابري' },
        birthDate: { precision: 'day', value: '1995-03-14' },
      }),
      reach: { ...blankSections.reach, phone: '+491515550117', email: 'rasha@example.org' },
    }),
  )
  const need = aNeed({ title: 'Deutsch lernen' })
  const { id: needId } = await house.api.tasks.addNeed({ clientId, need })
  const { id: organisationId } = await house.api.offers.addOrganisation({
    organisation: anOrganisation(),
  })
  const offers: string[] = []
  for (const place of places) {
    const offer = anOffer(organisationId, { ...full, ...place })
    offers.push((await house.api.offers.add({ offer })).id)
  }
  await house.vault.close()
  return { clientId, needId, offers }
}

beforeAll(async () => {
  mkdirSync(paper)
  seeded = await seed()
  const { app, page } = await folder.start()
  await saveAllTo(app, paper)
  await unlock(page, PASSPHRASE)
  api = apiOver({
    dispatch: (name, input) =>
      page.evaluate(([call, value]) => window.wir.call(call as string, value), [name, input]),
  })
})

/** As it lies on the desk; where the tool is here, also as a picture to look at. */
async function read(fileName: string | null, name: string): Promise<ReadPdf> {
  const file = path.join(paper, fileName ?? '')
  if (isThorough) {
    mkdirSync(pictures, { recursive: true })
    spawnSync('pdftoppm', ['-r', '90', '-png', file, path.join(pictures, `blatt-${name}`)])
  }
  return readPdf(new Uint8Array(readFileSync(file)))
}

function expectSound(pdf: ReadPdf, title: RegExp): void {
  expect(pdf).toMatchObject({ isTagged: true, language: 'de' })
  expect(pdf.title).toMatch(title)
  expect(pdf.title).not.toMatch(/Rasha|Jabiri/)
  for (const page of pdf.pages) {
    expect(page.fonts).toBeGreaterThan(0)
    expect(page.fontsMissing).toBe(0)
  }
}

const textOf = (pdf: ReadPdf) => pdf.pages.map(({ text }) => text).join('')
const rolesOf = (pdf: ReadPdf) => [...(pdf.pages[0]?.roles ?? [])]

async function aReferral(): Promise<{ clientId: string; id: string }> {
  const { clientId, needId, offers } = seeded
  const [part] = (
    await api.referrals.create({ clientId, needId, offerId: offers[0] ?? '', memberIds: [] })
  ).ids
  if (!part) throw new Error('no referral')
  return { clientId, id: part.id }
}

describe.each(languages)('in %s', language => {
  test('the consent is one page, both languages in the order in which they are read', async () => {
    const groups = [...dataGroup.options]
    const validUntil = addDays(today, 180)
    const question = { ...(await aReferral()), language, groups, validUntil, interpreter: '' }
    const sheet = await api.referrals.previewConsent(question)
    const printed = await api.referrals.printConsent({ ...question, way: 'speichern' })
    const pdf = await read(printed.fileName, `einwilligung-${language}`)
    expectSound(pdf, /^Einwilligung [2-9A-Z]{5}$/)
    expect(pdf.pages).toHaveLength(1)
    expect(rolesOf(pdf)).toEqual(expect.arrayContaining(['H1', 'H2', 'P']))
    const text = textOf(pdf)
    const pairs = sheet.sections.flatMap(part => [part.title, part.text, ...part.boxes])
    for (const { de, own } of [sheet.title, ...pairs, sheet.yes, sheet.no]) {
      expect(text).toContain(flat(de))
      expect(text).toContain(flat(own))
    }
    expect(text).toContain('Übersetzungnochnichtvon')
  })

  test('the Wegweiser is one page with four places and six steps', async () => {
    const phrases = ['kopieren', 'hingehen', 'formular', 'dolmetscher', 'wir-rufen-an'] as const
    const order = {
      ...{ clientId: seeded.clientId, firstName: 'Rasha', language },
      places: seeded.offers.map((offerId, index) => ({
        ...{ offerId, appointment: index === 0 ? { day: today, time: '10:00' } : null },
      })),
      steps: [
        ...phrases.map(phrase => ({ day: today, phrase, text: '', ownText: '' })),
        { day: null, phrase: null, text: 'Bitte an das Formular denken.', ownText: '' },
      ],
    }
    const sheet = await api.referrals.previewWegweiser(order)
    const printed = await api.referrals.printWegweiser({ ...order, way: 'speichern' })
    const pdf = await read(printed.fileName, `wegweiser-${language}`)
    expectSound(pdf, /^Ihr Wegweiser$/)
    expect(pdf.pages).toHaveLength(1)
    const text = textOf(pdf)
    for (const place of sheet.places)
      for (const words of [place.title, ...place.bring, ...place.notes]) {
        expect(text).toContain(flat(words.de))
        expect(text).toContain(flat(words.own))
      }
    for (const step of sheet.steps) expect(text).toContain(flat(step.text.own))
    expect(text).not.toMatch(/Jabiri|1995/)
  })

  test('the slip speaks for whoever holds it, without a name', async () => {
    const offerId = seeded.offers[0] ?? ''
    const asked = { offerId, language, referral: await aReferral() }
    const { fileName } = await api.referrals.printSlip({ ...asked, way: 'speichern' })
    const pdf = await read(fileName, `zettel-${language}`)
    expectSound(pdf, /^Mein Zettel/)
    expect(pdf.pages).toHaveLength(1)
    expect(textOf(pdf)).toContain('MamalerntDeutsch')
    expect(textOf(pdf)).not.toMatch(/Rasha|Jabiri|1995/)
  })
})

describe('the letter', () => {
  const release = aRelease({ givenOn: today, validUntil: addDays(today, 180) })

  test('is one page with the card below, and holds what was released', async () => {
    const part = { ...(await aReferral()), kind: 'vermittlung' as const }
    const { clientId, id } = part
    const groups = ['name', 'kontakt'] as const
    await api.referrals.giveRelease({ clientId, id, release: { ...release, groups: [...groups] } })
    const { fileName } = await api.referrals.printLetter({ ...part, way: 'speichern' })
    const pdf = await read(fileName, 'brief')
    expectSound(pdf, /^Brief [2-9A-Z]{5}$/)
    expect(pdf.pages).toHaveLength(1)
    expect(rolesOf(pdf)).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH', 'TD']))
    const text = textOf(pdf)
    for (const said of ['NameRashaAl-Jabiri', '14.03.1995', '01515550117', 'Rücklauf-Karte'])
      expect(text).toContain(said)
    const { referrals } = api
    const { code } = await referrals.read({ clientId, id })
    expect(text).toContain(code)
  })

  test('takes the card to the next sheet rather than over its own words', async () => {
    const part = { ...(await aReferral()), kind: 'vermittlung' as const }
    const { clientId, id } = part
    await api.referrals.giveRelease({ clientId, id, release })
    const { version } = await api.referrals.read({ clientId, id })
    const long = 'Donaudampfschifffahrtselektrizitätengesellschaft رشا ትግርኛ Ґанна ş ğ ê '.repeat(8)
    await api.referrals.saveDraft({ clientId, id, version, letterNote: long, answerBy: null })
    await api.referrals.saveTemplate({
      kind: 'vermittlung',
      template: {
        subject: 'Vermittlung',
        before: '{{anrede}}\n\n{{hinweis}}',
        after: long.repeat(4),
      },
    })
    const { fileName } = await api.referrals.printLetter({ ...part, way: 'speichern' })
    await api.referrals.resetTemplate({ kind: 'vermittlung' })
    const pdf = await read(fileName, 'brief-lang')
    expectSound(pdf, /^Brief/)
    expect(pdf.pages).toHaveLength(2)
    const [first, second] = pdf.pages.map(({ text }) => text.includes('Rücklauf-Karte'))
    expect([first, second]).toEqual([false, true])
    for (const word of ['Ґанна', 'ትግርኛ', 'رشا', 'şğê']) expect(textOf(pdf)).toContain(word)
  })
})
