import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../electron/store/open-database.ts'
import { printDocument } from '../../shared/print.ts'
import { clientLanguage } from '../../shared/reference/client-texts.ts'
import { dataGroup } from '../../shared/referrals/release.ts'
import { aMember, aPerson } from '../support/client-builders.ts'
import { reopened } from '../support/house.ts'
import { keyOf, rowsInside } from '../support/look-inside.ts'
import {
  aReferralHouse,
  aSending,
  aSentReferral,
  goTo,
  type Part,
  type ReferralHouse,
} from '../support/referral-house.ts'

const TODAY = '2026-11-16'
const consentOf = (part: Part) => ({
  ...{ clientId: part.clientId, id: part.id, language: 'ar' as const },
  ...{ groups: ['name' as const], interpreter: 'Nabil Haddad', validUntil: '2027-05-16' },
})

async function begun(house: ReferralHouse): Promise<Part> {
  const { clientId, needId, offerId } = house
  const [part] = await house.begin({ clientId, needId, offerId, memberIds: [] })
  if (!part) throw new Error('no referral')
  return { clientId: part.clientId, id: part.id }
}
async function aDraft() {
  const house = await aReferralHouse()
  return { house, part: await begun(house), letters: house.api.referrals }
}
const savedIn = ({ hostCalls }: Pick<ReferralHouse, 'hostCalls'>) =>
  hostCalls
    .filter(({ call }) => call === 'saveFile')
    .map(({ input }) => input as { suggestedName: string; bytes: Uint8Array })
const drawnIn = ({ hostCalls }: Pick<ReferralHouse, 'hostCalls'>) =>
  hostCalls
    .filter(({ call }) => call === 'renderPdf')
    .map(({ input }) => printDocument.parse(input))
const letter = (part: Part) => ({ ...part, kind: 'vermittlung' as const })

describe('without a consent that holds', () => {
  test('there is no letter with a name, neither to look at nor on paper', async () => {
    const { house, part, letters } = await aDraft()
    const refused = { code: 'release-missing', details: { problem: 'fehlt' } }
    await expect(letters.previewLetter(letter(part))).rejects.toMatchObject(refused)
    await expect(letters.printLetter({ ...letter(part), way: 'speichern' })).rejects.toMatchObject(
      refused,
    )
    expect(savedIn(house)).toEqual([])
  })

  test('the refusal says why: without the name, run out, or taken back', async () => {
    const { house, part, letters } = await aDraft()
    const { clientId } = part
    const problem = (is: string) =>
      expect(letters.previewLetter(letter(part))).rejects.toMatchObject({
        details: { problem: is },
      })
    await house.allow(part, { groups: ['kontakt'], validUntil: '2026-11-18' })
    await problem('ohne-name')
    const { releaseId } = await house.allow(part, { validUntil: '2026-11-20' })
    await letters.previewLetter(letter(part))
    goTo(house, '2026-11-21')
    await problem('abgelaufen')
    await letters.withdrawRelease({ clientId, releaseId, on: '2026-11-21' })
    await problem('widerrufen')
  })

  test('a reminder and a notice of withdrawal can be written, and hold no name', async () => {
    const house = await aReferralHouse()
    const sent = await aSentReferral(house)
    const part = { clientId: sent.clientId, id: sent.id }
    const [release] = await house.api.referrals.listReleases({ clientId: part.clientId })
    const releaseId = release?.id ?? ''
    goTo(house, '2026-12-01')
    const { clientId } = part
    await house.api.referrals.withdrawRelease({ clientId, releaseId, on: '2026-12-01' })
    for (const kind of ['erinnerung', 'widerruf'] as const) {
      const { sheet, gaps } = await house.api.referrals.previewLetter({ ...part, kind })
      expect(JSON.stringify(sheet)).not.toMatch(/Tahmasbi|Soraya|08\.03\.1991/)
      expect(sheet.before.join(' ')).toContain('16.11.2026')
      expect(gaps).toEqual({ unknown: [], empty: ['telefon_absender'] })
      expect(sheet.card?.answerBy).toBe(kind === 'erinnerung' ? '15.12.2026' : undefined)
    }
  })
})

