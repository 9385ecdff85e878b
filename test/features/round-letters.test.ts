import { expect, test } from 'vitest'
import type { RoundLetterSheet } from '../../shared/volunteers/network.ts'
import { aHouse, type House } from '../support/house.ts'
import { anOrganisation } from '../support/offer-builders.ts'
import { aContactPerson, aHelper } from '../support/volunteer-builders.ts'
import { readSheet, unzip } from '../support/workbook.ts'

async function anAddressBook() {
  const house = await aHouse('fallmanagement', { host: { print: async () => ({ printed: true }) } })
  const { volunteers, offers } = house.api
  const { id: organisationId } = await offers.addOrganisation({ organisation: anOrganisation() })
  const { id: contactId } = await volunteers.addContactPerson({
    contact: aContactPerson({ organisationId, phone: '=1+1' }),
  })
  const { id: helperId } = await volunteers.apply({ helper: aHelper() })
  return { ...house, chosen: { helperIds: [helperId], contactIds: [contactId] } }
}

const letter = {
  subject: 'Einladung für {{name}}',
  body: '{{anrede}}\n\nwir laden Sie ein.\nBitte kommen Sie.',
}
const drawn = ({ hostCalls }: Pick<House, 'hostCalls'>) =>
  hostCalls.filter(({ call }) => call === 'renderPdf').map(({ input }) => input as RoundLetterSheet)

test('everybody gets a letter of her own, all of them in one document', async () => {
  const house = await anAddressBook()
  const order = { letter: { ...letter, ...house.chosen }, way: 'speichern' as const }
  expect(await house.api.volunteers.printRoundLetter(order)).toEqual({
    ...{ fileName: 'blatt.pdf', letters: 2 },
  })
  const [sheet] = drawn(house)
  expect(sheet).toMatchObject({ officeName: 'Wetteraukreis', date: '16.11.2026' })
  expect(sheet?.letters).toEqual([
    {
      address: ['Abrehet Kidane', 'Kaiserstraße 12', '61169 Friedberg (Hessen)'],
      subject: 'Einladung für Abrehet Kidane',
      paragraphs: ['Guten Tag, Frau Kidane,', 'wir laden Sie ein.\nBitte kommen Sie.'],
    },
    {
      address: [
        ...['Bildungswerk Seemental gGmbH', 'Birgit Seibert'],
        ...['Alte Molkerei 4', '63654 Büdingen'],
      ],
      subject: 'Einladung für Birgit Seibert',
      paragraphs: ['Guten Tag, Birgit Seibert,', 'wir laden Sie ein.\nBitte kommen Sie.'],
    },
  ])
})

test('a field that nobody knows, or that stays empty for somebody, stops all letters', async () => {
  const house = await anAddressBook()
  const { volunteers } = house.api
  const print = (body: string) =>
    volunteers.printRoundLetter({ letter: { ...letter, body, ...house.chosen }, way: 'speichern' })
  await expect(print('{{Anrede}} {{plz}}')).rejects.toMatchObject({
    ...{ code: 'template-broken', details: { unknown: 2 } },
  })
  await volunteers.addContactPerson({ contact: aContactPerson({ name: 'Vorzimmer' }) })
  const contactIds = (await volunteers.listContacts({ text: '' })).map(({ id }) => id)
  const toAll = { letter: { ...letter, body: '{{vorname}}', helperIds: [], contactIds } }
  await expect(volunteers.printRoundLetter({ ...toAll, way: 'speichern' })).rejects.toMatchObject({
    code: 'template-broken',
    details: { empty: 1 },
  })
  expect(drawn(house)).toEqual([])
})

test('nobody chosen, or somebody who is gone: no letter', async () => {
  const { api, chosen } = await anAddressBook()
  const print = (to: Partial<typeof chosen>) =>
    api.volunteers.printRoundLetter({
      letter: { ...letter, helperIds: [], contactIds: [], ...to },
      way: 'speichern',
    })
  await expect(print({})).rejects.toMatchObject({ code: 'invalid' })
  await expect(print({ helperIds: chosen.contactIds })).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('the list of addresses is a table of texts', async () => {
  const { api, hostCalls, chosen } = await anAddressBook()
  expect(await api.volunteers.exportAddresses(chosen)).toEqual({ fileName: 'blatt.pdf', rows: 2 })
  const saved = hostCalls.find(({ call }) => call === 'saveFile')?.input as {
    suggestedName: string
    bytes: Uint8Array
  }
  expect(saved.suggestedName).toBe('adressen-2026-11-16.xlsx')
  const [head, ...rows] = readSheet(unzip(saved.bytes), 2)
  const values = (row: typeof head) => row?.map(({ value }) => value).filter(Boolean)
  expect(values(head)).toEqual([
    ...['Nachname', 'Vorname', 'Organisation', 'Aufgabe', 'Straße', 'PLZ', 'Ort', 'Telefon'],
    'E-Mail',
  ])
  expect(rows.map(values)).toEqual([
    [
      ...['Kidane', 'Abrehet', 'Integrationslotsin/-lotse', 'Kaiserstraße 12', '61169'],
      ...['Friedberg (Hessen)', '+491525550163', 'kidane@example.org'],
    ],
    [
      ...['Seibert', 'Birgit', 'Bildungswerk Seemental gGmbH', 'Leitung Sprachkurse'],
      ...['Alte Molkerei 4', '63654', 'Büdingen', '=1+1', 'seibert@vhs.example'],
    ],
  ])
  expect(rows.flat().every(({ type }) => type !== 'number')).toBe(true)
})

test('the preview shows one letter and says what is missing in any', async () => {
  const { api, chosen, userId } = await anAddressBook()
  const { volunteers } = api
  const { id } = await volunteers.addContactPerson({
    contact: aContactPerson({ name: 'Vorzimmer', email: '' }),
  })
  const contactIds = [...chosen.contactIds, id, userId]
  const preview = (at: number, body: string) =>
    volunteers.previewRoundLetter({ letter: { subject: '', body, ...chosen, contactIds }, at })
  expect(await preview(1, '{{vorname}} {{ort}}')).toEqual({
    letter: {
      address: [
        ...['Bildungswerk Seemental gGmbH', 'Birgit Seibert'],
        ...['Alte Molkerei 4', '63654 Büdingen'],
      ],
      ...{ name: 'Birgit Seibert', subject: '', paragraphs: ['Birgit {{ort}}'] },
    },
    ...{ total: 3, unknown: ['ort'], incomplete: ['Vorzimmer'], withoutAddress: ['Vorzimmer'] },
    ...{ withoutEmail: ['Vorzimmer'], emails: ['kidane@example.org', 'seibert@vhs.example'] },
    gone: [userId],
  })
  expect((await preview(99, '')).letter?.name).toBe('Vorzimmer')
})
