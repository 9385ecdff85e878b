import { expect, test } from 'vitest'
import { aMatchingHouse, type MatchingHouse } from '../support/matching-house.ts'

const onePlace = { capacity: { lotse: 1, dolmetscher: 0, pate: 0 } }
const tigrinya = [{ code: 'ti', level: 'erstsprache' as const }]

test('a pair is explained part by part, with places, ranks and what the next best would cost', async () => {
  const { api, aCase, aLotse, run, pairOf } = await aMatchingHouse()
  const { id, clientId } = await aCase({ person: { familyName: 'Popal', givenNames: 'Ghulam' } })
  const good = await aLotse({ familyName: 'Karimi', givenNames: 'Nadia', ...onePlace })
  const less = await aLotse({ familyName: 'Sediqi', givenNames: 'Mahnaz', topics: ['wohnen'] })
  // somebody fits far worse: below the worst proposal nobody is an alternative
  const somali = [{ code: 'so', level: 'erstsprache' as const }]
  await aCase({ languages: somali, wish: { topics: [{ topic: 'freizeit', urgent: false }] } })
  await aLotse({ familyName: 'Ali', languages: somali, topics: ['wohnen'], radiusKm: null })
  await run()
  const sheet = await api.matching.readPair(pairOf(id, good))
  expect(sheet).toMatchObject({
    ...{ allowed: true, barriers: [], stale: false },
    case: {
      id,
      clientId,
      name: 'Ghulam Popal',
      title: 'Ghulam Popal',
      facts: '35 Jahre, Friedberg (Hessen)',
    },
    helper: {
      ...{
        id: good,
        name: 'Nadia Karimi',
        facts: 'Lotsin, Friedberg (Hessen), 1 von 1 Platz frei',
      },
      ...{ places: 1, placesLeft: 1, phone: '+491525550163' },
    },
    ...{ rankForCase: { rank: 1, of: 2 }, rankForHelper: { rank: 1, of: 1 } },
    suggested: { kind: 'begleitung', topic: 'schule', startOn: '2026-11-16' },
  })
  expect(sheet.parts.reduce((sum, { points }) => sum + points, 0)).toBe(sheet.score)
  const other = await api.matching.readPair(pairOf(id, less))
  expect(sheet.alternatives).toEqual([
    { helperId: less, name: 'Mahnaz Sediqi', score: other.score, regret: expect.any(Number) },
  ])
  // the one who is proposed also has what is kept for whoever was proposed before
  expect(sheet.alternatives[0]!.regret).toBe(sheet.score - other.score + 50)
})

async function aCountyOfReasons(house: MatchingHouse) {
  const { api, aCase, aLotse } = house
  const { id } = await aCase({ wish: { wishedGender: 'w' } })
  const best = await aLotse({ familyName: 'Karimi', givenNames: 'Nadia' })
  const unsaid = await aLotse({ familyName: 'Rasuli', givenNames: 'Omid' })
  const { approvals } = await api.volunteers.read({ id: unsaid })
  const secret = approvals.find(({ requirement }) => requirement === 'verschwiegenheit')!
  await api.volunteers.removeApproval({ id: unsaid, approvalId: secret.id })
  const far = await aLotse({
    familyName: 'Nouri',
    givenNames: 'Farah',
    municipality: '06440002',
    radiusKm: 1,
  })
  for (const givenNames of ['Saba', 'Selam'])
    await aLotse({ givenNames, gender: 'm', languages: tigrinya })
  return { id, best, unsaid, far }
}

test('candidates: the best first, near misses by name, the rest as numbers', async () => {
  const house = await aMatchingHouse()
  const { api, run } = house
  const { id, best, unsaid, far } = await aCountyOfReasons(house)
  await run()
  const found = await api.matching.listCandidates({ kind: 'begleitung', caseId: id })
  expect(found.ranked).toMatchObject([
    { helperId: best, name: 'Nadia Karimi', placesLeft: 3, price: 0, isProposed: true },
  ])
  expect(found.near.map(({ helperId }) => helperId).toSorted()).toEqual([unsaid, far].toSorted())
  const why = (helperId: string) =>
    found.near.find(one => one.helperId === helperId)?.barriers.map(({ code }) => code)
  expect(why(unsaid)).toEqual(['papiere'])
  expect(why(far)).toEqual(['entfernung'])
  expect(found.others).toEqual([
    {
      ...{ code: 'wunsch-geschlecht', helpers: 2 },
      text: '2 mit anderem Geschlecht als gewünscht',
    },
  ])
})

