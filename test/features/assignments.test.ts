import { expect, test } from 'vitest'
import { anActiveHelper, anAssignmentHouse, goOn } from '../support/assignment-house.ts'
import { anAdmission, aPerson } from '../support/client-builders.ts'
import { goTo } from '../support/referral-house.ts'
import { aHelper, aMission, anApproval } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const anEnding = {
  ...{ on: TODAY, reason: 'ziel-erreicht' as const },
  ...{ helperWord: 'Sie kann es jetzt allein', clientWord: 'Danke' },
}
const aCheckIn = {
  ...{ day: TODAY, kind: 'telefonat' as const, mood: 'gut' as const },
  ...{ note: 'Treffen sich jede Woche', with: 'helferin' as const },
}

test('an assignment runs, is asked about, ends with both words, and stands in the Verlauf', async () => {
  const house = await anAssignmentHouse()
  const { api, assign, assignmentOf, changing, clientId, helperId } = house
  const { id } = await assign()
  expect(await assignmentOf(id)).toMatchObject({
    ...{ helperId, helperName: 'Abrehet Kidane', clientId, clientName: 'Soraya Tahmasbi' },
    ...{ state: 'laeuft', lastWordOn: null, silentDays: 0, workedMinutes: 0 },
    ...{ nextCheckOn: '2026-12-16', endedOn: null, mood: null },
  })
  goTo(house, '2026-12-20')
  expect(await assignmentOf(id)).toMatchObject({ silentDays: 34 })
  await api.volunteers.checkIn({ id, checkIn: { ...aCheckIn, day: '2026-12-18' } })
  expect(await assignmentOf(id)).toMatchObject({
    ...{ silentDays: 2, lastWordOn: '2026-12-18', mood: 'gut', nextCheckOn: '2027-01-17' },
  })
  const ending = { ...anEnding, on: '2026-12-20' }
  await api.volunteers.endAssignment({ ...(await changing(id)), ending })
  expect(await assignmentOf(id)).toMatchObject({
    ...{ state: 'beendet', endedOn: '2026-12-20', endReason: 'ziel-erreicht' },
    ...{ helperWord: 'Sie kann es jetzt allein', clientWord: 'Danke' },
    ...{ silentDays: null, nextCheckOn: null },
  })
  const entries = await api.clients.listTimeline({ clientId })
  const byName = 'Miriam Habermann'
  const text = 'Begleitung, Abrehet Kidane'
  expect(entries.filter(({ type }) => type.startsWith('assignment'))).toMatchObject([
    { type: 'assignment-ended', day: '2026-12-20', code: 'ziel-erreicht', text, byName },
    { type: 'assignment-begun', day: TODAY, code: null, text, byName },
  ])
})

test('an Einsatz and a check-in count as a word, and what is taken away counts no more', async () => {
  const { api, assign, assignmentOf, clientId, helperId } = await anAssignmentHouse()
  const { id } = await assign({ startOn: '2026-09-01' })
  const mission = aMission({ day: '2026-10-02', clientId, assignmentId: id })
  const recorded = await api.volunteers.recordMission({ helperId, mission })
  expect(await assignmentOf(id)).toMatchObject({ lastWordOn: '2026-10-02', workedMinutes: 90 })
  const { checkInId } = await api.volunteers.checkIn({
    ...{ id, checkIn: { ...aCheckIn, day: '2026-11-01', mood: 'kraft' } },
  })
  expect(await assignmentOf(id)).toMatchObject({ lastWordOn: '2026-11-01', mood: 'kraft' })
  await api.volunteers.removeCheckIn({ id, checkInId })
  expect(await assignmentOf(id)).toMatchObject({ lastWordOn: '2026-10-02', mood: null })
  const cancelling = { helperId, id: recorded.id, version: 1, reason: 'Irrtum' }
  await api.volunteers.cancelMission(cancelling)
  expect(await assignmentOf(id)).toMatchObject({ lastWordOn: null, workedMinutes: 0 })
})

test('without the safeguarding papers nobody is assigned, and without others only with an exemption', async () => {
  const house = await anAssignmentHouse()
  const { api, assign } = house
  const { id: helperId } = await api.volunteers.apply({ helper: aHelper({ kinds: ['lotse'] }) })
  for (const requirement of ['erstgespraech', 'verschwiegenheit', 'basis'] as const)
    await api.volunteers.recordApproval({ id: helperId, approval: anApproval({ requirement }) })
  await goOn(house, helperId, 'gespraech')
  await goOn(house, helperId, 'aktiv')
  const { approvals } = await api.volunteers.read({ id: helperId })
  const remove = (wanted: string) =>
    api.volunteers.removeApproval({
      ...{ id: helperId },
      approvalId: approvals.find(({ requirement }) => requirement === wanted)?.id ?? '',
    })
  await remove('basis')
  const basisMissing = { requirements: ['basis'], safeguarding: false }
  await expect(assign({}, { helperId })).rejects.toMatchObject({
    ...{ code: 'papers-missing', details: basisMissing },
  })
  const exemption = { requirement: 'basis' as const, reason: 'Kurs läuft', until: '2027-03-31' }
  await api.volunteers.exempt({ id: helperId, exemption })
  await remove('verschwiegenheit')
  await expect(assign({}, { helperId })).rejects.toMatchObject({
    ...{ code: 'papers-missing' },
    details: { requirements: ['verschwiegenheit'], safeguarding: true },
  })
  await api.volunteers.recordApproval({ id: helperId, approval: anApproval() })
  await assign({}, { helperId })
})

