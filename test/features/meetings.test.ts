import { expect, test } from 'vitest'
import { OTHER_PASSPHRASE } from '../support/builders.ts'
import { aHouse, type House } from '../support/house.ts'
import { anOrganisation } from '../support/offer-builders.ts'
import { goTo } from '../support/referral-house.ts'
import { aContactPerson, aHelper, aMeeting, aSharedTask } from '../support/volunteer-builders.ts'

type Guests = Parameters<House['api']['volunteers']['setGuests']>[0]['guests']

const invited = { contactId: null, helperId: null, name: '', attendance: 'eingeladen' as const }

async function aNetwork() {
  const house = await aHouse()
  const { volunteers, offers } = house.api
  const { id: organisationId } = await offers.addOrganisation({ organisation: anOrganisation() })
  const { id: contactId } = await volunteers.addContactPerson({
    contact: aContactPerson({ organisationId }),
  })
  const { id: helperId } = await volunteers.apply({ helper: aHelper() })
  const { id } = await volunteers.addMeeting({ meeting: aMeeting() })
  const read = async () => {
    const meeting = (await volunteers.listMeetings({ year: null })).find(one => one.id === id)
    if (!meeting) throw new Error('no meeting')
    return meeting
  }
  const invite = async (guests: Guests) =>
    volunteers.setGuests({ id, version: (await read()).version, guests })
  const contact = async () => (await volunteers.listContacts({ text: '' }))[0]
  return { ...house, organisationId, contactId, helperId, id, read, invite, contact }
}

test('guests are contact persons, helpers or names, and each says whether she comes', async () => {
  const { contactId, helperId, invite, read } = await aNetwork()
  await invite([
    { ...invited, contactId, attendance: 'zugesagt' },
    { ...invited, helperId },
    { ...invited, name: 'Dekan Alt', attendance: 'abgesagt' },
  ])
  expect((await read()).guests).toMatchObject([
    { shownName: 'Birgit Seibert', organisationName: 'Bildungswerk Seemental gGmbH' },
    { shownName: 'Abrehet Kidane', organisationName: '', attendance: 'eingeladen' },
    { shownName: 'Dekan Alt', attendance: 'abgesagt' },
  ])
  const odd: Guests[] = [
    [invited],
    [{ ...invited, contactId, name: 'Auch' }],
    [
      { ...invited, helperId },
      { ...invited, helperId },
    ],
  ]
  for (const guests of odd) await expect(invite(guests)).rejects.toMatchObject({ code: 'invalid' })
  const stranger = [{ ...invited, contactId: helperId }]
  await expect(invite(stranger)).rejects.toMatchObject({ code: 'not-found' })
  expect((await read()).guests).toHaveLength(3)
})

test('whoever was there still counts after her entry is gone', async () => {
  const { api, contactId, invite, read, contact } = await aNetwork()
  await invite([{ ...invited, contactId, attendance: 'da' }])
  const version = (await contact())?.version ?? 0
  await api.volunteers.removeContactPerson({ id: contactId, version })
  const gone = { ...invited, attendance: 'da' as const }
  expect((await read()).guests).toEqual([
    { ...gone, shownName: 'nicht mehr verzeichnet', organisationName: '' },
  ])
  await invite([gone, { ...invited, name: 'Frau Reuter' }])
  expect((await read()).guests).toHaveLength(2)
  await expect(invite([gone, gone])).rejects.toMatchObject({ code: 'invalid' })
})

test('the last contact is the last noted word or the last shared table', async () => {
  const house = await aNetwork()
  const { api, contactId: id, invite, contact } = house
  const { volunteers } = api
  expect(await contact()).toMatchObject({ lastContactOn: null, lastNote: '' })
  await volunteers.noteContact({ id, on: '2026-11-10', note: 'Telefoniert' })
  await volunteers.noteContact({ id, on: '2026-10-01', note: 'nachgetragen' })
  expect(await contact()).toMatchObject({ lastContactOn: '2026-11-10', lastNote: 'Telefoniert' })
  await expect(volunteers.noteContact({ id, on: '2026-11-17', note: '' })).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: ['on'] },
  })
  await invite([{ ...invited, contactId: id, attendance: 'da' }])
  expect(await contact()).toMatchObject({ lastContactOn: '2026-11-10' })
  goTo(house, '2026-12-04')
  expect(await contact()).toMatchObject({
    ...{ lastContactOn: '2026-12-03', lastNote: 'Netzwerk Flucht und Integration' },
  })
})

test('a contact person is found by name, role and organisation, however it is typed', async () => {
  const { api } = await aNetwork()
  await api.volunteers.addContactPerson({ contact: aContactPerson({ name: 'Jörg Öztürk' }) })
  const names = async (text: string) =>
    (await api.volunteers.listContacts({ text })).map(({ name }) => name)
  expect(await names('')).toEqual(['Jörg Öztürk', 'Birgit Seibert'])
  expect(await names('jorg OZTURK')).toEqual(['Jörg Öztürk'])
  expect(await names('seemental sprachkurse')).toEqual(['Birgit Seibert'])
  expect(await names('niemand')).toEqual([])
})