test('why not: forbidden with every rule that fails', async () => {
  const house = await aMatchingHouse()
  const { api, pairOf } = house
  const { id, unsaid, far } = await aCountyOfReasons(house)
  const whyNot = (helperId: string) => api.matching.explainWhyNot(pairOf(id, helperId))
  const papers = await whyNot(unsaid)
  expect(papers).toMatchObject({
    ...{ answer: 'verboten', regret: null, chain: [] },
    barriers: [{ code: 'papiere', safeguarding: true }],
  })
  expect(papers.sentence).toBe(`Nicht möglich. ${papers.barriers[0]!.text}`)
  expect(await whyNot(far)).toMatchObject({ barriers: [{ code: 'entfernung' }] })
})

test('why not: possible at a price, with everybody whom it concerns', async () => {
  const { api, aCase, aLotse, run, pairOf, lineOf } = await aMatchingHouse()
  const waiting = { since: '2026-08-14' }
  const popal = await aCase({
    ...{ person: { familyName: 'Popal', givenNames: 'Ghulam' }, wish: waiting },
    languages: [{ code: 'fa-AF', level: 'erstsprache' }],
  })
  const haidari = await aCase({
    person: { familyName: 'Haidari' },
    languages: [
      { code: 'fa-AF', level: 'erstsprache' },
      { code: 'ti', level: 'gut' },
    ],
  })
  const nadia = await aLotse({ familyName: 'Karimi', givenNames: 'Nadia', ...onePlace })
  const mahnaz = await aLotse({
    ...{ familyName: 'Sediqi', givenNames: 'Mahnaz', languages: tigrinya, ...onePlace },
  })
  await run()
  expect(await lineOf(popal.id)).toMatchObject({ helperId: nadia })
  expect(await lineOf(haidari.id)).toMatchObject({ helperId: mahnaz })
  const why = await api.matching.explainWhyNot(pairOf(haidari.id, nadia))
  expect(why.answer).toBe('moeglich')
  expect(why.regret).toBeGreaterThan(5000)
  expect(why.chain).toMatchObject([
    { caseId: haidari.id, before: 'Mahnaz Sediqi', after: 'Nadia Karimi' },
    { caseId: popal.id, title: 'Ghulam Popal', waitingDays: 94, before: 'Nadia Karimi', after: '' },
  ])
  expect(why.chain.reduce((sum, { delta }) => sum + delta, 0)).toBe(-why.regret!)
  expect(why.sentence).toMatch(
    /^Möglich, kostet aber \d\.\d{3} Punkte\. Dann bliebe Ghulam Popal ohne Begleitung und wartet schon 94 Tage\.$/,
  )
})

test('why not: the proposal itself, one just as good, and one for whom somebody is reserved', async () => {
  const { api, aCase, aLotse, pairOf, seen } = await aMatchingHouse()
  const { id } = await aCase()
  const [first, second] = [await aLotse(onePlace), await aLotse(onePlace)]
  const whyNot = async (helperId: string) => {
    const { answer, regret, sentence } = await api.matching.explainWhyNot(pairOf(id, helperId))
    return { answer, regret, sentence }
  }
  const answers = [await whyNot(first), await whyNot(second)]
  expect(answers).toContainEqual({
    ...{ answer: 'vorgeschlagen', regret: 0, sentence: 'Das ist der Vorschlag.' },
  })
  expect(answers).toContainEqual({
    ...{ answer: 'gleich-gut', regret: 0 },
    sentence: 'Genauso gut. Der Tausch kostet keinen Punkt.',
  })
  await api.matching.reserve({ ...(await seen(id, second)), until: '2026-11-20' })
  expect(await whyNot(second)).toMatchObject({ answer: 'vorgeschlagen' })
  expect(await whyNot(first)).toMatchObject({
    ...{ answer: 'moeglich', regret: null },
    sentence: 'Möglich, aber für den Fall ist schon jemand reserviert.',
  })
})

test('who is needed by others has a price in the list of candidates', async () => {
  const { api, aCase, aLotse, run } = await aMatchingHouse()
  const [first] = [await aCase(), await aCase()]
  const helperId = await aLotse(onePlace)
  await run()
  const { ranked } = await api.matching.listCandidates({ kind: 'begleitung', caseId: first.id })
  expect(ranked).toMatchObject([{ helperId }])
  expect(ranked[0]!.price).toBeGreaterThan(5000)
})

test('nobody is explained who is not there', async () => {
  const { api, aCase, aLotse, pairOf } = await aMatchingHouse()
  const { id } = await aCase()
  const helperId = await aLotse()
  const nobody = '00000000-0000-4000-8000-000000000000'
  const missing = { code: 'not-found' }
  await expect(api.matching.readPair(pairOf(id, nobody))).rejects.toMatchObject(missing)
  await expect(api.matching.readPair(pairOf(nobody, helperId))).rejects.toMatchObject(missing)
  await expect(api.matching.explainWhyNot(pairOf(id, nobody))).rejects.toMatchObject(missing)
  await expect(
    api.matching.listCandidates({ kind: 'begleitung', caseId: nobody }),
  ).rejects.toMatchObject(missing)
})
