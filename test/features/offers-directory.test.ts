import { expect, test } from 'vitest'
import { everyOffer } from '../../shared/offers/directory-contract.ts'
import { noExperience } from '../../shared/offers/offer.ts'
import { role } from '../../shared/roles.ts'
import { addAnOffer, withReferrals } from '../support/directory-house.ts'
import { aHouse, type House, reopened } from '../support/house.ts'
import { anOffer, anOrganisation } from '../support/offer-builders.ts'

const [BUEDINGEN, NIDDA] = ['06440004', '06440016'] as const
const nobody = '019a8b00-0000-7000-8000-000000000009'

type Filter = Partial<typeof everyOffer>

async function namesOf({ api }: Pick<House, 'api'>, filter: Filter = {}): Promise<string[]> {
  const asked = { filter: { ...everyOffer, ...filter }, offset: 0, limit: 200 }
  return (await api.offers.search(asked)).lines.map(({ name }) => name)
}

test('what was typed is read as it was typed, also after a lock', async () => {
  const house = await aHouse()
  const { api } = house
  const organisation = anOrganisation()
  const { id: organisationId } = await api.offers.addOrganisation({ organisation })
  const offer = anOffer(organisationId, {
    name: 'مرحبا Sprachcafé «Ähre»',
    languages: [
      { code: 'ar', via: 'السيدة حداد', checkedOn: null },
      { code: 'ti', via: 'ወይዘሮ ሰላም', checkedOn: '2026-11-02' },
    ],
    contactPerson: 'Donaudampfschifffahrtsgesellschaftskapitän',
    area: [BUEDINGEN, NIDDA],
    admission: {
      ...{ ageFrom: 18, ageTo: 64, genders: ['w'], germanFrom: 'A0', germanTo: 'A1' },
      ...{ statuses: ['GESTATTUNG', 'AE_24'], note: 'mit Kind' },
    },
  })
  const { id, version } = await api.offers.add({ offer })
  const again = await reopened(house)
  expect(await again.api.offers.read({ id })).toEqual({
    offer: {
      ...offer,
      ...{ id, version, source: 'eigen', updatedOn: '2026-11-16' },
      organisation: { ...organisation, id: organisationId, version: 1 },
    },
    experience: noExperience,
    stale: false,
  })
  for (const text of ['مرحبا', 'ahre', 'donaudampf', 'tigrinya', 'seemental'])
    expect(await namesOf(again, { text })).toEqual([offer.name])
})

test.each(role.options)('%s may look and change', async someRole => {
  const house = await aHouse(someRole)
  const id = await addAnOffer(house)
  await house.api.offers.confirm({ id, version: 1, how: 'telefon' })
  expect(await namesOf(house)).toEqual(['Mama lernt Deutsch'])
})

test('a search says at once what has changed', async () => {
  const house = await aHouse()
  const { api } = house
  const id = await addAnOffer(house)
  expect(await namesOf(house)).toEqual(['Mama lernt Deutsch'])
  const { offer } = await api.offers.read({ id })
  const organisation = anOrganisation({ name: 'Kolleg Nidda' })
  await api.offers.saveOrganisation({ id: offer.organisationId, version: 1, organisation })
  expect(await namesOf(house, { text: 'kolleg' })).toEqual(['Mama lernt Deutsch'])
  expect(await namesOf(house, { text: 'seemental' })).toEqual([])
})

test('two stores in one process never answer for each other', async () => {
  const [house, twin] = [await aHouse(), await aHouse()]
  const id = await addAnOffer(house)
  await addAnOffer(twin, { name: 'Im anderen Haus' })
  expect(await namesOf(house)).toEqual(['Mama lernt Deutsch'])
  expect(await namesOf(twin)).toEqual(['Im anderen Haus'])
  await expect(twin.api.offers.read({ id })).rejects.toMatchObject({ code: 'not-found' })
})

test('what somebody else has saved meanwhile is not written over', async () => {
  const house = await aHouse()
  const { api } = house
  const id = await addAnOffer(house)
  const { offer } = await api.offers.read({ id })
  const { organisationId } = offer
  const renamed = anOffer(organisationId, { name: 'Mama lernt mehr' })
  expect(await api.offers.save({ id, version: 1, offer: renamed })).toEqual({ id, version: 2 })
  const conflict = { code: 'changed-meanwhile', details: { version: 2 } }
  const late = { id, version: 1 }
  await expect(api.offers.save({ ...late, offer: renamed })).rejects.toMatchObject(conflict)
  await expect(api.offers.confirm({ ...late, how: 'telefon' })).rejects.toMatchObject(conflict)
  await expect(api.offers.unconfirm({ ...late, checked: null })).rejects.toMatchObject(conflict)
  await expect(api.offers.remove(late)).rejects.toMatchObject(conflict)
  const organisation = anOrganisation()
  const known = { id: organisationId, version: 1, organisation }
  await api.offers.saveOrganisation(known)
  await expect(api.offers.saveOrganisation(known)).rejects.toMatchObject(conflict)
  expect(await namesOf(house)).toEqual(['Mama lernt mehr'])
})