test('what was agreed has somebody and a day, is done or not, and outlives the meeting', async () => {
  const { api, userId, helperId, contactId, id, read } = await aNetwork()
  const { volunteers } = api
  const add = (part: Partial<ReturnType<typeof aSharedTask>>) =>
    volunteers.addTask({ task: aSharedTask({ meetingId: id, ...part }) })
  await add({ text: 'Raum suchen', helperId, dueOn: null })
  const { id: taskId } = await add({ text: 'Protokoll schicken', userId })
  await add({ text: 'Termin nennen', contactId, dueOn: '2026-11-30' })
  expect((await read()).tasks.map(({ text, whoName }) => [text, whoName])).toEqual([
    ['Termin nennen', 'Birgit Seibert'],
    ['Protokoll schicken', 'Miriam Habermann'],
    ['Raum suchen', 'Abrehet Kidane'],
  ])
  await expect(add({ userId, helperId })).rejects.toMatchObject({ code: 'invalid' })
  await expect(add({ meetingId: helperId })).rejects.toMatchObject({ code: 'not-found' })
  await volunteers.markTask({ id: taskId, version: 1, done: true })
  const texts = async (open: boolean) =>
    (await volunteers.listTasks({ open })).map(({ text, doneOn }) => [text, doneOn])
  expect(await texts(false)).toEqual([['Protokoll schicken', '2026-11-16']])
  expect((await texts(true)).map(([text]) => text)).toEqual(['Termin nennen', 'Raum suchen'])
  await volunteers.markTask({ id: taskId, version: 2, done: false })
  await expect(
    volunteers.saveTask({ id: taskId, version: 2, task: aSharedTask() }),
  ).rejects.toMatchObject({ code: 'changed-meanwhile' })
  await volunteers.removeMeeting({ id, version: (await read()).version })
  const left = await volunteers.listTasks({ open: true })
  expect(left.map(({ meetingTitle }) => meetingTitle)).toEqual([null, null, null])
})

test('what is mine, nobody’s or asked by me rises in Heute, and only when it is due', async () => {
  const house = await aNetwork()
  const { api, userId, helperId, id } = house
  const { userId: colleague } = await api.store.addUser({
    ...{ user: { name: 'Jörg Stallmann', role: 'fallmanagement' }, passphrase: OTHER_PASSPHRASE },
  })
  const add = (text: string, part: Partial<ReturnType<typeof aSharedTask>>) =>
    api.volunteers.addTask({ task: aSharedTask({ text, dueOn: '2026-11-16', ...part }) })
  await add('meine', { userId, meetingId: id })
  await add('seine', { userId: colleague })
  await add('niemandes', { dueOn: '2026-11-15' })
  await add('ihre', { helperId })
  await add('später', { userId, dueOn: '2026-11-23' })
  const lines = async () => {
    const { lines: all } = await api.today.listLines({ onlyMine: true, limit: 100 })
    return all
      .filter(({ kind }) => kind === 'shared-task')
      .map(({ text, group, detail }) => `${text}, ${group}: ${detail}`)
  }
  expect((await lines()).toSorted()).toEqual([
    'ihre, today: Abrehet Kidane',
    'meine, today: Netzwerk Flucht und Integration',
    'niemandes, overdue: ',
  ])
  for (const task of await api.volunteers.listTasks({ open: true }))
    await api.volunteers.markTask({ id: task.id, version: task.version, done: true })
  expect(await lines()).toEqual([])
})

test('the calendar file has the time of the wall and lasts as long as the meeting', async () => {
  const { api, hostCalls, id } = await aNetwork()
  expect(await api.volunteers.saveMeetingFile({ id })).toEqual({ fileName: 'blatt.pdf' })
  const saved = hostCalls.find(({ call }) => call === 'saveFile')?.input as {
    suggestedName: string
    bytes: Uint8Array
  }
  expect(saved.suggestedName).toBe('treffen-2026-12-03.ics')
  const text = new TextDecoder().decode(saved.bytes).replaceAll(/\r\n[ \t]/g, '')
  expect(text.split('\r\n')).toEqual(
    expect.arrayContaining([
      ...['DTSTART:20261203T140000', 'DURATION:PT2H', 'LOCATION:Kreishaus Friedberg'],
      'SUMMARY:Netzwerktreffen: Netzwerk Flucht und Integration',
    ]),
  )
})

test('years are told apart, the newest meeting first', async () => {
  const { api } = await aNetwork()
  const { volunteers } = api
  await volunteers.addMeeting({ meeting: aMeeting({ day: '2027-01-01', title: 'Neujahr' }) })
  await volunteers.addMeeting({ meeting: aMeeting({ day: '2026-12-31', title: 'Silvester' }) })
  const titles = async (year: number | null) =>
    (await volunteers.listMeetings({ year })).map(({ title }) => title)
  expect(await titles(2026)).toEqual(['Silvester', 'Netzwerk Flucht und Integration'])
  expect((await titles(null))[0]).toBe('Neujahr')
})