test('with a child the Führungszeugnis holds whatever the helper said', async () => {
  const { api, assign, helperId } = await anAssignmentHouse()
  const child = aPerson({
    ...{ givenNames: 'Yusuf', birthDate: { precision: 'day', value: '2014-05-01' } },
  })
  const { id: clientId } = await api.clients.admit(anAdmission({ person: child }))
  await expect(assign({}, { clientId })).rejects.toMatchObject({
    ...{ code: 'papers-missing', details: { requirements: ['fuehrungszeugnis'] } },
  })
  const seen = anApproval({ requirement: 'fuehrungszeugnis', seen: 'eingesehen' })
  await api.volunteers.recordApproval({ id: helperId, approval: seen })
  await assign({}, { clientId })
})

test('kept apart, paused, full, or together already: each is refused in its own words', async () => {
  const house = await anAssignmentHouse()
  const { api, assign, clientId, helperId } = house
  const refused = (field: string) => ({ code: 'invalid', details: { fields: [field] } })
  await expect(assign({ kind: 'tandem' })).rejects.toMatchObject(refused('kind'))
  const exclusion = { id: helperId, clientId, reason: 'Nachbarn' }
  await api.volunteers.setExclusion({ ...exclusion, excluded: true })
  await expect(assign()).rejects.toMatchObject(refused('clientId'))
  await api.volunteers.setExclusion({ ...exclusion, excluded: false })
  await assign()
  await expect(assign()).rejects.toMatchObject(refused('helperId'))
  const second = await anActiveHelper(house, { capacity: { lotse: 0, dolmetscher: 0, pate: 0 } })
  await expect(assign({}, { helperId: second })).rejects.toMatchObject(refused('capacity'))
  const third = await anActiveHelper(house, { givenNames: 'Saba' })
  await assign({}, { helperId: third })
  await goOn(house, third, 'pause', '2026-12-24')
  const { id: otherId } = await api.clients.admit(anAdmission())
  await expect(assign({}, { helperId: third, clientId: otherId })).rejects.toMatchObject({
    code: 'state-refused',
  })
})

test('an end that was a mistake is taken back, but not past what must hold', async () => {
  const { api, assign, assignmentOf, changing } = await anAssignmentHouse()
  const { id } = await assign()
  await api.volunteers.endAssignment({ ...(await changing(id)), ending: anEnding })
  const again = await assign()
  await expect(api.volunteers.resumeAssignment(await changing(id))).rejects.toMatchObject({
    ...{ code: 'invalid', details: { fields: ['helperId'] } },
  })
  await api.volunteers.endAssignment({ ...(await changing(again.id)), ending: anEnding })
  await api.volunteers.resumeAssignment(await changing(id))
  expect(await assignmentOf(id)).toMatchObject({ state: 'laeuft', endedOn: null, endReason: null })
  const late = { ...anEnding, on: '2026-11-17' }
  await expect(
    api.volunteers.endAssignment({ ...(await changing(id)), ending: late }),
  ).rejects.toMatchObject({ code: 'invalid', details: { fields: ['on'] } })
  await expect(
    api.volunteers.endAssignment({ id, version: 1, ending: anEnding }),
  ).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('a closed case takes no assignment, and a tandem begins with its first meeting', async () => {
  const house = await anAssignmentHouse()
  const { api, assign, assignmentOf, changing, clientId } = house
  const pate = await anActiveHelper(house, { kinds: ['pate'] })
  const { id } = await assign({ kind: 'tandem' }, { helperId: pate })
  expect(await assignmentOf(id)).toMatchObject({ state: 'angebahnt' })
  const { id: _id, ...kept } = await assignmentOf(id)
  const assignment = {
    ...{ kind: kept.kind, topic: kept.topic, purpose: kept.purpose, startOn: kept.startOn },
    ...{ firstMeetingOn: TODAY, moderatedBy: 'Miriam Habermann', agreementOn: TODAY },
    ...{ plannedHours: kept.plannedHours, cadenceDays: 14 },
  }
  await api.volunteers.saveAssignment({ ...(await changing(id)), assignment })
  expect(await assignmentOf(id)).toMatchObject({ state: 'laeuft', nextCheckOn: '2026-11-30' })
  const printed = await api.volunteers.printAgreement({ id, way: 'speichern' })
  expect(printed.fileName).toBe('blatt.pdf')
  const closing = { reason: 'verzogen' as const, note: '', openSteps: 'hinfaellig' as const }
  await api.clients.closeCase({ ids: [clientId], on: TODAY, ...closing })
  await expect(assign()).rejects.toMatchObject({ code: 'case-closed' })
  await expect(api.volunteers.checkIn({ id, checkIn: aCheckIn })).rejects.toMatchObject({
    code: 'case-closed',
  })
})

test('assignments are listed for the helper and for the client, those that run first', async () => {
  const house = await anAssignmentHouse()
  const { api, assign, changing, clientId, helperId } = house
  const { id: ended } = await assign()
  await api.volunteers.endAssignment({ ...(await changing(ended)), ending: anEnding })
  const { id } = await assign({ startOn: '2026-10-01' })
  const list = async (helper: string | null, client: string | null, running: boolean) =>
    (await api.volunteers.listAssignments({ helperId: helper, clientId: client, running })).map(
      one => one.id,
    )
  expect(await list(helperId, null, false)).toEqual([id, ended])
  expect(await list(null, clientId, true)).toEqual([id])
  expect(await list(clientId, null, false)).toEqual([])
})
