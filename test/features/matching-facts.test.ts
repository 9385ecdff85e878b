import { expect, test } from 'vitest'
import { aMember, anAdmission, aPerson } from '../support/client-builders.ts'
import { aWish } from '../support/matching-builders.ts'
import { aMatchingHouse, type MatchingHouse } from '../support/matching-house.ts'
import { goTo } from '../support/referral-house.ts'
import { aHelpRequest, anApproval, anAssignment } from '../support/volunteer-builders.ts'

const TODAY = '2026-11-16'
const tigrinya = [{ code: 'ti', level: 'erstsprache' as const }]
const somali = [{ code: 'so', level: 'erstsprache' as const }]

const codesOf =
  ({ api, pairOf }: MatchingHouse) =>
  async (caseId: string, helperId: string) =>
    (await api.matching.readPair(pairOf(caseId, helperId))).barriers.map(({ code }) => code)

test('one of the family who speaks it is enough for the family, not for one person', async () => {
  const house = await aMatchingHouse()
  const { api, aLotse, lineOf } = house
  const sections = anAdmission()
  const { id, memberIds } = await api.clients.admit({
    ...sections,
    languages: { ...sections.languages, languages: somali, germanLevel: 'A1' },
    members: [
      aMember({
        person: aPerson({ givenNames: 'Nasrin' }),
        languages: {
          ...sections.languages,
          languages: [...tigrinya, { code: 'so', level: 'gut' }],
        },
      }),
    ],
  })
  const add = async (household: boolean) =>
    (await api.matching.addWish({ clientId: id, wish: aWish({ household }) })).id
  const [alone, together] = [await add(false), await add(true)]
  const helperId = await aLotse({ languages: tigrinya })
  const codes = codesOf(house)
  expect(await codes(alone, helperId)).toEqual(['verstaendigung'])
  expect(await codes(together, helperId)).toEqual([])
  expect((await lineOf(together)).languages).toEqual(['so', 'ti'])
  // whoever is kept apart from one of them does not come to the family
  await api.volunteers.setExclusion({
    ...{ id: helperId, clientId: memberIds[0]!, reason: '', excluded: true },
  })
  expect(await codes(together, helperId)).toEqual(['ausschluss'])
})

test('no child has to interpret for its parents', async () => {
  const { api, lineOf } = await aMatchingHouse()
  const sections = anAdmission()
  const child = aMember({
    person: aPerson({ birthDate: { precision: 'year', value: '2015' } }),
    languages: { ...sections.languages, languages: [...somali, ...tigrinya] },
  })
  const { id } = await api.clients.admit({
    ...sections,
    languages: { ...sections.languages, languages: somali },
    members: [child],
  })
  const wish = await api.matching.addWish({ clientId: id, wish: aWish({ household: true }) })
  expect((await lineOf(wish.id)).languages).toEqual(['so'])
})

test('a child in the family asks for papers that nobody else needs', async () => {
  const house = await aMatchingHouse()
  const { api, aClient, aCase, aLotse } = house
  const { id: clientId } = await aClient({ children: ['2019'] })
  const add = async (household: boolean) =>
    (await api.matching.addWish({ clientId, wish: aWish({ household }) })).id
  const [alone, family] = [await add(false), await add(true)]
  const kinder = await aCase({ wish: { topics: [{ topic: 'kinder', urgent: false }] } })
  const helperId = await aLotse()
  const codes = codesOf(house)
  expect(await codes(alone, helperId)).toEqual([])
  expect(await codes(family, helperId)).toEqual(['papiere-minderjaehrige'])
  expect(await codes(kinder.id, helperId)).toEqual(['papiere-minderjaehrige'])
  const approval = anApproval({ requirement: 'fuehrungszeugnis', seen: 'eingesehen' })
  await api.volunteers.recordApproval({ id: helperId, approval })
  expect(await codes(family, helperId)).toEqual([])
})

test('what two people have been to each other counts', async () => {
  const house = await aMatchingHouse()
  const { api, aCase, aLotse, confirm, run, lineOf } = house
  const { id, clientId } = await aCase()
  const helperId = await aLotse()
  const { assignmentId } = await confirm(id, helperId)
  const again = await api.matching.addWish({ clientId, wish: aWish() })
  const codes = codesOf(house)
  expect(await codes(again.id, helperId)).toEqual(['schon-zusammen'])
  const end = { on: TODAY, helperWord: '', clientWord: '' }
  await api.volunteers.endAssignment({
    ...{ id: assignmentId, version: 1, ending: { ...end, reason: 'zeit-um' } },
  })
  expect(await codes(again.id, helperId)).toEqual([])
  const second = await confirm(again.id, helperId)
  await api.volunteers.endAssignment({
    ...{ id: second.assignmentId, version: 1, ending: { ...end, reason: 'klient-wunsch' } },
  })
  const third = await api.matching.addWish({ clientId, wish: aWish() })
  expect(await codes(third.id, helperId)).toEqual(['ausschluss'])
  await run()
  expect(await lineOf(third.id)).toMatchObject({
    ...{ state: 'ohne', hint: 'alle Passenden ausgeschlossen' },
  })
})