describe('a letter', () => {
  test('holds exactly what was released, and is kept as it was printed', async () => {
    const { house, part, letters } = await aDraft()
    await house.allow(part, { groups: ['name', 'kinder'] })
    const { sheet } = await letters.previewLetter(letter(part))
    expect(sheet.facts).toEqual([
      { label: 'Name', value: 'Soraya Tahmasbi' },
      { label: 'Geburtsdatum', value: '08.03.1991' },
    ])
    const printed = await letters.printLetter({ ...letter(part), way: 'speichern' })
    const { code } = await house.read(part)
    expect(printed.fileName).toBe('blatt.pdf')
    expect(savedIn(house).map(({ suggestedName }) => suggestedName)).toEqual([
      `vermittlung-${code}.pdf`,
    ])
    expect(drawnIn(house)).toEqual([sheet])
    const [row] = await rowsInside(house, 'letters')
    expect(row).toMatchObject({ id: printed.letterId, kind: 'vermittlung', printed_on: TODAY })
    expect(JSON.parse(String(row?.sheet))).toEqual(sheet)
    expect(JSON.parse(String(row?.groups))).toEqual(['name', 'kinder'])
  })

  test('names the children of the household by number and age', async () => {
    const house = await aReferralHouse()
    const birthDate = { precision: 'day', value: '2022-10-01' } as const
    await house.api.clients.admitMember({
      id: house.clientId,
      member: aMember({ relation: 'kind', person: aPerson({ birthDate }) }),
    })
    const part = await begun(house)
    await house.allow(part, { groups: ['name', 'kinder'] })
    const { sheet } = await house.api.referrals.previewLetter(letter(part))
    expect(sheet.facts.at(-1)).toEqual({ label: 'Kinder', value: 'eines: 4 Jahre' })
  })

  test('is not kept when she closes the dialog, nor where there is no printer', async () => {
    const { house, part } = await aDraft()
    await house.allow(part)
    const cancelling = await reopened(house, {
      host: { saveFile: async () => ({ fileName: null }), print: async () => ({ printed: false }) },
    })
    for (const way of ['speichern', 'drucken'] as const)
      await expect(
        cancelling.api.referrals.printLetter({ ...letter(part), way }),
      ).rejects.toMatchObject({ code: 'cancelled' })
    expect(await rowsInside(cancelling, 'letters')).toEqual([])
    const calls = (await rowsInside(cancelling, 'audit')).map(({ call }) => call)
    expect(calls).not.toContain('referrals.printLetter')
  })

  test('gives the recipient time to answer, or the day that was agreed', async () => {
    const { house, part, letters } = await aDraft()
    await house.allow(part)
    const answerBy = async () => (await letters.previewLetter(letter(part))).sheet.card?.answerBy
    expect(await answerBy()).toBe('30.11.2026')
    const { version } = await house.changing(part)
    await letters.saveDraft({ ...part, version, letterNote: '', answerBy: '2026-11-25' })
    expect(await answerBy()).toBe('25.11.2026')
    goTo(house, '2026-11-26')
    expect(await answerBy()).toBe('10.12.2026')
  })
})

describe('templates', () => {
  const template = { subject: 'Neu: {{angebot}}', before: '{{anrede}}', after: '{{absender}}' }

  test('are those of the program until the office writes its own, and again when asked', async () => {
    const { house, part, letters } = await aDraft()
    await house.allow(part)
    const own = async () =>
      (await letters.listTemplates({})).map(({ kind, own: isOwn }) => [kind, isOwn])
    await letters.saveTemplate({ kind: 'vermittlung', template })
    expect(await own()).toEqual([
      ...[
        ['vermittlung', true],
        ['erinnerung', false],
        ['widerruf', false],
      ],
    ])
    const { sheet } = await letters.previewLetter(letter(part))
    expect(sheet).toMatchObject({ subject: 'Neu: Mama lernt Deutsch', after: ['Miriam Habermann'] })
    await letters.resetTemplate({ kind: 'vermittlung' })
    expect((await letters.previewLetter(letter(part))).sheet.subject).toMatch(/^Vermittlung: /)
    expect((await own()).flat()).not.toContain(true)
  })

  test('with an unknown field are not kept, and what was typed is in no message', async () => {
    const { letters } = await aDraft()
    const broken = letters.saveTemplate({
      ...{ kind: 'vermittlung', template: { ...template, before: '{{geheim}} {{azr}}' } },
    })
    await expect(broken).rejects.toMatchObject({ code: 'template-broken', details: { unknown: 2 } })
    await expect(broken).rejects.not.toMatchObject({ message: expect.stringContaining('geheim') })
    expect((await letters.listTemplates({})).every(({ own }) => !own)).toBe(true)
  })
})

test('a letter whose template names an unknown field can be looked at, and is not printed', async () => {
  const { house, part } = await aDraft()
  await house.allow(part)
  await house.vault.close()
  const connection = openDatabase(join(house.folder, 'store.db'), await keyOf(house))
  connection
    .prepare('insert into letter_templates values (?, ?, ?, ?, ?)')
    .run('vermittlung', 'Vermittlung', '{{aus_alter_zeit}}', '', house.clock.now.toISOString())
  connection.close()
  const { api } = await reopened(house)
  const { gaps } = await api.referrals.previewLetter(letter(part))
  expect(gaps.unknown).toEqual(['aus_alter_zeit'])
  await expect(
    api.referrals.printLetter({ ...letter(part), way: 'speichern' }),
  ).rejects.toMatchObject({ code: 'template-broken', details: { unknown: 1 } })
})