test('what is not there is said, and a refused change leaves no trace', async () => {
  const house = await aHouse()
  const { api } = house
  const missing = { id: nobody, version: 1 }
  const offer = anOffer(nobody)
  await expect(api.offers.add({ offer })).rejects.toMatchObject({ code: 'not-found' })
  await expect(api.offers.read({ id: nobody })).rejects.toMatchObject({ code: 'not-found' })
  await expect(api.offers.save({ ...missing, offer })).rejects.toMatchObject({ code: 'not-found' })
  await expect(api.offers.remove(missing)).rejects.toMatchObject({ code: 'not-found' })
  const id = await addAnOffer(house)
  const { organisationId } = (await api.offers.read({ id })).offer
  await expect(
    api.offers.save({ id, version: 1, offer: anOffer(organisationId, { area: ['06999999'] }) }),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['offer.area'] } })
  expect((await api.offers.read({ id })).offer.version).toBe(1)
})

test('an entry that was never used goes for good; one that was used is kept as ended', async () => {
  const house = await aHouse()
  const used = await addAnOffer(house, { name: 'Benutzt' })
  const mistaken = await addAnOffer(house, { name: 'Irrtum' })
  const filed = await withReferrals(house, [
    { offerId: used, state: 'vermittelt' },
    { offerId: mistaken, state: 'vermittelt', removed: true },
  ])
  const { offers } = filed.api
  expect(await offers.remove({ id: used, version: 1 })).toEqual({ kept: true })
  expect(await offers.remove({ id: mistaken, version: 1 })).toEqual({ kept: false })
  expect(await namesOf(filed, { states: [] })).toEqual(['Benutzt'])
  expect((await offers.read({ id: used })).offer).toMatchObject({
    ...{ state: 'eingestellt', version: 2 },
  })
  const page = await offers.search({ filter: everyOffer, offset: 0, limit: 10 })
  expect(page).toMatchObject({ total: 0, counts: { aktiv: 0, ruht: 0, eingestellt: 1 } })
  // the organisation stays, and may have other offers
  expect(await offers.listOrganisations({ text: '', limit: 10 })).toHaveLength(2)
})

test('the experience counts what came back, without drafts and errors', async () => {
  const house = await aHouse()
  const offerId = await addAnOffer(house)
  const filed = await withReferrals(house, [
    { offerId, state: 'entwurf', sentOn: null },
    { offerId, state: 'vermittelt' },
    { offerId, state: 'vermittelt', removed: true },
    { offerId, state: 'angenommen', answeredOn: '2026-10-03' },
    { offerId, state: 'laeuft', answeredOn: '2026-10-05' },
    { offerId, state: 'abgeschlossen', answeredOn: '2026-10-06' },
    { offerId, state: 'warteliste', answeredOn: '2026-10-31' },
    { offerId, state: 'abgelehnt', refusal: 'kapazitaet', answeredOn: '2026-10-02' },
    { offerId, state: 'abgelehnt', refusal: 'kapazitaet', answeredOn: '2026-11-01' },
    { offerId, state: 'abgelehnt', refusal: 'unzustaendig', answeredOn: '2026-10-08' },
  ])
  expect((await filed.api.offers.read({ id: offerId })).experience).toEqual({
    ...{ sent: 8, accepted: 3, waiting: 1, unanswered: 1, answerDays: 5 },
    refused: { kapazitaet: 2, unzustaendig: 1, voraussetzung: 0, sonst: 0 },
  })
})