test('an assignment that was made elsewhere takes a place', async () => {
  const house = await aMatchingHouse()
  const { api, aClient, aCase, aLotse } = house
  const { id } = await aCase()
  const helperId = await aLotse({ capacity: { lotse: 1, dolmetscher: 0, pate: 0 } })
  const { id: clientId } = await aClient()
  const assigning = { helperId, clientId, requestId: null, assignment: anAssignment() }
  await api.volunteers.assign(assigning)
  expect(await codesOf(house)(id, helperId)).toEqual(['voll'])
})

async function anInterpretersHouse() {
  const house = await aMatchingHouse()
  const { api, aLotse } = house
  const helperId = await aLotse({
    ...{ familyName: 'Kidane', givenNames: 'Abrehet', languages: tigrinya, slots: [] },
    ...{ kinds: ['dolmetscher'], capacity: { lotse: 0, dolmetscher: 1, pate: 0 } },
  })
  const ask = async (day: string, part: Parameters<typeof aHelpRequest>[0] = {}) => {
    const request = aHelpRequest({ kind: 'dolmetschen', day, task: `Termin ${day}`, ...part })
    return (await api.volunteers.addRequest({ request })).id
  }
  return { ...house, helperId, ask }
}

test('appointments are matched week by week, for a place is a place in a week', async () => {
  const { api, helperId, ask, run, lineOf, board } = await anInterpretersHouse()
  const [first, second] = [await ask('2026-11-18'), await ask('2026-11-20')]
  const nextWeek = await ask('2026-11-24')
  await ask('2026-11-19', { kind: 'begleitung' })
  expect(await run('dolmetschen')).toMatchObject({ changes: 2, applied: true })
  const states = async () =>
    Promise.all([first, second, nextWeek].map(async id => (await lineOf(id, 'dolmetschen')).state))
  expect((await states()).toSorted()).toEqual(['ohne', 'vorschlag', 'vorschlag'])
  expect(await lineOf(nextWeek, 'dolmetschen')).toMatchObject({
    ...{ state: 'vorschlag', helperId, helperName: 'Abrehet Kidane', clientId: null },
    ...{ title: 'Termin 2026-11-24', about: 'Di 24.11., 10:00 Uhr', languages: ['ti'] },
  })
  const urgencies = (await board('dolmetschen')).waiting.map(({ title, urgency }) => [
    title,
    urgency,
  ])
  expect(Object.fromEntries(urgencies)).toEqual({
    ...{ 'Termin 2026-11-18': 'akut', 'Termin 2026-11-20': 'dringend' },
    'Termin 2026-11-24': 'normal',
  })
  const found = await board('dolmetschen')
  expect(found.run).toMatchObject({ served: 2, waiting: 3, proof: { checked: true } })
  expect(found.run!.proof.dual).toBe(found.run!.proof.objective)
  expect(found.tabs).toEqual({ begleitung: 0, tandem: 0, dolmetschen: 3 })
  const { ranked } = await api.matching.listCandidates({ kind: 'dolmetschen', caseId: nextWeek })
  expect(ranked).toMatchObject([{ helperId, isProposed: true, placesLeft: 1 }])
})

test('whoever has promised, declined or speaks another language is known', async () => {
  const house = await anInterpretersHouse()
  const { api, helperId, ask, run, lineOf, board } = house
  const [promised, declined] = [await ask('2026-11-24'), await ask('2026-12-01')]
  const foreign = await ask('2026-12-08', { language: 'so' })
  for (const [id, answer] of [
    [promised, 'zugesagt'],
    [declined, 'abgelehnt'],
  ] as const) {
    await api.volunteers.askCandidate({ id, version: 1, helperId, on: TODAY })
    const reason = answer === 'abgelehnt' ? ('keine-zeit' as const) : null
    await api.volunteers.answerCandidate({ id, version: 2, helperId, answer, reason })
  }
  await run('dolmetschen')
  const waiting = (await board('dolmetschen')).waiting.map(({ caseId }) => caseId)
  expect(waiting.toSorted()).toEqual([declined, foreign].toSorted())
  const hint = async (id: string) => (await lineOf(id, 'dolmetschen')).hint
  expect(await hint(declined)).toBe('alle Passenden abgelehnt')
  expect(await hint(foreign)).toBe('niemand mit gemeinsamer Sprache')
  const sameWeek = await ask('2026-11-25')
  const pair = { kind: 'dolmetschen' as const, caseId: sameWeek, helperId }
  expect((await api.matching.readPair(pair)).barriers.map(({ code }) => code)).toEqual(['voll'])
})

test('an interpreter is put aside for an appointment; when its day is over nobody waits', async () => {
  const house = await anInterpretersHouse()
  const { api, helperId, ask, lineOf, board } = house
  const caseId = await ask('2026-11-24')
  const pair = { kind: 'dolmetschen' as const, caseId, helperId }
  const { fingerprint } = await api.matching.readPair(pair)
  await api.matching.reserve({ ...pair, seen: fingerprint, until: '2026-11-20' })
  expect(await lineOf(caseId, 'dolmetschen')).toMatchObject({ state: 'reserviert', helperId })
  goTo(house, '2026-11-25')
  expect((await board('dolmetschen')).waiting).toEqual([])
})