describe('the form of a consent', () => {
  test('is complete in every language', async () => {
    const { part, letters } = await aDraft()
    const groups = [...dataGroup.options]
    for (const language of clientLanguage.options) {
      const sheet = await letters.previewConsent({ ...consentOf(part), language, groups })
      expect(sheet).toMatchObject({ language, textVersion: '2026-11', reviewed: false })
      expect(sheet.sections[2]?.boxes).toHaveLength(groups.length)
      expect(JSON.stringify(sheet)).not.toMatch(/\{\{|consent\./)
    }
  })

  test('is printed without a name in the file name', async () => {
    const { house, part, letters } = await aDraft()
    await letters.printConsent({ ...consentOf(part), way: 'speichern' })
    const { code } = await house.read(part)
    expect(savedIn(house)[0]?.suggestedName).toBe(`einwilligung-${code}-ar.pdf`)
    expect(drawnIn(house)[0]).toMatchObject({ template: 'consent', clientName: 'Soraya Tahmasbi' })
  })

  test('is not made for a day that has passed', async () => {
    const { part, letters } = await aDraft()
    await expect(
      letters.previewConsent({ ...consentOf(part), validUntil: '2026-11-15' }),
    ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['validUntil'] } })
  })
})

describe('for the hand', () => {
  const order = (offerId: string, clientId: string | null) => ({
    ...{ clientId, firstName: 'Soraya', language: 'uk' as const },
    places: [{ offerId, appointment: { day: '2026-11-24', time: '09:30' } }],
    steps: [{ day: null, phrase: 'kopieren' as const, text: '', ownText: '' }],
  })

  test('a Wegweiser needs neither consent nor file', async () => {
    const house = await aReferralHouse()
    const { api, offerId } = house
    const sheet = await api.referrals.previewWegweiser(order(offerId, null))
    expect(sheet.places[0]?.times[0]?.own).toBe('вівторок 24.11.2026, 09:30')
    await api.referrals.printWegweiser({ ...order(offerId, house.clientId), way: 'speichern' })
    expect(savedIn(house)[0]?.suggestedName).toBe('wegweiser-2026-11-16.pdf')
    expect(JSON.stringify(drawnIn(house))).not.toContain('Tahmasbi')
  })

  test('a slip carries the code of its referral, and nothing about the person', async () => {
    const { house, part, letters } = await aDraft()
    const { offerId } = house
    const asked = { offerId, language: 'ti', way: 'speichern' } as const
    await letters.printSlip({ ...asked, referral: part })
    await letters.printSlip({ ...asked, referral: null })
    const { code } = await house.read(part)
    expect(drawnIn(house)).toMatchObject([{ code }, { code: null }])
    expect(JSON.stringify(drawnIn(house))).not.toMatch(/Tahmasbi|Soraya/)
    expect(savedIn(house).map(({ suggestedName }) => suggestedName)).toEqual([
      ...[`zettel-${code}.pdf`, 'zettel-2026-11-16.pdf'],
    ])
  })

  test('a place that was taken out of the directory is said to be gone', async () => {
    const { house, letters } = await aDraft()
    const gone = crypto.randomUUID()
    await expect(letters.previewWegweiser(order(gone, null))).rejects.toMatchObject({
      code: 'offer-gone',
    })
    expect(savedIn(house)).toEqual([])
  })

  test('an appointment goes into a calendar with its code and without a name', async () => {
    const house = await aReferralHouse()
    const sent = await aSentReferral(house, aSending())
    const part = { clientId: sent.clientId, id: sent.id }
    await expect(house.api.referrals.saveAppointment(part)).rejects.toMatchObject({
      code: 'not-found',
    })
    const appointment = { day: '2026-11-24', time: '09:30', place: '', with: '' }
    await house.move(part, { to: 'angenommen', on: TODAY, appointment, note: '' })
    await house.api.referrals.saveAppointment(part)
    const { code } = await house.read(part)
    const [file] = savedIn(house)
    expect(file?.suggestedName).toBe(`termin-${code}.ics`)
    const text = new TextDecoder().decode(file?.bytes)
    expect(text).toContain(`SUMMARY:Termin ${code}: Mama lernt Deutsch`)
    expect(text).not.toMatch(/Tahmasbi|Soraya/)
  })
})