test('five entries a week want a new look; what is done stays done until Monday', async () => {
  const house = await aHouse()
  const { api, clock } = house
  const organisation = anOrganisation()
  const { id: organisationId } = await api.offers.addOrganisation({ organisation })
  clock.now = new Date('2026-11-02T08:00:00.000Z')
  for (let month = 1; month <= 7; month += 1) {
    const checked = { on: `2026-0${month}-10`, by: 'Sevgi Arslan', how: 'brief' } as const
    await api.offers.add({ offer: anOffer(organisationId, { name: `Nr. ${month}`, checked }) })
  }
  clock.now = new Date('2026-11-16T08:00:00.000Z')
  const list = async () => {
    const { lines, doneThisWeek } = await api.offers.listRechecks({})
    return { names: lines.map(({ name }) => name), doneThisWeek, lines }
  }
  const first = await list()
  expect(first.names).toEqual(['Nr. 1', 'Nr. 2', 'Nr. 3', 'Nr. 4', 'Nr. 5'])
  const [one] = first.lines
  const { id = '', version = 0, checked = null } = one ?? {}
  const confirmed = await api.offers.confirm({ id, version, how: 'telefon' })
  expect((await api.offers.read({ id })).offer.checked).toEqual({
    ...{ on: '2026-11-16', by: 'Miriam Habermann', how: 'telefon' },
  })
  expect(await list()).toMatchObject({
    names: ['Nr. 2', 'Nr. 3', 'Nr. 4', 'Nr. 5'],
    doneThisWeek: 1,
  })
  await api.offers.unconfirm({ ...confirmed, checked })
  expect((await list()).names).toEqual(first.names)
  await api.offers.confirm({ ...confirmed, version: confirmed.version + 1, how: 'e-mail' })
  clock.now = new Date('2026-11-22T20:00:00.000Z')
  expect((await list()).names).toEqual(['Nr. 2', 'Nr. 3', 'Nr. 4', 'Nr. 5'])
  clock.now = new Date('2026-11-23T08:00:00.000Z')
  expect(await list()).toMatchObject({
    names: ['Nr. 2', 'Nr. 3', 'Nr. 4', 'Nr. 5', 'Nr. 6'],
    doneThisWeek: 0,
  })
})

test('what ships is taken in once, and what was changed or removed stays so', async () => {
  const house = await aHouse()
  const { api } = house
  const taken = await api.offers.takeStarter({})
  expect(taken.offers).toBeGreaterThan(40)
  expect(await api.offers.takeStarter({})).toEqual({ offers: 0, rules: 0 })
  const page = await api.offers.search({
    ...{ filter: { ...everyOffer, topic: 'auslaenderbehoerde' as const }, offset: 0, limit: 10 },
  })
  expect(page.lines).toEqual([
    expect.objectContaining({
      ...{ name: 'Ausländerbehörde', organisationName: 'Ausländerbehörde Wetteraukreis' },
      ...{ standing: 'zustaendig', source: 'grundverzeichnis', checked: null, stale: true },
    }),
  ])
  const [line] = page.lines
  const { offer } = await api.offers.read({ id: line?.id ?? '' })
  const { id, version, source, updatedOn, organisation, ...values } = offer
  await api.offers.save({ id, version, offer: { ...values, phone: '06031 555-700' } })
  expect(await api.offers.takeStarter({})).toEqual({ offers: 0, rules: 0 })
  expect((await api.offers.read({ id })).offer.phone).toBe('06031 555-700')
  // every body of a county is there once, whatever number of things it does
  const names = (await api.offers.listOrganisations({ text: '', limit: 100 })).map(o => o.name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.join()).not.toContain('{')
})

test('who is responsible in a municipality stands first, although nothing is free', async () => {
  const house = await aHouse()
  const responsible = {
    standing: 'zustaendig',
    topic: 'kita',
    legalBasis: '§ 24 SGB VIII',
  } as const
  await addAnOffer(house, { name: 'Spielkreis', topic: 'kita', area: [BUEDINGEN] })
  await addAnOffer(house, { ...responsible, name: 'Kita-Platzvergabe', capacity: 'voll' })
  await addAnOffer(house, { ...responsible, name: 'Tagespflege Nidda', area: [NIDDA] })
  const ask = async (place: string) =>
    house.api.offers.search({
      ...{ filter: { ...everyOffer, place, topic: 'kita' as const }, offset: 0, limit: 10 },
    })
  const page = await ask(BUEDINGEN)
  expect(page.lines.map(({ name }) => name)).toEqual(['Kita-Platzvergabe', 'Spielkreis'])
  expect(page.nobodyResponsible).toBe(false)
  const names = (await ask(NIDDA)).lines.map(({ name }) => name)
  expect(names).toEqual(['Kita-Platzvergabe', 'Tagespflege Nidda'])
})

test('organisations are found by name and place, with the number of their offers', async () => {
  const house = await aHouse()
  const { api } = house
  const { id } = await api.offers.addOrganisation({ organisation: anOrganisation() })
  const kolleg = anOrganisation({ name: 'Äußeres Kolleg' })
  await api.offers.addOrganisation({ organisation: kolleg })
  await api.offers.add({ offer: anOffer(id) })
  const find = async (text: string, limit = 10) =>
    (await api.offers.listOrganisations({ text, limit })).map(({ name, offers }) => [name, offers])
  expect(await find('')).toEqual([
    ['Äußeres Kolleg', 0],
    ['Bildungswerk Seemental gGmbH', 1],
  ])
  expect(await find('budingen ausseres')).toEqual([['Äußeres Kolleg', 0]])
  expect(await find('', 1)).toHaveLength(1)
})
